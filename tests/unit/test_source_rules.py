"""House rules that no linter knows."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ombuds_events"
SOURCES = [ROOT / "dev.py", *PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
LOCKS = ("requirements.lock", "tests/foreign/package-lock.json")
SHEETS = {"sheet", "worksheet", "ws"}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(*folders: str) -> Iterator[tuple[str, ast.AST]]:
    """Yield each node of the package's sources, or of some of its folders, with its place."""
    for path in SOURCES:
        if path.is_relative_to(PACKAGE) and (not folders or path.parent.name in folders):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                yield f"{_name(path)}:{getattr(node, 'lineno', 0)}", node


def _calls(method: str, *folders: str) -> Iterator[tuple[str, ast.expr]]:
    """Yield the object of each call of a method, with its place."""
    for place, node in _nodes(*folders):
        match node:
            case ast.Call(func=ast.Attribute(attr=name, value=target)) if name == method:
                yield place, target


def test_files_stay_short() -> None:
    lengths = {_name(path): len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def test_functions_stay_short() -> None:
    lengths = {
        f"{place} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for place, node in _nodes()
        if isinstance(node, ast.FunctionDef)
    }
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def test_texts_for_translation_stand_outside_of_f_strings() -> None:
    """Lupdate does not look into them."""
    inside = {
        place
        for place, node in _nodes()
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Attribute) and inner.attr == "tr"
    }
    assert inside == set()


def test_plurals_of_a_class_with_heirs_name_its_context() -> None:
    """`tr` looks a plural up in the context of the heir only, where lupdate has not put it."""
    classes = [node for _, node in _nodes() if isinstance(node, ast.ClassDef)]
    built_on = {ast.unparse(base) for node in classes for base in node.bases}
    plurals = {
        f"{node.name}: {ast.unparse(call)}"
        for node in classes
        if node.name in built_on
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr" and len(call.args) > 2
    }
    assert plurals == set()


def test_only_the_store_commits() -> None:
    places = [place for place, _ in _calls("commit") if "/store/" not in place]
    assert places == []


def test_rows_reach_a_sheet_through_the_safe_cell_function_only() -> None:
    """Openpyxl's `append` turns a text that begins with = into a live formula."""
    places = [
        place
        for place, target in _calls("append", "exchange")
        if isinstance(target, ast.Name) and target.id in SHEETS
    ]
    assert places == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text("utf-8")


def test_wheel_takes_every_folder_of_resources() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {_name(path) for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert folders - {"resources/tour"} == set(shipped) - {"db"}


def test_no_widget_is_shown_before_it_has_a_place() -> None:
    """Without a parent it would be a window of its own, if only for a moment."""
    places = [
        f"{_name(path)}:{line}"
        for path in SOURCES
        if path.is_relative_to(PACKAGE / "ui")
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for line in _shown_too_early(function)
    ]
    assert places == []


def _shown_too_early(function: ast.FunctionDef) -> Iterator[int]:
    """Yield the lines that show what was made above them and given to nobody yet."""
    homeless: set[str] = set()
    steps = (n for n in ast.walk(function) if isinstance(n, ast.Assign | ast.Call | ast.For))
    # A value stands before its name: the call that makes it ends where the assignment does.
    for node in sorted(steps, key=lambda n: (n.end_lineno, isinstance(n, ast.Assign))):
        match node:
            case ast.Assign(targets=[target], value=ast.Call(args=arguments, keywords=named)):
                given = {*map(ast.unparse, arguments), *(one.arg for one in named)}
                if not given & {"self", "parent"}:
                    homeless.add(ast.unparse(target))
            case ast.Call(func=ast.Attribute(value=one, attr="setVisible" | "show")):
                if ast.unparse(one) in homeless:
                    yield node.lineno
            case ast.Call(args=arguments) | ast.For(iter=ast.Tuple(elts=arguments)):
                homeless -= set(map(ast.unparse, arguments))


def test_paper_is_painted_with_qtgui_alone() -> None:
    found = [
        f"{place} {name}"
        for place, node in _nodes("paper")
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (getattr(node, "module", None), *(alias.name for alias in node.names))
        if name and ("QtWidgets" in name or "QtPrintSupport" in name)
    ]
    assert found == []
