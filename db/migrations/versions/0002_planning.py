"""Working calendars, phases, releases, accepted clashes, series, templates, certificates.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op
from ombuds_events.model.base import Json, Uid

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEPT = {"sqlite_autoincrement": True}  # batch mode forgets it, and ids would be used again
ARCHIVED = ("person", "institution", "youth_council")
EXPORT_KINDS = (
    "notice", "invitations", "calendar", "attendance", "sign_in", "participants",
    "sign_in_pdf", "badges", "table_signs", "certificates",
)  # fmt: skip
ITEM_ROLES = ("speaker", "moderator", "rapporteur", "interpreter", "trainer")


def upgrade() -> None:
    op.create_table(
        "event_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=200), nullable=False),
        sa.Column("skips_closed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_series")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_series_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("event_series", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_series_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "holiday_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("library", sa.String(length=32), nullable=False),
        sa.Column("is_covered", sa.Boolean(), nullable=False),
        sa.Column("last_year", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday_list")),
        sa.UniqueConstraint("country", "year", name=op.f("uq_holiday_list_country_year")),
    )
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("first_day", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.Column("is_working", sa.Boolean(), nullable=False),
        sa.Column("name", Json, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "(institution_id IS NULL) <> (country IS NULL)", name=op.f("ck_calendar_day_whose")
        ),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_calendar_day_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_calendar_day_institution_id_institution"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("uid", name=op.f("uq_calendar_day_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("calendar_day", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_day_country"), ["country"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_calendar_day_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_calendar_day_institution_id"), ["institution_id"], unique=False
        )

    op.create_table(
        "event_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["type_id"], ["event_type.id"], name=op.f("fk_event_template_type_id_event_type")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_template")),
        sa.UniqueConstraint("type_id", "name", name=op.f("uq_event_template_type_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_template_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("event_template", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_template_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "public_holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("name", Json, nullable=False),
        sa.Column("is_estimate", sa.Boolean(), nullable=False),
        sa.Column("is_working", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"], ["holiday_list.id"], name=op.f("fk_public_holiday_list_id_holiday_list")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_holiday")),
        sa.UniqueConstraint("list_id", "day", name=op.f("uq_public_holiday_list_id_day")),
    )
    with op.batch_alter_table("public_holiday", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_public_holiday_day"), ["day"], unique=False)

    op.create_table(
        "accepted_clash",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_accepted_clash_event_id_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accepted_clash")),
        sa.UniqueConstraint("event_id", "key", name=op.f("uq_accepted_clash_event_id_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_accepted_clash_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("accepted_clash", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_accepted_clash_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "event_phase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("title", Json, nullable=False),
        sa.Column(
            "mode",
            sa.Enum(
                "in_person",
                "online",
                "hybrid",
                "blended",
                name="eventmode",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", sa.String(length=16), nullable=False),
        sa.Column("ends_at", sa.String(length=16), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("fold", sa.Integer(), nullable=False),
        sa.Column("starts_utc", sa.BigInteger(), nullable=False),
        sa.Column("ends_utc", sa.BigInteger(), nullable=False),
        sa.Column("completion_share", sa.Double(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint("completion_share BETWEEN 0 AND 1", name=op.f("ck_event_phase_share")),
        sa.CheckConstraint("ends_utc > starts_utc", name=op.f("ck_event_phase_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_phase_event_id_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_phase")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_phase_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("event_phase", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_phase_event_id"), ["event_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_event_phase_external_ref"), ["external_ref"], unique=False
        )

    op.create_table(
        "programme_release",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("released_utc", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_programme_release_number")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_programme_release_event_id_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_release")),
        sa.UniqueConstraint(
            "event_id", "number", name=op.f("uq_programme_release_event_id_number")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_release_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("programme_release", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_programme_release_external_ref"), ["external_ref"], unique=False
        )

    with op.batch_alter_table("event", table_kwargs=KEPT) as batch_op:
        batch_op.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("series_day", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("archived_on", sa.String(length=10), nullable=True))
        batch_op.create_index(batch_op.f("ix_event_series_id"), ["series_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_event_series_id_event_series"), "event_series", ["series_id"], ["id"]
        )

    for table in ARCHIVED:
        op.add_column(table, sa.Column("archived_on", sa.String(length=10), nullable=True))

    with op.batch_alter_table("programme_item", table_kwargs=KEPT) as batch_op:
        batch_op.add_column(
            sa.Column("track", sa.String(length=60), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("languages", Json, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("interpretation", Json, nullable=False, server_default="[]"))

    with op.batch_alter_table("programme_item", table_kwargs=KEPT) as batch_op:
        for column in ("track", "languages", "interpretation"):
            batch_op.alter_column(column, server_default=None)

    with op.batch_alter_table("programme_role", table_kwargs=KEPT) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_programme_role_itemrole"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_programme_role_itemrole"), sa.column("role").in_(ITEM_ROLES)
        )

    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.String(length=10), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("printed_on", sa.String(length=10), nullable=True),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("external_ref", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("number", name=op.f("uq_certificate_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_certificate_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificate_event_id"), ["event_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_certificate_external_ref"), ["external_ref"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_certificate_year"), ["year"], unique=False)

    with op.batch_alter_table("export_record", table_kwargs=KEPT) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_export_record_exportkind"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_export_record_exportkind"), sa.column("kind").in_(EXPORT_KINDS)
        )
