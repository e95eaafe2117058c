"""How people are told in words: posts, hours, certificates, what is held."""

from PySide6.QtCore import QObject

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.text import isolated
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.person_holdings import Held, Holding
from ombuds_events.queries.training_record import TrainingRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.words import country, joined, local


def hours_words(minutes: float | None) -> str:
    """Hours of attendance, "–" where they are not known."""
    return "–" if minutes is None else dates.hours(round(minutes))


def under_18() -> str:
    """The mark of who is under 18."""
    return state_label("participation", "under_18")


class PersonWords(QObject):
    """Sentences in the language of the window."""

    def second_line(self, person: ShownPerson) -> str:
        """Below a name: the other script, or that the full name is masked."""
        if person.is_minor:
            return self.tr("{mark}, full name masked").format(mark=under_18())
        return isolated(person.other)

    def place(self, person: ShownPerson) -> str:
        """Post, institution and country."""
        return joined(local(person.position), local(person.institution), country(person.country))

    def contact(self, person: ShownPerson) -> str:
        """The address, and whether others may have it."""
        if person.is_minor:
            return self.tr("Mail goes to the guardian, never to the child.")
        if not person.email:
            return self.tr("No e-mail address: no calendar file can be made.")
        shares = self.tr("shared with the others")
        keeps = self.tr("not shared with the others")
        return f"{isolated(person.email)}\n{shares if person.shares_contacts else keeps}"

    def certificate(self, row: TrainingRow) -> str:
        """The number of a certificate, or how far it is."""
        if row.certificate_no:
            return isolated(row.certificate_no)
        if row.certificate is CertificateState.ELIGIBLE:
            return self.tr("earned")
        return term(row.certificate) if row.certificate else "–"

    def summary(self, rows: tuple[TrainingRow, ...]) -> str:
        """What the training record comes to: "3 events · 21 h · 2 certificates"."""
        minutes = [row.minutes for row in rows if row.minutes is not None]
        given = sum(bool(row.certificate_no) for row in rows)
        events = self.tr("%n event(s)", "", len(rows)).replace("%n", str(len(rows)))
        hours = self.tr("{hours} hours").format(hours=hours_words(sum(minutes)))
        certificates = self.tr("%n certificate(s)", "", given).replace("%n", str(given))
        return joined(
            events,
            hours if minutes else self.tr("hours not known"),
            certificates if given else "",
        )

    def holding(self, one: Holding) -> str:
        """What is held of a group, what for, and until when."""
        words = self._held(one)
        if one.until is None:
            return words
        until = self.tr("until {day}").format(day=dates.full_day(one.until))
        return f"{words}, {until}"

    def _held(self, one: Holding) -> str:
        count = one.count
        counted = {
            Held.SEATS: self.tr("%n seat(s) in events: reports count them", "", count),
            Held.MARKS: self.tr("%n attendance mark(s): certificates rest on them", "", count),
            Held.PAPERS: self.tr("%n paper(s) of a young delegate", "", count),
            Held.TERMS: self.tr("%n term(s) in a youth council", "", count),
            Held.LOG: self.tr("%n step(s) of history on this record: kept 3 years", "", count),
        }
        plain = {
            Held.IDENTITY: self.tr("Name, post and institution: while they are useful"),
            Held.CONTACT: self.tr(
                "E-mail address: to reach the person, two years from the last event"
            ),
            Held.SEX: self.tr("Sex: reports show totals only"),
            Held.LANGUAGES: self.tr("Languages: for letters and interpretation"),
            Held.BIRTH_DATE: self.tr(
                "Date of birth: to know who is under 18, until the term ends and 30 days more"
            ),
            Held.GUARDIAN: self.tr(
                "Guardian’s contact: in place of the child’s, until the term ends and 30 days more"
            ),
        }
        return (counted.get(one.held) or plain[one.held]).replace("%n", str(count))
