"""All signals of one morning: the single ones, the patterns of weeks, and how many are red and amber."""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.checkin import Illness, Scope, Tag
from bot.coach.levels import HEAVY_DAYS_AMBER, QUALITY_AMBER, Levels
from bot.coach.measures import Level
from bot.coach.once import once
from bot.coach.record import OUTCOMES_KNOWN
from bot.coach.season import Screened
from bot.coach.sources import HOOPER_1995, HOUSE, MEEUSEN_2013, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

RACE_BLOCK_FIRST = Threshold(49, "days to race", SEED_TIRED_LEGS, "the last weeks of a cycle begin (S42)")
RACE_BLOCK_LAST = Threshold(14, "days to race", SEED_TIRED_LEGS, "then the taper begins (S80)")
FULL_WEEK = Threshold(0.90, "of the highest of six weeks", HOUSE, "a week as high makes a training block")
FULL_WEEKS = Threshold(4, "weeks", HOUSE, "known before one of them is called high")
HEAVY_KEYS = Threshold(2, "of 3 key mornings", SEED_TIRED_LEGS, "not recovered by the next one (S69)")
KEYS_HIT = Threshold(2, "of 3 key sessions", SEED_TIRED_LEGS, "hit, the last one among them (S57)")
KEYS_FAILED = Threshold(2, "of 3 key sessions", SEED_TIRED_LEGS, "missed or a struggle (S74)")
EASY_PACE_SLOWER = Threshold(
    40, "s/km", SEED_TIRED_LEGS, "almost a minute, taken as a mile's, on tired legs (S43)"
)
PRODUCTIVE = (
    RACE_BLOCK_FIRST,
    RACE_BLOCK_LAST,
    FULL_WEEK,
    FULL_WEEKS,
    HEAVY_KEYS,
    KEYS_HIT,
    EASY_PACE_SLOWER,
    OUTCOMES_KNOWN,
)
"""What makes fatigue productive."""
HISTORY = Threshold(14, "days", MEEUSEN_2013, "of answers before a pattern of weeks is spoken of")
HEAVY_SUSPECT = Threshold(7, "of 14 mornings", SEED_TIRED_LEGS, "half of them heavy (S90)")
HEAVY_SUSPECT_ALONE = Threshold(10, "of 14 mornings", HOOPER_1995, "speaks without a symptom screen")
HEAVY_KNOWN = Threshold(8, "of 14 mornings", HOUSE, "answered before half of them can be counted; today's is")
SYMPTOMS = Threshold(3, "of 8 symptoms", SEED_TIRED_LEGS, "some of these (S100)")
SCREEN_LASTS = Threshold(10, "days", HOUSE, "an older symptom screen says nothing of today")

CONFOUNDERS = frozenset({Tag.ALCOHOL, Tag.HEAT, Tag.ALTITUDE, Tag.TRAVEL})
"""What raises a pulse without being fatigue or illness."""


@dataclass(frozen=True)
class Signals(Levels):
    """The single signals, and what they make together."""

    # ---- the day

    @once
    def key_planned(self) -> bool:
        """Whether today's session is a key session for this runner (3.2)."""
        planned = self.morning.planned
        return self.record.is_key(planned.kind, planned.minutes, planned.km)

    @property
    def long_planned(self) -> bool:
        """Whether the key session of today is a long run, called so or not."""
        return self.key_planned and self.morning.planned.kind in (SessionKind.LONG, SessionKind.EASY)

    @property
    def days_to_race(self) -> int | None:
        """Days to the goal race; None while there is none ahead."""
        goal = self.morning.season.goal
        if goal is None or goal.race_in_days is None or goal.race_in_days < 0:
            return None
        return goal.race_in_days

    @property
    def ill(self) -> bool:
        """A cold or worse was reported this morning, or the runner is away ill."""
        return self.morning.season.sick or self.morning.today.illness not in (None, Illness.NONE)

    @once
    def disturbed(self) -> bool:
        """A confounder was tagged today or yesterday."""
        return any(check_in.tags & CONFOUNDERS for check_in in self.morning.last_days(2))

    @property
    def tired_all_over(self) -> bool:
        """Heavy legs, and low energy in the whole body."""
        return self.morning.today.heavy and self.morning.today.scope is Scope.WHOLE_BODY

    # ---- the patterns of weeks (3.6)

    @property
    def race_ahead(self) -> bool:
        """The last weeks before a race, without its taper."""
        days = self.days_to_race
        return days is not None and RACE_BLOCK_LAST.value <= days <= RACE_BLOCK_FIRST.value

    @once
    def race_block(self) -> bool:
        """The last weeks before a race without its taper, or a week near the highest of six."""
        if self.race_ahead:
            return True
        weeks = [week for week in self.record.weeks_km[-6:] if week is not None]
        last = self.record.weeks_km[-1] if self.record.weeks_km else None
        if last is None or len(weeks) < FULL_WEEKS.value:
            return False
        return last > 0 and last >= FULL_WEEK.value * max(weeks)

    @once
    def heavy_key_mornings(self) -> int:
        """Heavy legs on the mornings of the last three key days, today among them where one is planned."""
        today = self.morning.today
        mornings: list[bool | None] = [one.heavy for one in self.record.last_keys]
        if self.key_planned and today.legs is not None:
            mornings = [today.heavy, *mornings][:3]
        return sum(heavy is True for heavy in mornings)

    @once
    def productive(self) -> bool:
        """The rule of cumulative, productive fatigue: heavy on easy days, fine where it counts."""
        outcomes, pace = self.record.outcomes, self.record.easy_pace_change_s_per_km
        return (
            self.race_block
            and self.heavy_key_mornings < HEAVY_KEYS.value
            and len(outcomes) >= OUTCOMES_KNOWN.value
            and self.record.keys_hit >= KEYS_HIT.value
            and self.record.last_key_hit
            and self.mood is not Level.RED
            and self.pulse in (None, Level.GREEN)
            and self.pulse_low is not Level.AMBER
            and not self.tired_all_over
            and (pace is None or round(pace) <= EASY_PACE_SLOWER.value)
        )

    @property
    def bears_dead_legs(self) -> bool:
        """Whether even dead legs belong to the plan: in a block that works, with its race ahead.

        Nearly every steady week is near the highest of six, so a full week alone is not enough for that.
        """
        return self.productive and self.race_ahead

    @once
    def accumulating(self) -> bool:
        """The rule of fatigue that gathers without use: it stays, or it spoils the key sessions."""
        return (
            self.heavy_of_7 >= HEAVY_DAYS_AMBER.value
            or self.pulse_low is Level.AMBER
            or self.record.keys_failed >= KEYS_FAILED.value
        )

    @property
    def screen(self) -> Screened | None:
        """The last symptom screen, while it is recent enough to count."""
        screen = self.morning.season.screen
        return screen if screen is not None and screen.days_ago <= SCREEN_LASTS.value else None

    @property
    def symptoms(self) -> int:
        """Symptoms of that screen."""
        return 0 if self.screen is None else len(self.screen.symptoms)

    @property
    def failing(self) -> bool:
        """Key sessions fail: the log shows it, or the runner says so in the screen and no log gainsays it."""
        said = self.screen is not None and self.screen.failing is True
        record = self.record
        return record.keys_failed >= KEYS_FAILED.value or (said and record.keys_hit < KEYS_HIT.value)

    @once
    def suspected(self) -> bool:
        """The rule of suspected overreaching: weeks of heavy legs, failing key sessions, and symptoms.

        A morning not answered today counts as a known one without heavy legs, so that leaving it out can
        never sound better than the best answer.
        """
        return (
            self.heavy_of_14 >= HEAVY_SUSPECT.value
            and self.failing
            and self.record.days_of_history >= HISTORY.value
            and self.record.legs_known_of_13 + 1 >= HEAVY_KNOWN.value
            and (self.symptoms >= SYMPTOMS.value or self.heavy_of_14 >= HEAVY_SUSPECT_ALONE.value)
        )

    @once
    def illness_inferred(self) -> bool:
        """A pulse that may know of an illness before the runner does (3.6); never beside a confounder.

        Drink, heat, altitude and travel spoil nights and moods as well as the pulse.
        """
        if self.ill or self.disturbed:
            return False
        quality = self.morning.today.sleep_quality
        slept_badly = quality is not None and quality <= QUALITY_AMBER.value
        red = self.pulse_today is not None and self.pulse_today.level is Level.RED
        return self.two_raised_mornings or (red and (self.low_mood or slept_badly))

    # ---- how many

    @once
    def _readiness(self) -> tuple[Level, ...]:
        """The signals that the readiness table counts (3.5)."""
        counted = (
            self.legs,
            Level.GREEN if self.productive else self.persistence,
            self.night,
            self.debt,
            self.mood,
            self.pulse,
            self.pulse_low,
            self.niggle,
            self.cold,
        )
        return tuple(level for level in counted if level is not None)

    @once
    def reds(self) -> int:
        """How many readiness signals are red."""
        return sum(level is Level.RED for level in self._readiness)

    @once
    def ambers(self) -> int:
        """How many readiness signals are amber (a red one is not counted again)."""
        return sum(level is Level.AMBER for level in self._readiness)
