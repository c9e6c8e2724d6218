"""Set up gymtimer on a fresh machine, then open it or check it.

    python3 packaging/bootstrap.py run [what `gymtimer run demo` takes]
    python3 packaging/bootstrap.py test [what pytest takes]

Needs nothing but a Python; the second time there is nothing to do, and it takes no time. This file is
understood by every Python since 2.7, so that an old one can say what is wrong instead of a syntax error.
"""

import os
import sys

OLDEST = (3, 11)


def old_python(version, names):
    """Return what to do about a Python of this version, or nothing if it will do.

    `names` are the commands of better ones that were found.
    """
    if tuple(version[:2]) >= OLDEST:
        return ""
    said = "gymtimer needs Python %d.%d or newer; this is %d.%d." % (OLDEST + tuple(version[:2]))
    if names:
        return said + "\nThere is a newer one here. Type:  %s %s" % (names[0], " ".join(sys.argv))
    return said + "\nInstall one from your system's packages or from python.org, and type the same with it."


def newer_pythons():
    """Return the commands of new enough Pythons on the search path."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    names = ["python3.%d" % minor for minor in (13, 12, 11, 14)]
    return [name for name in names if any(os.path.isfile(os.path.join(at, name)) for at in folders)]


def main():
    """Set up, then do what the command line asks for; return the exit code."""
    trouble = old_python(sys.version_info, newer_pythons())
    if trouble:
        sys.stderr.write(trouble + "\n")
        return 1
    import verbs  # only now: it is written for the Python that we need

    return verbs.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
