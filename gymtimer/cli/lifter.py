"""Shows and changes who trains."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from gymtimer.cli.fault import CommandError
from gymtimer.cli.lifter_facts import changed
from gymtimer.cli.tape import catalogue, named_lifter, places
from gymtimer.domain.lifter import Lifter, OneRM, RMKind, name_fault
from gymtimer.domain.load import grams
from gymtimer.domain.mistake import quoted
from gymtimer.domain.numbers import counted
from gymtimer.storage.errors import StorageError
from gymtimer.storage.lifters import (
    lifter_path,
    list_lifters,
    read_lifter,
    remove_lifter,
    rename_lifter,
    save_lifter,
)


def lifter(asked: Namespace) -> int:
    """Do what *asked* says with one lifter or all; return the exit code.

    Raises:
        CommandError: somebody is not there, or what is asked makes no sense.

    """
    does: dict[str, Callable[[Namespace], int]] = {
        "list": _list, "show": _show, "add": _add, "set": _set, "remove": _remove,
    }  # fmt: skip
    try:
        return does[asked.does](asked)
    except StorageError as error:
        raise CommandError(str(error)) from None


def _list(_: Namespace) -> int:
    known, code = catalogue(), 0
    paths = list_lifters(places().lifters)
    if not paths:
        print("Nobody yet. Type: gymtimer lifter add NAME")
    for path in paths:
        try:
            one = read_lifter(path, known)
        except StorageError as error:
            print(error)
            code = 1
            continue
        print(f"{one.name}: {_in_short(one)}")
    return code


def _in_short(one: Lifter) -> str:
    parts = (str(one.body) if one.body else "", counted(len(one.one_rms), "1RM"))
    return ", ".join(filter(None, parts))


def _show(asked: Namespace) -> int:
    one = named_lifter(asked.name, catalogue())
    print("\n".join(_lines(one, datetime.now().astimezone().date())))
    return 0


def _lines(one: Lifter, today: date) -> list[str]:
    """Return all that is known of *one*, a line for each thing."""
    months, age = one.months(today), one.age(today)
    facts = (
        ("unit", one.unit.value),
        ("body weight", str(one.body or "")),
        ("training", f"{counted(months, 'month')}, since {one.since}" if months is not None else ""),
        ("age", str(age) if age is not None else ""),
        ("assist", f"{one.assist} in comfort" if one.assist else ""),
    )
    lines = [one.name, *(f"  {name:<12}{value}" for name, value in facts if value)]
    width = max((len(each.name) for each in (*one.one_rms, *one.eccentric)), default=0)
    if one.one_rms:
        lines += ["1RM", *(f"  {each.name:<{width}}  {_told(each, today)}" for each in one.one_rms)]
    if one.eccentric:
        lines += ["eccentric 1RM, lowered in 3 s"]
        lines += [
            f"  {each.name:<{width}}  {_told(each, today)}{_ratio(one, each)}" for each in one.eccentric
        ]
    return lines


def _told(one: OneRM, today: date) -> str:
    """Return "112.5 kg, estimated from 5 reps, 2026-11-01, tempo 30X0"."""
    estimate = f"estimated from {counted(one.reps, 'rep')}" if one.reps else "estimated"
    age = " (older than 8 weeks)" if one.day and one.stale(today) else ""
    parts = (
        str(one.mass),
        estimate if one.kind is RMKind.ESTIMATED else "",
        f"{one.day}{age}" if one.day else "no day",
        f"tempo {one.tempo}" if one.tempo else "",
    )
    return ", ".join(filter(None, parts))


def _ratio(one: Lifter, eccentric: OneRM) -> str:
    lifted = one.one_rm(eccentric.exercise)
    if lifted is None:
        return ""
    return f", {100 * grams(eccentric.mass) // grams(lifted.mass)} % of the 1RM"


def _add(asked: Namespace) -> int:
    if fault := name_fault(asked.name):
        raise CommandError(f"gymtimer lifter: {fault}")
    path = lifter_path(places().lifters, asked.name)
    if path.exists():
        raise CommandError(
            f"{path}: there is a lifter called {quoted(asked.name)}. Type: gymtimer lifter set"
        )
    save_lifter(path, changed(Lifter(asked.name), asked, catalogue()))
    return _said(path)


def _set(asked: Namespace) -> int:
    known = catalogue()
    one = named_lifter(asked.name, known)
    path = lifter_path(places().lifters, asked.name)
    new = changed(one, asked, known)
    if asked.new_name is not None:
        path = rename_lifter(path, asked.new_name)
        new = replace(new, name=asked.new_name)
    save_lifter(path, new)
    return _said(path)


def _said(path: Path) -> int:
    print(f"{path}: saved.")
    return 0


def _remove(asked: Namespace) -> int:
    named_lifter(asked.name, catalogue())
    path = lifter_path(places().lifters, asked.name)
    remove_lifter(path)
    print(f"{path}: put aside as {path.name}.bak. Rename it to undo that. The history stays.")
    return 0
