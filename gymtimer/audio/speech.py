"""The child process that speaks: `python -m gymtimer.audio.speech`.

Engines load slowly, hang, crash or take much memory, so they live here, in a
process that ends.  Standard input is one JSON object::

    {"voice": "", "engines": ["neural", "system"],
     "phrases": [{"text": "Lower", "paths": {"neural": "/…/a.wav", "system": "/…/b.wav"}}]}

``"pace": 1.1`` speaks faster; ``"short": true`` in a phrase makes it fit into a cue, ``false`` lets
it take its time. ``{"list": true}`` asks for the system's voices: a line ``{"id": …, "name": …,
"language": …}`` for each.

The first engine that starts speaks; a phrase it fails at goes to the next.
Each clip is written whole or not at all, then a line of JSON is written to
standard output: ``{"text": …, "engine": …}``, ``{"text": …, "reason": …}`` for a
phrase nobody could speak, or ``{"engine": …, "reason": …}`` for an engine that
does not start.  A reason made of several parts comes with ``"said": …, "fields": {…}``,
so that it can be translated.  Exit code 0, or 2 where the request makes no sense.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from gymtimer.audio.clipfile import write_clip
from gymtimer.audio.engines import ENGINES, Engine, NoSpeechError, system_voices
from gymtimer.audio.shaping import spoken
from gymtimer.tongue import mark

#: Kept clips have half the rate of the mix: no voice has anything above 12 kHz.
KEPT_RATE = 24_000


def started(names: Sequence[str], voice: str, pace: float, report: TextIO) -> Iterator[Engine]:
    """Yield the engines called *names* as they start, and report those that do not."""
    for name in names:
        try:
            yield ENGINES[name][1](voice, pace)
        except NoSpeechError as wrong:
            tell(report, engine=name, **wrong.told())


def speak_all(request: Mapping[str, Any], report: TextIO) -> None:
    """Do what *request* asks, phrase by phrase."""
    left = list(request["phrases"])
    nobody = NoSpeechError(mark("no voice on this computer starts"))
    reasons = {phrase["text"]: nobody for phrase in left}
    for engine in started(request["engines"], request["voice"], float(request.get("pace", 1.0)), report):
        failed = []
        for phrase in left:
            text = phrase["text"]
            try:
                clip = spoken(engine, text, short=phrase.get("short"))
                write_clip(Path(phrase["paths"][engine.name]), clip, KEPT_RATE)
                tell(report, text=text, engine=engine.name)
            except (NoSpeechError, OSError) as wrong:
                reasons[text] = wrong if isinstance(wrong, NoSpeechError) else NoSpeechError(str(wrong))
                failed.append(phrase)
        left = failed
        if not left:
            return
    for phrase in left:
        tell(report, text=phrase["text"], **reasons[phrase["text"]].told())


def list_voices(report: TextIO) -> None:
    """Write down the voices of the system; none where it has no engine."""
    try:
        for key, name, language in system_voices():
            tell(report, id=key, name=name, language=language)
    except NoSpeechError as wrong:
        tell(report, **wrong.told())


def tell(report: TextIO, **what: object) -> None:
    """Write one line of the protocol, at once."""
    report.write(json.dumps(what) + "\n")
    report.flush()


def main() -> int:
    """Read the request, speak; return the exit code."""
    report = sys.stdout
    sys.stdout = sys.stderr  # engines that print must not break the protocol
    try:
        request = json.load(sys.stdin)
        if request.get("list"):
            list_voices(report)
        else:
            speak_all(request, report)
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        sys.stderr.write(f"not a request for speech: {wrong!r}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
