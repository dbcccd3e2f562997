"""What the two articles claim, in our own words, one line each; and where they contradict each other.

The rules cite these ids as `seeds`. A claim is an opinion of its author until a rule names another source
beside it; some are contradicted by the literature, and then the conflict says what was done.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.coach.sources import SEED_CROSS_TRAINING, SEED_TIRED_LEGS, Source

_LAST_OF_THE_FIRST = 38


class Place(StrEnum):
    """Where in the product a claim belongs. The values are words for a page."""

    DAILY = "daily advice"
    WEEK = "weekly summary"
    TRIAGE = "triage of heavy legs"
    PLAN = "plan check"
    SCREEN = "symptom screen"
    START = "first questions"


_LETTERS = dict(zip("DWHPYO", Place, strict=True))


@dataclass(frozen=True)
class Claim:
    """One claim of one article. `places` is never empty, the most important one comes first."""

    id: str
    article: Source
    gist: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Conflict:
    """Claims that cannot all be followed as they stand, and what is done instead."""

    id: str
    between: tuple[str, ...]
    """Claims; one alone is in conflict with the literature or with another conflict's outcome."""
    settled: str


def _claim(id: str, letters: str, gist: str) -> Claim:  # noqa: A002 - the field's own name
    first = int(id[1:]) <= _LAST_OF_THE_FIRST
    article = SEED_CROSS_TRAINING if first else SEED_TIRED_LEGS
    return Claim(id, article, gist, tuple(_LETTERS[letter] for letter in letters))


_TOLD = (
    # Cross-training against running fatigue
    ("S1", "OHD", "Feet that stand, walk and cycle all day carry that load into the run."),
    ("S2", "D", "Another sport is the first answer to tired running legs, not a second best."),
    ("S3", "OD", "Running early in the day leaves the rest of it for recovering."),
    ("S4", "D", "After the run, sparing the legs is allowed: sit, take the bus."),
    ("S5", "DP", "Quality needs freshness: it makes training better and injuries rarer."),
    ("S6", "DW", "When tiredness begins to pile up, break off and do something else."),
    ("S7", "D", "Training hard through fatigue does no good."),
    ("S8", "D", "Very easy training on tired legs is the exception."),
    ("S9", "DW", "Without some fatigue nothing adapts."),
    ("S10", "WP", "Fatigue cannot be avoided, but it should pass within days."),
    ("S11", "PWD", "Too much intensity with too little recovery between lets fatigue add up."),
    ("S12", "YW", "Piled-up fatigue takes performance, mood and drive down together."),
    ("S13", "PD", "Fatigue hides, so rest is planned ahead and kept."),
    ("S14", "W", "The same easy run costs more energy when fatigue has piled up."),
    ("S15", "WY", "Mood sinks slowly, long before anybody calls it bad."),
    ("S16", "WD", "Feeling new after a long weekend sleep shows what was missing in the week."),
    ("S17", "PO", "Order in training and eating, with lighter weeks and other sports, is the cure."),
    ("S18", "OD", "Another sport works by using other muscles or sparing the tired ones."),
    ("S19", "D", "Other trained muscles help recovery (the article's lactate theory is dropped)."),
    ("S20", "DW", "Cross-training helps only while it stays light."),
    ("S21", "DW", "Keep it fun and varied, and easy."),
    ("S22", "DH", "Too much running tightens hips and legs and ends in knee trouble."),
    ("S23", "DH", "After too much training, more sleep and food alone do not bring the legs back."),
    ("S24", "WD", "The first step is less running for a while."),
    ("S25", "D", "Cycling keeps endurance and spares joints, but works the same muscles."),
    ("S26", "D", "With dead legs, train the upper body."),
    ("S27", "D", "Swimming trains everything without a single impact."),
    ("S28", "WO", "A few swims a week build general fitness."),
    ("S29", "D", "Core work, Pilates or yoga beat a run on legs that are done."),
    ("S30", "W", "A little core work spreads the strain over the whole body."),
    ("S31", "P", "The author crams training in two weeks before a race: not to be copied."),
    ("S32", "WO", "A mixed week of about nine hours: swims, runs, commutes by bike and a hike."),
    ("S33", "DP", "What follows hard intervals is easy, very easy, and more than once."),
    ("S34", "DP", "The first speed work of a block is the hardest on the legs."),
    ("S35", "DP", "Before a race, one short steady run and no new fatigue."),
    ("S36", "D", "What follows a long run the next day is low in impact, a hike for one."),
    ("S37", "DP", "A first two-hour run with nothing near it before: it went well once."),
    ("S38", "W", "Close the week by asking: balanced? how do I feel? what is next?"),
    # Cumulative fatigue and tired legs
    ("S39", "WD", "Cumulative fatigue is tiredness that grows over weeks of distance training."),
    ("S40", "DY", "Who is tired in this way can still do workouts and everyday life."),
    ("S41", "W", "Training on tired legs works on the body and on the head."),
    ("S42", "DO", "Tired legs belong to the last weeks of marathon training."),
    ("S43", "DW", "Easy pace may drop by almost a minute (per mile, as far as one can tell)."),
    ("S44", "OD", "Dead legs feel as if they had run before the run; the opposite is springy."),
    ("S45", "DO", "Who trains for a first marathon may be frightened by this."),
    ("S46", "D", "In such a block tired legs are common, and even a good sign."),
    ("S47", "HY", "Low iron makes running hard; food first, supplements only by a doctor."),
    ("S48", "HPD", "Heavy lifting on easy days makes legs heavy: lift on hard days."),
    ("S49", "HDW", "Recovery happens asleep; seven to nine hours are the aim."),
    ("S50", "HP", "One easy day between hard ones may be too few: add a second."),
    ("S51", "HY", "Too little food, carbohydrate above all, makes legs heavy."),
    ("S52", "DH", "About 20 g of protein within an hour of a run longer than that."),
    ("S53", "HO", "A slow, hunched stride feels heavy: run tall, with quick light steps."),
    ("S54", "H", "A heavy or very soft shoe can be the reason: try a lighter one."),
    ("S55", "HY", "Where nothing else fits, a doctor and a blood test come next."),
    ("S56", "W", "Cumulative fatigue takes days, weeks and months of steady training."),
    ("S57", "DW", "Workouts are hit, distances done; only the easy runs feel heavy and slow."),
    ("S58", "W", "The last 10 km hurt everybody, so tired legs are practised on purpose."),
    ("S59", "D", "Running goes on, at times even the morning after a long one."),
    ("S60", "D", "Full recovery from long or hard runs takes days, sometimes weeks."),
    ("S61", "WP", "Every few weeks one with 20 to 30 % less is a buffer against injury."),
    ("S62", "W", "Never quite recovering is what builds this kind of fatigue."),
    ("S63", "H", "With high mileage, the training itself is the likeliest cause of heavy legs."),
    ("S64", "DP", "What is long or fast wants some days before the next of its kind."),
    ("S65", "WD", "Nobody gets better by resting all the time: consistency makes a runner."),
    ("S66", "D", "Tired legs may run if nothing hurts and not every run feels so."),
    ("S67", "P", "Hard and long runs are spread out, with easy or rest days between."),
    ("S68", "D", "Easy days are the ones for tired legs: enjoy being slow."),
    ("S69", "DW", "Not recovered for one hard day after another: look at the plan."),
    ("S70", "WH", "The levers are the schedule with its strength work, then food, then sleep."),
    ("S71", "DY", "Tired all over is a reason not to run."),
    ("S72", "DY", "An everyday life that has become hard work is a reason not to run."),
    ("S73", "DY", "Not recovering from one run to the next is a reason not to run."),
    ("S74", "DY", "Paces and distances out of reach are a reason not to run."),
    ("S75", "YW", "Normal fatigue costs neither performance nor work."),
    ("S76", "W", "Gained from it: legs that resist fatigue."),
    ("S77", "W", "Gained from it: a head that bears doubt."),
    ("S78", "W", "Gained from it: training goes on, and so does adapting."),
    ("S79", "W", "Gained from it: stronger bones, tendons and muscles, given recovery."),
    ("S80", "DW", "In the taper, weeks of fatigue turn into springy legs for race day."),
    ("S81", "WY", "From useful fatigue it is a small step to overtraining."),
    ("S82", "W", "Do not expect fresh legs every day, and do not hunt fatigue either."),
    ("S83", "WY", "Fatigue must never reach burnout, worse key workouts or lasting breakdown."),
    ("S84", "Y", "Overreaching ends in injury, illness, burnout or poor racing."),
    ("S85", "DY", "Useful fatigue shows mostly on easy runs, while workouts and life go well."),
    ("S86", "D", "Legs full of miles are not the same as a body without energy."),
    ("S87", "DY", "Fatigue that comes suddenly, spreads or spoils several runs means a problem."),
    ("S88", "YH", "The problem may be too little food, too much training, or both."),
    ("S89", "YW", "High mileage only helps who eats enough for it."),
    ("S90", "YW", "Tired most of the time, with workouts and work suffering: change the training."),
    ("S91", "Y", "Signs of low energy availability are worth knowing."),
    ("S92", "Y", "Sign 1: running takes more effort."),
    ("S93", "Y", "Sign 2: tired at all times, not only on the run."),
    ("S94", "Y", "Sign 3: dreading the next run."),
    ("S95", "YW", "Sign 4: trouble sleeping."),
    ("S96", "YD", "Sign 5: a higher resting heart rate."),
    ("S97", "Y", "Sign 6: more aches, pains or injuries."),
    ("S98", "Y", "Sign 7: ill more often."),
    ("S99", "Y", "Sign 8: cranky and irritable."),
    ("S100", "Y", "Some or all of these signs may mean overtraining."),
    ("S101", "Y", "With these signs, think of a blood test."),
    ("S102", "YD", "With these signs, cut back volume and intensity."),
    ("S103", "YDW", "With these signs, one to two weeks of easy running only, until they settle."),
    ("S104", "Y", "With these signs, eating and sleeping come first."),
    ("S105", "YH", "A massage may help."),
    ("S106", "DY", "Walks for pleasure are part of resting."),
    ("S107", "Y", "Do whatever takes the stress away."),
    ("S108", "Y", "Spend more time with the family."),
    ("S109", "WD", "Take up the plan again once runs and days feel better."),
    ("S110", "P", "This fatigue is a by-product of the plan, never its aim."),
    ("S111", "WP", "By the next hard run one should feel recovered."),
    ("S112", "PWD", "Add about ten percent a week, not more."),
    ("S113", "PW", "Cut a week by about a fifth every three to four weeks."),
    ("S114", "PD", "Around a hard day stand light, active or empty ones."),
    ("S115", "PD", "Two hard days in a row: never."),
    ("S116", "P", "A shorter run goes before or after the long or fast one."),
    ("S117", "PO", "Two runs a day are for those near the top."),
    ("S118", "PD", "One day a week without training, unless elite."),
    ("S119", "D", "Tired legs show most towards the end of a cycle."),
    ("S120", "OH", "Heavy and slow on easy days is fine; always tired or failing workouts is not."),
    ("S121", "OYH", "The author is no doctor: ask one."),
    ("S122", "OW", "Topics it points to: easy pace, long runs, strength, race nerves, low energy."),
)

CLAIMS: dict[str, Claim] = {told[0]: _claim(*told) for told in _TOLD}
"""S1 to S122, in the order of the articles."""

_SETTLED = (
    ("C1", "S7 S8 S46 S66 S68", "Tired legs run on an easy day and wait on a key day; in pain they rest."),
    ("C2", "S5 S58 S110", "Heavy easy days are accepted in build and peak; else freshness is the aim."),
    ("C3", "S10 S39", "Two clocks: recovered by the next key day, and heavy on easy days only."),
    ("C4", "S6 S65", "One rest day a week, lighter weeks, swapping before skipping, a guard on resting."),
    ("C5", "S11 S16 S62", "Fully recovered is asked for before key days, in lighter weeks, in the taper."),
    ("C6", "S61 S113", "A quarter less, counted from 15 %; due after three building weeks."),
    ("C7", "S31 S35 S80", "The taper wins: about half the volume over two weeks."),
    ("C8", "S32 S37 S112 S116", "One week that went well is an anecdote; its jump is what gets flagged."),
    (
        "C9",
        "S24 S28 S29 S32",
        "On tired days it replaces and is capped; otherwise it adds and counts as load.",
    ),
    ("C10", "S1 S36 S118", "Rest is no training; a walk of up to 40 minutes is still rest."),
    ("C11", "S29 S48", "Heavy leg work goes to hard days; core, yoga and mobility fit any day."),
    ("C12", "S19 S26", "The advice stays, the lactate theory goes: less impact, other muscles."),
    ("C13", "S23 S104", "Both: less load, and more food and sleep."),
    ("C14", "S47 S55 S63", "Ask all eight causes, but say first that the training itself is likeliest."),
    ("C15", "S100 S121", "A suspicion with counts and weeks behind it, never a diagnosis."),
    ("C16", "S96", "The pulse is read both ways: high means illness first, low is no proof of rest."),
    ("C17", "S37 S112", "Ten percent a week is a convention; the single long run is what studies found."),
    ("C18", "S25 S29 S68", "By cause: heavy muscles run easy; joints, lasting or dead legs swap sports."),
)

CONFLICTS: dict[str, Conflict] = {
    told[0]: Conflict(told[0], tuple(told[1].split()), told[2]) for told in _SETTLED
}
"""C1 to C18: between the articles, inside one, or between an article and the literature."""
