"""Settings survive, and what can't be read of them is said."""

import os
import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.pacing import Pacing
from gymtimer.storage.declared import choose, chosen_of, in_section
from gymtimer.storage.errors import StorageError
from gymtimer.storage.settings import Setting, Settings, read_settings, save_settings, table_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the settings of a test are."""
    return tmp_path / "config" / "settings.toml"


def told(path: Path, text: str) -> tuple[Settings, list[str]]:
    """Return what is read from *text*, and the sentences without the name of the file."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    settings, sentences = read_settings(path)
    assert all(sentence.startswith("settings.toml: ") for sentence in sentences)
    return settings, [sentence.removeprefix("settings.toml: ") for sentence in sentences]


def values(setting: Setting) -> st.SearchStrategy[Any]:
    """Return all that a setting may be."""
    limits = setting.limits
    if isinstance(setting.default, bool):
        return st.booleans()
    if isinstance(setting.default, int):
        return st.integers(limits.least, limits.most)
    return (
        st.sampled_from(limits.choices)
        if limits.choices
        else st.text(st.characters(codec="utf-8"), max_size=50)
    )


LEARNED = st.dictionaries(
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20),
    st.sampled_from(["go", "rack it", "back", "pause", "mute"]),
    max_size=4,
).map(lambda keys: tuple(keys.items()))


def chosen(kind: type[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return all choices of the settings of *kind*."""
    return st.fixed_dictionaries({setting.name: values(setting) for setting in table_of(kind)})


def test_no_file_means_all_defaults(path: Path) -> None:
    """Nothing is written, nothing is said."""
    assert read_settings(path) == (Settings(), ())
    assert not path.exists()


@given(first=chosen(Settings), second=chosen(Settings), pacing=chosen(Pacing), keys=LEARNED)
def test_all_settings_survive_the_file(
    tmp_path_factory: pytest.TempPathFactory, first: Any, second: Any, pacing: Any, keys: Any
) -> None:
    """Into a new file and over an old one."""
    path = tmp_path_factory.mktemp("config") / "settings.toml"
    for settings in (Settings(**first), Settings(pacing=Pacing(**pacing), keys=keys, **second)):
        save_settings(path, settings)
        assert read_settings(path) == (settings, ())


def test_every_setting_is_declared_with_its_meaning() -> None:
    """One table feeds file, page and help; each default is within its own limits."""
    declared = table_of(Settings) + table_of(Pacing)
    assert len(declared) == len(fields(Settings)) - 2 + len(fields(Pacing))
    for setting in declared:
        assert setting.limits.meaning
        if isinstance(setting.default, int) and not isinstance(setting.default, bool):
            assert setting.limits.least is not None
            assert setting.limits.most is not None
            assert setting.limits.least <= setting.default <= setting.limits.most
        if setting.limits.choices:
            assert setting.default in setting.limits.choices


def test_a_new_file_explains_itself(path: Path) -> None:
    """Whoever opens it sees what may be written."""
    save_settings(path, Settings())
    text = path.read_text(encoding="utf-8")
    assert text.startswith("format = 1\n")
    assert 'voice = "auto" # speech engine: auto, neural, system, none\n' in text
    assert "[pacing]\nsettle = 3000 # count before the first lowering, in ms, 0 to 5000\n" in text
    assert "settle-every-rep = false # count before every rep\n" in text


def test_learned_keys_survive_the_file(path: Path) -> None:
    """In a table of their own; a forgotten one goes, a comment of the others stays."""
    keys = (("Volume Up", "go"), ("key 193", "rack it"), ('"', "mute"))
    save_settings(path, Settings(keys=keys))
    assert read_settings(path) == (Settings(keys=keys), ())
    assert '[keys]\n"Volume Up" = "go"\n' in path.read_text(encoding="utf-8")

    text = path.read_text(encoding="utf-8").replace('"go"', '"go" # my clicker')
    path.write_text(text, encoding="utf-8")
    save_settings(path, Settings(keys=keys[:1]))

    assert read_settings(path) == (Settings(keys=keys[:1]), ())
    assert '"go" # my clicker' in path.read_text(encoding="utf-8")
    assert "193" not in path.read_text(encoding="utf-8")


def test_a_key_that_means_nothing_known_is_said(path: Path) -> None:
    """The others are learned; leaving is nothing that a single key may do."""
    settings, sentences = told(path, '[keys]\nF13 = "go"\nF14 = "jump"\nF15 = 3\nF16 = "leave"\n')
    assert settings.keys == (("F13", "go"),)
    assert [sentence.split(";")[0] for sentence in sentences] == [
        f'keys: "{key}": expected "go", "rack it", "back", "less rest", "more rest", "end set", '
        f'"skip set", "pause", "mute" or "sound check", got {what}'
        for key, what in (
            ("F14", 'the text "jump"'),
            ("F15", "the number 3"),
            ("F16", 'the text "leave"'),
        )
    ]


def test_keys_that_are_no_table_are_said(path: Path) -> None:
    """And mended by the next save."""
    settings, sentences = told(path, "keys = 3\n")
    assert sentences == ["keys: expected a table [keys], got the number 3; no key is learned."]
    save_settings(path, replace(settings, keys=(("F13", "go"),)))
    assert read_settings(path)[0].keys == (("F13", "go"),)


def test_what_people_choose_has_a_name_a_help_and_a_section() -> None:
    """One declaration feeds the page: each choice has its name, each number its step."""
    shown = [one for section in ("training", "sound", "screen") for one in in_section(section)]
    assert len(shown) > 15
    for setting in shown:
        page = setting.limits.page
        assert page is not None
        assert page.title[0].isupper()
        assert page.help.endswith(".")
        assert len(page.names) == len(setting.limits.choices)
        if isinstance(setting.default, int) and not isinstance(setting.default, bool):
            assert page.step >= 1
            assert page.shown
    assert "language" in {setting.name for setting in shown}


@pytest.mark.parametrize("setting", [*table_of(Settings), *table_of(Pacing)], ids=lambda one: one.name)
def test_each_setting_can_be_asked_for_and_chosen_by_its_name(setting: Setting) -> None:
    """Wherever it is kept."""
    value = {bool: True, int: setting.limits.most, str: "x"}[type(setting.default)]
    chosen = choose(Settings(), setting.name, value)
    assert chosen_of(chosen, setting.name) == value
    assert choose(chosen, setting.name, setting.default) == Settings()


def test_comments_and_strangers_stay(path: Path) -> None:
    """One line changes; the file before is kept beside it."""
    save_settings(path, Settings())
    text = "# mine\n" + path.read_text(encoding="utf-8").replace(
        "settle = 3000 # count", "settle = 3000 # I count"
    )
    path.write_text(text + "later = 1\n", encoding="utf-8")
    save_settings(path, Settings(pacing=replace(Pacing(), settle=0)))
    assert path.read_text(encoding="utf-8") == text.replace("settle = 3000 #", "settle = 0 #") + "later = 1\n"
    assert path.with_name("settings.toml.bak").read_text(encoding="utf-8") == text + "later = 1\n"


def test_a_file_with_half_of_the_settings_gets_the_others(path: Path) -> None:
    """Also where only a table was there, after which no plain key may come."""
    told(path, "[pacing]\ntap = true\n")
    settings = Settings(pacing=replace(Pacing(), tap=True), voice="none")
    save_settings(path, settings)
    assert read_settings(path) == (settings, ())


def test_wrong_values_become_defaults_and_are_said(path: Path) -> None:
    """One sentence each: where, what, what instead."""
    settings, sentences = told(
        path,
        'voice = "robot"\nfull-screen = 1\noutput-delay = true\nlast-plan = 3\nvoise = "none"\nzzz = 1\n'
        "last-lifter = 'Ana'\n[pacing]\nsettle = 9000\ntap = 'yes'\nown-lift = 2.5\nsetle = 1\n",
    )
    assert settings == Settings(last_lifter="Ana")
    assert sentences == [
        'unknown setting "voise". Did you mean "voice"?',
        'unknown setting "zzz". It does nothing.',
        'unknown setting "setle". Did you mean "settle"?',
        'voice: expected "auto", "neural", "system" or "none", got the text "robot"; "auto" is used.',
        "output-delay: expected a whole number from 0 to 2000, got true; 0 is used.",
        "full-screen: expected true or false, got the number 1; true is used.",
        'last-plan: expected a text, got the number 3; "" is used.',
        "settle: expected a whole number from 0 to 5000, got the number 9000; 3000 is used.",
        "own-lift: expected a whole number from 500 to 10000, got the number 2.5; 2000 is used.",
        'tap: expected true or false, got the text "yes"; false is used.',
    ]


def test_a_table_that_is_none_is_said(path: Path) -> None:
    """And is mended by the next save."""
    settings, sentences = told(path, "pacing = 3\n")
    assert sentences == ["pacing: expected a table [pacing], got the number 3; the usual ones are used."]
    save_settings(path, settings)
    assert read_settings(path) == (Settings(), ())


def test_saving_mends_a_wrong_value(path: Path) -> None:
    """Also one that Python takes for equal: 1 is not true."""
    settings, sentences = told(path, "full-screen = 1\n[pacing]\nsettle = 3000.0\n")
    assert len(sentences) == 2
    save_settings(path, settings)
    assert read_settings(path) == (Settings(), ())


def test_a_newer_file_is_read_as_far_as_it_goes(path: Path) -> None:
    """What is new in it stays when this gymtimer saves."""
    settings, sentences = told(path, 'format = 2\nlights = "off"\nvoice = "none"\n')
    assert settings == Settings(voice="none")
    assert sentences == [
        "written by a newer gymtimer (format 2); what this one doesn't know is left as it is."
    ]
    save_settings(path, settings)
    assert path.read_text(encoding="utf-8").startswith('format = 2\nlights = "off"\nvoice = "none"\n')


@pytest.mark.parametrize("rubbish", [b"\x00\xff" * 250, b"voice = ", b"", "voice = 'ä'".encode("latin-1")])
def test_a_damaged_file_is_set_aside_and_said(path: Path, rubbish: bytes) -> None:
    """The settings saved before it come back; the rubbish is kept."""
    save_settings(path, Settings(voice="none"))
    save_settings(path, Settings(voice="system"))
    path.write_bytes(rubbish)
    settings, sentences = read_settings(path)
    if not rubbish:
        assert (settings, sentences) == (Settings(), ())  # an empty file is a valid one
        return
    assert settings == Settings(voice="none")
    found = re.search(
        r"It was set aside as (settings-damaged-.*\.toml); the settings before it are back\.$", sentences[0]
    )
    assert found
    assert path.with_name(found[1]).read_bytes() == rubbish
    assert not path.exists()


def test_a_damaged_file_without_a_backup_means_defaults(path: Path) -> None:
    """A broken backup helps nobody."""
    for backup in (None, "= ="):
        path.parent.mkdir(exist_ok=True)
        path.write_text("= =")
        if backup:
            path.with_name("settings.toml.bak").write_text(backup)
        settings, [sentence] = read_settings(path)
        assert settings == Settings()
        assert sentence.endswith("; the settings are the usual ones.")


def test_a_file_that_cannot_be_read_is_said(path: Path) -> None:
    """It stays where it is."""
    path.mkdir(parents=True)
    settings, [sentence] = read_settings(path)
    assert settings == Settings()
    assert sentence.startswith("settings.toml: can't be read (")
    assert path.is_dir()


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_settings(path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    """No half file, no leftover; the sentence names the place."""
    save_settings(path, Settings(voice="none"))
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(StorageError) as error:
        save_settings(path, Settings(voice="system"))
    assert str(error.value) == (
        f"{path}: can't be written (No space left on device). Please check the folder's permissions"
        " and the free space; nothing was changed."
    )
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]
