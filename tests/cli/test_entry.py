"""The command line as a whole: exit codes, help, what happens when all goes wrong."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gymtimer import __version__
from gymtimer.cli import check as check_module
from gymtimer.cli.arguments import parsed
from tests.cli.conftest import ROOT

BENCH = 'name = "Bench press"\nsets = "2x2 neg 40A0 100kg"'
COMMANDS = ("run", "check", "show", "render", "history", "doctor")


def test_the_version_is_that_of_the_package(gymtimer):
    """--version prints name and version."""
    said = gymtimer("--version")

    assert (said.code, said.out) == (0, f"gymtimer {__version__}\n")


@pytest.mark.parametrize("words", [[], *([command] for command in COMMANDS)], ids=str)
def test_every_help_has_examples(gymtimer, words):
    """Each --help ends with 0 and says how it is called."""
    said = gymtimer(*words, "--help")

    assert said.code == 0
    assert said.out.startswith(" ".join(["usage: gymtimer", *words]))
    assert words == ["run"] or "example" in said.out


def test_the_help_names_every_command(gymtimer):
    """The first help lists them all."""
    said = gymtimer("--help")

    assert all(f"\n    {command} " in said.out for command in COMMANDS)


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["check"],
        ["show"],
        ["render", "demo"],
        ["show", "demo", "--ready", "soon"],
        ["show", "demo", "--ready", "-1"],
        ["show", "demo", "--rack", "600.5"],
        ["show", "demo", "--assist", "inf"],
        ["show", "demo", "--assist", "nan"],
        ["render", "demo", "-o", "x.wav", "--voice", "opera"],
        ["show", "demo", "--lifter", "Ana", "--lifter", "ana"],
        ["show", "demo", *(word for name in "ABCD" for word in ("--lifter", name))],
        ["show", "demo", "--week", "0"],
        ["show", "demo", "--week", "-1"],
        ["render", "demo", "-o", "x.wav", "--week", "soon"],
        ["run", "demo", "--week", "1000"],
    ],
    ids=" ".join,
)
def test_wrong_arguments_end_with_2(gymtimer, words):
    """Nothing is done, and standard error says what is wrong."""
    said = gymtimer(*words)

    assert said.code == 2
    assert said.out == ""
    assert "error:" in said.err


def test_a_fourth_lifter_is_refused_in_words(gymtimer):
    """Three share a rack; that is said."""
    said = gymtimer("run", "demo", *(word for name in "ABCD" for word in ("--lifter", name)))

    assert said.opened == []
    assert "at most 3 lifters" in said.err


@pytest.mark.parametrize(
    ("text", "length"), [("0", 0), ("2.5", 2500), ("2,5", 2500), ("600", 600_000), ("0.0004", 0)]
)
def test_waits_are_seconds_with_decimals(text, length):
    """--ready and its like take 0 to 600 seconds, to the millisecond."""
    assert parsed(["show", "demo", "--ready", text]).ready == length


def test_without_a_command_the_window_opens(gymtimer):
    """`gymtimer` alone is the program."""
    assert gymtimer().opened == [(None, ())]


def test_run_opens_the_window_on_a_checked_plan(gymtimer, plan_file):
    """The plan is handed over as its file."""
    path = plan_file(BENCH)

    assert gymtimer("run", path).opened == [(path, ())]


def test_run_finds_bundled_plans_by_name(gymtimer):
    """A bare word is a plan of the library."""
    ((path, _),) = gymtimer("run", "demo").opened

    assert path.name == "demo.gymplan.toml"


def test_run_takes_the_own_plan_before_the_bundled_one(gymtimer, home):
    """Who saves a plan called demo gets that."""
    own = home / "data" / "plans" / "demo.gymplan.toml"
    own.parent.mkdir(parents=True)
    own.write_text(f'format = 1\nname = "Mine"\n[[exercise]]\n{BENCH}\n', encoding="utf-8")

    assert gymtimer("run", "demo").opened == [(own, ())]


def test_a_plan_alone_opens_the_window_on_it(gymtimer, tmp_path):
    """A desktop starts us so; a mistake is told in the window then, for nobody sees a terminal."""
    plan = tmp_path / "chest.gymplan.toml"
    plan.write_text("not a plan", encoding="utf-8")

    said = gymtimer(str(plan))

    assert (said.code, said.opened) == (0, [(plan, ())])


def test_run_tells_mistakes_and_opens_nothing(gymtimer, plan_file):
    """A wrong plan never reaches the window."""
    path = plan_file('name = "Bench press"\nsets = "2x2 neg 5A00"')

    said = gymtimer("run", path)

    assert (said.code, said.opened, said.out) == (1, [], "")
    assert said.err.startswith(f"{path}:6:")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("words", [[], ["run", "demo"]], ids=str)
def test_without_a_display_no_window_is_tried(gymtimer, monkeypatch, words):
    """Qt would end the process with a core dump; a sentence does."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    said = gymtimer(*words)

    assert (said.code, said.opened) == (1, [])
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in said.err


def test_run_hands_over_the_lifters_true_name(gymtimer, home):
    """Case does not matter on a command line; the window wants the name as it is written."""
    folder = home / "data" / "lifters"
    folder.mkdir(parents=True)
    (folder / "Ana.toml").write_text('format = 1\nname = "Ana"\n', encoding="utf-8")

    ((_, lifters),) = gymtimer("run", "demo", "--lifter", "ana").opened

    assert lifters == ("Ana",)


def test_an_unknown_lifter_is_told_with_the_known_ones(gymtimer, home):
    """Who is there is said."""
    folder = home / "data" / "lifters"
    folder.mkdir(parents=True)
    (folder / "Ana.toml").write_text('format = 1\nname = "Ana"\n', encoding="utf-8")

    said = gymtimer("run", "demo", "--lifter", "Bo")

    assert (said.code, said.opened) == (1, [])
    assert 'no lifter is called "Bo". There is Ana.' in said.err


def test_our_own_mistake_is_told_in_one_line(gymtimer, home, monkeypatch):
    """No traceback reaches the user; it lies in a file that is named."""
    monkeypatch.setattr(check_module, "lay_out", lambda *_: 1 // 0)

    said = gymtimer("check", "demo")

    assert said.code == 1
    assert said.err.startswith("gymtimer: something went wrong: ZeroDivisionError: ")
    assert said.err.count("\n") == 1
    (kept,) = (home / "state").glob("crash-*.txt")
    assert str(kept) in said.err
    assert "Traceback" in kept.read_text(encoding="utf-8")


def test_a_mistake_that_cannot_be_kept_is_told_all_the_same(gymtimer, monkeypatch, tmp_path):
    """Without a folder for logs there is still the one line."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("GYMTIMER_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(check_module, "lay_out", lambda *_: 1 // 0)

    said = gymtimer("check", "demo")

    assert said.code == 1
    assert "details" not in said.err


def test_ctrl_c_ends_with_130(gymtimer, monkeypatch):
    """As every program of a terminal does."""

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(check_module, "lay_out", stop)

    assert gymtimer("check", "demo").code == 130


@pytest.mark.parametrize("words", [["show", "a1-bench-negatives-block", "--json"], ["history"]], ids=" ".join)
def test_a_reader_who_has_seen_enough_is_no_error(words):
    """`gymtimer show | head -1` says nothing on standard error, be the output long or short."""
    command = [sys.executable, "-m", "gymtimer", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as running:
        running.stdout.close()
        errors = running.stderr.read()
        code = running.wait(60)

    assert (code, errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("words", [["show", "demo"], ["history"]], ids=" ".join)
def test_a_full_disk_under_the_output_is_told(words):
    """What can't be printed ends with 1 and a sentence."""
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "gymtimer", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )

    assert ended.returncode == 1
    assert b"No space left" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_a_terminal_without_our_letters_shows_question_marks(process, plan_file):
    """An old code page is no reason to fail."""
    path = plan_file(BENCH, head=['notes = "x"'])
    path.write_text(path.read_text(encoding="utf-8").replace("Test", "Übung → 1"), encoding="utf-8")

    said = process("show", path, PYTHONIOENCODING="ascii")

    assert said.code == 0
    assert said.out.startswith("?bung ? 1: 2 sets")


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["check", "demo"],
        ["show", "demo"],
        ["show", "demo", "--json"],
        ["history"],
        ["history", "--json"],
        ["render", "x1-microdose", "-o", "OUT.wav"],
    ],
    ids=" ".join,
)
def test_what_opens_no_window_works_without_qt(process, tmp_path, words):
    """With PySide6 blocked."""
    block = "import sys\nsys.modules['PySide6'] = None"

    said = process(*(str(tmp_path / word) if word == "OUT.wav" else word for word in words), before=block)

    assert (said.code, said.err) == (0, "")


def test_a_wrong_plan_is_told_by_run_before_qt_is_loaded(process, plan_file):
    """Who mistypes a plan needs no screen to hear of it."""
    path = plan_file('name = "Bench press"\nsets = "2x2 neg 5A00"')

    said = process("run", path, before="import sys\nsys.modules['PySide6'] = None")

    assert said.code == 1
    assert said.err.startswith(f"{path}:6:")


@pytest.mark.parametrize(
    "words", [["check", "demo"], ["show", "demo"], ["check", "demo", "i2-arm-finishers"]], ids=" ".join
)
def test_check_and_show_load_neither_numpy_nor_tomlkit(process, words):
    """They answer at once, because they load little."""
    after = "heavy = {'numpy', 'tomlkit', 'PySide6', 'hibari'} & set(sys.modules)\nassert not heavy, heavy"

    assert process(*words, after=after).code == 0


def test_python_warnings_are_not_for_those_who_train():
    """Without -W, a warning of a library stays silent."""
    script = (
        "import warnings\nfrom gymtimer import __main__\n"
        "__main__.run = lambda *_: warnings.warn('old') or 0\n__main__.main()"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, check=True)

    assert ended.stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interrupt_from_outside_leaves_no_traceback(tmp_path):
    """SIGINT in the middle of a command that waits for its voice ends with 130."""
    script = (
        # A shell lets its background jobs ignore it, and whatever these start.
        "import signal, sys, time\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import gymtimer.cli.check as check\n"
        "def wait(*_):\n    print('here', flush=True)\n    time.sleep(60)\n"
        "check.named_plan = wait\nfrom gymtimer.__main__ import main\nsys.exit(main())"
    )
    command = [sys.executable, "-c", script, "check", "demo"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as running:
        assert running.stdout.readline() == b"here\n"
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=60)

    assert (running.returncode, errors) == (130, b"")
