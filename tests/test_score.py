"""The extraction is no worse than it was: today's figures reach the pinned floors."""

import pytest

from tests.score import SCORER, SETS, below

pytestmark = pytest.mark.skipif(not SCORER.is_file(), reason=f"no {SCORER}; set HPFACTS_SHARED")


@pytest.mark.parametrize("name", SETS)
def test_the_figures_reach_their_floors(name):
    figures, said = SETS[name]()
    assert list(below(name, figures)) == [], said
