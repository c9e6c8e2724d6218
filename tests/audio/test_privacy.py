"""What the program tells others: nothing."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from gymtimer.audio.speaking import CHILD


def test_a_voice_that_speaks_leaves_nothing_but_its_clip(tmp_path: Path) -> None:
    """The library that runs the voice numbers no computer and collects no reports to send."""
    pytest.importorskip("hibari")
    home, clip = tmp_path / "person", tmp_path / "clip.wav"
    home.mkdir()
    phrase = {"text": "Lower", "paths": {"neural": str(clip)}}
    request = {"voice": "", "engines": ["neural"], "phrases": [phrase]}
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ORT_"))}
    done = subprocess.run(
        CHILD,
        input=json.dumps(request).encode(),
        env={**variables, "HOME": str(home), "TMPDIR": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert clip.exists()
    assert list(home.rglob("*")) == []
