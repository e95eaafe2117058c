"""How wide the columns of the attendance grid are: names, marks and sums share one window."""

from dataclasses import dataclass

_NUMBER, _NAME, _SEX = 34, 220, 40
_HOURS, _SHARE, _CERTIFICATE = 82, 60, 166
_WIDE, _NARROW = 84, 54
_FEW, _LEAST_MARKS, _CERTIFICATE_LEAST = 5, 3, 136


@dataclass(frozen=True, slots=True)
class Widths:
    """Pixels of each column; the three `ends` are hours, share and certificate."""

    number: int
    name: int
    sex: int
    mark: int
    ends: tuple[int, int, int]

    @property
    def start(self) -> int:
        """What stands before the marks."""
        return self.number + self.name + self.sex


def widths_in(room: int, sessions: int, scale: float) -> Widths:
    """The columns in `room` pixels.

    Few sessions: the names take what is left; many: they keep their least, and sessions scroll.
    Where few sessions could be seen, beside the pane or in very large letters, hours give way.
    """
    number, sex, narrow, wide = (_grown(n, scale) for n in (_NUMBER, _SEX, _NARROW, _WIDE))
    ends = (_grown(_HOURS, scale), _grown(_SHARE, scale), _grown(_CERTIFICATE, scale))
    least = min(_grown(_NAME, scale), max(_NAME, room // 4))
    free = room - number - sex - sum(ends)
    if free - least < _FEW * narrow:
        ends = (0, ends[1], _grown(_CERTIFICATE_LEAST, scale))
        free = room - number - sex - sum(ends)
        least = min(least, max(_NAME, free - _LEAST_MARKS * narrow))
    mark = min(max((free - least) // max(1, sessions), narrow), wide)
    return Widths(number, max(least, free - sessions * mark), sex, mark, ends)


def _grown(size: int, scale: float) -> int:
    return round(size * scale)
