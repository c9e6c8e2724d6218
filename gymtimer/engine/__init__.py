"""What runs a session: the runner, its clock, its sound."""
