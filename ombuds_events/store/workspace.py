"""The one door to a database: everything is read and written through a `Workspace`."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, insert, select
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session, sessionmaker

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.model.history import Tx
from ombuds_events.model.institution import Institution
from ombuds_events.model.office import Office, Operator
from ombuds_events.paths import backups
from ombuds_events.store import migrate, recorder, undo, undo_any
from ombuds_events.store.backup import keep_backup
from ombuds_events.store.changes import Changes
from ombuds_events.store.context import Context, give_context
from ombuds_events.store.engine import (
    PATIENCE,
    WRITING,
    allow_reading_beside_writing,
    file_of,
    fold_into_one_file,
    open_engine,
    url_of,
)
from ombuds_events.store.errors import Known, Trouble, known_errors
from ombuds_events.store.watch import Watch, changes_after, last_transaction, watch

P = ParamSpec("P")
T = TypeVar("T")
_Find = Callable[[Session, int | None], undo.Step | None]

# By tables, as the first page reads too: mappers are made ready by the first that needs them.
_OFFICES, _OPERATORS = Office.__table__.c, Operator.__table__.c
_OWN = Institution.__table__.c
_OFFICE = select(_OWN.zone, _OFFICES.fixed_today, _OFFICES.is_demo, _OFFICES.institution_id).where(
    _OFFICES.id == 1, _OWN.id == _OFFICES.institution_id
)


@dataclass(frozen=True, slots=True)
class Gesture:
    """What the user did: `label` is a key of `domain.gestures.GESTURES`, `subject` its object.

    `source`: window, command, or setup for what stands before all undo; `always`: kept in the
    history although no row changes.
    """

    label: str
    subject: str = ""
    reason: str = ""
    source: str = "window"
    always: bool = False


class Workspace:
    """An open database of an office."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        path = file_of(engine.url)
        self.path = path
        self.name = path.name if path else str(engine.url.host)
        self._readers = sessionmaker(engine, expire_on_commit=False)
        self._listeners: list[Callable[[Changes], None]] = []
        self._watch: Watch | None = None
        self._own: set[int] = set()
        self._last_seen = 0
        self.read_only = False
        self.patience_ms = 5_000
        self.upgraded_from: Path | None = None
        self.context = Context()

    @classmethod
    def open(cls, database: str | Path | URL, operator: str = "") -> "Workspace":
        """Open an office's database; `operator` is a name or login, by default the system's."""
        url = url_of(database)
        path = file_of(url)
        if path and not path.exists():
            raise Known(Trouble.MISSING, name=path.name)
        workspace = cls._prepared(open_engine(url))
        workspace.sign_in(operator)
        return workspace

    @classmethod
    def create(cls, database: str | Path) -> "Workspace":
        """Make a new, empty database; refuses one that already holds something."""
        url = url_of(database)
        path = file_of(url)
        if path:
            _make_folder(path.parent)
            if path.exists() and path.stat().st_size:
                raise Refused.one("database_exists", "database", name=path.name)
        return cls._prepared(open_engine(url))

    @classmethod
    def _prepared(cls, engine: Engine) -> "Workspace":
        try:
            workspace = cls(engine)
            with known_errors(workspace.name):
                state = migrate.state_of(engine)
                if state is migrate.FileState.OLDER:
                    workspace.upgraded_from = workspace._kept_copy()
                migrate.make_current(engine, state)
                allow_reading_beside_writing(engine)
        except BaseException:
            engine.dispose()
            raise
        return workspace

    def _kept_copy(self) -> Path:
        """A copy as it is now, before its tables change; of a server too, as a file."""
        now = self.clock.real_now()
        if self.path:
            return keep_backup(self.path, backups(), now)
        from ombuds_events.store.server_copy import keep_server_copy

        return keep_server_copy(self._engine, backups(), now)

    def sign_in(self, operator: str = "") -> None:
        """Find the office's clock and the operator by name or login; unknown ones stay unnamed."""
        login = operator or getpass.getuser()
        with known_errors(self.name), self._readers() as session:
            office = session.execute(_OFFICE).first()
            known = (_OPERATORS.login == login) | (_OPERATORS.name == login)
            named = select(_OPERATORS.id, _OPERATORS.name).where(known).limit(1)
            found = session.execute(named).first()
        self.context = Context(
            clock=Clock(*(office[:2] if office else ("UTC", None))),
            operator_id=found.id if found else None,
            operator=found.name if found else login,
            is_demo=bool(office and office.is_demo),
            own_institution_id=office.institution_id if office else 0,
        )

    @cached_property
    def _writers(self) -> "sessionmaker[Session]":
        """Made by the first write: the recorder needs the mappers, the first page does not."""
        writing = self._engine.execution_options(**{WRITING: True})
        writers = sessionmaker(writing, expire_on_commit=False)
        recorder.install(writers)
        return writers

    def get_ready(self) -> None:
        """Map all tables now, on a worker: else the first step or form would wait for that."""
        _ = self._writers

    @property
    def engine(self) -> Engine:
        """The connection pool, for moving all data elsewhere."""
        return self._engine

    @property
    def url(self) -> str:
        """How this database is named, password included."""
        return self._engine.url.render_as_string(hide_password=False)

    @property
    def clock(self) -> Clock:
        """The one clock of this office."""
        return self.context.clock

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What `query` finds."""
        with known_errors(self.name), self._readers() as session:
            give_context(session, self.context)
            return query(session, *args, **kwargs)

    def run(
        self,
        gesture: Gesture | str,
        use_case: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Do `use_case` in one transaction that is one step of history and of undo."""
        step = gesture if isinstance(gesture, Gesture) else Gesture(gesture)
        result, changes = self._write(step, "do", None, use_case, *args, **kwargs)
        self._publish(changes)
        return result

    def undo(self) -> Changes:
        """Take back this operator's last step; refuses with `nothing_to_undo`."""
        return self._reverse(undo.last_step, "nothing_to_undo")

    def redo(self) -> Changes:
        """Do again what was taken back last; refuses with `nothing_to_redo`."""
        return self._reverse(undo.last_undone, "nothing_to_redo")

    def undo_step(self, tx_id: int) -> Changes:
        """Take back one step of history, whoever did it; refuses as `why_not` says."""
        return self._take_back(self._step(tx_id), undo_any.take_back_any)

    def why_not(self, tx_id: int) -> Problem | None:
        """What stands in the way of `undo_step`; None if it can be done."""
        return self.read(undo_any.why_not, self._step(tx_id))

    def next_undo(self) -> Gesture | None:
        """What `undo` would take back."""
        return self._next(undo.last_step)

    def next_redo(self) -> Gesture | None:
        """What `redo` would do again."""
        return self._next(undo.last_undone)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `callback` after each commit; returns how to stop that."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def poll(self) -> None:
        """Tell the listeners what others have changed since the last call; the first one begins."""
        with known_errors(self.name):
            if self._watch is None:
                self._watch = watch(self._engine)
                self._last_seen = self.read(last_transaction)
                return
            if not self._watch.has_news():
                return
            own = frozenset(self._own)
            self._last_seen, foreign = self.read(changes_after, self._last_seen, own)
        self._own -= own
        for changes in foreign:
            self._publish(changes)

    def close(self) -> None:
        """Let go of the database and leave it as one whole file."""
        if self._watch is not None:
            self._watch.close()
        try:
            with known_errors(self.name):
                fold_into_one_file(self._engine)
        finally:
            self._engine.dispose()

    def _write(
        self,
        step: Gesture,
        kind: str,
        undoes_id: int | None,
        use_case: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, Changes | None]:
        if self.read_only:
            raise Known(Trouble.READ_ONLY, name=self.name)
        with known_errors(self.name), self._writers() as session:
            session.connection(execution_options={PATIENCE: self.patience_ms})
            give_context(session, self.context)
            result = use_case(session, *args, **kwargs)
            session.flush()
            tx = Tx(
                label=step.label,
                subject=step.subject,
                kind=kind,
                at_utc=int(self.clock.real_now().timestamp()),
                operator_id=self._signed(session),
                source=step.source,
                reason=step.reason,
                undoes_id=undoes_id,
            )
            changes = recorder.write(session, tx, always=step.always)
            if changes:
                self._own.add(tx.id)
            session.commit()
            self.context = replace(self.context, operator_id=tx.operator_id)
        return result, changes

    def _signed(self, session: Session) -> int | None:
        """The operator's row; made at the first write of somebody new, beside the history."""
        if self.context.operator_id is None and self.context.own_institution_id:
            name = self.context.operator
            known = session.scalar(select(Operator.id).where(Operator.login == name))
            made = insert(Operator).values(name=name, login=name, version=1)
            return known or session.execute(made.returning(Operator.id)).scalar_one()
        return self.context.operator_id

    def _reverse(self, find: _Find, none_left: str) -> Changes:
        step = self.read(find, self.context.operator_id)
        if step is None:
            raise Refused.one(none_left)
        return self._take_back(self._step(step.id), undo.take_back)

    def _take_back(self, tx: Tx, use_case: Callable[[Session, Tx], None]) -> Changes:
        step, kind = Gesture(tx.label, tx.subject), "redo" if tx.kind == "undo" else "undo"
        _, changes = self._write(step, kind, tx.id, use_case, tx)
        self._publish(changes)
        return changes or Changes(step.label, step.subject, kind)

    def _step(self, tx_id: int) -> Tx:
        return self.read(lambda session: session.get_one(Tx, tx_id))

    def _next(self, find: _Find) -> Gesture | None:
        step = self.read(find, self.context.operator_id)
        return Gesture(step.label, step.subject) if step else None

    def _publish(self, changes: Changes | None) -> None:
        if changes:
            for callback in tuple(self._listeners):
                callback(changes)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Known(Trouble.CANNOT_OPEN, name=folder.name) from error
