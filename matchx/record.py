"""Classes of plain values with slots, as ``dataclasses`` makes them, but in a fifth of the time.

A short run imports some forty of these classes, at 0.7 ms each where ``dataclasses`` writes and compiles their methods. Here
the methods are shared, and one is a copy of what others have.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")


class _Fresh:
    """A default that each value gets its own of."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


class _Fields:
    """What the functions of ``dataclasses`` (replace, asdict, fields ...) ask a class for; made when one of them does."""

    def __init__(self, cls: type, names: tuple[str, ...]) -> None:
        self._cls, self._names = cls, names

    def __get__(self, value: object, owner: type) -> Any:
        import dataclasses

        shape: list[Any] = []
        for name in self._names:
            told = vars(self._cls).get(name, dataclasses.MISSING)
            how = {"default_factory": told.make} if isinstance(told, _Fresh) else {"default": told}
            shape.append((name, self._cls.__annotations__[name], dataclasses.field(**how)))
        made: Any = dataclasses.make_dataclass(self._cls.__name__, shape)
        return made.__dataclass_fields__


def fresh(*, default_factory: Callable[[], T]) -> T:
    """The default of an attribute, made anew for each value."""
    return _Fresh(default_factory)  # type: ignore[return-value]


@overload
def record(cls: type[T], /) -> type[T]: ...
@overload
def record(*, frozen: bool = True, eq: bool = True) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(fresh,))
def record(cls: Any = None, /, *, frozen: bool = True, eq: bool = True) -> Any:
    """A class of values: its annotations are the attributes. ``frozen``: they cannot be set; ``eq``: compared by value."""
    return _made(cls, frozen, eq) if cls is not None else lambda cls: _made(cls, frozen, eq)


def replace(value: T, /, **changes: Any) -> T:
    """A copy of a record, or of a dataclass, with some attributes changed."""
    names: tuple[str, ...] = value.__match_args__  # type: ignore[attr-defined]
    return value.__class__(**{name: getattr(value, name) for name in names} | changes)


def _made(cls: type, frozen: bool, eq: bool) -> type:
    names = tuple(cls.__annotations__)
    body = {name: value for name, value in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    body |= {"__slots__": names, "__match_args__": names, "__repr__": _repr, "__reduce__": _reduce}
    body["__dataclass_fields__"] = _Fields(cls, names)
    if eq:
        values = attrgetter(*names)

        def equal(self: Any, other: Any) -> bool:
            return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

        body |= {"__eq__": equal, "__hash__": (lambda self: hash(values(self))) if frozen else None}
    if frozen:
        body |= {"__setattr__": _refuse, "__delattr__": _refuse}
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    made.__init__ = _init(cls, made, names)  # type: ignore[misc]
    return made


def _init(cls: type, made: type, names: tuple[str, ...]) -> Any:
    """``__init__``, which sets the slots themselves: that is also the fastest way."""
    told = [vars(cls)[name] for name in names if name in vars(cls)]
    assert all(name in vars(cls) for name in names[len(names) - len(told) :]), f"{cls.__name__}: defaults stand last"
    own: dict[str, Any] = {}
    for place, name in enumerate(names):
        put = vars(made)[name].__set__
        own[f"set{place}"] = _anew(put) if isinstance(vars(cls).get(name), _Fresh) else put
    if after := getattr(cls, "__post_init__", None):
        own[f"set{len(names) - 1}"] = _then(own[f"set{len(names) - 1}"], after)
    code = _template(len(names)).replace(co_varnames=("self", *names))
    return FunctionType(code, own, "__init__", tuple(told))


def _anew(put: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    """Sets an attribute whose default is made for each value."""
    return lambda self, value: put(self, value.make() if value.__class__ is _Fresh else value)


def _then(put: Callable[[Any, Any], None], after: Callable[[Any], None]) -> Callable[[Any, Any], None]:
    """Sets the last attribute, and then does what the class asks for."""

    def set_and_call(self: Any, value: Any) -> None:
        put(self, value)
        after(self)

    return set_and_call


@cache
def _template(count: int) -> CodeType:
    """The code of an ``__init__`` of so many attributes, for all classes that have as many: to compile it takes 0.1 ms."""
    names = [f"a{place}" for place in range(count)]
    lines = [f" set{place}(self, {name})" for place, name in enumerate(names)]
    known: dict[str, Any] = {}
    exec("\n".join([f"def __init__({', '.join(['self', *names])}):", *lines]), known)
    return known["__init__"].__code__  # type: ignore[no-any-return]


def _repr(self: Any) -> str:
    listed = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{self.__class__.__qualname__}({listed})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return self.__class__, tuple(getattr(self, name) for name in self.__match_args__)


def _refuse(self: Any, name: str, value: Any = None) -> None:
    raise AttributeError(f"{self.__class__.__name__} cannot be changed: {name}")
