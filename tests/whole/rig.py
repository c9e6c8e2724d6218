"""The rig of the whole: a screen, a sound card and fingers, none of them real, with the program between them.

Nothing here sleeps for a fixed time: it looks until what it waits for is there, or fails with words.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from gymtimer.audio.clip import RATE, Pcm

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent

#: Where the program under test keeps its compiled modules, in the folder for temporary files.
COMPILED = Path(tempfile.gettempdir()) / "gymtimer-compiled"

#: What a machine needs for this rig; without them these tests are skipped.
SCREEN_TOOLS = ("Xvfb", "openbox", "xdotool")
SOUND_TOOLS = ("pulseaudio", "parec", "pactl")

#: Between two looks, in seconds.
LOOK = 0.01

#: Bytes of a sample of the recording: stereo, 16 bit.
FRAME = 4

Something = TypeVar("Something")


def missing(tools: Sequence[str]) -> list[str]:
    """Return which of *tools* this machine lacks."""
    return [tool for tool in tools if which(tool) is None]


def wait_for(look: Callable[[], Something], what: str, within: float = 20) -> Something:
    """Return what *look* returns as soon as that is something; fail after *within* seconds."""
    end = time.monotonic() + within
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {within} s in vain: {what}")
        time.sleep(LOOK)
    return found


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def running(command: Sequence[str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run *command* beside us; end it whatever happens."""
    process = subprocess.Popen(command, **how)
    try:
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End *process* in order, or else at once."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


@dataclass(frozen=True)
class Screen:
    """A virtual screen with a window manager.

    Attributes:
        name: what DISPLAY is set to.
        pixels: what is on it, rows of blue, green, red, nothing; always as it is now.

    """

    name: str
    pixels: NDArray[np.uint8]

    def count(self, colour: str) -> int:
        """Return how many pixels have the *colour*, "#rrggbb", exactly."""
        red, green, blue = bytes.fromhex(colour.removeprefix("#"))
        wanted = np.frombuffer(bytes((blue, green, red, 0)), "<u4")[0] & 0xFFFFFF
        return int(np.count_nonzero((self.pixels.view("<u4") & 0xFFFFFF) == wanted))

    def size_of(self, pid: int) -> tuple[int, int, int, int] | None:
        """Return left, top, width and height of the visible window of process *pid*, or None."""
        found = self._asked("search", "--onlyvisible", "--pid", str(pid), "--name", "gymtimer").split()
        if not found:
            return None
        told = self._asked("getwindowgeometry", "--shell", found[-1])
        values = dict(line.split("=") for line in told.split() if "=" in line)
        try:
            return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])
        except KeyError:  # gone between the two questions
            return None

    def _asked(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            text=True,
            check=False,
        ).stdout


@contextmanager
def screen(width: int, height: int) -> Iterator[Screen]:
    """Yield a screen of that size which nobody else uses."""
    with ExitStack() as stack:
        room = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gymtimer-screen-")))
        number, tells = os.pipe()
        server = ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24"]
        server += ["-fbdir", str(room), "-nolisten", "tcp", "-noreset"]
        stack.enter_context(running(server, pass_fds=[tells], stderr=subprocess.DEVNULL))
        os.close(tells)
        with os.fdopen(number) as answer:
            name = f":{answer.readline().strip()}"
        # The window manager says when it is ready: before that a window does not get the keys.
        ready = room / "ready"
        manager = ["openbox", "--startup", f"touch {ready}"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        stack.enter_context(running(manager, env={**os.environ, "DISPLAY": name}, **quiet))
        wait_for(ready.exists, "the window manager starts")
        yield Screen(name, _memory(room / "Xvfb_screen0"))


def _memory(path: Path) -> NDArray[np.uint8]:
    """Return the screen behind the xwd file that Xvfb keeps at *path*."""
    head = np.fromfile(path, ">u4", 25)
    size, width, height, line, colours = (int(head[place]) for place in (0, 4, 5, 12, 19))
    whole = np.memmap(path, np.uint8, "r")
    start = size + 12 * colours
    rows = whole[start : start + line * height].reshape(height, line)
    return rows[:, : 4 * width].reshape(height, width, 4)


@dataclass(frozen=True)
class SoundCard:
    """A virtual sound card, and a recording of all that it plays.

    Attributes:
        runtime: what XDG_RUNTIME_DIR is set to.
        sound: the file of the recording, which grows.
        stamps: the file that tells when which part came.

    """

    runtime: Path
    sound: Path
    stamps: Path

    def now(self) -> int:
        """Return how many samples were recorded until now."""
        return self.sound.stat().st_size // FRAME

    def heard(self, start: int = 0, stop: int | None = None) -> Pcm:
        """Return the recording from sample *start* up to *stop*, or up to now."""
        upto = self.now() if stop is None else stop
        start = max(0, start)
        frames = np.fromfile(self.sound, "<i2", max(0, 2 * (upto - start)), offset=FRAME * start)
        return frames.reshape(-1, 2)[:, 0]

    def wait_until(self, place: int) -> None:
        """Let time pass until sample *place* was recorded."""
        within = 20 + max(0, place - self.now()) / RATE
        wait_for(lambda: self.now() >= place, "the recording goes on", within)

    def wait_for_sound(self, start: int, within: float = 20) -> int:
        """Return the first sample after *start* that is not silent."""

        def first() -> int | None:
            loud = np.flatnonzero(np.abs(self.heard(start).astype(np.int32)) > 50)
            return start + int(loud[0]) if len(loud) else None

        return wait_for(first, "something sounds", within)

    def time_of(self, place: int) -> float:
        """Return the monotonic time in seconds at which sample *place* is played.

        The card hands each block over when its time begins; the recorder may get it in two
        parts, of which the second tells nothing. A busy computer only delays what it tells,
        and by that makes times a little late. What came long before tells nothing either:
        a recorder that had to wait too long may have lost a block.
        """
        stamps = np.fromfile(self.stamps, [("at", "<f8"), ("bytes", "<i8")])
        stamps = stamps[np.abs(stamps["bytes"] - FRAME * place) < 5 * FRAME * RATE]
        begins = np.flatnonzero(np.diff(stamps["at"]) > 0.002) + 1
        late = stamps["at"] - stamps["bytes"] / FRAME / RATE
        return float(np.median(late[begins])) + place / RATE


@contextmanager
def sound_card(latency_ms: int = 10) -> Iterator[SoundCard]:
    """Yield a card that works in blocks of *latency_ms*.

    With norewinds a stream keeps its first milliseconds; without the patient recorder
    the card would work in blocks of 50 ms.
    """
    with ExitStack() as stack:
        room = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gymtimer-sound-")))
        room.chmod(0o700)
        variables = with_sound(os.environ, room)
        server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        server += [f"--log-target=file:{room / 'log'}", "--load=module-native-protocol-unix"]
        server += ["--load=module-null-sink sink_name=null rate=48000 channels=2 norewinds=1"]
        stack.enter_context(running(server, env=variables))
        asked = ["pactl", "info"]
        wait_for(
            lambda: subprocess.run(asked, env=variables, capture_output=True, check=False).returncode == 0,
            "the sound server starts",
        )
        card = SoundCard(room, room / "sound.raw", room / "stamps")
        take = ["parec", "-d", "null.monitor", "--format=s16le", "--rate=48000", "--channels=2"]
        take += [f"--latency-msec={latency_ms}", "--raw"]
        parec = stack.enter_context(running(take, env=variables, stdout=subprocess.PIPE))
        keep = [sys.executable, str(HERE / "recorder.py"), str(card.sound), str(card.stamps)]
        stack.enter_context(running(keep, stdin=parec.stdout))
        wait_for(lambda: card.sound.exists() and card.now(), "the recording starts")
        card.wait_until(int(2.3 * RATE))  # a block from before the recorder came is still playing
        yield card


def with_sound(variables: Mapping[str, str], runtime: Path) -> dict[str, str]:
    """Return *variables* with the sound server of the folder *runtime*, and no other."""
    kept = {name: value for name, value in variables.items() if not name.startswith("PULSE_")}
    return {**kept, "XDG_RUNTIME_DIR": str(runtime)}


class Program:
    """The running program, seen from outside."""

    def __init__(self, process: subprocess.Popen[bytes], screen: Screen, errors: Path) -> None:
        """Watch *process*, which writes its errors to the file *errors*."""
        self.process = process
        self.screen = screen
        self._errors = errors
        variables = {**os.environ, "DISPLAY": screen.name}
        # One xdotool for all keys: starting one for each takes as long as a press may take at most.
        self._fingers = subprocess.Popen(
            ["xdotool", "-"], env=variables, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )

    @property
    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    @property
    def place(self) -> tuple[int, int, int, int] | None:
        """Left, top, width and height of its window; None while there is none."""
        return self.screen.size_of(self.process.pid)

    def press(self, key: str) -> float:
        """Press a key, as X calls it; return the monotonic time just before."""
        assert self.process.poll() is None, f"it has ended with {self.process.returncode}: {self.errors}"
        assert self._fingers.stdin is not None
        now = time.monotonic()
        self._fingers.stdin.write(f"key --delay 0 {key}\n".encode())
        self._fingers.stdin.flush()
        return now

    def wait_for_colour(self, colour: str, within: float = 20, least: int = 400) -> None:
        """Let time pass until the screen shows at least so many pixels of *colour*."""
        wait_for(lambda: self.screen.count(colour) >= least, f"{colour} is on the screen", within)

    def quit(self, times: int = 1) -> int:
        """Close its window as people do, *times* times where it asks back; return its exit code."""
        for _ in range(times):
            self.press("alt+F4")
        return self.process.wait(10)

    def close(self) -> None:
        """Let go of the keys, and end it if it has not ended."""
        end(self._fingers)
        end(self.process)


def variables_of(home: Path, screen: Screen | None, runtime: Path) -> dict[str, str]:
    """Return the environment of a program at home in *home*, on *screen*, with the sound of *runtime*."""
    variables = with_sound(os.environ, runtime)
    # Compiled once, as where it is installed: to compile all at each start takes as long as the rest.
    variables["PYTHONPYCACHEPREFIX"] = str(COMPILED)
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        variables.pop(name, None)
    if screen is not None:
        variables |= {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    return {**variables, "GYMTIMER_HOME": str(home), "PYTHONFAULTHANDLER": "1"}


@contextmanager
def program(
    home: Path,
    screen: Screen,
    runtime: Path,
    *words: str,
    start: Sequence[str] = (sys.executable, "-m", "gymtimer"),
    bus: str = "",
) -> Iterator[Program]:
    """Yield the program, started with *words*, once its window is there; end it whatever happens.

    *bus* is the address of the session's bus; "" for none.
    """
    home.mkdir(parents=True, exist_ok=True)
    errors = home / "errors.txt"
    with errors.open("ab") as writes:
        variables = variables_of(home, screen, runtime)
        if bus:
            variables["DBUS_SESSION_BUS_ADDRESS"] = bus
        process = subprocess.Popen([*start, *words], cwd=ROOT, env=variables, stderr=writes)
    its = Program(process, screen, errors)
    try:
        wait_for(lambda: its.place or process.poll() is not None, "the window opens", 30)
        assert process.poll() is None, f"it has ended: {its.errors}"
        yield its
    finally:
        its.close()


def said(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Return how the program answers *words* on the command line, without a window."""
    return subprocess.run(
        [sys.executable, "-m", "gymtimer", *words],
        cwd=ROOT,
        env=variables_of(home, None, home),
        capture_output=True,
        text=True,
        check=False,
    )


def sets(home: Path) -> list[dict[str, Any]]:
    """Return all sets that the journal tells of, in order."""
    told = said(home, "history", "--json")
    assert told.returncode == 0, told.stderr
    return [its for session in json.loads(told.stdout) for its in session["sets"]]


def reps(home: Path) -> list[dict[str, Any]]:
    """Return all reps that the journal tells of, in order, each with its set."""
    known = ("number", "name", "lifter")
    return [
        {**rep, **{("set" if name == "number" else name): its[name] for name in known}}
        for its in sets(home)
        for rep in its["reps"]
    ]
