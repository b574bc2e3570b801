"""The checks run in a thread of their own."""

from dataclasses import replace

import pytest

from viewer.checks.profile import default_profile
from viewer.domain import Severity
from viewer.ui.background import Background
from viewer.ui.reviewing import Reviewing


@pytest.fixture
def background():
    """Threads that end with the test."""
    background = Background(1)
    yield background
    background.close()


def test_latest_document_is_checked(qtbot, background, make_pair, make_document):
    """Of two documents shown one after the other only the last is told of."""
    reviewing = Reviewing(background)
    first, last = make_document([make_pair(1)]), make_document([make_pair(2)])
    heard = []
    reviewing.checked.connect(lambda document, _remarks: heard.append(document))

    with qtbot.waitSignal(reviewing.checked) as checked:
        reviewing.look_at(first)
        reviewing.look_at(last)

    assert heard == [last]
    assert [remark.check for remark in checked.args[1]] == ["no-photo"]


def test_rules_of_the_desk_hold(qtbot, background, make_pair, make_document):
    """What the profile raises is raised."""
    reviewing = Reviewing(background)
    loud = {**default_profile().severity, "no-photo": "error"}
    reviewing.use(replace(default_profile(), severity=loud))

    with qtbot.waitSignal(reviewing.checked) as checked:
        reviewing.look_at(make_document([make_pair(1)]))

    assert checked.args[1][0].severity is Severity.ERROR
