"""The way in: `cutline`, `python -m viewer` and the bundle all start here."""

import sys


def main() -> None:
    """Run the command line and leave with its exit status, 130 if it is stopped while it starts."""
    from viewer.worker_loop import serve_if_asked

    if serve_if_asked(sys.argv):
        return
    try:
        from viewer.command_line import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)


if __name__ == "__main__":
    main()
