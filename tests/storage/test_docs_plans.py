"""The page for coaches: what it shows is what is read."""

import re
from pathlib import Path

import pytest

from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.exercisecheck import EXERCISE_KEYS
from gymtimer.storage.plancheck import PLAN_KEYS
from gymtimer.storage.planfile import PlanError, plan_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "plans.md").read_text("utf-8")
CATALOGUE = read_catalogue(ROOT / "resources" / "exercises.toml")
HEAD = 'format = 1\nname = "Example"\n'


def blocks(language: str) -> list[str]:
    """Return the fenced blocks of the page in *language*."""
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", blocks("toml"))
def test_every_example_is_a_plan(block: str) -> None:
    """Each example of the page can be pasted into a file."""
    plan_of(block if block.startswith("format") else HEAD + block, CATALOGUE, "plans.md")


@pytest.mark.parametrize("line", re.findall(r"^\| `(\d+x.*?)` \|", PAGE, re.MULTILINE))
def test_every_set_line_is_one(line: str) -> None:
    """Each set line in the table is a set line."""
    plan_of(f'{HEAD}[[exercise]]\nname = "Bench press"\nsets = "{line}"\n', CATALOGUE, "plans.md")


@pytest.mark.parametrize(
    "load", ["105%", "105kg", "230lb", "bw", "bw+10kg", "bw-15kg", "max", "102.5/105/107.5%"]
)
def test_every_load_is_one(load: str) -> None:
    """Each load that the page names is a load."""
    assert f"`{load}`" in PAGE
    plan_of(f'{HEAD}[[exercise]]\nname = "Dip"\nsets = "3x4 10-0-A-0 {load}"\n', CATALOGUE, "plans.md")


def test_every_key_is_explained() -> None:
    """The two tables of keys are complete, and name nothing else."""
    plan_table, exercise_table = re.split(r"^## ", PAGE, flags=re.MULTILINE)[2:4]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", plan_table, re.MULTILINE)) == PLAN_KEYS - {"exercise"}
    assert set(re.findall(r"^\| `([a-z-]+)` \|", exercise_table, re.MULTILINE)) == EXERCISE_KEYS


def test_the_error_shown_is_the_error_told() -> None:
    """The message on the page is, letter by letter, what such a plan gets."""
    plan = HEAD + "\n" * 4 + '[[exercise]]\nname = "Bench press"\nsets = "4x4 neg 5A00 105%"\n'
    with pytest.raises(PlanError) as caught:
        plan_of(plan, CATALOGUE, "bench.toml")
    assert [f"{caught.value}\n"] == blocks("text")
