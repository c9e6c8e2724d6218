"""Gather the texts of the pages for translators: `python packaging/translations.py`.

Every text that the code hands to `tr`, `tr_n` or `mark`, and every text that people
read in the files under ``resources/``, goes into ``resources/translations/*.ts``;
what was translated stays. Qt Linguist opens these files. Then each is compiled to
the ``.qm`` that the program loads. A new language: `python packaging/translations.py it`.
"""

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
#: All texts are in one context: the same words mean the same wherever they stand.
CONTEXT = "gymtimer"
#: How many English texts each function takes before its fields; what is counted stands before them.
CALLS = {"tr": 0, "mark": 0, "tr_n": 2}


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be translated.

    Attributes:
        text: in English.
        sense: what tells it from the same text with another meaning.
        counted: whether a language may have several forms of it.

    """

    text: str
    sense: str = ""
    counted: bool = False


def gathered() -> dict[Message, list[str]]:
    """Return all texts, each with the files that it is from."""
    found: dict[Message, list[str]] = {}
    for place, message in (*_in_code(), *_in_resources(), *_in_licences()):
        places = found.setdefault(message, [])
        if place not in places:
            places.append(place)
    return found


def _in_code() -> Iterator[tuple[str, Message]]:
    for path in sorted((ROOT / "gymtimer").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
                message = _message(node, CALLS[node.func.id])
                if message is not None:
                    yield place, message


def _message(call: ast.Call, place: int) -> Message | None:
    """Return what *call* says in English in its argument *place*; None where that is a variable."""
    if len(call.args) <= place:
        return None
    text = call.args[place]
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return None
    senses = [word.value for word in call.keywords if word.arg == "sense"] + call.args[place + 1 : place + 2]
    sense = senses[0].value if senses and isinstance(senses[0], ast.Constant) else ""
    return Message(text.value, str(sense), counted=place > 0)


def _in_resources() -> Iterator[tuple[str, Message]]:
    resources = ROOT / "resources"
    folders = ("*.toml", "plans/*.toml", "themes/*.toml")
    for path in sorted(path for folder in folders for path in resources.glob(folder)):
        place = path.relative_to(ROOT).as_posix()
        for text in _read_by_people(tomllib.loads(path.read_text("utf-8"))):
            yield place, Message(text)


def _in_licences() -> Iterator[tuple[str, Message]]:
    """Yield what each part of the program is for, as the page about it tells."""
    rows = [
        line for line in (ROOT / "LICENSES" / "README.md").read_text("utf-8").splitlines() if line[:1] == "|"
    ]
    for row in rows[2:]:
        yield "LICENSES/README.md", Message(row.split("|")[2].strip())


#: Keys of the files under ``resources/`` whose values people read.
READ = ("name", "notes", "text", "checks", "partner-checks", "station", "primary", "secondary")


def _read_by_people(table: dict[str, object]) -> Iterator[str]:
    """Yield what people read of *table*, and of the tables in it."""
    for key, value in table.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from _read_by_people(one)
            elif isinstance(one, str) and key in READ:
                yield one


def as_code(messages: dict[Message, list[str]]) -> str:
    """Return *messages* as Python that lupdate reads."""
    lines = []
    for message, places in messages.items():
        lines.append(f"#: {', '.join(places)}")
        counted = ", 0" if message.counted else ""
        said = f'"{CONTEXT}", {_quoted(message.text)}, {_quoted(message.sense)}{counted}'
        lines.append(f"QCoreApplication.translate({said})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def merge(file: Path, messages: dict[Message, list[str]]) -> None:
    """Write *messages* into *file*, and keep their translations; what no text needs goes."""
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder) / "gathered.py"
        code.write_text(as_code(messages), "utf-8")
        _run("lupdate", str(code), "-ts", str(file), "-locations", "none", "-no-obsolete", "-silent")


def compile_to(file: Path, compiled: Path) -> None:
    """Write what the program loads of *file*, as *compiled*."""
    _run("lrelease", str(file), "-qm", str(compiled), "-silent")


def _run(tool: str, *words: str) -> None:
    """Run the *tool* of Qt that PySide6 brings."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    program = next(path for path in (folder / tool, folder / f"{tool}.exe") if path.exists())
    subprocess.run([program, *words], check=True, timeout=120)


def main(codes: list[str]) -> int:
    """Bring all files up to date, and those of new languages *codes*; return the exit code."""
    messages = gathered()
    files = {TRANSLATIONS / f"gymtimer_{code}.ts" for code in codes} | set(TRANSLATIONS.glob("*.ts"))
    for file in sorted(files):
        merge(file, messages)
        compile_to(file, file.with_suffix(".qm"))
        left = file.read_text("utf-8").count('type="unfinished"')
        print(f"{file.name}: {len(messages)} texts, {left} of them to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
