#!/bin/sh
# Put gymtimer into your home, or with --remove take it away again. Your plans and your log stay in any case.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
app=io.github.gymtimer.gymtimer

remove() {
    rm -rf "$prefix/lib/gymtimer" "$prefix/share/doc/gymtimer"
    (cd "$here" && find bin share \( -type f -o -type l \) ! -path 'share/doc/*') | while read -r file; do
        rm -f "$prefix/$file"
    done
}

refresh() { # a desktop notices new things by itself, only later
    update-desktop-database "$prefix/share/applications" 2>/dev/null || :
    update-mime-database "$prefix/share/mime" 2>/dev/null || :
    gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" 2>/dev/null || :
}

case "${1:-}" in
--remove)
    remove
    refresh
    echo "gymtimer is removed from $prefix; your plans and your log are still there."
    ;;
'')
    remove
    mkdir -p "$prefix"
    (cd "$here" && tar -cf - bin lib share) | (cd "$prefix" && tar -xf -)
    # A desktop may not look into this folder for programs.
    desktop="$prefix/share/applications/$app.desktop"
    sed -i "s|^Exec=gymtimer|Exec=\"$prefix/bin/gymtimer\"|; s|^TryExec=.*|TryExec=$prefix/bin/gymtimer|" "$desktop"
    refresh
    echo "gymtimer is in $prefix. Start it from the menu, or as $prefix/bin/gymtimer"
    "$prefix/bin/gymtimer" doctor --silent | grep '^no: ' || :
    ;;
*)
    echo "usage: install.sh [--remove]   (PREFIX=$HOME/.local)" >&2
    exit 2
    ;;
esac
