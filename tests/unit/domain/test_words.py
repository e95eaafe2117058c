"""Every code and enum member that people see has words."""

import re
from dataclasses import fields
from enum import StrEnum

import pytest

from ombuds_events.domain import terms
from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.drafts import EventDraft, InstitutionDraft, PersonDraft
from ombuds_events.domain.field_names import FIELDS, OF_DRAFT
from ombuds_events.domain.merging import TOGETHER
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.steps import BUTTONS, MET, OPEN, TITLES, Step

LABELS = {
    name: table for name, table in vars(terms).items() if isinstance(table, dict) and name.isupper()
}
NOT_SAID = re.compile(r"\b(please|sorry|successfully|invalid|call|gates?)\b|!", re.IGNORECASE)


@pytest.mark.parametrize("name", LABELS)
def test_labels_are_complete(name: str) -> None:
    table: dict[StrEnum, str] = LABELS[name]
    assert set(table) == set(type(next(iter(table))))


def test_steps_are_complete() -> None:
    assert set(BUTTONS) == set(Step)
    assert set(TITLES) == set(Step) - {Step.REMIND}


def test_conditions_are_complete() -> None:
    assert set(OPEN) - set(MET) == {"answers_overdue"}
    assert set(MET) <= set(OPEN)
    assert {f"missing_{condition}" for condition in DelegateCondition} <= set(PROBLEMS)


@pytest.mark.parametrize("sentence", [*PROBLEMS.values(), *MET.values()])
def test_sentences_are_plain(sentence: str) -> None:
    assert not NOT_SAID.search(sentence)


@pytest.mark.parametrize("sentence", PROBLEMS.values())
def test_problems_are_whole_sentences(sentence: str) -> None:
    assert re.match(r"[A-Z{“]", sentence)
    assert sentence.endswith((".", "?"))


@pytest.mark.parametrize("draft", [EventDraft, PersonDraft, InstitutionDraft, CouncilDraft])
def test_who_must_choose_between_two_values_reads_what_the_field_is_called(draft: type) -> None:
    elsewhere = {"own_role", "partners"}  # given one by one, never by a form that others overtake
    together = {part for parts in TOGETHER.values() for part in parts}
    asked = {field.name for field in fields(draft)} - elsewhere - together | set(TOGETHER)
    assert asked <= set(FIELDS) | set(OF_DRAFT)
