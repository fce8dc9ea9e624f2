"""The README names every setting and every command."""

from pathlib import Path

import pytest

from flows.cli import app
from flows.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_documented(name):
    assert f"`HPFACTS_{name.upper()}`" in README
    assert f"#HPFACTS_{name.upper()}=" in EXAMPLE


@pytest.mark.parametrize("command", [each.callback.__name__ for each in app.registered_commands if each.callback])
def test_every_command_is_mentioned(command):
    assert f"hpfacts {command}" in README or f"`{command}`" in README
