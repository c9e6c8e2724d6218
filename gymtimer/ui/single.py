"""Single: a second start finds the first and hands it the plan, a command line its errand."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gymtimer.storage.errand import Errand

#: How long a second start waits for the first one, in ms.
PATIENCE = 2000
#: Called with the answer: "", or why an errand was not done.
Reply = Callable[[str], None]
#: Does an errand, and replies once it is done; returns at once.
Serve = Callable[[Errand, Reply], None]
#: What is handed over is never longer than this, in bytes.
LONGEST = 8192


@dataclass(frozen=True, slots=True)
class Wish:
    """What a second start was asked for.

    Attributes:
        plan: path of a plan; "" to just come up.
        lifters: who lifts, in turn; empty for nobody.
        week: of the plan; 0 for that of the journal.

    """

    plan: str = ""
    lifters: tuple[str, ...] = ()
    week: int = 0


def hand_over(place: str, wish: Wish) -> str | None:
    """Tell the program that listens at *place* what is wished for.

    Returns its answer: "" if it obeys, else why not; None if nobody answers.
    """
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(PATIENCE):
        return None
    socket.write(json.dumps(asdict(wish)).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE):
            return None
    return bytes(socket.readLine(LONGEST).data()).decode(errors="replace").strip()


def handed_over(place: str, plan: Path | None, lifters: tuple[str, ...], week: int | None = None) -> int:
    """Let the program that listens at *place* do what is wished for; return the exit code."""
    answer = hand_over(place, Wish(str(plan.absolute()) if plan else "", lifters, week or 0))
    if answer is None:
        answer = "gymtimer is running already and does not answer. End it, then try again"
    if answer:
        sys.stderr.write(f"{answer}.\n")
    return 1 if answer else 0


class Doorbell(QObject):
    """Listens for second starts, and for command lines."""

    def __init__(
        self, place: str, obey: Callable[[Wish], str], serve: Serve, parent: QObject | None = None
    ) -> None:
        """Listen at *place*, the path of a socket; a dead one is taken away.

        *obey* does what is wished for and returns "", or says why not.
        """
        super().__init__(parent)
        self._obey, self._do = obey, serve
        self._callers: set[QLocalSocket] = set()
        QLocalServer.removeServer(place)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        self._server.listen(place)

    @Slot()
    def _open(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            self._callers.add(socket)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._hang_up)
            self._serve(socket)  # what came before we listened is told by no signal

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._serve(socket)

    @Slot()
    def _hang_up(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._callers.discard(socket)
            socket.deleteLater()

    def _serve(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            written = json.loads(bytes(socket.readLine(LONGEST).data()))
        except ValueError:
            written = None
        errand = Errand.of(written)
        if errand is not None:
            self._do(errand, partial(self._answer, socket))
            return
        try:
            lifters, week = tuple(map(str, written["lifters"])), int(written.get("week", 0))
            answer = self._obey(Wish(str(written["plan"]), lifters, week))
        except (KeyError, TypeError, ValueError):
            answer = "not understood"
        self._answer(socket, answer)

    def _answer(self, socket: QLocalSocket, text: str) -> None:
        if socket in self._callers:  # whoever asked may have gone since
            socket.write(" ".join(text.split()).encode() + b"\n")
            socket.flush()
