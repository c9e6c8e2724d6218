"""Exercises: what is lowered, who helps, what is said."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from gymtimer.domain.load import Mass
from gymtimer.domain.phrases import ENGLISH, Phrases


class FirstPhase(StrEnum):
    """With which half of the rep a set of the exercise begins."""

    ECCENTRIC = "eccentric"
    CONCENTRIC = "concentric"


class Assist(StrEnum):
    """Who brings the load back up in a negative."""

    PARTNER = "partner"
    SELF = "self"  # a box, a jump, the other limb


@dataclass(frozen=True, slots=True)
class Words:
    """What is said, and shown in capitals, for one exercise.

    Attributes:
        lift_off: before the first rep ("Lift off", "Unlock", "Step up").
        lift: at the bottom of each negative ("Lift", "Step up").
        lower: at the start of each lowering ("Lower", "Let up").
        up: at the start of the lifter's own lift ("Up").
        rack: after the last rep ("Rack it", "Step down", "Lock").
        racked: what is true then ("It is racked", "I am down", "It is locked"); only shown, and its
            last word is the question to those who don't say so.
        phrases: the language they are in, with all else that is said in it.

    """

    lift_off: str = "Lift off"
    lift: str = "Lift"
    lower: str = "Lower"
    up: str = "Up"
    rack: str = "Rack it"
    racked: str = "It is racked"
    phrases: Phrases = field(default=ENGLISH, repr=False)

    def spoken_in(self, phrases: Phrases) -> "Words":
        """Return these words, which are English, in the language of *phrases*."""
        say = phrases.word
        return Words(
            lift_off=say(self.lift_off),
            lift=say(self.lift),
            lower=say(self.lower),
            up=say(self.up),
            rack=say(self.rack),
            racked=say(self.racked),
            phrases=phrases,
        )


@dataclass(frozen=True, slots=True)
class Exercise:
    """A movement with its equipment and attributes.

    Attributes:
        key: the stable name in files, ``bench_press``.
        name: as shown and spoken, in the language of the pages: "Bench press".
        aliases: other spellings that plans may use.
        primary: the muscles that do the work; never empty.
        secondary: the muscles that help.
        first_phase: eccentric for presses, concentric for curls and pull-ups.
        assist: who returns the load.
        bar: weight of the empty bar; None where plates make no sense (pull-up)
            or the weight has to be measured (Smith machine).
        bodyweight: whether the lifter's own weight is part of the load.
        overhead: whether a failed rep can pin the lifter under the load.
        checks: set-up checks, one short sentence each.
        words: what is said.
        bar_lb: the empty bar in a gym that counts in pounds: 45 lb, not 20 kg; None as for *bar*.
        partner_checks: further checks, for those who have a partner.
        station: what the machine whose empty bar has to be weighed is called in files, "Smith machine"; ""
            for none.
        english: the name in files, where *name* is a translation of it; "" where they are the same.

    """

    key: str
    name: str
    aliases: tuple[str, ...]
    primary: tuple[str, ...]
    secondary: tuple[str, ...]
    first_phase: FirstPhase
    assist: Assist
    bar: Mass | None
    bodyweight: bool
    overhead: bool
    checks: tuple[str, ...]
    words: Words
    bar_lb: Mass | None = None
    partner_checks: tuple[str, ...] = ()
    station: str = ""
    english: str = ""

    @property
    def written(self) -> str:
        """The name in files: the same in every language, so that another one breaks none of them."""
        return self.english or self.name


def plain(name: str) -> str:
    """Return *name* as it is compared: no case, hyphens, underscores, double spaces."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All known exercises, in the order of their file."""

    exercises: tuple[Exercise, ...]

    @property
    def spoken_words(self) -> tuple[str, ...]:
        """Every word that is said for an exercise, once."""
        its = [
            (words.lift_off, words.lift, words.lower, words.up, words.rack) for words in self._words_of_each()
        ]
        return tuple(dict.fromkeys(word for words in its for word in words))

    @property
    def shown_words(self) -> tuple[str, ...]:
        """Every word that is only shown for an exercise, once."""
        return tuple(dict.fromkeys(words.racked for words in self._words_of_each()))

    def _words_of_each(self) -> list[Words]:
        return [Words(), *(exercise.words for exercise in self.exercises)]

    def find(self, name: str) -> Exercise | None:
        """Return the exercise that files call so: by its English name, key or alias; None for no such one.

        A translated name means nothing in a file: in the next language nobody would know it.
        """
        wanted = plain(name)
        for exercise in self.exercises:
            if wanted in map(plain, (exercise.written, exercise.key, *exercise.aliases)):
                return exercise
        return None

    def called(self, name: str) -> Exercise | None:
        """Return the exercise that people call so: as files do, or in the language of the pages."""
        wanted = plain(name)
        named = (exercise for exercise in self.exercises if plain(exercise.name) == wanted)
        return self.find(name) or next(named, None)

    def nearest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Return up to *count* exercise names, as files have them, that look like *name*, best first."""
        spellings = {
            plain(spelling): exercise.written
            for exercise in self.exercises
            for spelling in (exercise.name, exercise.written, *exercise.aliases)
        }
        close = get_close_matches(plain(name), spellings, n=count * 2, cutoff=0.5)
        return tuple(dict.fromkeys(spellings[spelling] for spelling in close))[:count]
