"""Puts the checkout on the path, for the small makers of cases beside these tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
