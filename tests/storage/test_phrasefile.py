"""The files of phrases: complete, equal in keys, and read like a compiler reads."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from gymtimer.cli.arguments import LANGUAGES
from gymtimer.domain.cue import Sound
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.texts import texts_of
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.declared import Settings, table_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.phrasefile import bundled_phrases, phrases_in, read_phrases
from gymtimer.storage.shelf import list_plans, stem

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(RESOURCES / "exercises.toml")
PLANS = {stem(listed.path): listed.plan for listed in list_plans([RESOURCES / "plans"], CATALOGUE)}
FILES = sorted((RESOURCES / "phrases").glob("*.toml"))
GERMAN = bundled_phrases("de")


def broken(tmp_path, *changes):
    """Return the complaints about the German file after *changes*, without its name."""
    text = (RESOURCES / "phrases" / "de.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = tmp_path / "de.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StorageError) as wrong:
        read_phrases(path, CATALOGUE)
    return [re.sub(r"^de\.toml:\d+:\d+: ", "", problem) for problem in wrong.value.problems]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_language_is_complete(path):
    """Each can be chosen, by the name by which it calls itself; English is the one that is built in."""
    phrases = read_phrases(path, CATALOGUE)

    (setting,) = [one for one in table_of(Settings) if one.name == "language"]
    names = dict(zip(setting.limits.choices, setting.limits.page.names, strict=True))
    assert names[phrases.language] == phrases.name
    assert dict(phrases.words).keys() == set(CATALOGUE.spoken_words)
    assert dict(phrases.shown).keys() == set(CATALOGUE.shown_words)


def test_each_choice_has_a_file():
    """In the settings as on the command line."""
    (setting,) = [one for one in table_of(Settings) if one.name == "language"]

    assert {path.stem for path in FILES} == set(setting.limits.choices) - {"system"} == set(LANGUAGES)


def test_the_english_file_says_what_is_built_in():
    """It is the pattern for the others; nobody reads it to speak English."""
    english = read_phrases(RESOURCES / "phrases" / "en.toml", CATALOGUE)

    assert replace(english, words=(), shown=()) == ENGLISH
    assert all(key == said for key, said in (*english.words, *english.shown))


def test_no_cue_of_a_language_means_two_things():
    """Neither among themselves nor among the numbers."""
    counts = GERMAN.numbers.below_hundred
    cues = [text.casefold() for text in (*GERMAN.cues, *counts)]

    assert len(cues) == len(set(cues))


def test_all_errors_are_told_at_once_with_their_place(tmp_path):
    """Where, what, what instead."""
    path = tmp_path / "de.toml"
    text = (RESOURCES / "phrases" / "de.toml").read_text(encoding="utf-8")
    text = text.replace('hold = "Halten"', 'hould = "Halten"').replace('"Runter"', "7")
    path.write_text(text.replace("{number} Kilo", "Kilo"), encoding="utf-8")

    with pytest.raises(StorageError) as wrong:
        read_phrases(path, CATALOGUE)

    rows = [row.split(" = ")[0].strip('"') for row in text.splitlines()]
    lower = rows.index("Lower") + 1
    english = 'In English it is "{number} kilos".'
    assert wrong.value.problems == (
        f'de.toml:{rows.index("hould") + 1}:1: unknown key "hould". Did you mean "hold"?',
        f'de.toml:{rows.index("kilos") + 1}:9: kilos "Kilo": expected {{number}} in it. {english}',
        f"de.toml:{lower}:11: Lower: expected a text in quotes, got the number 7.",
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('time = "Zeit um"\n', "", 'time is missing. Write time = "Time" in this language.'),
        ('"Lower" = "Runter"\n', "", '"Lower" is missing. Write what is said instead.'),
        ('"I am down" = "Ich bin unten"\n', "", '"I am down" is missing. Write what is said instead.'),
        ('name = "Deutsch"\n', "", 'name is missing. Write name = "English" in this language.'),
        ('language = "de"', 'language = "nl"', 'language: this file is called de.toml. Write "de".'),
        (
            '"Up" = "Hoch"',
            '"Up" = "runter"',
            '"runter" is said for "Lower", too. Write another: they must not be mixed up.',
        ),
        (
            'done = "Fertig"',
            'done = "Fertig."',
            "done ends with a full stop, as announcements do. Leave it out.",
        ),
        (
            '"Pull" = "Zug"',
            '"Pull" = "Zug."',
            '"Zug." ends with a full stop, as announcements do. Leave it out.',
        ),
        (
            "dann {load}",
            "dann {last}",
            'then "dann {last}": expected {load} in it. In English it is "then {load}".',
        ),
        (
            "dann {load}",
            "dann {load",
            'then "dann {load": expected {load} in it. In English it is "then {load}".',
        ),
        (
            "dann {load}",
            "dann {load!r}",
            'then "dann {load!r}": expected {load} in it. In English it is "then {load}".',
        ),
        ('"elf", ', '"zehn", ', 'below-hundred "zehn": stands here twice. Correct one.'),
        (
            '"elf", ',
            "",
            'below-hundred: a list of 99. Write 100 texts, in English ["zero", "one", …, "ninety-nine"].',
        ),
        ('"elf", ', '"", ', "below-hundred: an empty text. Write the number in words."),
    ],
)
def test_a_file_that_lacks_anything_is_refused(tmp_path, old, new, told):
    """No language is half there: whoever hears "Lower" in it hears all else in it."""
    assert told in broken(tmp_path, (old, new))


def test_a_table_that_is_missing_is_told_once_with_what_it_holds(tmp_path):
    """And a file from the future is refused in words."""
    path = tmp_path / "de.toml"
    path.write_text('format = 1\nlanguage = "de"\nname = "Deutsch"\n', encoding="utf-8")
    with pytest.raises(StorageError, match=r"words: expected a table \[words\], there is none"):
        read_phrases(path, CATALOGUE)
    path.write_text("format = 2\n", encoding="utf-8")
    with pytest.raises(StorageError, match="newer gymtimer"):
        read_phrases(path, CATALOGUE)


def test_a_language_that_is_not_spoken_is_english():
    """As in the recipe of a session that another gymtimer began."""
    assert phrases_in("xx", CATALOGUE) is ENGLISH
    assert bundled_phrases("en") is ENGLISH


#: Every word that may be said in German; what stands in braces is filled in from these.
VOCABULARY = {
    word.casefold()
    for text in (
        *(getattr(GERMAN, name) for name in GERMAN.__slots__ if isinstance(getattr(GERMAN, name), str)),
        *(said for _, said in GERMAN.words),
        *GERMAN.numbers.below_hundred,
        GERMAN.numbers.decimal,
    )
    for word in re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", " ", text))
} - {"de", "deutsch"}


def is_german(word):
    """Return whether a German tape may say *word*; numbers from a hundred on are put together."""
    number = re.sub(r"\w+(tausend|hundert)", "", word)
    return word in VOCABULARY or (number != word and number in VOCABULARY | {""})


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("count_down", [False, True])
@pytest.mark.parametrize("who", [(), ("Xy", "Zq")])
def test_no_english_word_is_in_a_german_session(name, count_down, who):
    """Of no bundled plan, whatever is pressed; the names of exercises are those of the catalogue."""
    pacing = replace(Pacing(), count_down=count_down, tap=count_down)
    timeline = lay_out(PLANS[name], pacing, tuple(map(Lifter, who)), phrases=GERMAN)
    names = sorted({phase.work.exercise.name for phase in timeline.phases}, key=len, reverse=True)

    said = {cue.text for phase in timeline.phases for cue in phase.cues if cue.sound is Sound.WORD}
    for text in {*said, *texts_of(timeline)}:
        left = re.sub("|".join(map(re.escape, (*names, *who))), " ", text)
        strange = [word for word in re.findall(r"[^\W\d_]+", left.casefold()) if not is_german(word)]
        assert not strange, text


@pytest.mark.parametrize("name", PLANS)
def test_a_german_session_is_timed_as_an_english_one(name):
    """The language changes nothing but what is said."""
    laid = [lay_out(PLANS[name], Pacing(), phrases=phrases) for phrases in (ENGLISH, GERMAN)]

    ours, theirs = (
        [(at, p.length, p.kind, [(c.at, c.sound) for c in p.cues]) for at, p in timeline.with_starts()]
        for timeline in laid
    )
    assert ours == theirs
