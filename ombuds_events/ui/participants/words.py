"""What steps of a seat are called: as a button, and once they are done."""

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import ParticipationState

S = ParticipationState
_ICONS = {
    S.ACCEPTED: "check",
    S.CONFIRMED: "circle-check",
    S.RESERVE: "list-plus",
    S.NOT_SELECTED: "user-minus",
    S.WITHDRAWN: "user-minus",
    S.CHECKED_IN: "user-check",
    S.ATTENDED: "user-check",
    S.COMPLETED: "circle-check",
    S.CERTIFIED: "award",
}


class SeatWords(QObject):
    """Verbs in the language of the window."""

    def verb(self, target: ParticipationState) -> str:
        """The step to `target` as a button."""
        return {
            S.NOMINATED: self.tr("Nominate again"),
            S.UNDER_REVIEW: self.tr("Review"),
            S.RESERVE: self.tr("Put in reserve"),
            S.NOT_SELECTED: self.tr("Do not select"),
            S.ACCEPTED: self.tr("Accept"),
            S.CONFIRMED: self.tr("Confirm"),
            S.CHECKED_IN: self.tr("Check in"),
            S.ATTENDED: self.tr("Record as attended"),
            S.COMPLETED: self.tr("Record as completed"),
            S.CERTIFIED: self.tr("Issue certificate"),
            S.NO_SHOW: self.tr("Did not come"),
            S.WITHDRAWN: self.tr("Withdraw"),
            S.REPLACED: self.tr("Replace…"),
            S.CANCELLED_WITH_EVENT: self.tr("Cancelled with the event"),
        }[target]

    def done(self, target: ParticipationState, count: int) -> str:
        """What happened, for a notice."""
        return {
            S.ACCEPTED: self.tr("Accepted: %n person(s).", "", count),
            S.CONFIRMED: self.tr("Confirmed: %n person(s).", "", count),
            S.RESERVE: self.tr("Put in reserve: %n person(s).", "", count),
            S.WITHDRAWN: self.tr("Withdrawn: %n person(s).", "", count),
            S.UNDER_REVIEW: self.tr("Under review: %n person(s).", "", count),
        }.get(target, self.tr("Changed: %n person(s).", "", count))

    def icon(self, target: ParticipationState) -> str:
        """The icon of a step."""
        return _ICONS.get(target, "")
