"""The operations guide keeps in step with settings, commands and units."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from flows.cli import app
from flows.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "operations.md").read_text("utf-8")
UNITS = sorted((ROOT / "docs" / "systemd").iterdir())
CALLED = re.compile(r"(?:`|\$ |bin/)hpfacts ([a-z]+)([^`\n]*)")


def test_its_table_has_every_setting_and_no_other():
    named = re.findall(r"^\| `HPFACTS_(\w+)` \|", GUIDE, re.MULTILINE)
    assert sorted(name.lower() for name in named) == sorted(Settings.model_fields)


@pytest.mark.parametrize("text", [GUIDE, *(unit.read_text("utf-8") for unit in UNITS)])
def test_every_command_in_it_is_there_with_its_options(text):
    commands = get_command(app).commands
    assert "hpfacts" in text
    for name, options in CALLED.findall(text):
        there = {option for parameter in commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z]+", options)) <= there, f"hpfacts {name}{options}"


def test_it_names_every_unit():
    assert len(UNITS) == 5
    for unit in UNITS:
        assert unit.name in GUIDE or f"{unit.name.split('.')[0]}.*" in GUIDE
