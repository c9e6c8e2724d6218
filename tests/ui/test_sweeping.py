"""Garbage is collected on one thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from gymtimer.ui.sweeping import Sweeper, sweep


class Knot:
    """What only the collector finds."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def where() -> Iterator[list[tuple[int, int]]]:
    """Return a list of the threads on which garbage is collected meanwhile, with the generation."""
    found: list[tuple[int, int]] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop":
            found.append((threading.get_ident(), about["generation"]))

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def knots(count: int = 5000) -> weakref.ref[Knot]:
    """Make more garbage than Python leaves lying; return a look at the last of it."""
    last = Knot()
    for _ in range(count):
        last = Knot()
    return weakref.ref(last)


def test_another_thread_never_collects(qtbot, where):
    """However much it makes; the window's thread does when it looks."""
    sweeper = Sweeper(lambda: False)
    seen: list[weakref.ref[Knot]] = []
    where.clear()
    thread = threading.Thread(target=lambda: seen.append(knots()))
    thread.start()
    thread.join()
    assert where == []
    assert seen[0]() is not None

    sweeper.look()

    assert {ident for ident, _ in where} == {threading.get_ident()}
    assert seen[0]() is None


def test_it_looks_by_itself(qtbot, where):
    """Once a second."""
    sweeper = Sweeper(lambda: False)
    sweeper._timer.setInterval(1)
    last = knots()
    qtbot.waitUntil(lambda: last() is None)


def test_in_a_session_only_the_young_are_collected(qtbot, where, monkeypatch):
    """All there is has to wait: it takes longer than a bar."""
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    Sweeper(lambda: True).look()
    Sweeper(lambda: False).look()
    assert [generation for _, generation in where][-2:] == [1, 2]


def test_nothing_is_done_before_its_time(where, monkeypatch):
    """Python's own limits hold."""
    monkeypatch.setattr(gc, "get_count", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    assert sweep() == -1
    assert where == []
