"""The recipe of a session: all that its tape is laid out from, as text for the journal."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import ANY_GYM, Gym, Station
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM, RMKind
from gymtimer.domain.load import Mass, Stock, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.working import AS_PLANNED
from gymtimer.storage.phrasefile import phrases_in
from gymtimer.storage.planfile import plan_of

#: Keys of exercises, and the share of the plan's loads in hundredths of a percent.
Shares = tuple[tuple[str, int], ...]

#: Goes up when the same recipe would be laid out as another tape.
LAYOUT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the tape of a session is laid out from.

    Attributes:
        plan: text of the plan file.
        file: its name, for messages.
        pacing: the settings of the day.
        lifters: who lifts, in turn; empty where nobody was named.
        layout: version of the layout that was used.
        gym: its plates and stations, as they were known.
        week: of the plan, from 1.
        shares: of the plan's loads that each lifter really lowers, by name, by key of the exercise.
        language: in which it is spoken.

    """

    plan: str
    file: str
    pacing: Pacing
    lifters: tuple[Lifter, ...]
    layout: int = LAYOUT_VERSION
    gym: Gym = ANY_GYM
    week: int = 1
    shares: tuple[tuple[str, Shares], ...] = ()
    language: str = ENGLISH.language

    def lay_out(self, catalogue: Catalogue) -> Timeline:
        """Return the tape.

        Raises:
            PlanError: the plan has mistakes.
            StorageError: the phrases of the language have.

        """
        shares = {lifter: dict(its) for lifter, its in self.shares}
        plan, phrases = self.planned(catalogue), phrases_in(self.language, catalogue)
        return lay_out(plan, self.pacing, self.lifters, self.week, self.gym, shares, phrases)

    def share_of(self, lifter: str, exercise: str) -> int:
        """Return how much of the plan's load *lifter* lowers, in hundredths of a percent."""
        return dict(dict(self.shares).get(lifter, ())).get(exercise, AS_PLANNED)

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
        # Before anybody could lift in turn there was "lifter", one or null.
        lifters = written["lifters"] if "lifters" in written else filter(None, [written["lifter"]])
        return Recipe(
            plan=written["plan"],
            file=written["file"],
            pacing=Pacing(**written["pacing"]),
            lifters=tuple(map(_lifter, lifters)),
            layout=written["layout"],
            gym=_gym(written["gym"]) if "gym" in written else ANY_GYM,
            week=written.get("week", 1),
            shares=tuple((str(lifter), _shares(its)) for lifter, its in written.get("shares", ())),
            language=str(written.get("language", ENGLISH.language)),
        )
    except (KeyError, TypeError) as wrong:
        raise ValueError(f"not the recipe of a session: {wrong!r}") from wrong


def _gym(written: dict[str, Any]) -> Gym:
    plates = written["plates"]
    return Gym(
        plates=None if plates is None else tuple(map(_stock, plates)),
        collars=_mass(written["collars"]),
        stations=tuple(
            Station(one["name"], _mass(one["bar"]), tuple(one["exercises"]), _mass(one["collars"]))
            for one in written["stations"]
        ),
    )


def _stock(written: dict[str, Any]) -> Stock:
    plate = _mass(written["plate"])
    if plate is None:
        raise TypeError("plates without a mass")
    return Stock(plate, written["count"])


def _shares(written: Iterable[Iterable[Any]]) -> Shares:
    return tuple((str(key), int(share)) for key, share in written)


def _mass(written: dict[str, Any] | None) -> Mass | None:
    return Mass(written["hundredths"], Unit(written["unit"])) if written else None


def _lifter(written: dict[str, Any]) -> Lifter:
    return Lifter(
        name=written["name"],
        unit=Unit(written["unit"]),
        body=_mass(written["body"]),
        one_rms=tuple(_one_rm(one) for one in written["one_rms"]),
        # Recipes from before there were these lack them; none of them moves the tape.
        eccentric=tuple(_one_rm(one) for one in written.get("eccentric", ())),
        assist=_mass(written.get("assist")),
        since=_day(written.get("since")),
        born=_day(written.get("born")),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _one_rm(written: dict[str, Any]) -> OneRM:
    mass = _mass(written["mass"])
    if mass is None:
        raise TypeError("a 1RM without a mass")
    kind = RMKind(written["kind"])
    return OneRM(
        written["exercise"],
        written["name"],
        mass,
        kind,
        _day(written["day"]),
        written["like"],
        written.get("tempo", ""),
        written.get("reps", 0),
    )
