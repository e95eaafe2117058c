"""Whom the quota of an institution counts: its delegation, not who works at the event."""

from ombuds_events.domain.kinds import SEATED, ParticipationRole, ParticipationState

QUOTA_ROLES = frozenset(
    {
        ParticipationRole.HEAD_OF_DELEGATION,
        ParticipationRole.PARTICIPANT,
        ParticipationRole.YOUNG_DELEGATE,
    }
)
"""Roles that take a place of the quota; chaperones, speakers and interpreters come beside it."""

QUOTA_STATES = SEATED | {ParticipationState.NOMINATED, ParticipationState.UNDER_REVIEW}
"""States that take a place: reserve and whoever has left do not."""


def is_within(quota: int | None, taken: int) -> bool:
    """Whether one more place is free; without a quota there always is."""
    return quota is None or taken < quota
