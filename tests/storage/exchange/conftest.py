"""Files that people bring, and the catalogue they are read with."""

from pathlib import Path

import pytest

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.storage.catalogue import read_catalogue

FILES = Path(__file__).parent / "files"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the exercises that gymtimer knows."""
    return read_catalogue(asset("exercises.toml"))


@pytest.fixture(autouse=True)
def _zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the computer into a zone with summer time, where the system lets it."""
    import time

    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
