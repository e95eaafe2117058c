"""Lucide icons, tinted in the colours of the theme when they are painted."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from ombuds_events.ui.kit.drawings import drawing
from ombuds_events.ui.kit.theme import theme

SIZE = 16
# Not clocks and checks: they read the same in every script.
DIRECTIONAL = frozenset(
    {
        "arrow-left", "arrow-right", "chevron-left", "chevron-right", "external-link",
        "file-input", "file-output", "list", "list-filter", "list-plus",
        "log-out", "panel-left", "panel-right", "redo-2", "send", "undo-2",
    }
)  # fmt: skip
_CACHE: dict[tuple[str, str, int, float, bool], QPixmap] = {}
_CACHE_LIMIT = 2000


def icon(name: str, color: str = "text", *, on: str = "") -> QIcon:
    """The icon `name` in the colour token `color` (`on`: when checked); follows the theme."""
    return QIcon(_Tinted(name, color, on or color))


def grown(size: int = SIZE) -> int:
    """How big an icon of `size` is at the user's scale."""
    return round(size * max(1.0, theme.scale))


def pixmap(name: str, color: str, size: int = SIZE, ratio: float = 0.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels, sharp at `ratio` device pixels each."""
    ratio = ratio or _ratio()
    mirrored = name in DIRECTIONAL and theme.right_to_left
    tint = theme.hex(color)
    key = (name, tint, size, ratio, mirrored)
    if key not in _CACHE:
        if len(_CACHE) > _CACHE_LIMIT:
            _CACHE.clear()
        _CACHE[key] = _render(drawing(name).replace("currentColor", tint), size, ratio, mirrored)
    return _CACHE[key]


def paint_icon(painter: QPainter, rect: QRect, name: str, color: str, size: int = SIZE) -> None:
    """Paint the icon in the middle of `rect`; it grows with the user's scale where it has room."""
    size = max(size, min(grown(size), rect.width(), rect.height()))
    x = rect.x() + (rect.width() - size) // 2
    y = rect.y() + (rect.height() - size) // 2
    painter.drawPixmap(x, y, pixmap(name, color, size, painter.device().devicePixelRatioF()))


class _Tinted(QIconEngine):
    """Looks its colour up when it paints, so that a change of theme needs no new icon."""

    def __init__(self, name: str, color: str, on: str) -> None:
        super().__init__()
        self._icon = (name, color, on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, color, on = self._icon
        if mode is QIcon.Mode.Disabled:
            color = "border_strong"
        elif state is QIcon.State.On:
            color = on
        # A rectangle wider than high is the gap between icon and word: keep to its start.
        side = min(rect.width(), rect.height())
        right = theme.right_to_left and rect.width() > side
        x = rect.right() + 1 - side if right else rect.x()
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(x, rect.y(), pixmap(name, color, side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Qt asks in device pixels; the drawing is laid out in logical ones.
        picture = QPixmap(size)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        logical = QSize(round(size.width() / scale), round(size.height() / scale))
        self.paint(painter, QRect(0, 0, logical.width(), logical.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Tinted(*self._icon)


def _render(svg: str, size: int, ratio: float, mirrored: bool) -> QPixmap:  # noqa: FBT001
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = max(1, round(size * ratio))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
