"""The trail of places."""

from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.navigator import KEPT, Navigator

TODAY, EVENTS, EVENT = Place("today"), Place("events"), Place("event", 7, "overview")


def _led_through(*places: Place) -> tuple[Navigator, list[Place]]:
    navigator = Navigator()
    seen: list[Place] = []
    navigator.moved.connect(seen.append)
    for place in places:
        navigator.go(place)
    return navigator, seen


def test_back_and_forward_go_the_same_way() -> None:
    navigator, seen = _led_through(TODAY, EVENTS, EVENT)
    navigator.back()
    navigator.back()
    navigator.back()
    assert navigator.place == TODAY
    navigator.forward()
    assert seen == [TODAY, EVENTS, EVENT, EVENTS, TODAY, EVENTS]


def test_going_on_from_the_past_forgets_what_lay_ahead() -> None:
    navigator, _ = _led_through(TODAY, EVENTS)
    navigator.back()
    navigator.go(EVENT)
    assert not navigator.can_go_forward()
    navigator.back()
    assert navigator.place == TODAY


def test_the_same_place_twice_is_one_step() -> None:
    navigator, seen = _led_through(TODAY, EVENTS, EVENTS)
    navigator.back()
    assert navigator.place == TODAY
    assert not navigator.can_go_back()
    assert seen.count(EVENTS) == 2


def test_a_tab_may_replace_the_place_it_belongs_to() -> None:
    navigator, _ = _led_through(EVENTS, EVENT)
    navigator.replace(Place("event", 7, "attendance"))
    navigator.back()
    navigator.forward()
    assert navigator.place == Place("event", 7, "attendance")


def test_the_trail_does_not_grow_for_ever() -> None:
    navigator, _ = _led_through(*(Place("event", number) for number in range(KEPT + 50)))
    steps = 0
    while navigator.can_go_back():
        navigator.back()
        steps += 1
    assert steps == KEPT - 1


def test_a_new_navigator_is_nowhere() -> None:
    navigator = Navigator()
    navigator.back()
    navigator.forward()
    navigator.replace(TODAY)
    assert navigator.place is None
