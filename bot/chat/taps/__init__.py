"""What a button says when it is tapped, and back.

The data of a button is versioned, at most 64 bytes, and carries all it needs: the day, the field, the value.
Anybody can send any text as button data, so every text parses either to a typed tap or to StaleTap. A family
of buttons is a file; its version stands in front of the first colon.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.chat.taps.absences import ABSENCE, AbsenceTap, absence_tap
from bot.chat.taps.edit import EDIT, EditTap, edit_tap
from bot.chat.taps.form import FORM, GUEST, FormTap, GuestTap, form_tap, guest_tap
from bot.chat.taps.heavy_legs import HEAVY_LEGS, TriageTap, triage_tap
from bot.chat.taps.later import LATER, LaterTap, later_tap
from bot.chat.taps.meant import MEANT, MeantTap, meant_tap
from bot.chat.taps.menu import MENU, MenuTap, menu_tap
from bot.chat.taps.owned import OWNED, OwnedTap, owned_tap
from bot.chat.taps.parts import StaleTap
from bot.chat.taps.plan import PLAN, PlanTap, plan_tap
from bot.chat.taps.races import RACE, RaceTap, race_tap
from bot.chat.taps.settings import SETTING, SettingDoing, SettingTap, setting_tap
from bot.chat.taps.shoes import SHOES, ShoesTap, shoes_tap
from bot.chat.taps.symptoms import SYMPTOMS, SymptomTap, symptom_tap
from bot.chat.taps.team import TEAM, TeamTap, team_tap
from bot.chat.taps.told import TOLD, ToldTap, told_tap
from bot.chat.taps.training import HAPPENED, WORKOUT, HappenedTap, WorkoutTap, happened_tap, workout_tap
from bot.chat.taps.trends import TRENDS, TrendTap, trend_tap
from bot.chat.taps.undo import MOVE, UNDO, MoveTap, UndoTap, move_tap, undo_tap
from bot.chat.taps.week import WEEK, WeekTap, week_tap

__all__ = ["StaleTap", "Tap", "parsed"]

Tap = (
    FormTap
    | GuestTap
    | SettingTap
    | SettingDoing
    | MenuTap
    | HappenedTap
    | WorkoutTap
    | UndoTap
    | MoveTap
    | ToldTap
    | PlanTap
    | RaceTap
    | AbsenceTap
    | ShoesTap
    | EditTap
    | TriageTap
    | SymptomTap
    | TeamTap
    | MeantTap
    | LaterTap
    | OwnedTap
    | WeekTap
    | TrendTap
)

_FAMILIES: dict[str, Callable[[str], Tap]] = {
    FORM: form_tap,
    GUEST: guest_tap,
    SETTING: setting_tap,
    MENU: menu_tap,
    HAPPENED: happened_tap,
    WORKOUT: workout_tap,
    UNDO: undo_tap,
    MOVE: move_tap,
    TOLD: told_tap,
    PLAN: plan_tap,
    RACE: race_tap,
    ABSENCE: absence_tap,
    SHOES: shoes_tap,
    EDIT: edit_tap,
    HEAVY_LEGS: triage_tap,
    SYMPTOMS: symptom_tap,
    TEAM: team_tap,
    MEANT: meant_tap,
    LATER: later_tap,
    OWNED: owned_tap,
    WEEK: week_tap,
    TRENDS: trend_tap,
}


def parsed(data: str) -> Tap:
    """What was tapped. Raises StaleTap for everything else, whatever it is."""
    version, _, rest = data.partition(":")
    try:
        return _FAMILIES[version](rest)
    except (ValueError, KeyError, OverflowError) as cause:
        raise StaleTap(data[:80]) from cause
