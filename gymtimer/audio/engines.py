"""Speech engines: text in, raw sound out.

They run only in the child process of `gymtimer.audio.speech`, because they
load slowly, hang, crash or take the memory of a browser.
"""

import os
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from gymtimer.audio.clip import Samples
from gymtimer.audio.soundfile import read_sound
from gymtimer.tongue import mark

#: onnxruntime, which runs the neural voice, would give this computer a number and report to its maker what it
#: does, over the network. With this in the environment before it is loaded it does neither (its Privacy.md).
TELL_NOBODY = ("ORT_DISABLE_TELEMETRY", "1")

#: How often a voice that wrote an empty file is asked again.
TRIES = 3


class NoSpeechError(Exception):
    """An engine cannot speak, or has not; the text says why.

    Attributes:
        said: the text, with the names of its *fields* in braces.
        fields: what goes there.

    """

    def __init__(self, said: str, **fields: object) -> None:
        """Say why, in English: whoever shows it translates it."""
        super().__init__(said.format(**fields) if fields else said)
        self.said, self.fields = said, {name: str(value) for name, value in fields.items()}

    def told(self) -> dict[str, object]:
        """Return it as it is reported to whoever asked for speech."""
        made = {"said": self.said, "fields": self.fields} if self.fields else {}
        return {"reason": str(self), **made}


class Engine(Protocol):
    """Something that speaks.

    Attributes:
        name: in settings and in the names of kept clips.
        faster: rates above 1.0 at which it can be asked to speak, rising.

    """

    name: str
    faster: tuple[float, ...]

    def speak(self, text: str, rate: float) -> tuple[Samples, int]:
        """Return *text* as mono sound, with its samples a second.

        Raises:
            NoSpeechError: it could not.

        """


class NeuralVoice:
    """The voice inside the hibari-tts package; English; needs no network.

    Only its default voice is asked for: the others would be downloaded.
    """

    name = "neural"
    faster: tuple[float, ...] = (1.15, 1.3, 1.45)

    def __init__(self, voice: str = "", pace: float = 1.0) -> None:
        """Load the model, 0.7 s; *voice* is not used, there is one. *pace* is how fast it speaks.

        Raises:
            NoSpeechError: the package is missing or does not start.

        """
        os.environ.update([TELL_NOBODY])
        try:
            from hibari import SAMPLE_RATE, Hibari

            self._voice: Any = Hibari()
            self._pace = pace
            self._rate: int = SAMPLE_RATE
        except Exception as wrong:
            raise NoSpeechError(mark("the neural voice does not start: {wrong}"), wrong=wrong) from wrong

    def speak(self, text: str, rate: float) -> tuple[Samples, int]:
        """Return *text* at *rate*; the same text gives the same samples."""
        try:
            return self._voice(text, speed=rate * self._pace, seed=0), self._rate
        except Exception as wrong:
            said = mark("the neural voice failed at “{text}”: {wrong}")
            raise NoSpeechError(said, text=text, wrong=wrong) from wrong


class SystemVoice:
    """The operating system's voice, through pyttsx3.

    Written to a file, one phrase a run: spoken live it comes back too early,
    queued phrases are lost and its rate can be set only once.
    """

    name = "system"
    faster: tuple[float, ...] = ()

    def __init__(self, voice: str = "", pace: float = 1.0) -> None:
        """Start the engine with the voice whose id is *voice*, or its default; *pace* is how fast it speaks.

        Raises:
            NoSpeechError: no engine, or no such voice.

        """
        try:
            import pyttsx3

            self._engine: Any = pyttsx3.init()
            known = {each.id for each in self._engine.getProperty("voices")}
            self._engine.setProperty("volume", 1.0)
            if pace != 1:
                self._engine.setProperty("rate", round(self._engine.getProperty("rate") * pace))
            if voice in known:
                self._engine.setProperty("voice", voice)
        except Exception as wrong:
            raise NoSpeechError(mark("the system's voice does not start: {wrong}"), wrong=wrong) from wrong
        if voice and voice not in known:  # pyttsx3 itself would go on with another
            said = mark("no voice “{voice}” on this computer; choose another in the settings")
            raise NoSpeechError(said, voice=voice)

    def speak(self, text: str, rate: float) -> tuple[Samples, int]:
        """Return *text*; *rate* is not heeded, hence no `faster`."""
        problem: Exception = NoSpeechError(mark("the system's voice gave no sound"))
        with TemporaryDirectory() as room:
            for attempt in range(TRIES):
                path = Path(room) / f"{attempt}.wav"
                try:
                    self._engine.save_to_file(text, str(path))
                    self._engine.runAndWait()
                    return read_sound(path)
                except Exception as wrong:  # each driver has its own
                    problem = wrong
        said = mark("the system's voice failed at “{text}”: {problem}")
        raise NoSpeechError(said, text=text, problem=problem) from problem


def system_voices() -> list[tuple[str, str, str]]:
    """Return the voices of the operating system: id, name, language ("" where it does not say).

    Raises:
        NoSpeechError: no engine.

    """
    try:
        import pyttsx3

        found = pyttsx3.init().getProperty("voices")
        return [(str(one.id), str(one.name), _language(one)) for one in found]
    except Exception as wrong:
        raise NoSpeechError(mark("the system's voice does not start: {wrong}"), wrong=wrong) from wrong


def _language(voice: Any) -> str:
    """Return the first language of *voice*; espeak writes it as bytes after one for its rank."""
    languages = getattr(voice, "languages", None) or [""]
    first = languages[0]
    text = first.decode("utf-8", "ignore") if isinstance(first, bytes) else str(first)
    return "".join(letter for letter in text if letter.isprintable()).replace("_", "-")


#: Engines by name, best first, each with the package it needs.
ENGINES: Mapping[str, tuple[str, Callable[[str, float], Engine]]] = {
    "neural": ("hibari", NeuralVoice),
    "system": ("pyttsx3", SystemVoice),
}


def installed(choice: str = "auto") -> tuple[str, ...]:
    """Return the names of the engines to try for *choice*, best first.

    *choice* is "auto", "none" or the name of an engine.  Finds their packages
    without importing them.
    """
    wanted = tuple(ENGINES) if choice == "auto" else (choice,)
    return tuple(name for name in wanted if name in ENGINES and find_spec(ENGINES[name][0]))
