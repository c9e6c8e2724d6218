"""A file that is not understood is refused as a whole, in one sentence, never with a traceback."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.storage.exchange import cells
from gymtimer.storage.exchange.found import ExchangeError, RowError
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.exchange.table import TableRow, table_of
from tests.storage.exchange.conftest import FILES

NOTHING = Catalogue(())
WHOLE = [path.read_bytes() for path in sorted(FILES.iterdir())]

REFUSED = (
    (b"", r"log\.csv:1: this is no log that gymtimer knows\. Known are Hevy .+ Strong .+ export again\."),
    (b"\x00\x01\x02", r"log\.csv:1: this is no log"),
    (b"a,b\n\xff\xff\xff", r"log\.csv:2: not a text in UTF-8"),
    (b"\xff\xfe\x00", r"log\.csv:1: not a text in UTF-8"),
    (b"{", r"log\.csv:1: this is no JSON"),
    (b"[" * 100_000, r"log\.csv:1: this is no JSON"),
    (b"[1]", r"log\.csv: this JSON is not a log that gymtimer exported"),
    (b'{"is": "something else"}', r"log\.csv: this JSON is not a log"),
    (b"title,start_time,exercise_title,reps,Title\n", r"log\.csv:1: the column 'title' is there twice"),
    (
        b'title,start_time,exercise_title,reps\n"a,b,c\n',
        r"log\.csv:2: .+ can't be read .+ Is a quote missing\?",
    ),
    (b"Datum;Name;Wiederholungen\n1;2;3\n", r"Set the other program to English and export again\."),
)


@pytest.mark.parametrize(("content", "message"), REFUSED)
def test_what_is_no_log_is_refused_in_words(tmp_path: Path, content: bytes, message: str) -> None:
    """With what would be one."""
    file = tmp_path / "log.csv"
    file.write_bytes(content)
    with pytest.raises(ExchangeError, match=message) as refused:
        read_file(file, NOTHING)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """So is a folder."""
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(ExchangeError, match="can't be read"):
            read_file(path, NOTHING)


@given(st.binary() | st.text().map(str.encode))
def test_garbage_is_never_a_traceback(content: bytes) -> None:
    """Any bytes at all."""
    _read(content)


@given(st.data(), st.sampled_from(WHOLE))
def test_a_damaged_file_is_never_a_traceback(data: st.DataObject, content: bytes) -> None:
    """A real file with bytes lost, doubled and changed: read as far as it makes sense, or refused."""
    hurt = bytearray(content)
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(hurt)))
        hurt[at : at + data.draw(st.integers(0, 8))] = data.draw(
            st.binary(max_size=8) | st.sampled_from([b"9" * 12, b'"'])
        )
    _read(bytes(hurt))


def _read(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "log.csv")
        file.write_bytes(content)
        with suppress(ExchangeError):
            read_file(file, NOTHING, "", Unit.KG)


def test_rows_know_the_line_they_begin_on() -> None:
    """Notes with newlines and empty lines count too."""
    rows = list(table_of("t.csv", 'a,b\n\n"x\ny\n",1\n,,\n2,3,,\n4\n5,6').rows())
    assert [row.line if isinstance(row, TableRow) else (row[0], str(row[1])) for row in rows] == [
        3,
        7,
        (8, "1 cells where the header has 2."),
        9,
    ]


NUMBERS = (("102.5", 102.5), ("102,5", 102.5), ("1,234.5", 1234.5), (" 8 ", 8), ("0", 0), ("", None))


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers_have_points_or_commas(text: str, value: float | None) -> None:
    """And nothing is no number."""
    assert cells.number(text) == value


@pytest.mark.parametrize("text", ["nan", "inf", "1e9", "-1", "1_000", "٣", "1.2.3", "--1", "0x10", "9999999"])
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    """Python would take some of these."""
    with pytest.raises(RowError):
        cells.number(text)


@pytest.mark.parametrize("text", ["8.5", "1001", "-3", "eight"])
def test_reps_are_whole_and_not_too_many(text: str) -> None:
    """A thousand in one set is the most."""
    with pytest.raises(RowError):
        cells.count(text)
    assert (cells.count("8.0"), cells.count("1000"), cells.count("")) == (8, 1000, None)


LENGTHS = (
    ("2h 38m", 9_480_000), ("1h", 3_600_000), ("45min", 2_700_000), ("1h 2m 3s", 3_723_000), ("90s", 90_000),
    ("3660", 3_660_000), ("", None), ("0", None),
)  # fmt: skip


@pytest.mark.parametrize(("text", "length"), LENGTHS)
def test_lengths_are_read_in_words_or_seconds(text: str, length: int | None) -> None:
    """As Strong wrote them through the years."""
    assert cells.length(text) == length


TIMES = (
    "12 Jan 2026, 12:17", "12 jan. 2026, 12:17", "2026-01-12 12:17:00", "2026-01-12T12:17",
    "2026-1-12 12:17:00.000Z",
)  # fmt: skip


@pytest.mark.parametrize("text", TIMES)
def test_times_are_read_in_english_or_iso(text: str) -> None:
    """Never by the language of this computer."""
    assert cells.moment(text).isoformat() == "2026-01-12T12:17:00"


@pytest.mark.parametrize(
    "text", ["12 Foo 2026, 12:17", "2026-02-30 12:00:00", "1812-01-01 10:00", "9999-12-31 23:59", "x"]
)
def test_times_that_never_were_are_refused(text: str) -> None:
    """So are those of other centuries."""
    with pytest.raises(RowError, match="is not a time"):
        cells.moment(text)
