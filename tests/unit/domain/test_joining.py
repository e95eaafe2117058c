"""Two records of one person: what differs, what is taken unasked, what a user decides."""

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.joining import differing, is_alike, is_taken_unasked, joined
from ombuds_events.domain.kinds import NameOrder, Sex

KNOWN = PersonDraft(family="Petrosyan", given="Narine", email="n@hrd.example", position={"en": "A"})


def test_another_order_of_the_name_is_no_other_name() -> None:
    other = PersonDraft(family="Petrosyan", given="NARINE", order=NameOrder.GIVEN_FIRST)
    assert is_alike(KNOWN, other, "name")
    assert differing(KNOWN, other) == ()


def test_only_what_the_row_says_can_differ() -> None:
    row = PersonDraft(family="Петросян", given="Наринэ", position={"en": "B"}, sex=Sex.FEMALE)
    assert differing(KNOWN, row) == ("name", "position", "sex")
    unasked = {key: is_taken_unasked(KNOWN, row, key) for key in ("name", "position", "sex")}
    assert unasked == {"name": False, "position": False, "sex": True}


def test_a_post_in_another_language_is_added() -> None:
    row = PersonDraft(given="x", position={"ru": "Б"})
    assert is_taken_unasked(KNOWN, row, "position")
    assert joined(KNOWN, row, {}).position == {"en": "A", "ru": "Б"}
    assert joined(KNOWN, row, {"position": False}).position == {"en": "A"}


def test_a_patronymic_comes_in_its_own_script_only() -> None:
    latin = PersonDraft(family="Petrosyan", given="Narine", patronymic="Aramovna")
    cyrillic = PersonDraft(family="Петросян", given="Наринэ", patronymic="Арамовна")
    assert joined(KNOWN, latin, {}).patronymic == "Aramovna"
    assert joined(KNOWN, cyrillic, {}).patronymic == ""
    made = joined(KNOWN, cyrillic, {"name": True})
    assert (made.given, made.patronymic, made.latin) == ("Наринэ", "Арамовна", "PETROSYAN Narine")


def test_what_is_chosen_wins_over_what_is_filled_in() -> None:
    row = PersonDraft(given="x", email="new@hrd.example", languages=("hy",))
    made = joined(KNOWN, row, {"email": True, "languages": False})
    assert (made.email, made.languages) == ("new@hrd.example", ())
