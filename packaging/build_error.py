"""What stops a build."""


class BuildError(Exception):
    """A build that can't go on; the text tells the person what to do."""
