"""Recipes: a tape is laid again as it was, in its week."""

import json

import pytest

from gymtimer.assets import asset
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.timeline import Kind
from gymtimer.engine.recipe import LAYOUT_VERSION, Recipe, recipe_of
from gymtimer.storage.catalogue import read_catalogue

CATALOGUE = read_catalogue(asset("exercises.toml"))
PLAN = """format = 1
name = "By week"
[[exercise]]
name = "Bench press"
sets = "1x1 neg 40A0 105/107.5/110%"
"""


def loads(recipe):
    """Return the loads of the tape of *recipe*."""
    return [phase.work.load.text for phase in recipe.lay_out(CATALOGUE).phases if phase.kind is Kind.SETUP]


@pytest.mark.parametrize(("week", "load"), [(1, "105 %"), (2, "107.5 %"), (3, "110 %")])
def test_a_session_goes_on_in_its_week(week, load):
    """Whatever week it is when it is found again."""
    recipe = Recipe(PLAN, "by-week.toml", Pacing(), (), week=week)

    assert recipe_of(recipe.text()) == recipe
    assert loads(recipe_of(recipe.text())) == [load]


def test_a_session_goes_on_in_its_language():
    """Whatever was chosen since; one from before there were languages is English."""
    recipe = Recipe(PLAN, "by-week.toml", Pacing(), (), language="de")
    assert recipe_of(recipe.text()) == recipe
    assert recipe_of(recipe.text()).lay_out(CATALOGUE).phrases.language == "de"

    written = json.loads(recipe.text())
    del written["language"]
    assert recipe_of(json.dumps(written)).lay_out(CATALOGUE).phrases.language == "en"


def test_a_recipe_from_before_there_were_weeks_is_one_of_the_first():
    """The layout is still the same."""
    written = json.loads(Recipe(PLAN, "by-week.toml", Pacing(), ()).text())
    del written["week"]

    old = recipe_of(json.dumps(written))

    assert (old.week, old.layout) == (1, LAYOUT_VERSION)
    assert loads(old) == ["105 %"]
