"""Sound: tones, voices, tracks of samples, output devices."""
