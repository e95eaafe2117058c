"""The declarative base, column types and mixins that all tables share."""

import secrets
import time
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    Index,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    text,
)
from sqlalchemy import Enum as SqlEnum
from sqlalchemy import Uuid as NativeUuid
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeEngine

from ombuds_events.domain.span import Span

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_uid() -> UUID:
    """A UUIDv7: 48 bits of milliseconds, then random bits (RFC 9562 section 5.7)."""
    stamp = time.time_ns() // 1_000_000
    value = stamp << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return UUID(int=value)


class Uid(TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite, the native type on PostgreSQL."""

    impl = LargeBinary(16)
    cache_ok = True

    @property
    def python_type(self) -> type[UUID]:
        """What code sees."""
        return UUID

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        native = dialect.name == "postgresql"
        return dialect.type_descriptor(NativeUuid() if native else LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> UUID | bytes | None:
        """To the database."""
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def process_result_value(
        self,
        value: bytes | UUID | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> UUID | None:
        """From the database."""
        return UUID(bytes=value) if isinstance(value, bytes) else value


class WallTime(TypeDecorator[datetime]):
    """A naive wall time, kept as the text 'YYYY-MM-DDTHH:MM'."""

    impl = String(16)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What code sees."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else f"{value:%Y-%m-%dT%H:%M}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A calendar day, kept as the text 'YYYY-MM-DD', the same on every database."""

    impl = String(10)
    cache_ok = True

    @property
    def python_type(self) -> type[date]:
        """What code sees."""
        return date

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else date.fromisoformat(value)


class JsonColumn(TypeDecorator[Any]):
    """A JSON value: text on SQLite, jsonb on PostgreSQL, whose dialect is loaded only there."""

    impl = JSON
    cache_ok = True

    @property
    def python_type(self) -> type[Any]:
        """What code sees, as the generic type says it."""
        return dict

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON(none_as_null=True))
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


def unique_where(name: str, condition: str, *columns: str) -> Index:
    """A unique index over the rows that fit `condition`.

    The migrations say the same to PostgreSQL: said here, it would load that dialect at each start.
    """
    info = {"where": condition}
    return Index(name, *columns, unique=True, sqlite_where=text(condition), info=info)


Json = JsonColumn(none_as_null=True)
AUTOINCREMENT = {"sqlite_autoincrement": True}
PERSONAL = {"personal": True}
MONOTONIC = {"monotonic": True}

Key = Annotated[int, mapped_column(primary_key=True)]
Seconds = Annotated[int, mapped_column(BigInteger)]
OptionalSeconds = Annotated[int | None, mapped_column(BigInteger)]
LocalTextColumn = Annotated[dict[str, str], mapped_column(Json, default=dict)]
Texts = Annotated[list[str], mapped_column(Json, default=list)]


# Every StrEnum is kept as its value, with a CHECK on the allowed ones.
_ENUM = SqlEnum(
    StrEnum,
    native_enum=False,
    create_constraint=True,
    length=32,
    values_callable=lambda kind: [member.value for member in kind],
)


class Base(DeclarativeBase):
    """Base of all mapped classes."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uid(),
        datetime: WallTime(),
        date: Day(),
        StrEnum: _ENUM,
        dict[str, str]: Json,
        list[str]: Json,
        list[int]: Json,
    }


class Recorded:
    """A table whose changes are history and can be undone.

    `natural_key` names the columns that identify a row for people and files; "uid" by default.
    The recorder bumps `version`; an id is never reused, so that an undone deletion can come back.
    """

    __table_args__: Any = (AUTOINCREMENT,)
    natural_key: ClassVar[tuple[str, ...]] = ("uid",)

    version: Mapped[int] = mapped_column(default=1, info=MONOTONIC)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version, "version_id_generator": False}


class Travels:
    """A row with its own identity in files."""

    uid: Mapped[UUID] = mapped_column(default=new_uid, unique=True)
    external_ref: Mapped[str] = mapped_column(String(64), default="", index=True)


class Archives:
    """A row that can be put away: lists and fields of choice leave it out, nothing is lost."""

    archived_on: Mapped[date | None]


class Placed:
    """A row with a time: wall time and zone are the truth, `starts_utc`, `ends_utc` (seconds) not.

    `place_at` keeps the instants that the wall time means today.
    """

    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    zone: Mapped[str] = mapped_column(String(64))
    fold: Mapped[int] = mapped_column(default=0)
    starts_utc: Mapped[Seconds]
    ends_utc: Mapped[Seconds]

    @property
    def span(self) -> Span:
        """When it takes place."""
        return Span(self.starts_at, self.ends_at, self.zone, self.fold)

    def place_at(self, span: Span) -> None:
        """Set the time, with the instants that it means today."""
        self.starts_at, self.ends_at = span.start, span.end
        self.zone, self.fold = span.zone, span.fold
        self.starts_utc, self.ends_utc = span.start_utc, span.end_utc
