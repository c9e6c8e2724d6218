"""A small gym for tests: exercises, plans and tapes without files."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gymtimer.audio.output import Health
from gymtimer.domain.exercise import Assist, Exercise, FirstPhase, Words
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Basis, Load, Mass, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Part, Plan, PlannedExercise, Reps, SetLine
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.tempo import Lift, parse_tempo
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.runner import Runner

BENCH = Exercise(
    key="bench_press",
    name="Bench press",
    aliases=(),
    primary=("chest",),
    secondary=("triceps",),
    first_phase=FirstPhase.ECCENTRIC,
    assist=Assist.PARTNER,
    bar=Mass(2000, Unit.KG),
    bodyweight=False,
    overhead=True,
    checks=("Stops at chest height",),
    partner_checks=('Partner knows "Stop"',),
    words=Words(),
)
CURL = replace(
    BENCH,
    key="biceps_curl",
    name="Biceps curl",
    primary=("elbow flexors",),
    first_phase=FirstPhase.CONCENTRIC,
    bar=None,
    overhead=False,
    words=Words(lift_off="Lift"),
)
PULL_UP = replace(
    CURL,
    key="wide_grip_pull_up",
    name="Wide-grip pull-up",
    assist=Assist.SELF,
    bodyweight=True,
    words=Words("Step up", "Step up", "Lower", "Up", "Step down"),
)


def percent(number: float) -> Load:
    """Return a load in percent of the 1RM."""
    return Load(Basis.PERCENT, (round(number * 100),))


def kilos(number: int) -> Load:
    """Return a load in kilograms."""
    return Load(Basis.MASS, (number * 100,), Unit.KG)


def part(
    reps: int, tempo: str, load: Load | None = None, *, least: int | None = None, to_failure: bool = False
) -> Part:
    """Return reps at a tempo; negative where the tempo has an A."""
    its = parse_tempo(tempo)
    return Part(Reps(least or reps, reps), its, its.lift is Lift.ASSISTED, to_failure, load)


def sets(count: int, *parts: Part) -> SetLine:
    """Return *count* sets made of *parts*."""
    return SetLine(count, parts)


def planned(exercise: Exercise, *lines: SetLine, **more: object) -> PlannedExercise:
    """Return an exercise of a plan."""
    return PlannedExercise(exercise, tuple(lines), **more)  # type: ignore[arg-type]


def plan(*exercises: PlannedExercise, **more: object) -> Plan:
    """Return a plan."""
    return Plan("Test", tuple(exercises), **more)  # type: ignore[arg-type]


def tape(
    *exercises: PlannedExercise, pacing: Pacing | None = None, lifters: Sequence[str] = (), **more: object
) -> Timeline:
    """Return the timeline of a plan of *exercises*, done by those called *lifters* in turn."""
    return lay_out(plan(*exercises, **more), pacing or Pacing(), tuple(map(Lifter, lifters)))


def negatives(reps: int = 2, tempo: str = "40A0", count: int = 2, pacing: Pacing | None = None) -> Timeline:
    """Return a tape of bench negatives."""
    return tape(planned(BENCH, sets(count, part(reps, tempo))), pacing=pacing)


@dataclass
class Silent:
    """A loudspeaker that only notes what it was given.

    It starts late by *latency*, and is heard late by *delay*.
    """

    clock: ManualClock
    latency: Ms = 0
    delay: Ms = 0
    begun: list[tuple[Ms, Stretch]] = field(default_factory=list)
    silenced: int = 0

    def lead(self, *, alarm: bool) -> Ms:
        """Return 150 ms, as the real one; none for an alarm."""
        return 0 if alarm else 150

    def begin(self, stretch: Stretch) -> Ms:
        """Note *stretch* with the time of its zero."""
        zero = self.clock.now() + self.latency + self.lead(alarm=stretch.alarm) + self.delay
        self.begun.append((zero, stretch))
        return zero

    def silence(self) -> None:
        """Note the silence."""
        self.silenced += 1
        self.begun.append((self.clock.now(), Stretch((), 0)))

    def health(self) -> Health:
        """Be well."""
        return Health()

    def heard(self, until: Ms) -> list[tuple[Ms, str]]:
        """Return all that was heard up to *until*, with clock times: each stretch cuts the one before."""
        ends = [zero - self.lead(alarm=s.alarm) for zero, s in self.begun[1:]] + [until]
        ends = ends if self.begun else []
        return [
            (zero + at, cue.text)
            for (zero, stretch), end in zip(self.begun, ends, strict=True)
            for at, cue in stretch.cues
            if zero + at < end
        ]


@dataclass
class Floor:
    """A runner on a manual clock."""

    timeline: Timeline
    latency: Ms = 0
    delay: Ms = 0

    def __post_init__(self) -> None:
        """Start the session."""
        self.clock = ManualClock(10_000)
        self.sound = Silent(self.clock, self.latency, self.delay)
        self.runner = Runner(self.timeline, self.clock, self.sound)
        self.runner.start()
        self.runner.announce()
        self.events: list[object] = []

    def wait(self, by: Ms) -> None:
        """Let time pass in one go, then look."""
        self.clock.advance(by)
        self.look()

    def look(self) -> None:
        """Look once."""
        self.events += self.runner.tick().events

    def press(self, command, *, late: Ms = 0) -> None:
        """Give a command that was pressed *late* ago."""
        self.events += self.runner.send(command, pressed=self.clock.now() - late).events

    @property
    def kind(self) -> str:
        """The kind of the phase, or done."""
        phase = self.runner.moment().phase
        return phase.kind.value if phase else "done"

    def of(self, kind: type) -> list:
        """Return the events of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def lowers_heard(self) -> list[Ms]:
        """Return when "Lower" was heard so far."""
        return [at for at, text in self.sound.heard(self.clock.now() + 1) if text == "Lower"]
