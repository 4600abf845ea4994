"""WHAT IS SAID TO HAPPEN: one file for each kind of claim, found by itself.

A module of this package defines ``GROUP`` (claims of one group that overlap exclude each other) and ``RULES``. A new kind
of event is one new file here.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..engine.rule import Rule


@cache
def modules() -> tuple[object, ...]:
    """The modules of this package, by name."""
    from pkgutil import iter_modules

    names = sorted(info.name for info in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}") for name in names)


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of all modules. Raises ValueError where two share a name."""
    found = [rule for module in modules() for rule in getattr(module, "RULES", ())]
    names = [rule.name for rule in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"two rules are called {', '.join(twice)}")
    return tuple(found)


@cache
def groups() -> dict[str, str]:
    """Which kinds of claim exclude each other where they overlap: kind to group."""
    return {rule.kind: module.GROUP for module in modules() for rule in getattr(module, "RULES", ())}  # type: ignore[attr-defined]
