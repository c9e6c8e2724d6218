"""What PyInstaller finds, and the built program can do without or must not bring."""

import re

#: Parts of Qt that it would take along with those that we use: each draws in a dozen others.
QT = (
    # GTK's own libraries come with this one; the program draws all its widgets itself.
    r"platformthemes/libqgtk3",
    r"platformthemes/libqxdgdesktopportal",
    # Screens that are not a desktop's: bare graphics cards, remote ones.
    r"platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\b",
    r"egldeviceintegrations/",
    # OpenGL in windows: we paint without it, and would have to bring Qt's own library for it.
    r"wayland-graphics-integration-client/",
    r"xcbglintegrations/",
    r"generic/",
    r"printsupport/",
    r"sqldrivers/",
    r"networkinformation/",
    r"tls/",
    # Nobody types text with an input method's own keyboard here; ibus and compose stay.
    r"platforminputcontexts/libqtvirtualkeyboard",
    # Pictures: what we show is painted, or SVG and PNG.
    r"imageformats/(lib)?q(gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)\b",
    # Video: sound leaves through PulseAudio, WASAPI or CoreAudio without it.
    r"multimedia/",
    r"lib(avcodec|avformat|avutil|swresample|swscale|Qt6FFmpegStub)",
    r"(av(codec|format|util)|sw(resample|scale))-\d",
    # What the plugins above drew in.
    r"(lib)?Qt6?(Qml|Quick|OpenGL|Pdf|VirtualKeyboard|EglFS|EglFs|Sql|PrintSupport|Test)\w*(\.|$)",
    r"opengl32sw",
    r"PySide6/(qml|Qt/qml|resources|Qt/resources)/",
    # Its own words, in its own dialogs, of languages that we don't speak.
    r"PySide6/(Qt/)?translations/(?!qtbase_de\.qm)",
)

#: The only libraries of the system that the built program takes along: Python's own, and those for windows
#: that many a desktop lacks. Whatever else Qt and sound need, a Linux brings itself, and another one's copy
#: does harm: `packaging/system_packages.py` tells the packages, and the .deb depends on them.
FROM_LINUX = (
    r"libpython3",
    r"lib(ffi|sqlite3|bz2|lzma|z)\.so",
    r"libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so",
    r"libxkbcommon(-x11)?\.so",
)

#: Of numpy, onnxruntime and others: what only those who build upon them need.
LIBRARIES = (
    r"numpy/(tests|doc|f2py|_core/(include|lib|tests))/",
    r"onnxruntime/(tools|transformers|quantization|datasets|backend|test)",
    r"\.pyi$",
    r"dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|WHEEL|top_level\.txt|entry_points\.txt|sboms/)",
)


def is_unwanted(name: str, source: str = "") -> bool:
    """Return whether the file, called *name* in the program, is to be left out.

    *source* is where it comes from: a library that a wheel brings is no system's.
    """
    name, source = name.replace("\\", "/"), source.replace("\\", "/")
    if any(re.search(f"(^|/){one}", name) for one in (*QT, *LIBRARIES)):
        return True
    from_system = ".so" in name and not name.startswith("python3") and "site-packages" not in source
    return from_system and bool(source) and not any(re.search(f"(^|/){one}", name) for one in FROM_LINUX)
