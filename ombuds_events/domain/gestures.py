"""What users do, as history and notices name it: code → past tense; context Terms."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

GESTURES = {
    # Office
    "start_office": QT_TRANSLATE_NOOP("Terms", "Office set up"),
    "change_list": QT_TRANSLATE_NOOP("Terms", "List changed"),
    "name_operator": QT_TRANSLATE_NOOP("Terms", "Name of the user changed"),
    "load_demo": QT_TRANSLATE_NOOP("Terms", "Demo office loaded"),
    # Events
    "plan_event": QT_TRANSLATE_NOOP("Terms", "Event planned"),
    "change_event": QT_TRANSLATE_NOOP("Terms", "Event changed"),
    "copy_events": QT_TRANSLATE_NOOP("Terms", "Events copied"),
    "recommend": QT_TRANSLATE_NOOP("Terms", "Recommendation set"),
    "move_event": QT_TRANSLATE_NOOP("Terms", "Event moved"),
    "move_online": QT_TRANSLATE_NOOP("Terms", "Event moved online"),
    "copy_event": QT_TRANSLATE_NOOP("Terms", "Event copied"),
    "accept_clash": QT_TRANSLATE_NOOP("Terms", "Clash let stand"),
    "reopen_clash": QT_TRANSLATE_NOOP("Terms", "Clash to be decided again"),
    "change_state": QT_TRANSLATE_NOOP("Terms", "State changed"),
    "postpone": QT_TRANSLATE_NOOP("Terms", "Event postponed"),
    "cancel_event": QT_TRANSLATE_NOOP("Terms", "Event cancelled"),
    "set_partner_role": QT_TRANSLATE_NOOP("Terms", "Role of an institution changed"),
    "remove_partner": QT_TRANSLATE_NOOP("Terms", "Institution removed from the organisers"),
    "repeat_event": QT_TRANSLATE_NOOP("Terms", "Event repeated"),
    "spread_change": QT_TRANSLATE_NOOP("Terms", "Events of the series changed"),
    "cancel_series": QT_TRANSLATE_NOOP("Terms", "Events of the series cancelled"),
    "postpone_series": QT_TRANSLATE_NOOP("Terms", "Events of the series postponed"),
    "leave_series": QT_TRANSLATE_NOOP("Terms", "Series left"),
    "save_template": QT_TRANSLATE_NOOP("Terms", "Template saved"),
    "rename_template": QT_TRANSLATE_NOOP("Terms", "Template renamed"),
    "remove_template": QT_TRANSLATE_NOOP("Terms", "Template removed"),
    "settle_clocks": QT_TRANSLATE_NOOP("Terms", "Change of clocks settled"),
    # Programme
    "add_session": QT_TRANSLATE_NOOP("Terms", "Session added"),
    "change_session": QT_TRANSLATE_NOOP("Terms", "Session changed"),
    "remove_session": QT_TRANSLATE_NOOP("Terms", "Session removed"),
    "copy_session": QT_TRANSLATE_NOOP("Terms", "Session copied"),
    "order_sessions": QT_TRANSLATE_NOOP("Terms", "Order of sessions changed"),
    "move_session": QT_TRANSLATE_NOOP("Terms", "Session moved to another day"),
    "shift_sessions": QT_TRANSLATE_NOOP("Terms", "Sessions shifted"),
    "add_phase": QT_TRANSLATE_NOOP("Terms", "Phase added"),
    "change_phase": QT_TRANSLATE_NOOP("Terms", "Phase changed"),
    "remove_phase": QT_TRANSLATE_NOOP("Terms", "Phase removed"),
    "release_programme": QT_TRANSLATE_NOOP("Terms", "Programme released"),
    # People and institutions
    "add_person": QT_TRANSLATE_NOOP("Terms", "Person added"),
    "change_person": QT_TRANSLATE_NOOP("Terms", "Person corrected"),
    "add_institution": QT_TRANSLATE_NOOP("Terms", "Institution added"),
    "change_institution": QT_TRANSLATE_NOOP("Terms", "Institution corrected"),
    "set_focal_point": QT_TRANSLATE_NOOP("Terms", "Focal point chosen"),
    "archive": QT_TRANSLATE_NOOP("Terms", "Put into the archive"),
    "bring_back": QT_TRANSLATE_NOOP("Terms", "Brought back from the archive"),
    "reveal_name": QT_TRANSLATE_NOOP("Terms", "Full name of somebody under 18 shown"),
    "read_holidays": QT_TRANSLATE_NOOP("Terms", "Public holidays read"),
    "add_closing_days": QT_TRANSLATE_NOOP("Terms", "Closing days added"),
    "add_working_days": QT_TRANSLATE_NOOP("Terms", "Working days added"),
    "change_days": QT_TRANSLATE_NOOP("Terms", "Days of a calendar corrected"),
    "remove_days": QT_TRANSLATE_NOOP("Terms", "Days of a calendar removed"),
    # Invitations
    "invite_institutions": QT_TRANSLATE_NOOP("Terms", "Institutions invited"),
    "change_invitation": QT_TRANSLATE_NOOP("Terms", "Invitation changed"),
    "drop_invitation": QT_TRANSLATE_NOOP("Terms", "Invitation taken back"),
    "mark_sent": QT_TRANSLATE_NOOP("Terms", "Letters marked as sent"),
    "record_answer": QT_TRANSLATE_NOOP("Terms", "Answer recorded"),
    "remind": QT_TRANSLATE_NOOP("Terms", "Reminders recorded"),
    # Seats
    "add_participants": QT_TRANSLATE_NOOP("Terms", "People added"),
    "apply_nominations": QT_TRANSLATE_NOOP("Terms", "Nominations added"),
    "change_participation_state": QT_TRANSLATE_NOOP("Terms", "State of people changed"),
    "replace_participant": QT_TRANSLATE_NOOP("Terms", "Person replaced"),
    "withdraw": QT_TRANSLATE_NOOP("Terms", "Person withdrawn"),
    "change_role": QT_TRANSLATE_NOOP("Terms", "Role of a person changed"),
    "assign_chaperone": QT_TRANSLATE_NOOP("Terms", "Chaperone named"),
    "move_in_delegation": QT_TRANSLATE_NOOP("Terms", "Order in a delegation changed"),
    # Youth councils
    "add_council": QT_TRANSLATE_NOOP("Terms", "Youth council added"),
    "change_council": QT_TRANSLATE_NOOP("Terms", "Youth council corrected"),
    "change_member": QT_TRANSLATE_NOOP("Terms", "Council member corrected"),
    "renew_membership": QT_TRANSLATE_NOOP("Terms", "Term in a council renewed"),
    "add_member": QT_TRANSLATE_NOOP("Terms", "Council member added"),
    "end_membership": QT_TRANSLATE_NOOP("Terms", "Term in a council ended"),
    "record_paper": QT_TRANSLATE_NOOP("Terms", "Paper recorded"),
    "withdraw_paper": QT_TRANSLATE_NOOP("Terms", "Paper withdrawn"),
    # Attendance
    "set_mark": QT_TRANSLATE_NOOP("Terms", "Attendance marked"),
    "set_marks": QT_TRANSLATE_NOOP("Terms", "Attendance of many marked"),
    "take_report": QT_TRANSLATE_NOOP("Terms", "Attendance taken from a report"),
    # Counted lessons
    "log_lesson": QT_TRANSLATE_NOOP("Terms", "Lesson logged"),
    "log_rows": QT_TRANSLATE_NOOP("Terms", "Lessons logged"),
    # What leaves
    "issue_certificates": QT_TRANSLATE_NOOP("Terms", "Certificates issued"),
    "print_certificates": QT_TRANSLATE_NOOP("Terms", "Certificates printed"),
    "print_papers": QT_TRANSLATE_NOOP("Terms", "Papers printed"),
    "export_files": QT_TRANSLATE_NOOP("Terms", "Files saved"),
}
"""Label of a transaction → words."""

LEFT_THE_HOUSE = frozenset({"export_files", "print_papers", "reveal_name"})
"""Steps that cannot be taken back: others hold the files, or have read. Undo passes them over."""
