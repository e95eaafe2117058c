"""Badges on A4: both sides alike, since badges turn; lines to cut along."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ombuds_events.paper.codes import draw_code
from ombuds_events.paper.pages import A4, MM, POINT, Paper, pen
from ombuds_events.paper.setting import INK, SOFT, Align, Setter, Stand, Style
from ombuds_events.paper.shapes import Badge, BadgesPaper

_CUT = "#b8c1bf"
_HAIR = 1e-6  # two of 105 mm fill 210, whatever the last digit says
_LEAST_NAME, _LEAST_FOOT = 7 * POINT, 5 * POINT
_LINE = 0.78  # size of letters, of the height of their line
_SHARES = (0.6, 0.5, 0.42, 0.33)  # least size of a name, of the largest
_BAND = 0.16  # of the height
_CODE = 0.30
_WHITE = "#ffffff"


def paper_of(shape: BadgesPaper) -> Paper:
    """Sheets of badges: after each its back, mirrored, so that both sides meet."""
    sheet = _Sheet(shape)
    draws = []
    for first in range(0, len(shape.badges), sheet.per_page):
        group = shape.badges[first : first + sheet.per_page]
        draws += [partial(sheet.draw, group, is_back) for is_back in (False, True)]
    return Paper(shape.title, *A4, tuple(draws))


class _Sheet:
    """Where the badges lie on a sheet."""

    def __init__(self, shape: BadgesPaper) -> None:
        self._shape, self._setter = shape, Setter()
        self._width, self._height = shape.width * MM, shape.height * MM
        self._across = max(1, int(A4[0] / self._width + _HAIR))
        self._down = max(1, int(A4[1] / self._height + _HAIR))
        self.per_page = self._across * self._down
        self._left = (A4[0] - self._across * self._width) / 2
        self._top = (A4[1] - self._down * self._height) / 2

    def draw(self, badges: tuple[Badge, ...], is_back: bool, painter: QPainter) -> None:  # noqa: FBT001
        """A sheet, or its back."""
        mirrored = is_back != self._shape.right_to_left
        for number, badge in enumerate(badges):
            down, across = divmod(number, self._across)
            place = self._across - 1 - across if mirrored else across
            corner = QPointF(self._left + place * self._width, self._top + down * self._height)
            self._badge(painter, badge, QRectF(corner.x(), corner.y(), self._width, self._height))
        self._cuts(painter)

    def _cuts(self, painter: QPainter) -> None:
        painter.setPen(pen(_CUT, 2.5))
        right, bottom = A4[0] - self._left, A4[1] - self._top
        lines = []
        for number in range(self._across + 1):
            x = self._left + number * self._width
            lines.append(QLineF(x, self._top, x, bottom))
        for number in range(self._down + 1):
            y = self._top + number * self._height
            lines.append(QLineF(self._left, y, right, y))
        painter.drawLines(lines)

    def _badge(self, painter: QPainter, badge: Badge, area: QRectF) -> None:
        band = area.height() * _BAND
        self._band(painter, badge, QRectF(area.left(), area.top(), area.width(), band))
        pad = area.width() * 0.05
        inner = area.adjusted(pad, band + pad / 2, -pad, -pad * 0.7)
        code = min(area.height() * _CODE, 30 * MM)
        self._names(painter, badge, QRectF(inner.topLeft(), inner.bottomRight() - QPointF(0, code)))
        self._home(painter, badge, inner, code)

    def _band(self, painter: QPainter, badge: Badge, area: QRectF) -> None:
        painter.fillRect(area, QColor(badge.color))
        pad = area.width() * 0.05
        box = area.adjusted(pad, 0, -pad, 0)
        style = self._style(area.height() * 0.55, is_bold=True, color=_WHITE, align=Align.START)
        role = box.adjusted(0, 0, -box.width() * 0.35, 0) if badge.no_photo else box
        if badge.no_photo:
            self._no_photo(painter, badge, box)
            if self._shape.right_to_left:
                role = role.translated(box.width() * 0.35, 0)
        self._setter.put(painter, role, badge.role, style)

    def _no_photo(self, painter: QPainter, badge: Badge, box: QRectF) -> None:
        """A white field with a struck circle: seen from afar by whoever takes pictures."""
        width = box.width() * 0.35
        left = box.left() if self._shape.right_to_left else box.right() - width
        field = QRectF(left, box.top() + box.height() * 0.14, width, box.height() * 0.72)
        painter.fillRect(field, Qt.GlobalColor.white)
        side = field.height() * 0.7
        circle_left = (
            field.right() - side * 1.2 if self._shape.right_to_left else (field.left() + side * 0.2)
        )
        circle = QRectF(circle_left, field.center().y() - side / 2, side, side)
        painter.setPen(pen("#b3261e", side * 0.12))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.drawLine(
            circle.topLeft() + QPointF(side * 0.15, side * 0.15),
            circle.bottomRight() - QPointF(side * 0.15, side * 0.15),
        )
        text = field.adjusted(side * 1.5, 0, -side * 0.1, 0)
        if self._shape.right_to_left:
            text = field.adjusted(side * 0.1, 0, -side * 1.5, 0)
        style = self._style(box.height() * 0.38, is_bold=True, color="#b3261e")
        self._setter.put(painter, text, badge.no_photo, style)

    def _names(self, painter: QPainter, badge: Badge, box: QRectF) -> None:
        """The name biggest, its other script below."""
        share = 0.74 if badge.second else 1.0
        name = QRectF(box.left(), box.top(), box.width(), box.height() * share)
        size = min(box.height() * 0.55, box.width() * 0.16)
        style = self._style_of_name(badge.name, size, name)
        self._setter.put(painter, name, badge.name, style)
        used = self._setter.block(badge.name, style, name.width(), name.height()).size
        below = QRectF(box.left(), name.bottom(), box.width(), box.height() * (1 - share))
        second = self._style(min(size * 0.55, used * 0.7), color=SOFT)
        self._setter.put(painter, below, badge.second, second)

    def _style_of_name(self, name: str, size: float, box: QRectF) -> Style:
        """Two lines before small letters; and never cut while it can be read."""
        style = self._style(size, is_bold=True)
        for share in _SHARES:
            style = replace(style, least=max(_LEAST_NAME, round(size * share)))
            if not self._setter.block(name, style, box.width(), box.height()).is_elided:
                break
        return style

    def _home(self, painter: QPainter, badge: Badge, inner: QRectF, code: float) -> None:
        """Institution and country at the start, the code at the end."""
        rtl = self._shape.right_to_left
        top = inner.bottom() - code
        size = min(inner.height() * 0.115, inner.width() * 0.075)
        room = inner.width() - code - 2 * MM
        left = inner.left() + code + 2 * MM if rtl else inner.left()
        home = self._style(size, align=Align.START)
        box = QRectF(left, top, room, code * 0.48)
        self._setter.put(painter, box, badge.institution, home)
        low = QRectF(left, top + code * 0.48, room, code * 0.3)
        country = self._style(min(size, low.height() * _LINE), is_bold=True, align=Align.START)
        self._setter.put(painter, low, badge.country, country)
        foot = QRectF(left, top + code * 0.79, room, code * 0.21)
        small = self._style(min(size * 0.62, foot.height() * _LINE), color=SOFT, align=Align.START)
        small = replace(small, size=max(small.size, _LEAST_FOOT), least=_LEAST_FOOT)
        self._setter.put(painter, foot, self._shape.foot, small)
        draw_code(
            painter,
            QRectF(inner.left() if rtl else inner.right() - code, top, code, code),
            badge.code,
        )

    def _style(
        self, size: float, *, is_bold: bool = False, color: str = INK, align: Align = Align.CENTER
    ) -> Style:
        whole = round(size)
        least = max(6 * POINT, round(size * 0.5))
        return Style(
            max(whole, least), least, is_bold, color, align, Stand.MIDDLE, self._shape.right_to_left
        )
