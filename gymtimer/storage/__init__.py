"""Files: plans, exercises, lifters, settings, the journal."""
