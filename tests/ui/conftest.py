"""What tests of the screen share: theme, font, and the comparison of pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gymtimer.ui.fonts import load_family
from gymtimer.ui.theme import Theme
from tests.ui import looks

RESOURCES = Path(__file__).parents[2] / "resources"
GOLDEN = Path(__file__).parents[1] / "golden"

LooksLike = Callable[[QWidget, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --update-golden; known only where tests/ui is named: `pytest tests/ui --update-golden`."""
    parser.addoption("--update-golden", action="store_true", help="approve the pictures as they are now")


@pytest.fixture(scope="session")
def theme() -> Theme:
    """Return the theme that is bundled."""
    return Theme.read(RESOURCES / "themes" / "dark.toml")


@pytest.fixture(scope="session")
def family(qapp: QApplication) -> str:
    """Return the family that is bundled, loaded."""
    return load_family(RESOURCES / "fonts")


@pytest.fixture
def looks_like(request: pytest.FixtureRequest) -> LooksLike:
    """Return a check that a widget looks like the picture NAME below tests/golden."""
    update = bool(request.config.getoption("--update-golden", default=False))

    def check(widget: QWidget, name: str) -> None:
        looks.check(widget, GOLDEN / f"{name}.png", update=update)

    return check
