"""The command line: all that gymtimer does without a window."""
