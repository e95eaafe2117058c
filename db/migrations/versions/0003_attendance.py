"""Evaluation, action plans, onward training, documents; who marked, what papers bear.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op
from ombuds_events.model.base import Json, Uid

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = {"sqlite_autoincrement": True}  # batch mode forgets it, and ids would be used again
NEW = {
    "attendance_mark": {"by": sa.String(length=200)},
    "event": {"project_no": sa.String(length=60), "signatory": sa.String(length=300)},
    "participation": {"certificate_name": sa.String(length=200)},
}
MARK_SOURCES = ("typed", "paper", "import", "check_in")
EXPORT_KINDS = (
    "notice", "invitations", "calendar", "attendance", "sign_in", "participants", "sign_in_pdf",
    "badges", "table_signs", "certificates", "evaluation_form", "evaluation_paper",
    "follow_up_forms",
)  # fmt: skip
NUMBERED = """
    UPDATE export_record SET edition = (
        SELECT count(*) FROM export_record AS other
        WHERE other.event_id = export_record.event_id AND other.kind = export_record.kind
        AND other.id <= export_record.id
    ) WHERE event_id IS NOT NULL
"""


def upgrade() -> None:
    op.create_table(
        "evaluation_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "before",
                "daily",
                "end",
                "after_3",
                "after_6",
                name="evaluationstage",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("forms_given", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "(stage = 'daily') = (day IS NOT NULL)", name=op.f("ck_evaluation_round_daily")
        ),
        sa.CheckConstraint("forms_given >= 0", name=op.f("ck_evaluation_round_forms_given")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_evaluation_round_event_id_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_round")),
        sa.UniqueConstraint(
            "event_id", "stage", "day", name=op.f("uq_evaluation_round_event_id_stage_day")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_evaluation_round_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("evaluation_round", schema=None) as batch_op:
        batch_op.create_index(
            "uq_evaluation_round_once",
            ["event_id", "stage"],
            unique=True,
            sqlite_where=sa.text("day IS NULL"),
            postgresql_where=sa.text("day IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_evaluation_round_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "event_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=500), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint("edition > 0", name=op.f("ck_event_document_edition")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_document_event_id_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_document")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_document_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("event_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_document_event_id"), ["event_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_event_document_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "action_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("participation_id", sa.Integer(), nullable=True),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("due", sa.String(length=10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "(institution_id IS NULL) <> (participation_id IS NULL)",
            name=op.f("ck_action_plan_whose"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_action_plan_event_id_event")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_action_plan_institution_id_institution"),
        ),
        sa.ForeignKeyConstraint(
            ["participation_id"],
            ["participation.id"],
            name=op.f("fk_action_plan_participation_id_participation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan")),
        sa.UniqueConstraint("uid", name=op.f("uq_action_plan_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("action_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_plan_event_id"), ["event_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_action_plan_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_action_plan_institution_id"), ["institution_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_action_plan_participation_id"), ["participation_id"], unique=False
        )

    op.create_table(
        "document_sending",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("sent_on", sa.String(length=10), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("receiver", sa.String(length=300), nullable=False),
        sa.Column(
            "channel",
            sa.Enum(
                "e_mail",
                "post",
                "embassy",
                "note_verbale",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "(record_id IS NULL) <> (document_id IS NULL)", name=op.f("ck_document_sending_what")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["event_document.id"],
            name=op.f("fk_document_sending_document_id_event_document"),
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_document_sending_institution_id_institution"),
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["export_record.id"],
            name=op.f("fk_document_sending_record_id_export_record"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_sending")),
        sa.UniqueConstraint("uid", name=op.f("uq_document_sending_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("document_sending", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_document_sending_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_sending_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_sending_institution_id"), ["institution_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_sending_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "evaluation_reply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("file_digest", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["evaluation_round.id"],
            name=op.f("fk_evaluation_reply_round_id_evaluation_round"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_reply")),
        sa.UniqueConstraint("uid", name=op.f("uq_evaluation_reply_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("evaluation_reply", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evaluation_reply_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_evaluation_reply_round_id"), ["round_id"], unique=False
        )

    op.create_table(
        "onward_training",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint("people >= 0", name=op.f("ck_onward_training_people")),
        sa.ForeignKeyConstraint(
            ["participation_id"],
            ["participation.id"],
            name=op.f("fk_onward_training_participation_id_participation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_onward_training")),
        sa.UniqueConstraint("uid", name=op.f("uq_onward_training_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("onward_training", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_onward_training_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_onward_training_participation_id"), ["participation_id"], unique=False
        )

    op.create_table(
        "evaluation_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reply_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(score IS NULL) <> (words = '')", name=op.f("ck_evaluation_answer_score_or_words")
        ),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_evaluation_answer_score")),
        sa.ForeignKeyConstraint(
            ["reply_id"],
            ["evaluation_reply.id"],
            name=op.f("fk_evaluation_answer_reply_id_evaluation_reply"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_answer")),
        sa.UniqueConstraint(
            "reply_id", "question", name=op.f("uq_evaluation_answer_reply_id_question")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plan_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "done",
                "started",
                "not_started",
                "dropped",
                "no_answer",
                name="planstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("example", sa.String(), nullable=False),
        sa.Column("obstacles", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint("months IN (3, 6)", name=op.f("ck_plan_check_months")),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["action_plan.id"], name=op.f("fk_plan_check_plan_id_action_plan")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_check")),
        sa.UniqueConstraint("plan_id", "months", name=op.f("uq_plan_check_plan_id_months")),
        sa.UniqueConstraint("uid", name=op.f("uq_plan_check_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("plan_check", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_check_external_ref"), ["external_ref"], unique=False
        )

    for table, columns in NEW.items():
        with op.batch_alter_table(table, table_kwargs=KEPT) as batch_op:
            for name, kind in columns.items():
                batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=""))
        with op.batch_alter_table(table, table_kwargs=KEPT) as batch_op:
            for name in columns:
                batch_op.alter_column(name, server_default=None)

    with op.batch_alter_table("attendance_mark", table_kwargs=KEPT) as batch_op:
        batch_op.add_column(sa.Column("marked_utc", sa.BigInteger(), nullable=True))
        batch_op.drop_constraint(batch_op.f("ck_attendance_mark_marksource"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_attendance_mark_marksource"), sa.column("source").in_(MARK_SOURCES)
        )

    with op.batch_alter_table("export_record", table_kwargs=KEPT) as batch_op:
        batch_op.add_column(sa.Column("languages", Json, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("edition", sa.Integer(), nullable=False, server_default="1"))
        batch_op.drop_constraint(batch_op.f("ck_export_record_exportkind"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_export_record_exportkind"), sa.column("kind").in_(EXPORT_KINDS)
        )
    with op.batch_alter_table("export_record", table_kwargs=KEPT) as batch_op:
        batch_op.alter_column("languages", server_default=None)
        batch_op.alter_column("edition", server_default=None)
    op.execute(NUMBERED)

    with op.batch_alter_table("certificate", table_kwargs=KEPT) as batch_op:
        batch_op.add_column(sa.Column("reissued_on", sa.String(length=10), nullable=True))
