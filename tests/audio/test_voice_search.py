"""A voice counts when it speaks the language and has spoken all that every session needs."""

import json
import sys

import pytest

from gymtimer.audio.clip import RATE, sample
from gymtimer.audio.onset import beat
from gymtimer.audio.voice_search import VoiceSearch
from gymtimer.audio.voicebox import Voicebox
from gymtimer.audio.voices import VoiceList
from gymtimer.audio.words import SHORT, fixed_texts, is_short, word_file
from gymtimer.domain.numbers import count_of
from gymtimer.domain.phrases import ENGLISH
from gymtimer.storage.phrasefile import bundled_phrases

GERMAN = bundled_phrases("de")
TEXTS = fixed_texts(GERMAN)
#: With the numbers that only long lowerings need.
ALL = tuple(dict.fromkeys((*TEXTS, *count_of(GERMAN))))

#: A child that knows the voices of its first argument, speaks with hiss, and notes who spoke what.
FAKE = """
import json, sys, numpy as np
from pathlib import Path
from gymtimer.audio.clip import Clip
from gymtimer.audio.clipfile import write_clip
voices, dumb, log = json.loads(sys.argv[1]), sys.argv[2].split(","), Path(sys.argv[3])
asked = json.load(sys.stdin)
if asked.get("list"):
    for key, language in voices:
        print(json.dumps({"id": key, "name": key, "language": language}))
    sys.exit()
with log.open("a") as notes:
    notes.write(asked["voice"] + " " + ",".join(asked["engines"]) + "\\n")
for phrase in asked["phrases"]:
    if asked["voice"] in dumb:
        print(json.dumps({"text": phrase["text"], "reason": "no tongue"}))
        continue
    sound = np.random.default_rng(1).uniform(-.5, .5, 9000).astype("f4")
    write_clip(Path(phrase["paths"]["system"]), Clip(sound, 100))
    print(json.dumps({"text": phrase["text"], "engine": "system"}))
"""


class Desk:
    """A computer with *voices*, of which the *dumb* ones give no sound."""

    def __init__(self, tmp_path, words_dir, voices, dumb="nobody"):
        self.log = tmp_path / "log"
        self.cache, self.words = tmp_path / "cache", words_dir
        self.command = (sys.executable, "-c", FAKE, json.dumps(voices), dumb, str(self.log))

    def box(self, voice, choice="auto"):
        return Voicebox(self.cache, self.words, choice, voice, command=self.command, phrases=GERMAN)

    def searched(self, wished=""):
        """Search to the end; the wait is for processes, not for time."""
        search = VoiceSearch(GERMAN, self.box, wished, lambda: VoiceList(self.command))
        while search.poll() is None:
            for child in (search._list and search._list._child, search._speaking and search._speaking._child):
                if child is not None:
                    child.wait(timeout=60)
        search.close()
        return search.found

    @property
    def spoke(self):
        """Which voices were made to speak, by which engines."""
        return self.log.read_text().splitlines() if self.log.exists() else []


def test_a_voice_is_found_once_it_has_spoken_everything(tmp_path, words_dir):
    """The first that speaks the language; what it spoke is heard, by the system's engine alone."""
    desk = Desk(tmp_path, words_dir, [("gmw/en", "en-gb"), ("gmw/de", "de"), ("mb/de", "de-AT")])

    found = desk.searched()

    assert (found.voice, found.other, found.reason) == ("gmw/de", "mb/de", "")
    assert desk.spoke == ["gmw/de system"]
    assert desk.box("gmw/de").prepare(TEXTS) == ()


def test_what_is_kept_is_not_spoken_again(tmp_path, words_dir):
    """The second search takes a look at the list only."""
    desk = Desk(tmp_path, words_dir, [("gmw/de", "de")])
    desk.searched()

    assert desk.searched().voice == "gmw/de"
    assert len(desk.spoke) == 1


def test_the_wished_voice_is_tried_first_if_it_speaks_the_language(tmp_path, words_dir):
    """An English one that was chosen before reads no German."""
    desk = Desk(tmp_path, words_dir, [("a", "de"), ("b", "de"), ("c", "en")])

    assert desk.searched("b").voice == "b"
    assert desk.searched("c").voice == "a"


def test_a_voice_that_gives_no_sound_makes_room_for_the_next(tmp_path, words_dir):
    """That it is listed is no promise."""
    desk = Desk(tmp_path, words_dir, [("a", "de"), ("b", "de")], dumb="a")

    assert desk.searched().voice == "b"
    assert desk.spoke == ["a system", "b system"]


def test_without_a_voice_there_is_one_calm_sentence(tmp_path, words_dir):
    """Neither an English voice nor one that does not say what it speaks is taken."""
    desk = Desk(tmp_path, words_dir, [("gmw/en", "en-gb"), ("x", ""), ("y", "Unknown")])

    found = desk.searched()

    assert found.voice == ""
    assert found.reason == "No voice of this computer speaks Deutsch: the cues are in English."
    assert desk.spoke == []


def test_voices_that_all_fail_are_told_with_the_reason(tmp_path, words_dir):
    """The first reason, in the same sentence."""
    desk = Desk(tmp_path, words_dir, [("a", "de")], dumb="a")

    assert desk.searched().reason == (
        "The voice of this computer that speaks Deutsch gives no sound (no tongue): the cues are in English."
    )


@pytest.mark.parametrize("choice", ["auto", "neural", "system", "none"])
def test_the_bundled_voice_never_reads_german(tmp_path, words_dir, choice):
    """Not even a word that is written alike: nothing of it is taken from the English clips."""
    box = Desk(tmp_path, words_dir, []).box("gmw/de", choice)
    alike = [text for text in ("Lower", "two", "Up", "Pull") if word_file(words_dir, text).exists()]
    assert alike

    assert box.prepare(alike) == tuple(alike)
    assert [box.clip(text) for text in alike] == [None] * len(alike)
    assert set(box._engines) <= {"system"}


def test_a_sentence_is_put_together_in_its_own_language(tmp_path, words_dir):
    """While it is being spoken, from what that voice has spoken before; never from English words."""
    desk = Desk(tmp_path, words_dir, [("gmw/de", "de")])
    desk.searched()
    box = desk.box("gmw/de")
    box.prepare(TEXTS)

    assert box.prepare(["Pause, eine Minute", "Set, two"]) == ("Pause, eine Minute", "Set, two")
    assert box.clip("Pause, eine Minute") is not None
    assert box.clip("Set, two") is None


def test_clips_of_another_voice_or_language_are_others(tmp_path, words_dir):
    """The same letters in another mouth; English ones are where they always were."""
    desk = Desk(tmp_path, words_dir, [])
    english = Voicebox(tmp_path, words_dir, "system", "gmw/de")._kept("system", "Pause")
    kept = {desk.box(voice)._kept("system", "Pause").name for voice in ("gmw/de", "mb/de", "")}

    assert len({*kept, english.name}) == 4


def test_which_german_texts_have_to_be_short():
    """The cues and the count, however long they are written; no length and no name."""
    assert all(is_short(text, GERMAN) for text in (*GERMAN.cues, *count_of(GERMAN)))
    assert not any(is_short(text, GERMAN) for text in (GERMAN.stop, "zehn Sekunden", "Ana", "eine Minute"))
    assert {"Runter", "Anheben", "Ablage", "zwanzig", "Stopp. Ablage.", "zehn Sekunden"} <= set(TEXTS)
    assert is_short("Ana", ENGLISH)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """Return the German voice of this computer, after it has spoken everything."""
    cache = tmp_path_factory.mktemp("german")

    def box(voice):
        return Voicebox(cache, cache, "auto", voice, phrases=GERMAN)

    search = VoiceSearch(GERMAN, box)
    while search.poll() is None:
        for child in (search._list and search._list._child, search._speaking and search._speaking._child):
            if child is not None:
                child.wait(timeout=60)
    search.close()
    if not search.found.voice:
        pytest.skip(search.found.reason)
    spoken = box(search.found.voice)
    speaking = spoken.speak(ALL)
    while not speaking.poll().finished:
        if speaking._child is not None:
            speaking._child.wait(timeout=60)
    return spoken


@pytest.mark.slow
@pytest.mark.parametrize("text", ALL)
def test_every_german_cue_is_over_before_the_next_second(real, text):
    """As the computer speaks it: a cue fits into 0.6 s, its measured beat is where it says."""
    clip = real.clip(text)

    assert len(clip.samples) <= (SHORT if is_short(text, GERMAN) else 2) * RATE + sample(1)
    assert 0 <= clip.mark <= sample(150)
    assert abs(beat(clip.samples) - clip.mark) <= sample(2)
