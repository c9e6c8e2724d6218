"""A screen reader for tests: hears over AT-SPI what a program tells, as Orca does."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.whole.rig import Screen, running, with_sound

_EVENTS = "org.a11y.atspi.Event.Object"
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.freedesktop.DBus.Properties")
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")


@dataclass(frozen=True)
class Told:
    """One thing that was told.

    Attributes:
        at: monotonic time in seconds.
        event: "Announcement", or "PropertyChange" with the property after a colon.
        text: in words.
        urgent: whether it may interrupt others.

    """

    at: float
    event: str
    text: str
    urgent: bool = False


@dataclass
class ScreenReader:
    """Listens; keeps all that was told.

    Attributes:
        bus: address of the session's bus, which the program has to be given.
        told: all of it, in order.

    """

    bus: str
    _events: DBusConnection
    told: list[Told] = field(default_factory=list)

    def listen(self) -> list[Told]:
        """Take in what has come; return all that was told until now."""
        while True:
            try:
                message = self._events.receive(timeout=0)
            except TimeoutError:
                return self.told
            name = message.header.fields.get(3, "")
            if message.header.fields.get(2) != _EVENTS or len(message.body) < 4:
                continue
            detail, first, _, (kind, value), *_ = message.body
            if kind == "s":
                event = f"{name}:{detail}" if detail else str(name)
                self.told.append(Told(time.monotonic(), event, value, first == 2))

    @property
    def announced(self) -> list[str]:
        """What was announced until now."""
        return [one.text for one in self.listen() if one.event == "Announcement"]


@contextmanager
def screen_reader(screen: Screen) -> Iterator[ScreenReader]:
    """Yield a screen reader on *screen*, with a session bus of its own."""
    with tempfile.TemporaryDirectory(prefix="gymtimer-reader-") as folder:
        room = Path(folder)
        room.chmod(0o700)
        variables = {**with_sound(os.environ, room), "DISPLAY": screen.name}
        variables.pop("DBUS_SESSION_BUS_ADDRESS", None)
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        with running(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
            assert daemon.stdout is not None
            bus = daemon.stdout.readline().decode().strip()
            session = open_dbus_connection(bus)
            switch = ("ssv", ("org.a11y.Status", "ScreenReaderEnabled", ("b", True)))
            _asked(session, new_method_call(_STATUS, "Set", *switch))
            (address,) = _asked(session, new_method_call(_BUS, "GetAddress"))
            events = open_dbus_connection(address)
            for event in ("object:announcement", "object:property-change:accessible-name"):
                _asked(events, new_method_call(_REGISTRY, "RegisterEvent", "s", (event,)))
            rule = MatchRule(type="signal", interface=_EVENTS)
            _asked(events, message_bus.AddMatch(rule))
            try:
                yield ScreenReader(bus, events)
            finally:
                events.close()
                session.close()


def _asked(connection: DBusConnection, message: object) -> tuple:
    """Return the answer to *message*."""
    reply = connection.send_and_get_reply(message, timeout=20)
    assert reply.header.message_type.name == "method_return", reply.body
    return reply.body
