"""Editing: builds the desk of plans with its editor, for those who want to write."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.places import Places
from gymtimer.ui.editor import Editor
from gymtimer.ui.plan_desk import PlanDesk, Today
from gymtimer.ui.theme import Theme

if TYPE_CHECKING:
    from gymtimer.audio.output import Output
    from gymtimer.audio.voicebox import Voicebox
    from gymtimer.ui.editor_rehearsing import Rehearsing


def made_desk(
    places: Places,
    theme: Theme,
    family: str,
    catalogue: Catalogue,
    today: Callable[[], Today],
    output: "Callable[[], Output]",
    voicebox: "Callable[[], Voicebox]",
    parent: QObject,
) -> PlanDesk:
    """Return the desk of the plans in *places*; *output* and *voicebox* are asked for when needed."""
    make_editor = partial(_made_editor, theme, family, catalogue, output, voicebox)
    return PlanDesk(places, asset("plans"), catalogue, make_editor, today, parent)


def _made_editor(
    theme: Theme,
    family: str,
    catalogue: Catalogue,
    output: "Callable[[], Output]",
    voicebox: "Callable[[], Voicebox]",
) -> Editor:
    editor = Editor(theme, family, catalogue, Pacing())
    editor.hearing.make = partial(_made_rehearsing, output, voicebox)
    return editor


def _made_rehearsing(
    output: "Callable[[], Output]", voicebox: "Callable[[], Voicebox]", page: Editor
) -> "Rehearsing":
    from gymtimer.ui.editor_rehearsing import Rehearsing  # late: it loads what makes sound

    return Rehearsing(page, output, voicebox)
