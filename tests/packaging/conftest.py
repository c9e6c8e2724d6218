"""What is built, and where it is tried."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging import built
from tests.packaging.built import ROOT
from tests.whole import rig
from tests.whole.rig import Screen, SoundCard


@pytest.fixture(scope="session", autouse=True)
def _moment() -> Iterator[None]:
    """Let a copy of the checkout, which has no commit, bear the moment of ours."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ.setdefault("SOURCE_DATE_EPOCH", told or "1767225600")
    yield
    if before is None:
        del os.environ["SOURCE_DATE_EPOCH"]


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all that can be built for Linux here."""
    built.need("dpkg-deb", "objdump")
    folder = tmp_path_factory.mktemp("shop")
    built.build(folder, "wheel", "sdist", "bundle", "archive", "deb")
    return folder


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """Return the smallest screen that the program promises to fit on."""
    built.need(*rig.SCREEN_TOOLS)
    with rig.screen(1024, 600) as one:
        yield one


@pytest.fixture(scope="session")
def card() -> Iterator[SoundCard]:
    """Return a sound card that records what it plays."""
    built.need(*rig.SOUND_TOOLS)
    with rig.sound_card() as one:
        yield one
