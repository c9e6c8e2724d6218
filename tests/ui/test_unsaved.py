"""What can't be written down is told where people look."""

import pytest

from gymtimer.storage.writer import FULL, LEFT_OUT, LOW, UNWRITABLE
from gymtimer.ui.unsaved import LOST, SAVED, Unsaved

pytestmark = pytest.mark.expects_log


class Stage:
    """Keeps the last banner."""

    banner = ""

    def show_banner(self, cause, text):
        self.banner = text


@pytest.fixture
def said():
    """Return what was said on the home page."""
    return []


@pytest.fixture
def unsaved(qapp, said):
    """Return what tells of the trouble."""
    return Unsaved(said.append)


def hear(qtbot, unsaved, text):
    """Let the journal say *text*, from its thread."""
    with qtbot.waitSignal(unsaved._told):
        unsaved.hear(text)
    qtbot.waitUntil(lambda: unsaved._text == text)


def test_trouble_moves_with_who_looks(qtbot, unsaved, said):
    """From home to the stage of the next session, and back."""
    hear(qtbot, unsaved, FULL)
    assert said == [FULL]
    stage = Stage()
    unsaved.show_on(stage)
    assert stage.banner == FULL
    hear(qtbot, unsaved, LOW)
    assert stage.banner == LOW

    unsaved.show_on(None)

    assert said == [FULL, LOW]
    hear(qtbot, unsaved, "")
    assert said[-1] == SAVED


def test_without_trouble_nothing_is_said(qtbot, unsaved, said):
    """A session begins and ends."""
    stage = Stage()
    unsaved.show_on(stage)
    unsaved.show_on(None)

    assert (said, stage.banner, unsaved.may_close()) == ([], "", True)


@pytest.mark.parametrize(
    ("text", "lost"), [(FULL, True), (UNWRITABLE, True), (LOW, False), (LEFT_OUT, False)]
)
def test_closing_asks_where_something_would_be_lost(qtbot, unsaved, text, lost):
    """What is on the disk, or will never be, is no reason."""
    hear(qtbot, unsaved, text)

    assert unsaved.may_close() is not lost
    assert unsaved.may_close()


def test_new_trouble_asks_anew(qtbot, unsaved, said):
    """Whoever was asked about one thing was not asked about the next."""
    hear(qtbot, unsaved, FULL)
    unsaved.may_close()
    hear(qtbot, unsaved, "")
    hear(qtbot, unsaved, FULL)

    assert not unsaved.may_close()
    assert said[-1] == f"{FULL}  {LOST}"


def test_the_stage_is_not_left_by_asking(qtbot, unsaved):
    """Somebody may hold a bar there."""
    stage = Stage()
    unsaved.show_on(stage)
    hear(qtbot, unsaved, FULL)

    with qtbot.assertNotEmitted(unsaved.refused):
        assert not unsaved.may_close()
    assert LOST in stage.banner
