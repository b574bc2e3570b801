"""The best one-to-one choice for a table of scores, and by how much each choice is the best.

Successive shortest augmenting paths with potentials (Jonker and Volgenant, "A shortest augmenting
path algorithm for dense and sparse linear assignment problems", Computing 38, 1987), on a sparse
table. Every row also has a column of its own that stands for "none".
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

_FAR = float("inf")


@dataclass(frozen=True, slots=True)
class Choice:
    """The column given to a row (None: none of them) and its lead.

    ``margin`` is how much the sum of all scores would lose if the row could not have this column.
    It is 0 where the row has none.
    """

    column: int | None
    margin: float = 0.0


def assign(table: Sequence[Mapping[int, float]], price: float = 0.0) -> tuple[Choice, ...]:
    """Choose at most one column for each row, each column once, so that the scores sum highest.

    ``table`` holds the scores of each row by column. A row without a column scores ``price``, so
    a column that scores no more than that is never chosen.
    """
    matching = _Matching(
        [{column: price - score for column, score in row.items() if score > price} for row in table]
    )
    for row in range(len(table)):
        matching.settle(row)
    return tuple(matching.choice(row) for row in range(len(table)))


@dataclass
class _Matching:
    """A matching of least cost that grows row by row; row r's "none" is the column -1 - r.

    The prices are the dual solution: no column is cheaper to a row than the two prices together,
    and the chosen ones cost exactly that. A free column has the price 0, no column more than that.
    """

    costs: Sequence[Mapping[int, float]]
    column_of: dict[int, int] = field(default_factory=dict)
    row_of: dict[int, int] = field(default_factory=dict)
    row_price: dict[int, float] = field(default_factory=dict)
    column_price: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._rows_at: dict[int, list[int]] = defaultdict(list)
        for row, columns in enumerate(self.costs):
            for column in columns:
                self._rows_at[column].append(row)

    def settle(self, row: int) -> None:
        """Give a new row its column, moving earlier rows where that costs least."""
        self.row_price[row] = min((0.0, *self.costs[row].values()))
        end, length, came_from, passed = self._way_to_free_column(row)
        self.row_price[row] += length
        for column, distance in passed.items():
            self.column_price[column] = self._price(column) - (length - distance)
            self.row_price[self.row_of[column]] += length - distance
        freed: int | None = end
        while freed is not None:
            owner, taken = came_from[freed], freed
            freed = self.column_of.get(owner)
            self.column_of[owner], self.row_of[taken] = taken, owner

    def choice(self, row: int) -> Choice:
        """Give a row's column, and what it would cost to take that away from it."""
        column = self.column_of[row]
        return Choice(column, self._detour(row, column)) if column >= 0 else Choice(None)

    def _price(self, column: int) -> float:
        return self.column_price.get(column, 0.0)

    def _steps(self, row: int) -> Iterator[tuple[int, float]]:
        """Give the columns open to a row, each with its cost above the prices."""
        paid = self.row_price[row]
        yield -1 - row, max(0.0, -paid - self._price(-1 - row))
        for column, cost in self.costs[row].items():
            yield column, max(0.0, cost - paid - self._price(column))

    def _way_to_free_column(
        self, start: int
    ) -> tuple[int, float, Mapping[int, int], Mapping[int, float]]:
        """Search (Dijkstra) for the nearest free column.

        Gives that column, how far it is, the row each column was reached from, and how far the
        columns are that were passed.
        """
        came_from: dict[int, int] = {}
        passed: dict[int, float] = {}
        nearest: dict[int, float] = {}
        heap: list[tuple[float, int]] = []
        row, travelled = start, 0.0
        while True:
            for column, step in self._steps(row):
                length = travelled + step
                if column not in passed and length < nearest.get(column, _FAR):
                    nearest[column], came_from[column] = length, row
                    heappush(heap, (length, column))
            travelled, column = heappop(heap)
            while column in passed:
                travelled, column = heappop(heap)
            if column not in self.row_of:
                return column, travelled, came_from, passed
            passed[column] = travelled
            row = self.row_of[column]

    def _detour(self, start: int, barred: int) -> float:
        """Measure the cheapest exchange in which the start row gives its column up.

        Either others hand columns on until one of them takes it over; or the start row's side of
        the exchange ends at a free column, and another side begins with a row that leaves its own.
        """
        passed: set[int] = set()
        nearest: dict[int, float] = {}
        heap: list[tuple[float, int]] = []
        row, travelled, best = start, 0.0, _FAR
        while travelled < best:
            for column, step in self._steps(row):
                length = travelled + step
                if (row, column) != (start, barred) and length < nearest.get(column, _FAR):
                    nearest[column] = length
                    heappush(heap, (length, column))
            while heap and heap[0][1] in passed:
                heappop(heap)
            if not heap:
                break
            travelled, column = heappop(heap)
            passed.add(column)
            if column == barred:
                return min(best, travelled)
            if column in self.row_of:
                row = self.row_of[column]
            elif best == _FAR:
                best = travelled + self._takeover(start, barred)
        return best

    def _takeover(self, start: int, barred: int) -> float:
        """Measure the cheapest way, searched backwards, in which others come to use a freed column.

        It begins at a column that its row leaves unused, for that column's price, or with nobody.
        """
        best = -self._price(barred)
        passed: set[int] = set()
        heap = [(0.0, barred)]
        while heap:
            travelled, column = heappop(heap)
            if travelled >= best:
                break
            if column in passed:
                continue
            passed.add(column)
            best = min(best, travelled - self._price(column))
            for row in self._rows_at.get(column, ()):
                if row != start:
                    cost = self.costs[row][column] - self.row_price[row] - self._price(column)
                    heappush(heap, (travelled + max(0.0, cost), self.column_of[row]))
        return best
