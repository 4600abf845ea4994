"""Build hook: puts the pack (see matchx/pack.py) into the wheel, so that nobody waits for patterns to compile."""

from __future__ import annotations

import os
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackHook(BuildHookInterface):  # type: ignore[type-arg]
    """Named by ``[tool.hatch.build.targets.wheel.hooks.custom]``; runs for ``pip install .`` and ``pip install -e .``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        try:
            from matchx.pipeline import prepare

            path = prepare()
        except Exception as error:  # the pack only saves time: without it every user's first runs take longer
            self.app.display_warning(f"matchx is built without its pack: {error!r}")
        else:
            build_data["artifacts"].append(os.path.relpath(path, self.root))
        finally:
            sys.path.remove(self.root)
