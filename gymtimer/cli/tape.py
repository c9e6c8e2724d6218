"""Lays the tape that the words of a command line ask for."""

import locale
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from gymtimer.assets import asset
from gymtimer.cli.arguments import LANGUAGES
from gymtimer.cli.fault import CommandError
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import ANY_GYM, Gym
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.mistake import quoted
from gymtimer.domain.numbers import counted
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.weeks import weeks_of
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.declared import Settings
from gymtimer.storage.errors import StorageError
from gymtimer.storage.phrasefile import bundled_phrases
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError, read_plan
from gymtimer.storage.shelf import find_plan
from gymtimer.storage.working import shares_in


def places() -> Places:
    """Return where this person's files are."""
    return Places.of(os.environ)


def catalogue() -> Catalogue:
    """Return the exercises that gymtimer knows."""
    return read_catalogue(asset("exercises.toml"))


def plan_folders() -> tuple[Path, ...]:
    """Return the folders of the library: the athlete's own plans, then the bundled ones."""
    return places().plans, asset("plans")


def named_plan(name: str, known: Catalogue) -> tuple[Path, Plan]:
    """Return the plan called *name*, a path or a name of the library, with its file.

    Raises:
        PlanError: there is none, or it has mistakes.

    """
    path = find_plan(name, plan_folders())
    return path, read_plan(path, known)


def checked_plan(name: str, lifters: Sequence[str], week: int | None) -> tuple[Path, tuple[str, ...]]:
    """Return the file of the plan called *name* and the true names of *lifters*, once all is right.

    Raises:
        CommandError: the plan has mistakes or no such *week*, or there is no such lifter.

    """
    known = catalogue()
    try:
        path, plan = named_plan(name, known)
    except PlanError as error:
        raise CommandError(str(error)) from None
    in_weeks(plan, week)
    found = (named_lifter(lifter, known) for lifter in lifters)
    return path, tuple(lifter.name for lifter in found)


def named_lifter(name: str, known: Catalogue) -> Lifter:
    """Return the lifter called *name*.

    Raises:
        CommandError: nobody is, or the file has mistakes.

    """
    from gymtimer.storage.lifters import lifter_path, list_lifters, read_lifter  # late: brings tomlkit

    folder = places().lifters
    path = lifter_path(folder, name)
    if not path.exists():
        there = ", ".join(known.stem for known in list_lifters(folder))
        instead = f"There is {there}." if there else "Nobody has a file there yet."
        raise CommandError(f"{folder}: no lifter is called {quoted(name)}. {instead}")
    try:
        return read_lifter(path, known)
    except StorageError as error:
        raise CommandError(str(error)) from None


def chosen_pacing() -> Pacing:
    """Return the pacing that the athlete chose; tell on standard error what is wrong with it."""
    return chosen_settings().pacing


def chosen_settings() -> Settings:
    """Return what the athlete chose; tell on standard error what is wrong with it."""
    path = places().settings
    if not path.exists():
        return Settings()
    from gymtimer.storage.settings import read_settings  # late: brings tomlkit

    settings, told = read_settings(path)
    for line in told:
        print(line, file=sys.stderr)
    return settings


def in_weeks(plan: Plan, week: int | None) -> int | None:
    """Return *week* where *plan* has so many.

    Raises:
        CommandError: it has fewer.

    """
    weeks = weeks_of(plan)
    if week is not None and week > weeks:
        has = f"has {counted(weeks, 'week')}" if weeks > 1 else "is the same every week"
        raise CommandError(f"--week {week}: {plan.name} {has}.")
    return week


def asked_tape(asked: Namespace, heard: Callable[[str], Phrases] = bundled_phrases) -> Timeline:
    """Return the tape of the plan that *asked* names, with its lifter and its waits.

    *heard* gives what is said in a language, or in English where that one can't be heard.

    Raises:
        CommandError: the plan has mistakes, or there is no such lifter.

    """
    known = catalogue()
    try:
        _, plan = named_plan(asked.plan, known)
    except PlanError as error:
        raise CommandError(str(error)) from None
    waits = {name: getattr(asked, name) for name in ("ready", "assist", "rack")}
    given = {name: wait for name, wait in waits.items() if wait is not None}
    lifters = tuple(named_lifter(name, known) for name in asked.lifter)
    week = in_weeks(plan, asked.week) or 1
    try:
        shares = {one.name: dict(shares_in(places().working, one.name, plan.name)) for one in lifters}
    except StorageError as error:
        raise CommandError(str(error)) from None
    settings = chosen_settings()
    pacing, phrases = replace(settings.pacing, **given), heard(asked.language or language_of(settings))
    return lay_out(plan, pacing, lifters, week, known_gym(known), shares, phrases)


def language_of(settings: Settings) -> str:
    """Return the code of the language that *settings* want, which may be that of the computer."""
    if settings.language != "system":
        return settings.language
    code = (locale.getlocale()[0] or "").split("_")[0]
    return code if code in LANGUAGES else ENGLISH.language


def known_gym(known: Catalogue) -> Gym:
    """Return what the gym has.

    Raises:
        CommandError: its file has mistakes.

    """
    path = places().gym
    if not path.exists():
        return ANY_GYM
    from gymtimer.storage.gymfile import read_gym  # late: brings tomlkit

    try:
        return read_gym(path, known)
    except StorageError as error:
        raise CommandError(str(error)) from None
