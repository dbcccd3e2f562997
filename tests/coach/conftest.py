"""How many lives the laws are tried on.

The default suite stays quick; `pytest tests/coach --hypothesis-profile=long` tries the same laws on many
more lives.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("quick", max_examples=150, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile("long", max_examples=5000, deadline=None, suppress_health_check=_SLOW_IS_FINE)

if settings.get_current_profile_name() in ("default", "ci"):  # nobody asked for another one
    settings.load_profile("quick")
