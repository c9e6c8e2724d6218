"""Reads the words of a command line."""

import argparse
import math
from collections.abc import Callable, Sequence
from datetime import date

from gymtimer import __version__
from gymtimer.domain.company import MOST_LIFTERS
from gymtimer.domain.timing import MINUTE, SECOND, Ms

#: The longest that people can be planned to take at one gate.
LONGEST_WAIT: Ms = 10 * MINUTE
#: What the voice can speak, as the setting has it.
LANGUAGES = ("en", "de")
#: Digits of a number of a week.
LONGEST_WEEK = 3

_EXAMPLES = """\
examples:
  gymtimer                                      open the program
  gymtimer chest.gymplan.toml                   the same, on that plan
  gymtimer run demo                             a bundled plan, straight to its setup
  gymtimer check chest.gymplan.toml             is this plan right?
  gymtimer show chest.gymplan.toml              what will happen, second by second?
  gymtimer render demo -o demo.wav              the whole session as sound
  gymtimer export --format csv -o log.csv       what was trained, for other programs
  gymtimer import workout_data.csv --preview    what would be taken over from Hevy or Strong?
  gymtimer lifter add Ana                       who trains here?
  gymtimer doctor                               what works on this computer?

A PLAN is a file, or the name of one in the library: "demo".
Exit code: 0 fine, 1 something is wrong, 2 wrong arguments.
"""

_CHECK = """\
Tells every mistake of the plans as FILE:LINE:COL: text. Exit code 0 if all are fine, 1 if not.

example:
  gymtimer check *.gymplan.toml
"""

_SHOW = """\
Shows the session phase by phase: when it begins, how long it is, what is heard when.
A length with a * is only planned: the phase waits for a press of the button.
Cues for those who take longer than planned are left out.

examples:
  gymtimer show demo
  gymtimer show demo --assist 4.5 --lifter Ana
  gymtimer show demo --json

--json prints an object with "phases": a list of objects with kind, start, length, gate, exercise,
set, rep, lifter, cues. Times are in seconds, "start" from the start of the session, the "at" of
a cue from the start of its phase. Tones have brackets: "[tick]".
"""

_RENDER = """\
Writes the whole session as sound, with every press exactly when it is planned: 48 kHz, mono, 16 bit.
wav needs nothing; flac, ogg, mp3 need the package soundfile (pip install 'gymtimer[formats]').

examples:
  gymtimer render demo -o demo.wav
  gymtimer render demo -o demo.flac --labels demo.txt --ready 20 --assist 4

--labels writes a line for each word and tone: start, end, text; seconds, with tabs between, as Audacity
reads them. The start of a word is its beat, the first vowel. The ticks that answer presses are left out.
"""

_HISTORY = """\
Prints what was trained, newest last. A gymtimer that is running is asked; nothing of it stands still.
Lowering times with an m were measured by a press at the bottom; one with an x was cut short.

example:
  gymtimer history --json > history.json
"""

_EXPORT = """\
Writes what was trained into a file, or prints it. A gymtimer that is running is asked for it.

json and csv have everything and come back in with `gymtimer import`. hevy and strong are files as these
programs write them; fit is an activity with strength sets for each session, in a folder, and needs a package
(pip install 'gymtimer[fit]'). A cell that a spreadsheet would run as a formula gets an apostrophe before it.

examples:
  gymtimer export --format json -o log.json
  gymtimer export --format hevy --since 2026-01-01 --lifter Ana -o ana.csv
"""

_IMPORT = """\
Takes over what Hevy, Strong or gymtimer itself has exported. A gymtimer that is running adds it to its
journal, once no session is going on.
What is there already is not added again. Every row that makes no sense is told with its line; exit code 1
if there is one. --preview only tells what would happen.

examples:
  gymtimer import strong.csv --unit kg --preview
  gymtimer import workout_data.csv --lifter Ana
"""

_GYM = """\
Tells what plates, collars and weighed bars the gym has, so that every load is made of plates that exist.
--plate says how many there are of one size, both sides together; --bar what the empty bar of a machine
weighs. Nothing has to be said: without a count there are as many as needed of the usual plates.

examples:
  gymtimer gym
  gymtimer gym --plate "25 kg" 4 --plate "1.25 kg" 0 --plate "45 lb" 2
  gymtimer gym --bar "Smith machine" "12.5 kg"
"""

_LIFTER = """\
Who trains here: loads in percent are reckoned from what is written down of a lifter. Each has a file;
what you write into it by hand, remarks too, stays.

A 1RM is EXERCISE=LOAD, or EXERCISE=REPSxLOAD for the reps to failure, 10 at the most, of one load: then it
is the lower of two estimates. EXERCISE=none takes it out. It is of today, if --date says no other day.

examples:
  gymtimer lifter add Ana --body "62.5 kg" --months 18 --one-rm "Bench press=100 kg"
  gymtimer lifter set Ana --one-rm "Preacher curl=5x35kg" --tempo 20X0 --date 2026-11-01
  gymtimer lifter set Ana --eccentric "Bench press=122.5 kg" --assist "40 kg"
  gymtimer lifter show Ana
"""

_DOCTOR = """\
Tells what works on this computer, one line each: "ok" or "no", and what happens instead.
Plays "Lower, two, three" the way the stage does. Exit code 0 when it could report.

example:
  gymtimer doctor --silent
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="gymtimer",
        description="Runs a session of negative (eccentric) weight training, spoken on the second.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"gymtimer {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def added(name: str, short: str, long: str = "") -> argparse.ArgumentParser:
        plain = argparse.RawDescriptionHelpFormatter
        return commands.add_parser(name, help=short, description=long or short, formatter_class=plain)

    _add_plan(added("run", "open the setup page of a plan"))
    check = added("check", "tell every mistake of a plan", _CHECK)
    check.add_argument("plans", nargs="+", metavar="PLAN", help="a plan file, or the name of one")
    _add_show(added("show", "show the session, phase by phase", _SHOW))
    _add_render(added("render", "write the whole session as sound", _RENDER))
    history = added("history", "print what was trained", _HISTORY)
    history.add_argument("--json", action="store_true", help="as a list of sessions, for programs")
    _add_export(added("export", "write what was trained into a file", _EXPORT))
    _add_import(added("import", "take over the log of another program", _IMPORT))
    gym = added("gym", "tell what plates and bars the gym has", _GYM)
    gym.add_argument("--plate", nargs=2, action="append", default=[], metavar=("MASS", "COUNT"))
    gym.add_argument("--bar", nargs=2, action="append", default=[], metavar=("STATION", "MASS"))
    _add_lifter(added("lifter", "show or change who trains", _LIFTER))
    doctor = added("doctor", "tell what works on this computer", _DOCTOR)
    doctor.add_argument("--silent", action="store_true", help="play no test cue")
    # How the doctor runs what may take its process along; not for people.
    doctor.add_argument("--part", choices=("screen", "sound"), help=argparse.SUPPRESS)
    return top


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """Return what *words* ask for; exit with 2 where they make no sense."""
    reader = parser()
    asked = reader.parse_args(words)
    lifters = getattr(asked, "lifter", None)
    if isinstance(lifters, list):
        if len(lifters) > MOST_LIFTERS:
            reader.error(f"at most {MOST_LIFTERS} lifters share a rack: give --lifter no more often")
        if len({name.casefold() for name in lifters}) < len(lifters):
            reader.error("every lifter lifts once in turn: give each name once")
    return asked


def seconds(least: Ms, most: Ms) -> Callable[[str], Ms]:
    """Return what reads a number of seconds between *least* and *most*, as milliseconds."""
    limits = f"{least // SECOND} to {most // SECOND}"

    def read(text: str) -> Ms:
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            number = math.nan
        # Compared before it is rounded: infinity has no milliseconds.
        if not least <= number * SECOND <= most:
            raise argparse.ArgumentTypeError(f'"{text}" is not a number of seconds from {limits}, like 2.5')
        return round(number * SECOND)

    return read


def _add_plan(to: argparse.ArgumentParser) -> None:
    to.add_argument("plan", metavar="PLAN", help="a plan file, or the name of one in the library")
    to.add_argument(
        "--lifter",
        action="append",
        default=[],
        metavar="NAME",
        help="who lifts: percentages become loads; up to three times for those who lift in turn",
    )
    to.add_argument("--week", type=_week, metavar="N", help="the week of a plan with loads by week, from 1")
    to.add_argument(
        "--language", choices=LANGUAGES, help="in which it is spoken; that of the settings without"
    )


def _add_show(to: argparse.ArgumentParser) -> None:
    _add_plan(to)
    to.add_argument("--json", action="store_true", help="as one object, for programs")
    _add_waits(to)


def _add_render(to: argparse.ArgumentParser) -> None:
    _add_plan(to)
    to.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the sound file: .wav, .flac, .ogg or .mp3"
    )
    to.add_argument("--labels", metavar="FILE", help="write when each word and tone is heard")
    to.add_argument(
        "--voice",
        choices=("auto", "bundled", "system", "none"),
        default="auto",
        help="who speaks: the best there is (auto), gymtimer's own voice, the system's, only ticks (none)",
    )
    _add_waits(to)


def _add_lifter(to: argparse.ArgumentParser) -> None:
    does = to.add_subparsers(dest="does", metavar="WHAT", required=True)
    does.add_parser("list", help="everybody, one a line")
    told = (("show", "all that is known of one"), ("remove", "put the file of one aside"))
    for name, what in told:
        does.add_parser(name, help=what).add_argument("name", metavar="NAME")
    for name, what in (("add", "add a lifter"), ("set", "change a lifter")):
        change = does.add_parser(name, help=what)
        change.add_argument("name", metavar="NAME")
        _add_facts(change)
        if name == "set":
            change.add_argument("--name", dest="new_name", metavar="NEW", help="another name")


def _add_facts(to: argparse.ArgumentParser) -> None:
    to.add_argument("--unit", choices=("kg", "lb"), help="in which loads are shown")
    to.add_argument("--body", metavar="MASS", help='own weight: "62.5 kg"; none takes it out')
    since = to.add_mutually_exclusive_group()
    since.add_argument("--months", type=_months, metavar="N", help="of regular training so far")
    since.add_argument("--since", type=_day, metavar="DATE", help="the first day of it")
    to.add_argument("--born", type=_day, metavar="DATE", help="day of birth")
    to.add_argument("--assist", metavar="MASS", help="what this person lifts off another's bar in comfort")
    maxima = (
        ("--one-rm", "one_rms", "a 1RM, or one to estimate"),
        ("--eccentric", "eccentric", "lowered in 3 s"),
    )
    for option, dest, what in maxima:
        to.add_argument(option, action="append", default=[], dest=dest, metavar="EXERCISE=LOAD", help=what)
    to.add_argument("--date", type=_day, metavar="DATE", help="when these were reached")
    to.add_argument("--tempo", metavar="TEMPO", help="with which these were tested")


def _months(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 3:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number of months from 0 to 999')
    return int(text)


def _add_waits(to: argparse.ArgumentParser) -> None:
    waits = to.add_argument_group("how long people take, in seconds from 0 to 600")
    for name, what in (("ready", "to get ready"), ("assist", "to bring the load up"), ("rack", "to rack it")):
        waits.add_argument(f"--{name}", type=seconds(0, LONGEST_WAIT), metavar="S", help=what)


def _week(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text[-4:]) >= 1 and len(text) <= LONGEST_WEEK:
        return int(text)
    raise argparse.ArgumentTypeError(f'"{text}" is not a week, counted from 1')


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is not a day like 2026-01-31') from None


def _add_export(to: argparse.ArgumentParser) -> None:
    formats = ("json", "csv", "hevy", "strong", "fit")
    to.add_argument("--format", choices=formats, default="json", help="of the file (json)")
    to.add_argument("-o", "--output", metavar="OUT", help="the file; the folder for fit; printed without")
    to.add_argument("--since", type=_day, metavar="DATE", help="the first day: 2026-01-31")
    to.add_argument("--until", type=_day, metavar="DATE", help="the last day")
    to.add_argument("--lifter", metavar="NAME", help="whose sets; everybody's without")


def _add_import(to: argparse.ArgumentParser) -> None:
    to.add_argument("file", metavar="FILE", help="what the other program has exported")
    to.add_argument("--preview", action="store_true", help="only tell what would be imported")
    to.add_argument("--lifter", metavar="NAME", help="who lifted, where the file doesn't tell")
    to.add_argument("--unit", choices=("kg", "lb"), help="of weights, where the file doesn't tell")
