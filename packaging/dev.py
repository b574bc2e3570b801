#!/usr/bin/env python3
"""The four words of everyday work: run, test, lint, build.

    python3 packaging/dev.py run [ARGUMENTS]   start Cutline (the demo, when given nothing)
    python3 packaging/dev.py test [quick]      linter, types, spelling and tests
    python3 packaging/dev.py lint              linter, formatter, types and spelling
    python3 packaging/dev.py build [wheel]     a wheel, a folder that runs by itself, and on Debian a
                                               package, all in dist/; or the wheel alone

Needs nothing but Python 3.11 or newer: it makes a virtual environment in the checkout and installs
what is missing. On Debian, as root, it installs missing system libraries too; otherwise it prints
the one line to type.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

# Stands before anything that an older Python could not read, so that it can still say this.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(f"Cutline needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")

from system_packages import PackagesMissing, need_packages

CHECKOUT = Path(__file__).resolve().parents[1]
VENV = CHECKOUT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed-for"
PROCESSES = "2"  # more gain nothing: the longest journeys set the pace
QUICK = "not outside and not hostile"
SPELLED = ("viewer", "tests", "packaging", ".github", "README.md", "CHANGELOG.md")


def main(arguments: list[str]) -> int:
    """Do one of the words; give the exit status."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    words = {"run": run, "test": test, "lint": lint, "build": build}
    if word not in words:
        print((__doc__ or "").strip())
        return 0 if word in {"-h", "--help", "help"} else 2
    try:
        return words[word](rest)
    except PackagesMissing as missing:
        print(missing, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 2


def run(arguments: list[str]) -> int:
    """Start Cutline; a second time nothing is installed, so it starts at once."""
    need_packages("run")
    install("")
    # -P: a folder called viewer where the person happens to stand is not ours.
    program = [str(PYTHON), "-P", "-m", "viewer", *(arguments or ["demo"])]
    if os.name != "nt":
        os.execv(program[0], program)  # noqa: S606 - our own interpreter, no shell
    return subprocess.call(program)


def test(arguments: list[str]) -> int:
    """Run linter, types, spelling and tests; the last lines are pytest's own."""
    need_packages("test")
    install("[test]")
    chosen = ["-m", QUICK, *arguments[1:]] if arguments[:1] == ["quick"] else arguments
    return _lint() or _call("pytest", "-n", PROCESSES, *chosen)


def lint(_arguments: list[str]) -> int:
    """Run linter, formatter, types and spelling."""
    need_packages("lint")
    install("[test]")
    return _lint()


def build(arguments: list[str]) -> int:
    """Build what people install: the wheel, the bundle, and the package of this system."""
    need_packages("build")
    install("[bundle]")
    status = _call("pip", "wheel", "--quiet", "--no-deps", "-w", "dist", ".")
    if status or arguments[:1] == ["wheel"]:
        return status
    return subprocess.call([str(PYTHON), str(CHECKOUT / "packaging" / "bundle.py")], cwd=CHECKOUT)


def install(extra: str) -> None:
    """Bring the virtual environment up to pyproject.toml and to this Python, if it is not."""
    wanted, python = _digest(), "{}.{}".format(*sys.version_info)
    have = STAMP.read_text("utf-8").split() if STAMP.exists() else []
    is_other_python = have[:1] not in ([], [python])
    if have[:2] == [python, wanted] and {extra} <= {"", *have[2:]} and PYTHON.exists():
        return
    if is_other_python or not _has_pip():
        _make_environment(python)
    print("Installing Cutline and what it needs (some 100 MB the first time)", file=sys.stderr)
    extras = sorted({*have[2:], extra} - {""})
    for each in extras or [""]:
        _pip_install("-e", f".{each}")
    STAMP.write_text(" ".join([python, wanted, *extras]), "utf-8")


def _pip_install(*what: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", *what]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if done.returncode:
        log = VENV / "pip.log"
        log.write_text(done.stdout + done.stderr, "utf-8")
        sys.exit(f"Installing failed: {_reason(done.stdout + done.stderr)}. More is in {log}.")


def _reason(messages: str) -> str:
    """Put what pip said into a clause without full stop."""
    if "connection broken by" in messages:
        return "the package index could not be reached"
    lines = [line.strip() for line in messages.splitlines()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return errors[-1].rstrip(".") if errors else "pip did not say why"


def _digest() -> str:
    """Name what is to be installed and from where: an editable install knows its folder."""
    wanted = (CHECKOUT / "pyproject.toml").read_bytes() + os.fsencode(CHECKOUT)
    return hashlib.sha256(wanted).hexdigest()


def _has_pip() -> bool:
    """Tell whether the environment works: one half made, or of a Python now gone, does not."""
    if not PYTHON.exists():
        return False
    asked = [str(PYTHON), "-m", "pip", "--version"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _make_environment(python: str) -> None:
    print(f"Making a virtual environment for Python {python} in {VENV.name}", file=sys.stderr)
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        print((made.stdout + made.stderr).strip(), file=sys.stderr)
        sys.exit("The virtual environment could not be made; the lines above tell why.")


def _lint() -> int:
    tools: tuple[tuple[str, ...], ...] = (
        ("ruff", "check", "--quiet"),
        ("ruff", "format", "--check", "--quiet"),
        ("mypy",),
        ("codespell_lib", *SPELLED),
    )
    for tool in tools:
        print(f"== {' '.join(tool[:2])}", flush=True)
        status = _call(*tool)
        if status:
            return status
    return 0


def _call(module: str, *arguments: str) -> int:
    return subprocess.call([str(PYTHON), "-m", module, *arguments], cwd=CHECKOUT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
