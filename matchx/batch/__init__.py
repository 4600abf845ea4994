"""Many reports: ``sources`` finds them, ``run`` reads them (in several processes if asked), ``journal`` remembers.

Everything streams, in the order of the inputs: the memory is that of a few reports, however many there are.
``parse_batch`` is for those who bring the reports and the processes themselves; it yields batches of ``SCHEMA``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arrow import SCHEMA, parse_batch

__all__ = ["SCHEMA", "parse_batch"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import arrow  # which needs pyarrow, and the command line does not

    return getattr(arrow, name)
