"""What people see and press; the only home of Qt."""
