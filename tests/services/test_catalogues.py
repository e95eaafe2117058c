"""The lists of an office in its own words; the name that history signs with."""

from pathlib import Path

import pytest

from ombuds_events.domain.problems import Refused
from ombuds_events.queries.catalogues import listed_recommendations, listed_types
from ombuds_events.queries.office import operator_name
from ombuds_events.services.catalogues import rename_recommendation, rename_type
from ombuds_events.services.offices import name_operator
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


def test_a_type_gets_other_words_in_some_languages(workspace: Workspace) -> None:
    entry = workspace.read(listed_types)[0]
    words = {"en": " Joint\tseminar ", "ru": "Семинар", "fr": "", "xx": "none of ours"}
    workspace.run("change_list", rename_type, entry.id, entry.version, words)
    renamed = workspace.read(listed_types)[0]
    assert renamed.label == {"en": "Joint seminar", "ru": "Семинар"}
    assert renamed.code == "SEM"
    workspace.undo()
    assert workspace.read(listed_types)[0].label == entry.label


def test_recommendations_too(workspace: Workspace) -> None:
    entry = workspace.read(listed_recommendations)[4]
    args = (entry.id, entry.version, {"en": "Teaching rights"})
    workspace.run("change_list", rename_recommendation, *args)
    assert workspace.read(listed_recommendations)[4].label == {"en": "Teaching rights"}


@pytest.mark.parametrize(
    ("label", "code"),
    [({}, "label_missing"), ({"en": "  "}, "label_missing"), ({"en": "x" * 201}, "text_too_long")],
)
def test_words_that_cannot_be(workspace: Workspace, label: dict[str, str], code: str) -> None:
    entry = workspace.read(listed_types)[0]
    with pytest.raises(Refused) as refused:
        workspace.run("change_list", rename_type, entry.id, entry.version, label)
    assert [(p.code, p.field) for p in refused.value.problems] == [(code, "label")]


def test_words_that_somebody_else_changed_meanwhile_stay(workspace: Workspace) -> None:
    entry = workspace.read(listed_types)[0]
    workspace.run("change_list", rename_type, entry.id, entry.version, {"en": "First"})
    with pytest.raises(Refused) as refused:
        workspace.run("change_list", rename_type, entry.id, entry.version, {"en": "Second"})
    assert refused.value.problems[0].code == "changed_meanwhile"


def test_the_operator_is_renamed_and_undone(workspace: Workspace) -> None:
    workspace.run("name_operator", name_operator, "  Dana  Orlova-Kim ")
    assert workspace.read(operator_name) == ("Dana Orlova-Kim", "tester")
    workspace.undo()
    assert workspace.read(operator_name) == ("Dana Orlova", "tester")
    with pytest.raises(Refused):
        workspace.run("name_operator", name_operator, " ")


def test_somebody_new_gets_a_name_too(workspace: Workspace) -> None:
    other = Workspace.open(workspace.url, "marat")
    assert other.read(operator_name) == ("marat", "marat")
    other.run("name_operator", name_operator, "Marat")
    assert "Marat" in other.read(operator_name)[0]
    other.close()
