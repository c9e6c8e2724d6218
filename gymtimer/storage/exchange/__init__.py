"""Exchange of logs with other programs, and with ourselves on other computers."""
