"""How loud each single signal of a morning is, and the numbers behind it (specification 3.4).

A signal without its measurement is None: silent, neither green nor red.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from bot.coach.checkin import Illness, Pain, Tag
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.once import once
from bot.coach.record import Record
from bot.coach.soreness import may_be_bone, niggle_level
from bot.coach.sources import (
    BOSQUET_2008,
    CRAVEN_2022,
    HOOPER_1995,
    HOUSE,
    HOUSE_SIMULATION,
    JOHNSTON_2019,
    LE_MEUR_2013,
    MCLEAN_2010,
    MORGAN_1988,
    SEED_TIRED_LEGS,
)
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome

LEGS_OK = Threshold(3, "of 5", SEED_TIRED_LEGS, "what a key session wants; below it an easy run is slow (S5)")
LEGS_AMBER = Threshold(2, "of 5", SEED_TIRED_LEGS, "heavy: the words of the scale (S44); below it red")
HEAVY_DAYS_AMBER = Threshold(5, "of 7 mornings", SEED_TIRED_LEGS, "tired most of the time (S66, S73)")
HEAVY_DAYS_RED = Threshold(
    10, "of 14 mornings", HOOPER_1995, "longer than a week of bad ratings marks staleness"
)
NIGHT_AMBER_H = Threshold(6.0, "h", CRAVEN_2022, "the trials of one short night used six hours or less")
NIGHT_RED_H = Threshold(5.0, "h", CRAVEN_2022, "deep inside the range that cost performance")
NIGHT_NOTE_H = Threshold(
    7.0, "h", JOHNSTON_2019, "habitually below this went with more injuries: a note only"
)
QUALITY_AMBER = Threshold(2, "of 5", MCLEAN_2010, "slept badly")
DEBT_AMBER_H = Threshold(6, "h in 7 nights", HOUSE, "almost a night short in a week (S16)")
DEBT_RED_H = Threshold(10, "h in 7 nights", HOUSE, "a night and a third short in a week")
DEBT_NIGHTS = Threshold(
    4, "of 7 nights", HOUSE, "known nights before a debt is told; last night counts as one"
)
MOOD_AMBER = Threshold(2, "of 5", MCLEAN_2010, "low or irritable; one day can never be red")
MOOD_DAYS_RED = Threshold(4, "of 7 mornings", MORGAN_1988, "mood follows load and is the trend that matters")
PULSE_AMBER_BPM = Threshold(5, "bpm", HOUSE_SIMULATION, "or 1.5 x the own spread, whichever is larger")
PULSE_AMBER_SPREADS = Threshold(
    1.5, "spreads", HOUSE_SIMULATION, "6 to 33 false alarms a year in a healthy person"
)
PULSE_RED_BPM = Threshold(8, "bpm", HOUSE_SIMULATION, "or 2.5 x the own spread, whichever is larger")
PULSE_RED_SPREADS = Threshold(2.5, "spreads", HOUSE_SIMULATION, "0.1 to 6 false alarms a year")
TREND_AMBER_BPM = Threshold(3, "bpm", HOUSE_SIMULATION, "mean of seven days; or 1.0 x the own spread")
TREND_AMBER_SPREADS = Threshold(1.0, "spreads", HOUSE_SIMULATION, "3 to 21 false alarms a year")
TREND_RED_BPM = Threshold(5, "bpm", BOSQUET_2008, "mean of seven days; or 1.5 x the own spread")
TREND_RED_SPREADS = Threshold(1.5, "spreads", HOUSE_SIMULATION, "a rising week, not a bad morning")
TREND_DAYS = Threshold(
    4, "of 7 mornings", HOUSE, "readings before a weekly mean is told; this morning counts as one"
)
PULSE_LOW_BPM = Threshold(
    5, "bpm", LE_MEUR_2013, "overreached athletes often show a lower pulse, not a higher one"
)
PROVISIONAL_EXTRA_BPM = Threshold(
    2, "bpm", HOUSE, "added to every pulse threshold while the usual is provisional"
)
LUTEAL_BPM = Threshold(3, "bpm", HOUSE, "the second half of the cycle raises the usual by about this much")


def _rating(value: float, amber: float, red: float) -> Level:
    """Level of a measurement where more is worse."""
    return Level.RED if value >= red else Level.AMBER if value >= amber else Level.GREEN


@dataclass(frozen=True)
class PulseReading:
    """A pulse held against its usual. `over_bpm` counts from the usual (raised by 3 on a luteal day)."""

    bpm: float
    over_bpm: float
    level: Level


@dataclass(frozen=True)
class Levels:
    """The single signals of one morning, each worked out when first asked for."""

    morning: Morning

    @once
    def record(self) -> Record:
        """What follows from the earlier days alone."""
        return self.morning.record

    @once
    def legs(self) -> Level | None:
        """Legs today: amber when heavy, red below."""
        legs = self.morning.today.legs
        if legs is None or legs > LEGS_AMBER.value:
            return None if legs is None else Level.GREEN
        return Level.AMBER if legs == LEGS_AMBER.value else Level.RED

    @property
    def legs_tired(self) -> bool:
        """Legs below ok: too tired for a key session, slow on an easy day."""
        legs = self.morning.today.legs
        return legs is not None and legs < LEGS_OK.value

    @once
    def heavy_of_7(self) -> int:
        """Mornings with heavy legs among the last seven, today included."""
        return self.record.heavy_of_6 + self.morning.today.heavy

    @once
    def heavy_of_14(self) -> int:
        """Mornings with heavy legs among the last fourteen, today included."""
        return self.record.heavy_of_13 + self.morning.today.heavy

    @once
    def persistence(self) -> Level:
        """Heavy legs that stay."""
        if self.heavy_of_14 >= HEAVY_DAYS_RED.value:
            return Level.RED
        return Level.AMBER if self.heavy_of_7 >= HEAVY_DAYS_AMBER.value else Level.GREEN

    @once
    def night(self) -> Level | None:
        """Last night: its hours, and whether it was called bad."""
        today = self.morning.today
        levels: list[Level] = []
        if today.sleep_h is not None:
            short = today.sleep_h < NIGHT_AMBER_H.value
            levels.append(Level.RED if today.sleep_h < NIGHT_RED_H.value else Level(short))
        if today.sleep_quality is not None:
            levels.append(Level(today.sleep_quality <= QUALITY_AMBER.value))
        return max(levels, default=None)

    @once
    def debt_h(self) -> float | None:
        """Hours short of the need over the last seven nights; None while too few nights are known.

        A last night that was not told counts as a known one without a deficit, so that leaving it out can
        never sound better than the best answer.
        """
        earlier = [past.sleep_h for past in self.morning.check_ins_between(6, 1) if past.sleep_h is not None]
        if len(earlier) + 1 < DEBT_NIGHTS.value:
            return None
        last_night = self.morning.today.sleep_h
        nights = earlier if last_night is None else [*earlier, last_night]
        return sum(max(0.0, self.record.sleep_need_h - night) for night in nights)

    @once
    def debt(self) -> Level | None:
        """Sleep debt of the week."""
        return None if self.debt_h is None else _rating(self.debt_h, DEBT_AMBER_H.value, DEBT_RED_H.value)

    @once
    def low_moods_of_7(self) -> int:
        """Mornings with a low mood among the last seven, today included; an unanswered one is not low."""
        low = (mood <= MOOD_AMBER.value for mood in self.record.moods_of_6)
        return sum(low) + self.low_mood

    @once
    def mood(self) -> Level | None:
        """Mood: one day is amber at most, four of seven are red even if today is better."""
        if self.low_moods_of_7 >= MOOD_DAYS_RED.value:
            return Level.RED
        mood = self.morning.today.mood
        return None if mood is None else Level(mood <= MOOD_AMBER.value)

    @once
    def pulse_today(self) -> PulseReading | None:
        """This morning's pulse against its usual."""
        today = self.morning.today
        return self._reading(today.resting_hr_bpm, Tag.LUTEAL in today.tags)

    @once
    def pulse_yesterday(self) -> PulseReading | None:
        """Yesterday's pulse against the same usual."""
        for yesterday in self.morning.check_ins_between(1, 1):
            return self._reading(yesterday.resting_hr_bpm, Tag.LUTEAL in yesterday.tags)
        return None

    def _reading(self, bpm: int | None, luteal: bool) -> PulseReading | None:
        if bpm is None or self.record.baseline is None:
            return None
        over = bpm - self.record.baseline.usual_bpm - (LUTEAL_BPM.value if luteal else 0)
        amber = self._bound(PULSE_AMBER_BPM, PULSE_AMBER_SPREADS)
        red = self._bound(PULSE_RED_BPM, PULSE_RED_SPREADS)
        return PulseReading(bpm, over, _rating(over, amber, red))

    def _bound(self, bpm: Threshold, spreads: Threshold) -> float:
        assert self.record.baseline is not None  # noqa: S101 - for the type checker: callers looked
        extra = 0 if self.record.baseline.established else PROVISIONAL_EXTRA_BPM.value
        return max(bpm.value, spreads.value * self.record.baseline.spread_bpm) + extra

    @once
    def pulse_trend(self) -> PulseReading | None:
        """The mean of the last seven mornings against the usual.

        Four readings are needed; a reading not taken this morning counts as one of them, so that leaving it
        out can never sound better than a calm one.
        """
        if self.record.baseline is None:
            return None
        today, pulses = self.morning.today, self.record.pulses_of_6
        unread = today.resting_hr_bpm is None
        if today.resting_hr_bpm is not None:
            pulses = [*pulses, (today.resting_hr_bpm, Tag.LUTEAL in today.tags)]
        readings = [bpm - (LUTEAL_BPM.value if luteal else 0) for bpm, luteal in pulses]
        if not readings or len(readings) + unread < TREND_DAYS.value:
            return None
        mean = fmean(readings)
        over = mean - self.record.baseline.usual_bpm
        amber = self._bound(TREND_AMBER_BPM, TREND_AMBER_SPREADS)
        return PulseReading(mean, over, _rating(over, amber, self._bound(TREND_RED_BPM, TREND_RED_SPREADS)))

    @once
    def pulse(self) -> Level | None:
        """The worse of today and the trend."""
        return max(
            (one.level for one in (self.pulse_today, self.pulse_trend) if one is not None), default=None
        )

    @property
    def pulse_levels(self) -> tuple[Level | None, ...]:
        """All that a vote sees of this morning's pulse."""
        readings = (self.pulse_today, self.pulse_trend)
        return (*(None if one is None else one.level for one in readings), self.pulse_low)

    @once
    def pulse_low(self) -> Level | None:
        """A low pulse with heavy legs, and a low mood or a key session missed: never "recovered" (C16)."""
        today, reading = self.morning.today, self.pulse_today
        if reading is None:
            return None
        if not today.heavy or not (self.low_mood or Outcome.MISSED in self.record.outcomes):
            return Level.GREEN
        return Level(reading.over_bpm <= -self._bound(PULSE_LOW_BPM, PULSE_AMBER_SPREADS))

    @property
    def low_mood(self) -> bool:
        """A low mood was told this morning."""
        mood = self.morning.today.mood
        return mood is not None and mood <= MOOD_AMBER.value

    @once
    def two_raised_mornings(self) -> bool:
        """Today's and yesterday's pulse are both raised."""
        both = (self.pulse_today, self.pulse_yesterday)
        return all(one is not None and one.level >= Level.AMBER for one in both)

    @once
    def niggle(self) -> Level | None:
        """A pain by what is told of it; a niggle without any detail is amber until more is known."""
        today = self.morning.today
        if today.pain is None:
            return None
        if today.pain is Pain.NONE:
            return Level.GREEN
        if today.pain is Pain.ALTERING_GAIT or self.bone_suspected:
            return Level.RED
        return Level.AMBER if today.pain_detail is None else niggle_level(today.pain_detail)

    @once
    def bone_suspected(self) -> bool:
        """A pain on one spot that is no soft tissue, or at rest and at night: possibly a bone."""
        today = self.morning.today
        hurts = today.pain not in (None, Pain.NONE)
        return hurts and today.pain_detail is not None and may_be_bone(today.pain_detail)

    @once
    def cold(self) -> Level | None:
        """A cold above the neck only."""
        illness = self.morning.today.illness
        return None if illness is None else Level(illness is Illness.ABOVE_NECK)
