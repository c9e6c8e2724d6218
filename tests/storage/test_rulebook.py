"""The file of rules: what the bundled one holds, what a faulty one is told."""

from pathlib import Path

import pytest

from gymtimer.domain.care import Severity
from gymtimer.storage.rulebook import RulebookError, read_rulebook

BUNDLED = Path(__file__).parents[2] / "resources" / "rules.toml"
RULE = '[[rule]]\nid = "R01"\nseverity = "ask"\nwhen = "w"\ntext = "t"\nsource = "s"\n'


def test_the_bundled_rules_are_those_of_the_handbook() -> None:
    """Those that block there want a reason here; two numbers have two severities."""
    rules = read_rulebook(BUNDLED)
    reasons = {rule.id for rule in rules.values() if rule.severity is Severity.REASON}
    assert reasons == {
        "R01", "R02", "R04", "R07", "R09", "R14b", "R20", "R23", "R24", "R25", "R31b", "R35", "R36",
    }  # fmt: skip
    tells = {rule.id for rule in rules.values() if rule.severity is Severity.TELL}
    assert tells == {"R11", "R13", "R15", "R16", "R17", "R23b", "R26", "R28", "R32", "R33", "R34"}
    lettered = {rule.id for rule in rules.values() if rule.id != rule.number}
    assert lettered == {"R14b", "R23b", "R30b", "R30c", "R31b"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (RULE + RULE, "rule 2: there are two R01"),
        (RULE.replace("R01", "1"), "rule 1: id is none: '1'"),
        (RULE.replace('"ask"', '"block"'), "rule 1: 'block' is not a valid Severity"),
        (RULE.replace('"t"', '" "'), "rule 1: text is no text: ' '"),
        (RULE.replace('"t"', f'"{"t" * 111}"'), "rule 1: text longer than 110 characters"),
        (RULE + "more = 1\n", "rule 1: has id, more, severity, source, text, when; a rule has id, severity"),
        (RULE.replace("source", "sauce"), "rule 1: has id, sauce, severity"),
        ("rule", "Expected '=' after a key"),
    ],
)
def test_a_faulty_file_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """With the number of the rule."""
    path = tmp_path / "rules.toml"
    path.write_text(text)
    with pytest.raises(RulebookError) as error:
        read_rulebook(path)
    assert str(error.value).startswith(f"{path}: ")
    assert told in str(error.value)
