"""The practice rep: an empty bar, for the tour and the sound check."""

from gymtimer.assets import asset
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.stretch import Stretch, stretch_from
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.engine.recipe import Recipe
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.planfile import read_text


def practice_recipe(pacing: Pacing, language: str) -> Recipe:
    """Return what the practice is laid out from."""
    path = asset("practice.gymplan.toml")
    return Recipe(read_text(path), path.name, pacing, (), language=language)


def practice_timeline(pacing: Pacing, language: str = ENGLISH.language) -> Timeline:
    """Return the tape of the practice, laid out by *pacing*, spoken in *language*."""
    return practice_recipe(pacing, language).lay_out(read_catalogue(asset("exercises.toml")))


def rep_to_hear(timeline: Timeline) -> Stretch:
    """Return the sound of the first rep of *timeline*: from the count to the start up to the rack."""
    first = next(index for index, phase in enumerate(timeline.phases) if phase.kind is Kind.LOWER)
    before = timeline.phases[first - 1].kind is Kind.SETTLE
    return stretch_from(timeline, Playhead(first - before, 0, 0, running=True))
