"""The one style sheet, built from the tokens for a theme and a reading direction."""

from string import Template
from typing import Protocol

from ombuds_events.ui.kit import sheets
from ombuds_events.ui.kit.drawings import tinted_file
from ombuds_events.ui.kit.tokens import tokens

PICTURES = {
    "img_check": ("check", "on_accent"),
    "img_minus": ("minus", "on_accent"),
    "img_check_off": ("check", "text_3"),
    "img_down": ("chevron-down", "text_2"),
    "img_up": ("chevron-up", "text_2"),
    "img_down_off": ("chevron-down", "border_strong"),
    "img_left": ("chevron-left", "text"),
    "img_right": ("chevron-right", "text"),
    "img_tick": ("check", "text"),
}


class Look(Protocol):
    """What the sheet needs to know of a theme."""

    def hex(self, token: str) -> str:
        """A colour."""

    def points(self, step: str) -> float:
        """A type size."""

    def size(self, token: str) -> int:
        """A length."""

    @property
    def is_contrast(self) -> bool:
        """Whether grounds need a line."""


def style_sheet(look: Look, *, right_to_left: bool) -> str:
    """The style sheet for `look`; QSS knows no start and end, so the direction is built in."""
    words: dict[str, object] = {
        "start": "right" if right_to_left else "left",
        "end": "left" if right_to_left else "right",
    }
    all_tokens = tokens()
    words |= {name: look.hex(name) for name in all_tokens.colors["light"]}
    words |= {f"px_{name}": look.size(name) for name in all_tokens.sizes}
    # A field is as high as its token together with its two lines.
    lined = ("button", "field", "button_small", "status_bar")
    words |= {f"in_{name}": look.size(name) - 2 for name in lined}
    words["in_header"] = look.size("button_small") - 1
    # Qt adds three pixels of its own to spin boxes.
    words["in_spin"] = look.size("field") - 5
    words |= _check_sizes(look.size("icon"))
    words |= {f"pt_{name}": look.points(name) for name in all_tokens.types}
    words |= {key: _picture(look, *spec) for key, spec in PICTURES.items()}
    parts = (*sheets.ALL, sheets.CONTRAST) if look.is_contrast else sheets.ALL
    return "\n".join(Template(part).substitute(words) for part in parts)


def _check_sizes(whole: int) -> dict[str, int]:
    """Lengths of check boxes and of round ones: a ring with a dot."""
    rim = round(whole * 5 / 16)
    return {
        "in_check": whole - 2,
        "in_round": whole // 2,
        "in_rim": rim,
        "in_dot": whole - 2 * rim,
    }


def _picture(look: Look, icon: str, color: str) -> str:
    return f'url("{tinted_file(icon, look.hex(color))}")'
