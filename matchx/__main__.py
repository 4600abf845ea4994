"""``python -m matchx``: the same as the ``matchx`` command."""

from .cli import main

main()
