"""The facts of training as frozen values and pure functions; reads no clock and no file."""
