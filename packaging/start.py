"""Where the bundle starts: PyInstaller wants a script, and the way in is a module."""

from viewer.__main__ import main

main()
