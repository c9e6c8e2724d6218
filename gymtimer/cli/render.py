"""Writes a whole session as sound."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from gymtimer.audio.clip import RATE
from gymtimer.audio.tones import tones
from gymtimer.audio.track import Clips
from gymtimer.cli.fault import CommandError
from gymtimer.cli.tape import asked_tape, places
from gymtimer.cli.voice import Speaker, speak_all, spoken_texts
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import clock_text
from gymtimer.engine.cuesheet import planned_stretches
from gymtimer.engine.recording import RecordingError, fault_of, write_recording
from gymtimer.engine.render import Rendering
from gymtimer.engine.render import render as rendering_of

#: So many of the texts that nobody could speak are named.
MOST_NAMED = 3


def render(asked: Namespace) -> int:
    """Write the session that *asked* names as sound; return the exit code.

    Raises:
        CommandError: the plan, the format or the disk doesn't allow it.

    """
    out = Path(asked.output)
    if fault := fault_of(out):  # before anybody waits for a voice
        raise CommandError(fault)
    speaker = Speaker(places(), asked.voice)
    timeline = asked_tape(asked, speaker.heard)
    rendering = rendering_of(timeline, _clips(timeline, asked.voice, speaker), tones())
    try:
        write_recording(out, rendering.blocks(), rendering.count)
    except RecordingError as error:
        raise CommandError(str(error)) from None
    if asked.labels is not None:
        _write_labels(Path(asked.labels), rendering)
    print(f"{out}: {clock_text(rendering.count * 1000 // RATE)} of sound.")
    return 0


def _clips(timeline: Timeline, choice: str, speaker: Speaker) -> Clips:
    """Return what speaks the texts of *timeline*; tell once of those that stay ticks."""
    if choice == "none":  # ticks were asked for: even the fixed words of the program are left out
        return lambda _text: None
    texts = spoken_texts(planned_stretches(timeline))
    voicebox = speaker.voicebox
    reason = speak_all(voicebox, texts)
    silent = [text for text in texts if voicebox.clip(text) is None]
    if silent:
        print(_told(silent, reason), file=sys.stderr)
    return voicebox.clip


def _told(silent: Sequence[str], reason: str) -> str:
    named = ", ".join(f'"{text}"' for text in silent[:MOST_NAMED])
    more = f" and {len(silent) - MOST_NAMED} more" if len(silent) > MOST_NAMED else ""
    why = f" ({reason})" if reason else ""
    return f"no voice can speak {named}{more}{why}. A tick stands for each."


def _write_labels(path: Path, rendering: Rendering) -> None:
    lines = "".join(f"{label}\n" for label in rendering.labels())
    try:
        path.write_text(lines, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CommandError(f"{path}: can't be written ({error.strerror or error}).") from error
