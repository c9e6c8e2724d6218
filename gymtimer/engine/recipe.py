"""The recipe of a session: all that its tape is laid out from, as text for the journal."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM, RMKind
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.working import scaled
from gymtimer.storage.planfile import plan_of

#: Goes up when the same recipe would be laid out as another tape.
LAYOUT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the tape of a session is laid out from.

    Attributes:
        plan: text of the plan file.
        file: its name, for messages.
        pacing: the settings of the day.
        lifter: who lifts; None where nobody was named.
        layout: version of the layout that was used.
        week: of the plan, from 1.
        shares: of the plan's loads that the lifter really lowers, by key of the exercise.

    """

    plan: str
    file: str
    pacing: Pacing
    lifter: Lifter | None
    layout: int = LAYOUT_VERSION
    week: int = 1
    shares: tuple[tuple[str, int], ...] = ()

    def lay_out(self, catalogue: Catalogue) -> Timeline:
        """Return the tape.

        Raises:
            PlanError: the plan has mistakes.

        """
        plan = scaled(self.planned(catalogue), dict(self.shares))
        return lay_out(plan, self.pacing, self.lifter, self.week)

    def planned(self, catalogue: Catalogue) -> Plan:
        """Return the plan as the coach wrote it.

        Raises:
            PlanError: it has mistakes.

        """
        return plan_of(self.plan, catalogue, self.file)

    def text(self) -> str:
        """Return the recipe as JSON."""
        return json.dumps(asdict(self), default=str)


def recipe_of(text: str) -> Recipe:
    """Return the recipe that *text* is.

    Raises:
        ValueError: *text* is not one.

    """
    try:
        written = json.loads(text)
        lifter = written["lifter"]
        return Recipe(
            plan=written["plan"],
            file=written["file"],
            pacing=Pacing(**written["pacing"]),
            lifter=_lifter(lifter) if lifter else None,
            layout=written["layout"],
            week=written.get("week", 1),
            shares=tuple((str(key), int(share)) for key, share in written.get("shares", ())),
        )
    except (KeyError, TypeError) as wrong:
        raise ValueError(f"not the recipe of a session: {wrong!r}") from wrong


def _mass(written: dict[str, Any] | None) -> Mass | None:
    return Mass(written["hundredths"], Unit(written["unit"])) if written else None


def _lifter(written: dict[str, Any]) -> Lifter:
    return Lifter(
        name=written["name"],
        unit=Unit(written["unit"]),
        body=_mass(written["body"]),
        one_rms=tuple(_one_rm(one) for one in written["one_rms"]),
    )


def _one_rm(written: dict[str, Any]) -> OneRM:
    mass = _mass(written["mass"])
    if mass is None:
        raise TypeError("a 1RM without a mass")
    day = date.fromisoformat(written["day"]) if written["day"] else None
    kind = RMKind(written["kind"])
    return OneRM(written["exercise"], written["name"], mass, kind, day, written["like"])
