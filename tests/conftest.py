"""What every test gets: settings that come from the test alone, never from the developer's machine."""

import os

import pytest


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for name in os.environ:
        if name.startswith("HPFACTS_") and name != "HPFACTS_SHARED":
            monkeypatch.delenv(name)
