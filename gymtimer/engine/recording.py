"""Writes sound into a file, in the format that the file's name asks for."""

import wave
from collections.abc import Callable, Iterable
from pathlib import Path

from gymtimer.audio.clip import RATE, Pcm

#: Formats besides wav, each with its kind of compression, as soundfile calls them.
EXTRA = {".flac": ("FLAC", "PCM_16"), ".ogg": ("OGG", "VORBIS"), ".mp3": ("MP3", "MPEG_LAYER_III")}

#: The longest wav: its sizes are 32 bits wide; twelve hours.
MOST_WAV = (2**32 - 1024) // 2


class RecordingError(Exception):
    """Sound that can't be written; the text says why, and what instead."""


def fault_of(path: Path, count: int = 0) -> str:
    """Return why *count* samples can't be written to *path*; "" where nothing is in the way."""
    ending = path.suffix.casefold()
    if ending not in EXTRA and ending != ".wav":
        return f'{path}: "{path.suffix}" is no sound format. Name it .wav, .flac, .ogg or .mp3.'
    if ending == ".wav":
        return f"{path}: longer than a wav can be. Name it .flac." if count > MOST_WAV else ""
    try:
        import soundfile  # noqa: F401
    except (ImportError, OSError):  # OSError: the package is there, its library is not
        extra = "pip install 'gymtimer[formats]'"
        return f"{path}: writing {ending} needs the package soundfile. Type: {extra}, or name it .wav."
    return ""


def write_recording(path: Path, blocks: Iterable[Pcm], count: int) -> None:
    """Write *blocks*, *count* samples in all, to *path*: all of it or nothing.

    Raises:
        RecordingError: the format or the disk doesn't allow it.

    """
    if fault := fault_of(path, count):
        raise RecordingError(fault)
    write = _write_wav if path.suffix.casefold() == ".wav" else _write_extra
    try:
        if path.exists() and not path.is_file():  # a pipe or a device can't be replaced
            write(path, path.suffix, blocks, count)
            return
        _replaced(path, lambda part: write(part, path.suffix, blocks, count))
    except OSError as error:
        raise RecordingError(f"{path}: can't be written ({error.strerror or error}).") from error


def _replaced(path: Path, write: Callable[[Path], None]) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        write(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _write_wav(path: Path, _suffix: str, blocks: Iterable[Pcm], count: int) -> None:
    # Opened here, because `wave` complains once more on stderr about a file that it couldn't open.
    with path.open("wb") as stream, wave.open(stream, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.setnframes(count)  # known beforehand, so that nothing has to be put right afterwards
        for block in blocks:
            out.writeframesraw(block.astype("<i2", copy=False).tobytes())


def _write_extra(path: Path, suffix: str, blocks: Iterable[Pcm], _count: int) -> None:
    import soundfile

    kind, subtype = EXTRA[suffix.casefold()]
    try:
        with soundfile.SoundFile(path, "w", RATE, 1, subtype, format=kind) as out:
            for block in blocks:
                out.write(block)
    except soundfile.LibsndfileError as error:
        raise RecordingError(f"{path}: can't be written ({error.error_string}).") from error
