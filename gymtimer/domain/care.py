"""Care: rules as data, with what they find in a plan on a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from gymtimer.tongue import tr


class Severity(StrEnum):
    """What a finding wants of people; nothing is ever refused."""

    TELL = "tell"  # no press
    ASK = "ask"  # one press, on its own
    REASON = "reason"  # a written reason, kept in the journal

    @property
    def rank(self) -> int:
        """The order of severity: 0 for the one that wants most."""
        return (Severity.REASON, Severity.ASK, Severity.TELL).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table of warnings.

    Attributes:
        id: "R05"; a letter behind it where one number has two severities: "R14b".
        severity: what it wants.
        when: its condition, in words for people.
        text: what is said, with names in braces for the words of a hit.
        source: what it rests on, as handbooks are cited.

    """

    id: str
    severity: Severity
    when: str
    text: str
    source: str

    @property
    def number(self) -> str:
        """The number of the rule in the table: "R14" of "R14b"."""
        return self.id[:3]


#: All rules by their id.
Rulebook = Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class Hit:
    """A condition that holds.

    Attributes:
        rule: id of the rule.
        about: the exercise or the muscle it holds for; "" for the session as a whole.
        sets: the sets it concerns, by index.
        words: what stands for the names in the text of the rule.

    """

    rule: str
    about: str = ""
    sets: tuple[int, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands against a plan, a set or a session, fit to be shown.

    Attributes:
        rule: which rule found it.
        text: one or two short sentences.
        about: the exercise or the muscle it is about; "" for the session as a whole.
        sets: the sets it concerns, by index; empty where it comes after them.
        who: whose it is, "Ana", "Ana, Bo"; "" where only one lifts.

    """

    rule: Rule
    text: str
    about: str = ""
    sets: tuple[int, ...] = ()
    who: str = ""

    @property
    def told(self) -> str:
        """Its text, behind the name of whose it is."""
        return f"{self.who}  ·  {self.text}" if self.who else self.text

    @property
    def id(self) -> str:
        """The id of its rule."""
        return self.rule.id

    @property
    def severity(self) -> Severity:
        """What it wants of people."""
        return self.rule.severity

    @property
    def source(self) -> str:
        """What it rests on."""
        return self.rule.source

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same finding as another one: an answer holds for the session."""
        return self.rule.id, self.about


def of_each(its: Mapping[str, Sequence[Finding]]) -> tuple[Finding, ...]:
    """Return the findings of all lifters in *its*, what wants most first; of several each tells whose it is.

    What stands in the same words against two of them is one finding of both.
    """
    whose: dict[tuple[str, str], list[str]] = {}
    firsts: dict[tuple[str, str], Finding] = {}
    for name, findings in its.items():
        for one in findings:
            whose.setdefault((one.id, one.text), []).append(name)
            firsts.setdefault((one.id, one.text), one)
    if len(its) > 1:
        firsts = {key: replace(one, who=", ".join(whose[key])) for key, one in firsts.items()}
    return tuple(sorted(firsts.values(), key=_rank))


def _rank(finding: Finding) -> int:
    return finding.severity.rank


def found(hit: Hit, rules: Rulebook) -> Finding:
    """Return *hit* in the words of its rule; KeyError where there is no such rule, or a word is missing."""
    rule = rules[hit.rule]
    about = ", ".join(map(tr, hit.about.split(", ")))  # muscles are keys; exercises have their names
    text = tr(rule.text).format_map({"about": about, **hit.words})
    return Finding(rule, text[:1].upper() + text[1:], hit.about, hit.sets)
