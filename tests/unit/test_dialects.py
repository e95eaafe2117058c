"""The same SQL runs on a file and on a server: only the store knows which of them it is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.test_source_rules import PACKAGE

COLUMN_TYPES = PACKAGE / "model" / "base.py"
"""The one place where a column type is chosen by dialect."""
OUTSIDE_STORE = [
    path
    for path in PACKAGE.rglob("*.py")
    if path.relative_to(PACKAGE).parts[0] != "store" and path != COLUMN_TYPES
]
FUNCTIONS = re.compile(
    r"strftime|julianday|unixepoch|json_extract|json_each|json_array_length|json_group_array"
    r"|group_concat|instr|ifnull|total|typeof"
    r"|to_char|to_timestamp|date_trunc|date_part|age|string_agg|array_agg|jsonb_\w+|unnest"
    r"|similarity|unaccent"
)
"""SQL functions of one dialect only, as they are written after `func.`."""
METHODS = frozenset({"ilike", "not_ilike", "regexp_match", "on_conflict_do_nothing",
                     "on_conflict_do_update", "with_for_update", "distinct_on"})  # fmt: skip
DRIVERS = re.compile(r"sqlalchemy\.dialects|sqlite3|psycopg")
OPTIONS = re.compile(r"sqlite_|postgresql_")
WORDS = re.compile(
    r"\bPRAGMA\b|\bON CONFLICT\b|\bILIKE\b|\bROWID\b|\bGLOB\b|\bAUTOINCREMENT\b|\bsqlite_master\b"
    r"|\bpg_\w+|::(?:text|int|jsonb)\b|\bVACUUM\b|\bRETURNING \w"
)


def _dialect_bound(tree: ast.AST, *, is_model: bool) -> Iterator[tuple[int, str]]:
    """Each place that only one dialect understands; tables may carry options of both."""
    has_sql_text = any(map(_imports_text, ast.walk(tree)))
    for node in ast.walk(tree):
        what = _called(node, has_sql_text=has_sql_text) or _written(node, is_model=is_model)
        if what:
            yield getattr(node, "lineno", 0), what


def _called(node: ast.AST, *, has_sql_text: bool) -> str:
    match node:
        case ast.Attribute(value=ast.Name(id="func"), attr=name) if FUNCTIONS.fullmatch(name):
            return f"func.{name}"
        case ast.Call(func=ast.Attribute(attr=name)) if name in METHODS:
            return f".{name}()"
        case ast.Call(func=ast.Name(id="text")) if has_sql_text:
            return "text()"
    return ""


def _written(node: ast.AST, *, is_model: bool) -> str:
    match node:
        case ast.Import() | ast.ImportFrom() if any(map(DRIVERS.match, _modules(node))):
            return "driver or dialect"
        case ast.keyword(arg=str(name)) if OPTIONS.match(name) and not is_model:
            return name
        case ast.Constant(value=str(words)) if WORDS.search(words):
            return words[:40]
    return ""


def _modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [one.name for one in node.names]


def _imports_text(node: ast.AST) -> bool:
    """Whether `text` is SQLAlchemy's here: the window has one of its own, for translations."""
    if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("sqlalchemy"):
        return False
    return any(one.name == "text" for one in node.names)


def test_sql_outside_the_store_fits_both_dialects() -> None:
    found = [
        f"{path.relative_to(PACKAGE).as_posix()}:{line} {what}"
        for path in OUTSIDE_STORE
        for line, what in _dialect_bound(
            ast.parse(path.read_text("utf-8")),
            is_model=path.relative_to(PACKAGE).parts[0] == "model",
        )
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "select(func.strftime('%Y', Event.day))",
        "Person.name.ilike('a%')",
        "from sqlalchemy import text\nsession.execute(text('SELECT 1'))",
        "from sqlalchemy.dialects.sqlite import insert",
        "import sqlite3",
        "from psycopg.rows import dict_row",
        "select(Event).execution_options(sqlite_raw=True)",
        "session.connection().exec_driver_sql('PRAGMA foreign_keys')",
    ],
)
def test_what_it_is_to_find_is_found(source: str) -> None:
    assert list(_dialect_bound(ast.parse(source), is_model=False))


def test_words_of_the_window_are_no_sql() -> None:
    source = "from ombuds_events.ui.kit.i18n import text\ntext('Terms', 'yes')"
    assert not list(_dialect_bound(ast.parse(source), is_model=False))


def test_the_store_is_there() -> None:
    assert len(OUTSIDE_STORE) > len(list(Path(PACKAGE / "store").glob("*.py"))) > 0
