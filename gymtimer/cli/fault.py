"""The error of the command line: something that only its user can change."""


class CommandError(Exception):
    """A command can't be carried out; the text says where, what, what instead."""
