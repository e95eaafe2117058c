"""A measured figure: ours, the floor it stands on, and what was promised."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """Ours and floor in `unit`; the bound is on their ratio, or on ours where no floor is given.

    Without a bound it is told beside another, and nothing is promised of it.
    """

    name: str
    ours: float
    unit: str
    bound: float = math.inf
    floor: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def is_kept(self) -> bool:
        """Whether the promise is kept."""
        ratio = self.ratio
        return (self.ours if ratio is None else ratio) <= self.bound


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes once."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def median_of(work: Callable[[], object], runs: int = 5) -> float:
    """The median of `runs` runs, in milliseconds."""
    return median(milliseconds(work) for _ in range(runs))


def beside(
    ours: Callable[[], object], floor: Callable[[], object], runs: int = 5
) -> tuple[float, float]:
    """Medians of both, run by turns so that a busy machine slows both alike."""
    pairs = [(milliseconds(ours), milliseconds(floor)) for _ in range(runs)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
