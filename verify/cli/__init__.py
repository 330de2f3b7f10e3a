"""The command line: thin; one module a command, assembled in `app`.

Data goes to standard output, everything else to standard error.  Exit codes: 0 done; 1 only when --fail-on matched;
2 wrong usage, an error or a crash; 3 some inputs failed and the others were done; 130 interrupted.
"""

import sys


def main() -> int:
    """The exit code of the command line in `sys.argv`."""
    from verify.cli.app import run

    return run(sys.argv[1:])
