"""gymtimer runs a session of negative (eccentric) training, spoken on the second."""

__version__ = "0.1.0"
