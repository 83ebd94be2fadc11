"""Programs that some tests drive as a user would. Without them a test is left out, except where all must be there."""

import os
import shutil

import pytest


def needs(program: str) -> pytest.MarkDecorator:
    """A mark for tests that run a program of the system: left out where it is missing, but never in CI."""
    is_left_out = shutil.which(program) is None and "CI" not in os.environ
    return pytest.mark.skipif(is_left_out, reason=f"{program} is not installed")
