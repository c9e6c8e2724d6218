"""The one error of this room: a stored file that somebody has to do something about."""


class StorageError(Exception):
    """Something in a stored file that its owner has to change.

    Reads like a compiler message: where, what, what instead.

    Attributes:
        problems: every problem found, one sentence each; at least one.

    """

    def __init__(self, *problems: str) -> None:
        """Take the sentences, each complete with the file it speaks of."""
        super().__init__("\n".join(problems))
        self.problems = problems
