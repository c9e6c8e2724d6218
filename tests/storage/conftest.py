"""A journal of its own for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gymtimer.storage.journal import Journal
from tests.storage.made import Ears

Opener = Callable[..., Journal]


@pytest.fixture
def ears() -> Ears:
    """Return what listens to the journal of a test."""
    return Ears()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the journal of a test is."""
    return tmp_path / "journal.sqlite"


@pytest.fixture
def opened(path: Path, ears: Ears) -> Iterator[Opener]:
    """Return what opens a journal that is closed after the test."""
    journals = []

    def opener(where: Path = path, **options: Any) -> Journal:
        journals.append(Journal(where, ears.saved.put, ears.troubles.put, ears.notices.put, **options))
        return journals[-1]

    yield opener
    for journal in journals:
        journal.close()
