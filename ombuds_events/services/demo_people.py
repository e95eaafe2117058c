"""The institutions, people and youth councils of the demo office."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import CouncilRole, InstitutionKind, NameOrder, Sex
from ombuds_events.domain.names import display_name, search_key, sort_key
from ombuds_events.exchange.places import city_names
from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.services.demo_words import Ids, Scenario, day, fixed_uid, key, texts, weekdays
from ombuds_events.services.institutions import renew_keys
from ombuds_events.services.people import write_person


def load_institutions(session: Session, rows: Iterable[Scenario], ids: Ids) -> None:
    """Add the institutions; their real names serve recognition only."""
    added = {row["id"]: _institution(row) for row in rows}
    session.add_all(added.values())
    session.flush()
    ids.institutions.update({ref: institution.id for ref, institution in added.items()})


def _institution(row: Scenario) -> Institution:
    city = city_names(row["city"])
    institution = Institution(
        external_ref=row["id"],
        uid=fixed_uid(row["id"]),
        name=texts(row, "name"),
        short_name=dict(city),
        other_names=list(row["names_other"]),
        kind=InstitutionKind(row["kind"]),
        country=row["country_iso2"],
        city=dict(city),
        zone=row["timezone"],
        weekend=weekdays(row["weekend"]),
        languages=list(row["languages"]),
        networks=list(row["networks"]),
    )
    renew_keys(institution)
    return institution


def load_people(session: Session, scenario: Scenario, ids: Ids) -> None:
    """Add the staff, external people and, as people of their institutions, the young members."""
    focal_points = {row["focal_point"] for row in scenario["institutions"]}
    drafts = {row["id"]: _staff(row, ids, focal_points) for row in scenario["persons"]}
    for council in scenario["youth_councils"]:
        home = council["institution_id"]
        drafts |= {row["id"]: _member(row, ids.institutions[home]) for row in council["members"]}
        ids.homes.update({row["id"]: home for row in council["members"]})
    ids.homes.update({row["id"]: row["institution_id"] or "" for row in scenario["persons"]})
    added = {ref: _person(ref, draft) for ref, draft in drafts.items()}
    session.add_all(added.values())
    session.flush()
    ids.persons.update({ref: person.id for ref, person in added.items()})
    ids.names.update({ref: display_name(draft.name) for ref, draft in drafts.items()})


def _person(ref: str, draft: PersonDraft) -> Person:
    person = Person(external_ref=ref, uid=fixed_uid(ref))
    write_person(person, draft)
    return person


def _staff(row: Scenario, ids: Ids, focal_points: set[str]) -> PersonDraft:
    home = row["institution_id"]
    # A family name that begins with a small letter ("binti …") is a patronymic: it follows.
    follows = row["family_name"][:1].islower()
    return PersonDraft(
        family=row["family_name"],
        given=row["given_names"],
        patronymic=row["patronymic"],
        latin=row["name_latin"],
        order=NameOrder.GIVEN_FIRST if follows else NameOrder.FAMILY_FIRST,
        institution_id=ids.institutions[home] if home else None,
        organisation=row.get("organisation", ""),
        position=texts(row, "position"),
        sex=Sex(row["sex"]),
        email=row["email"],
        languages=tuple(row["languages"]),
        needs_interpretation_from=tuple(row["needs_interpretation_from"]),
        shares_contacts=row["share_contacts"],
        is_focal_point=row["id"] in focal_points,
    )


def _member(row: Scenario, institution_id: int) -> PersonDraft:
    guardian = row.get("guardian", {})
    return PersonDraft(
        family=row["family_name"],
        given=row["given_names"],
        institution_id=institution_id,
        sex=Sex(row["sex"]),
        birth_date=day(row["birth_date"]),
        guardian_email=guardian.get("email", ""),
        guardian_name_held=bool(guardian.get("name")),
        guardian_phone_held=bool(guardian.get("phone")),
    )


def load_councils(session: Session, rows: Iterable[Scenario], ids: Ids) -> None:
    """Add the youth councils with the terms of their members."""
    for row in rows:
        name = texts(row, "name")
        session.add(
            YouthCouncil(
                external_ref=row["id"],
                uid=fixed_uid(row["id"]),
                institution_id=ids.institutions[row["institution_id"]],
                coordinator_id=ids.persons[row["coordinator"]],
                name=name,
                sort_key=sort_key(name["en"]),
                search_key=search_key(*name.values()),
                statute=row["statute"]["title"],
                statute_on=day(row["statute"]["date"]),
                founded_on=day(row["founded"]),
                min_age=row["min_age"],
                max_age=row["max_age"],
                term_months=row["term_months"],
                members=[_membership(member, ids) for member in row["members"]],
            )
        )
    session.flush()


def _membership(row: Scenario, ids: Ids) -> CouncilMembership:
    return CouncilMembership(
        person_id=ids.persons[row["id"]],
        role=CouncilRole(key(row["role"])),
        starts_on=day(row["member_from"]),
        ends_on=day(row["member_to"]),
        end_reason=row.get("end_reason", ""),
        territory=row["territory"],
    )
