"""Motion: whether people want less of it."""

from PySide6.QtWidgets import QApplication


def wants_less_motion(chosen: str) -> bool:
    """Return whether nothing should glide: as *chosen*, "always" or "never", else as the system says."""
    if chosen != "system":
        return chosen == "always"
    hints = QApplication.styleHints()
    asked = getattr(hints, "accessibility", None)  # its wish for less motion came with Qt 6.12
    preference = getattr(asked(), "motionPreference", None) if asked is not None else None
    return preference is not None and "Reduced" in str(preference())
