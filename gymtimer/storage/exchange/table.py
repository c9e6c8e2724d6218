"""Tables: the text of a CSV file as rows that are read by the names of their columns."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from gymtimer.storage.exchange.formula import unguarded
from gymtimer.storage.exchange.found import ExchangeError, RowError

#: What stands between cells; in this order where a header has as many of each.
DELIMITERS = ",;\t"

#: No log of a lifetime is bigger than this, in bytes.
BIGGEST = 1 << 30

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table.

    Attributes:
        line: on which it begins, from 1.
        cells: by the plain name of their column.

    """

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """Return the cell of *column*; "" where the table has no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header is read and whose rows are not yet.

    Attributes:
        name: of the file.
        columns: plain names: no case, no spaces at the ends.
        text: of the file.
        delimiter: what stands between cells.

    """

    name: str
    columns: tuple[str, ...]
    text: str
    delimiter: str

    def has(self, *columns: str) -> bool:
        """Whether it has all of *columns*."""
        return set(columns) <= set(self.columns)

    def rows(self) -> Iterator[TableRow | tuple[int, RowError]]:
        """Yield the rows below the header; for one with too few or too many cells its line and why.

        Raises:
            ExchangeError: a quote is not closed, or stands where none may be.

        """
        lines = iter(_numbered(self.name, self.text, self.delimiter))
        next(lines)
        for line, cells in lines:
            if not any(cell.strip() for cell in cells):
                continue
            # Trailing empty cells are what spreadsheets add or take away.
            extra = cells[len(self.columns) :]
            if len(cells) < len(self.columns) or any(extra):
                wrong = f"{len(cells)} cells where the header has {len(self.columns)}."
                yield line, RowError(wrong)
                continue
            yield TableRow(line, dict(zip(self.columns, map(unguarded, cells), strict=False)))


def table_of(name: str, text: str) -> Table:
    """Return the table that *text*, the contents of the file *name*, is.

    Raises:
        ExchangeError: it has no header, or two columns of one name.

    """
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    header: Sequence[str] = next(iter(_numbered(name, text, delimiter)), (0, ()))[1]
    columns = tuple(cell.strip().casefold() for cell in header)
    twice = sorted({column for column in columns if column and columns.count(column) > 1})
    if twice:
        raise ExchangeError(f"{name}:1: the column {twice[0]!r} is there twice. Leave one out.")
    return Table(name, columns, text, delimiter)


def read_text(path: Path) -> str:
    """Return the text of the file at *path*, without a byte order mark, lines ending as they do.

    Raises:
        ExchangeError: it can't be read, or is no text.

    """
    try:
        if path.stat().st_size > BIGGEST:
            raise ExchangeError(f"{path.name}: bigger than {BIGGEST >> 20} MB; this is no log.")
        content = path.read_bytes()
    except OSError as error:
        raise ExchangeError(f"{path}: can't be read ({error.strerror or error}).") from error
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        wrong = "not a text in UTF-8. Save it as CSV UTF-8, or export it again."
        raise ExchangeError(f"{path.name}:{line}: {wrong}") from error


def _numbered(name: str, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the line on which it begins."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise ExchangeError(
            f"{name}:{begins}: the row that begins here can't be read ({error}). Is a quote missing?"
        ) from error
