"""The eccentric 1RM in the file of the lifter."""

import tomllib
from datetime import date

import pytest

from gymtimer.assets import asset
from gymtimer.domain.load import Mass, Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.eccentric import keep_eccentric
from gymtimer.storage.errors import StorageError
from gymtimer.storage.lifters import read_lifter

CATALOGUE = read_catalogue(asset("exercises.toml"))
DAY = date(2026, 11, 25)
HEAD = 'format = 1\nname = "Ana" # the strong one\n'


def kept(path, kg, day=DAY, exercise="Bench press"):
    """Keep a result, and return the table that is there then."""
    keep_eccentric(path, CATALOGUE, exercise, Mass(kg * 100, Unit.KG), day)
    return tomllib.loads(path.read_text(encoding="utf-8"))["eccentric-one-rm"]


def test_the_result_is_kept_with_its_day(tmp_path):
    """All else in the file stays, and it can still be read."""
    path = tmp_path / "Ana.toml"
    path.write_text(f'{HEAD}[one-rm]\n"Bench press" = "100 kg" # spring\n', encoding="utf-8")

    assert kept(path, 115) == {"Bench press": {"load": "115 kg", "kind": "tested", "date": DAY}}
    text = path.read_text(encoding="utf-8")
    assert "# the strong one" in text
    assert "# spring" in text
    assert read_lifter(path, CATALOGUE).one_rms[0].mass == Mass(10_000, Unit.KG)


def test_the_newest_test_counts_whatever_the_lifter_calls_the_exercise(tmp_path):
    """One line for each exercise."""
    path = tmp_path / "Ana.toml"
    path.write_text(
        f'{HEAD}[eccentric-one-rm]\n"bench_press" = "120 kg"\n"Biceps curl" = "50 kg"\n', encoding="utf-8"
    )

    table = kept(path, 115)

    assert set(table) == {"Bench press", "Biceps curl"}
    assert table["Bench press"]["load"] == "115 kg"
    assert kept(path, 117)["Bench press"]["load"] == "117 kg"


def test_what_can_not_be_kept_is_told(tmp_path):
    """No such lifter, an exercise of one's own, a file from the future; none is touched."""
    path = tmp_path / "Ana.toml"
    with pytest.raises(StorageError, match="no such lifter"):
        kept(path, 115)
    path.write_text(HEAD, encoding="utf-8")
    with pytest.raises(StorageError, match="Zercher is not in the catalogue"):
        kept(path, 115, exercise="Zercher")
    path.write_text("format = 9\n", encoding="utf-8")
    with pytest.raises(StorageError):
        kept(path, 115)
    assert path.read_text(encoding="utf-8") == "format = 9\n"
