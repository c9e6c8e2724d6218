"""Files that macOS hands over."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from gymtimer.ui.file_open import FileOpener
from gymtimer.ui.single import Wish


def test_a_plan_from_the_finder_is_opened(qapp, tmp_path):
    """As a second start would hand it over."""
    wishes: list[Wish] = []
    opener = FileOpener(lambda wish: wishes.append(wish) or "")
    plan = tmp_path / "chest.gymplan.toml"

    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(plan))))

    assert wishes == [Wish(str(plan))]
    qapp.removeEventFilter(opener)
