"""Answers: what a page asks of the journal."""

from typing import Protocol, TypeVar

from gymtimer.storage.question import OnAnswer, OnRefusal, Query

T = TypeVar("T")


class Answers(Protocol):
    """What can be asked; a `Journal`."""

    def ask(self, query: Query[T], on_answer: OnAnswer[T], on_refusal: OnRefusal) -> None:
        """Have *query* answered, on a thread of its own."""
