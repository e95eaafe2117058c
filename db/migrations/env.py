"""Runs the migrations on the connection that the program hands in, or on OMBUDS_EVENTS_DB."""

import os
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Connection, text

from ombuds_events.model.base import Day, JsonColumn, Uid, WallTime
from ombuds_events.model.tables import METADATA
from ombuds_events.store.engine import WRITING, open_engine, url_of


def render_type(kind: str, item: object, autogen: AutogenContext) -> str | Literal[False]:
    """Write our own column types shortly into new scripts."""
    if kind != "type":
        return False
    if isinstance(item, Uid | JsonColumn | JSON):
        autogen.imports.add("from ombuds_events.model.base import Json, Uid")
        return "Uid()" if isinstance(item, Uid) else "Json"
    if isinstance(item, WallTime | Day):
        return f"sa.String(length={item.impl_instance.length})"
    return False


def say_conditions() -> None:
    """Tell PostgreSQL too which rows the indexes of `unique_where` hold."""
    for table in METADATA.sorted_tables:
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_kwargs["postgresql_where"] = text(index.info["where"])


def migrate(connection: Connection) -> None:
    """Run what is asked on `connection`."""
    say_conditions()
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
        render_item=render_type,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    engine = open_engine(url_of(os.environ["OMBUDS_EVENTS_DB"]))
    with engine.execution_options(**{WRITING: True}).begin() as own:
        migrate(own)
    engine.dispose()
