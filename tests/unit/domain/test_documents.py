"""Which papers an event needs, and where each stands."""

from dataclasses import replace

import pytest

from ombuds_events.domain.document_words import DOCUMENT_KINDS, DOCUMENT_STATES
from ombuds_events.domain.documents import (
    BEHIND,
    CATALOGUE,
    DOCUMENT_OF,
    MAKES,
    Document,
    DocumentFacts,
    DocumentKind,
    DocumentState,
    documents_for,
    language_key,
    state_of,
)
from ombuds_events.domain.kinds import EventMode, EventPath, EventState, ExportKind, Phase
from ombuds_events.domain.lifecycle import PATHS, phase_of

K, S, E = DocumentKind, DocumentState, EventState
FULL = DocumentFacts(path=EventPath.FULL, state=E.IDEA)
SHORT = DocumentFacts(path=EventPath.SHORT, state=E.DRAFT)


def kinds(facts: DocumentFacts) -> set[DocumentKind]:
    return {one.kind for one in documents_for(facts)}


def standing(
    kind: DocumentKind, facts: DocumentFacts, *, is_made: bool = False, is_sent: bool = False
) -> DocumentState:
    one = next(one for one in documents_for(facts) if one.kind is kind)
    return state_of(one, facts, is_made=is_made, is_sent=is_sent)


def test_everything_has_words() -> None:
    assert set(DOCUMENT_KINDS) == set(DocumentKind)
    assert set(DOCUMENT_STATES) == set(DocumentState)


def test_every_file_of_an_event_is_a_paper() -> None:
    assert set(DOCUMENT_OF) == set(ExportKind) - {ExportKind.CALENDAR}
    assert set(BEHIND) <= set(MAKES)


@pytest.mark.parametrize("path", EventPath)
def test_the_catalogue_follows_the_path(path: EventPath) -> None:
    catalogue = CATALOGUE[path]
    dues = [PATHS[path].index(one.due) for one in catalogue]
    assert dues == sorted(dues)
    assert len({one.kind for one in catalogue}) == len(catalogue)
    assert {one.phase for one in catalogue} <= {phase_of(state) for state in PATHS[path]}


def test_papers_that_do_not_apply_are_left_out() -> None:
    asked = kinds(FULL)
    assert {K.BADGES, K.SIGN_IN_SHEET, K.INVITATION_LETTER} <= asked
    assert not asked & {
        K.VISA_LETTER,
        K.INTERPRETER_REQUEST,
        K.MINOR_PAPERS,
        K.HOSTING_AGREEMENT,
        K.CANCELLATION_LETTER,
        K.OTHER,
    }


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        (replace(FULL, is_abroad=True), K.VISA_LETTER),
        (replace(FULL, has_interpretation=True), K.INTERPRETER_REQUEST),
        (replace(FULL, has_minors=True), K.MINOR_PAPERS),
        (replace(SHORT, has_minors=True), K.MINOR_PAPERS),
        (replace(FULL, has_co_organisers=True), K.HOSTING_AGREEMENT),
        (replace(FULL, is_cancelled=True), K.CANCELLATION_LETTER),
    ],
)
def test_papers_that_apply_only_then(facts: DocumentFacts, kind: DocumentKind) -> None:
    assert kind in kinds(facts)


def test_who_meets_online_wears_no_badge() -> None:
    online = replace(FULL, mode=EventMode.ONLINE, is_abroad=True)
    assert not kinds(online) & {K.BADGES, K.TABLE_SIGNS, K.SIGN_IN_SHEET, K.VISA_LETTER}
    assert K.EVALUATION_FORM in kinds(online)
    assert K.BADGES in kinds(replace(FULL, mode=EventMode.HYBRID))


@pytest.mark.parametrize("facts", [FULL, SHORT])
def test_a_counted_audience_has_no_names_on_paper(facts: DocumentFacts) -> None:
    counted = replace(facts, is_counted=True)
    named = {K.PARTICIPANT_LIST, K.ATTENDANCE, K.CERTIFICATES, K.SIGN_IN_SHEET, K.CALENDAR_FILES}
    assert named <= kinds(facts)
    assert not named & kinds(counted)


def test_what_is_there_is_listed_although_the_path_does_not_ask_for_it() -> None:
    found = documents_for(SHORT, [K.BADGES, K.OTHER, K.PROGRAMME])
    listed = [one.kind for one in found]
    assert listed[-2:] == [K.BADGES, K.OTHER]
    assert listed.count(K.PROGRAMME) == 1
    assert found[-1].phase is Phase.FOLLOW_UP


@pytest.mark.parametrize(
    ("kind", "state", "stands"),
    [
        (K.CONCEPT_NOTE, E.IDEA, S.MISSING),  # the next step asks for it
        (K.APPROVAL_MEMO, E.IDEA, S.MISSING),  # of the present phase
        (K.APPROVAL_MEMO, E.NOMINATIONS_OPEN, S.LATE),
        (K.INVITATION_LETTER, E.AGREED, S.LATER),
        (K.INVITATION_LETTER, E.APPROVED, S.MISSING),  # another phase, but the next step
        (K.BADGES, E.NOMINATIONS_CLOSED, S.LATER),
        (K.BADGES, E.CONFIRMED, S.MISSING),
        (K.BADGES, E.RUNNING, S.LATE),
        (K.BADGES, E.HELD, S.NOT_RECORDED),  # nobody can wear them any more
        (K.CONCEPT_NOTE, E.HELD, S.NOT_RECORDED),
        (K.SIGNED_SHEETS, E.RUNNING, S.MISSING),
        (K.SIGNED_SHEETS, E.HELD, S.LATE),
        (K.ATTENDANCE, E.REPORTED, S.NOT_RECORDED),  # the report went without it
        (K.EVALUATION_SUMMARY, E.EVALUATED, S.LATE),
        (K.EVALUATION_SUMMARY, E.REPORTED, S.NOT_RECORDED),
        (K.CERTIFICATES, E.FOLLOW_UP, S.LATE),  # people wait for them
        (K.REPORT, E.EVALUATED, S.MISSING),
        (K.REPORT, E.FOLLOW_UP, S.LATE),
        (K.REPORT, E.CLOSED, S.NOT_RECORDED),
        (K.PRESS_RELEASE, E.EVALUATED, S.USEFUL),
        (K.PRESS_RELEASE, E.IDEA, S.USEFUL),
    ],
)
def test_where_a_paper_stands(kind: DocumentKind, state: EventState, stands: DocumentState) -> None:
    assert standing(kind, replace(FULL, state=state)) is stands


def test_what_is_made_is_not_late() -> None:
    facts = replace(FULL, state=E.RUNNING)
    assert standing(K.BADGES, facts, is_made=True) is S.MADE
    assert standing(K.BADGES, facts, is_made=True, is_sent=True) is S.SENT
    assert standing(K.BADGES, replace(facts, is_cancelled=True), is_made=True) is S.MADE


def test_what_other_records_show_is_made() -> None:
    facts = replace(FULL, state=E.FOLLOW_UP, known=frozenset({K.CERTIFICATES}))
    assert standing(K.CERTIFICATES, facts) is S.MADE
    assert standing(K.EVALUATION_SUMMARY, facts) is S.NOT_RECORDED  # the report has said it


@pytest.mark.parametrize("has_open_plans", [True, False])
def test_forms_about_plans_are_wanted_while_somebody_is_to_be_asked(has_open_plans: bool) -> None:
    facts = replace(FULL, state=E.FOLLOW_UP, has_open_plans=has_open_plans)
    assert (standing(K.FOLLOW_UP_FORMS, facts) is S.MISSING) is has_open_plans
    assert (standing(K.FOLLOW_UP_FORMS, facts) is S.USEFUL) is not has_open_plans


def test_a_cancelled_event_wants_its_letters_only() -> None:
    facts = replace(FULL, state=E.NOMINATIONS_OPEN, is_cancelled=True)
    assert standing(K.CANCELLATION_LETTER, facts) is S.MISSING
    assert standing(K.NOMINATION_FORM, facts) is S.NOT_RECORDED


def test_a_short_path_insists_on_little() -> None:
    held = replace(SHORT, state=E.HELD)
    must = [one.kind for one in documents_for(held) if one.must]
    assert must == [K.ATTENDANCE]
    assert standing(K.ATTENDANCE, held) is S.MISSING
    assert standing(K.PARTICIPANT_LIST, held) is S.NOT_RECORDED
    assert standing(K.PARTICIPANT_LIST, SHORT) is S.USEFUL


def test_languages_in_any_order_are_one_edition() -> None:
    assert language_key(("ru", "en")) == language_key(("en", "ru", "en")) == "en+ru"
    assert language_key(("uz", "ar", "kk")) == "ar+kk+uz"
    assert language_key(()) == ""


def test_a_paper_is_optional_unless_said() -> None:
    assert not Document(K.OTHER, Phase.RUN, E.HELD).must
