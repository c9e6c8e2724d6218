"""Shell completions, made from what the program itself takes: `python packaging/completions.py SHELL`."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent

#: What an argument stands for, where the shell can help; everything else is typed.
FILES = frozenset({"OUT", "FILE"})
PLAN = "PLAN"


class Word(NamedTuple):
    """An option of a command.

    Attributes:
        names: "-o", "--output".
        told: what it does, in a few words.
        choices: what may follow it, where that is known.
        takes: the name of what follows it, "" for nothing.

    """

    names: tuple[str, ...]
    told: str
    choices: tuple[str, ...]
    takes: str


class Verb(NamedTuple):
    """A command: its name, what it does, its options, the names of its arguments."""

    name: str
    told: str
    options: tuple[Word, ...]
    arguments: tuple[str, ...]


def verbs() -> tuple[Verb, ...]:
    """Return all commands, as the program reads them."""
    sys.path.insert(0, str(ROOT))
    from gymtimer.cli.arguments import parser

    choice = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001
    helps = {action.dest: action.help or "" for action in choice._choices_actions}  # noqa: SLF001
    return tuple(_verb(name, helps[name], its) for name, its in choice.choices.items())


def _verb(name: str, told: str, its: argparse.ArgumentParser) -> Verb:
    shown = [a for a in its._actions if a.help is not argparse.SUPPRESS]  # noqa: SLF001
    options = tuple(_word(a) for a in shown if a.option_strings)
    return Verb(name, told, options, tuple(str(a.metavar or a.dest) for a in shown if not a.option_strings))


def _word(action: argparse.Action) -> Word:
    takes = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    names = tuple(action.option_strings)
    return Word(names, action.help or "", tuple(map(str, action.choices or ())), takes)


def plans() -> tuple[str, ...]:
    """Return the names of the plans of the library."""
    found = (ROOT / "resources" / "plans").glob("*.gymplan.toml")
    return tuple(sorted(path.name.removesuffix(".gymplan.toml") for path in found))


def bash() -> str:
    """Return the completion for bash."""
    cases = "\n".join(_bash_case(verb) for verb in verbs())
    return f"""\
# bash completion for gymtimer
_gymtimer() {{
    local cur="${{COMP_WORDS[COMP_CWORD]}}" prev="${{COMP_WORDS[COMP_CWORD-1]}}" files='' words=''
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{" ".join(verb.name for verb in verbs())} --help --version"
        files=plan
    else
        case "${{COMP_WORDS[1]}}" in
{cases}
        esac
    fi
    COMPREPLY=()
    [ -z "$words" ] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    case "$files" in
        plan) mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(
            compgen -f -X '!*.toml' -- "$cur"; compgen -d -- "$cur") ;;
        any) mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -f -- "$cur") ;;
    esac
    [ -z "$files" ] || compopt -o filenames 2>/dev/null
}}
complete -F _gymtimer gymtimer
"""


def _bash_case(verb: Verb) -> str:
    after = []
    for word in verb.options:
        if word.takes:
            does = f'words="{" ".join(word.choices)}"' if word.choices else ""
            does = "files=any" if word.takes in FILES else does or ":"
            after.append(f"                    {'|'.join(word.names)}) {does} ;;")
    names = " ".join(name for word in verb.options for name in word.names)
    library = f" {' '.join(plans())}" if PLAN in verb.arguments else ""
    files = "plan" if library else "any" if FILES & set(verb.arguments) else ""
    after.append(f'                    *) words="{names}{library}"; files={files} ;;')
    lines = "\n".join(after)
    return f'            {verb.name})\n                case "$prev" in\n{lines}\n                esac ;;'


def zsh() -> str:
    """Return the completion for zsh."""
    named = "\n".join(f"        {_quoted(f'{verb.name}:{verb.told}')}" for verb in verbs())
    cases = "\n".join(_zsh_case(verb) for verb in verbs())
    return f"""\
#compdef gymtimer

_gymtimer_plan() {{
    local -a library=({" ".join(plans())})
    _describe 'plan of the library' library
    _files -g '*.toml'
}}

_gymtimer() {{
    local -a commands=(
{named}
    )
    if (( CURRENT == 2 )); then
        _describe command commands
        _files -g '*.toml'
        _arguments '--help[show what it takes]' '--version[show the version]'
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
{cases}
    esac
}}

_gymtimer "$@"
"""


def _zsh_case(verb: Verb) -> str:
    lines = list(_zsh_words(verb))
    lines += ["'*:plan:_gymtimer_plan'" for name in verb.arguments if name == PLAN]
    lines += ["'*:file:_files'" for name in verb.arguments if name in FILES]
    inner = " \\\n                ".join(lines)
    return f"        {verb.name})\n            _arguments \\\n                {inner} ;;"


def _zsh_words(verb: Verb) -> Iterator[str]:
    for word in verb.options:
        ends = ""
        if word.takes:
            those = f"({' '.join(word.choices)})" if word.choices else ""
            ends = f":{word.takes}:{'_files' if word.takes in FILES else those or ' '}"
        for name in word.names:
            yield _quoted(f"{name}[{_bare(word.told)}]{ends}")


def fish() -> str:
    """Return the completion for fish."""
    first = "not __fish_seen_subcommand_from " + " ".join(verb.name for verb in verbs())
    lines = ["# fish completion for gymtimer", "complete -c gymtimer -f"]
    lines += [f"complete -c gymtimer -n {_quoted(first)} -l version -d 'show the version'"]
    lines += [f"complete -c gymtimer -n {_quoted(first)} -ka '(__fish_complete_suffix .toml)'"]
    for verb in verbs():
        lines.append(f"complete -c gymtimer -n {_quoted(first)} -a {verb.name} -d {_quoted(verb.told)}")
        lines += _fish_lines(verb)
    return "\n".join(lines) + "\n"


def _fish_lines(verb: Verb) -> Iterator[str]:
    here = f"complete -c gymtimer -n '__fish_seen_subcommand_from {verb.name}'"
    for word in verb.options:
        names = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in word.names
        )
        takes = " -r" if word.takes else ""
        takes += f" -a {_quoted(' '.join(word.choices))}" if word.choices else ""
        takes += " -F" if word.takes in FILES else ""
        yield f"{here} {names}{takes} -d {_quoted(word.told)}"
    if PLAN in verb.arguments:
        yield f"{here} -a {_quoted(' '.join(plans()))} -d plan"
        yield f"{here} -ka '(__fish_complete_suffix .toml)'"
    if FILES & set(verb.arguments):
        yield f"{here} -F"


def _bare(text: str) -> str:
    """Return *text* without what ends a description of zsh."""
    return text.replace("[", "(").replace("]", ")").replace(":", ",")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}


def main() -> int:
    """Print the completion for the shell that is named; return the exit code."""
    asked = argparse.ArgumentParser(prog="completions.py", description=__doc__)
    asked.add_argument("shell", choices=SHELLS)
    sys.stdout.write(SHELLS[asked.parse_args().shell]())
    return 0


if __name__ == "__main__":
    sys.exit(main())
