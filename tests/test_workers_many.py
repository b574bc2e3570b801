"""Calls side by side: in order, on all workers, no further ahead than need be."""

import os
import threading
from functools import partial
from itertools import count

import pytest

from viewer.errors import Cancelled, PhotoError
from viewer.photos.scanning import list_photos
from viewer.workers import AHEAD, Limits, Workers


@pytest.fixture
def workers():
    with Workers(2) as pool:
        yield pool


def test_results_come_in_the_order_of_the_items(workers):
    """However long each takes, what is asked first comes first."""
    first_may_end = threading.Event()

    def call(number):
        if number == 0:
            assert first_may_end.wait(10)
        first_may_end.set()
        return workers.run(divmod, number, 3)

    results = list(workers.side_by_side(call, range(7)))

    assert results == [divmod(number, 3) for number in range(7)]


def test_every_worker_is_at_work(workers):
    """Two workers have two calls under way at once."""
    both = threading.Barrier(2, timeout=10)

    def call(_number):
        both.wait()
        return workers.run(os.getpid)

    processes = set(workers.side_by_side(call, range(6)))

    assert len(processes) == 2


def test_items_are_taken_only_a_few_ahead(workers):
    """An endless supply of items is no harm: what is not asked for is not begun."""
    taken = []

    def items():
        for number in count():
            taken.append(number)
            yield number

    results = workers.side_by_side(partial(workers.run, abs), items())
    first = next(results)
    results.close()

    assert first == 0
    assert len(taken) <= AHEAD * 2 + 1


def test_what_a_call_raises_is_raised_at_its_place(workers, tmp_path):
    """The results before it have come, and the pool works on."""
    folders = [tmp_path, tmp_path, tmp_path / "gone"]
    results = workers.side_by_side(partial(workers.run, list_photos), folders)

    assert [next(results), next(results)] == [(), ()]
    with pytest.raises(PhotoError, match="gone"):
        next(results)
    assert workers.run(abs, -1) == 1


def test_no_items_give_no_results(workers):
    """Nothing to do starts nothing."""
    assert list(workers.side_by_side(abs, [])) == []


def test_closing_the_pool_ends_calls_under_way():
    """A closed pool leaves no thread behind that waits for it."""
    with Workers(2, limits=Limits(seconds=60)) as workers:
        results = workers.side_by_side(
            partial(workers.run, eval), ["1", "__import__('time').sleep(60)"]
        )
        first = next(results)

    assert first == 1
    with pytest.raises(Cancelled):
        next(results)
