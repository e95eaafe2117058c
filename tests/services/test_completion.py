"""The rule for certificates: of the event and of its phases, in one step of undo."""

import pytest

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries.attendance import Grid, grid
from ombuds_events.queries.completion import RuleRow, completion_rule
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.completion import CompletionRule, PhaseShare, set_completion_rule
from ombuds_events.services.phases import remove_phase
from ombuds_events.store.workspace import Workspace


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "ev-07")


def _rule(demo: Workspace, event: int) -> RuleRow:
    return demo.read(completion_rule, event)


def _earned(found: Grid) -> int:
    return sum(found.total_of(row).certificate is CertificateState.ELIGIBLE for row in found.rows)


def _save(demo: Workspace, event: int, read: RuleRow, rule: CompletionRule) -> None:
    demo.run("set_completion_rule", set_completion_rule, event, read.version, rule)


def _refused(demo: Workspace, event: int, read: RuleRow, rule: CompletionRule) -> Problem:
    with pytest.raises(Refused) as found:
        _save(demo, event, read, rule)
    return found.value.problems[0]


def _with_phases(read: RuleRow, share: float | None) -> tuple[PhaseShare, ...]:
    return tuple(PhaseShare(one.id, one.version, share) for one in read.phases)


def test_a_stricter_rule_leaves_fewer_certificates(demo: Workspace, event: int) -> None:
    before, read = _earned(demo.read(grid, event)), _rule(demo, event)
    _save(demo, event, read, CompletionRule(0.97))
    assert _rule(demo, event).share == 0.97
    assert _earned(demo.read(grid, event)) < before
    demo.undo()
    assert (_rule(demo, event).share, _earned(demo.read(grid, event))) == (read.share, before)


def test_phases_ask_for_their_own_share(demo: Workspace, event: int) -> None:
    read = _rule(demo, event)
    assert len(read.phases) == 3
    _save(demo, event, read, CompletionRule(0, _with_phases(read, 1)))
    assert {one.completion_share for one in _rule(demo, event).phases} == {1}
    found = demo.read(grid, event)
    short = [row for row in found.rows if found.total_of(row).short_phase]
    assert short
    assert _earned(found) == len(found.rows) - len(short)
    _save(
        demo, event, _rule(demo, event), CompletionRule(0, _with_phases(_rule(demo, event), None))
    )
    assert _earned(demo.read(grid, event)) == len(found.rows)


def test_the_grid_can_be_asked_before(demo: Workspace, event: int) -> None:
    found = demo.read(grid, event)
    asked = found.asking(0.97, ())
    _save(demo, event, _rule(demo, event), CompletionRule(0.97))
    assert _earned(asked) == _earned(demo.read(grid, event))


def test_shares_lie_between_nothing_and_all(demo: Workspace, event: int) -> None:
    read = _rule(demo, event)
    assert _refused(demo, event, read, CompletionRule(1.01)).code == "share_out_of_range"
    problem = _refused(demo, event, read, CompletionRule(0.5, _with_phases(read, -0.1)))
    assert problem.field == f"phase_{read.phases[0].id}"


def test_what_others_changed_is_not_overwritten(demo: Workspace, event: int) -> None:
    read = _rule(demo, event)
    _save(demo, event, read, CompletionRule(0.7, _with_phases(read, 0.5)))
    assert _refused(demo, event, read, CompletionRule(0.9)).code == "changed_meanwhile"
    stale = CompletionRule(0.9, _with_phases(read, 0.6))
    assert _refused(demo, event, _rule(demo, event), stale).code == "changed_meanwhile"
    demo.run("remove_phase", remove_phase, read.phases[0].id)
    gone = _rule(demo, event)
    rule = CompletionRule(0.9, _with_phases(read, 0.6)[:1])
    assert _refused(demo, event, gone, rule).code == "phase_gone"


def test_an_event_that_is_gone_has_no_rule(demo: Workspace) -> None:
    with pytest.raises(Refused) as found:
        demo.read(completion_rule, 10_000)
    assert found.value.problems[0].code == "event_gone"
