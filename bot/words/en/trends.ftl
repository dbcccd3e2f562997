# /trends: 4, 12, 26 or 52 weeks of one theme, as a picture and in words.
# $theme: training, legs, sleep, pulse or mood. Numbers and days arrive as ready-made strings, counts as numbers.

## The message

trends-title = <b>{ $theme }, { $weeks } weeks</b> · { $first } – { $last }
trends-theme = { $theme ->
    [training] Training
    [legs] Legs
    [sleep] Sleep
    [pulse] Resting heart rate
   *[mood] Mood
}
# one mean with its unit
trends-value = { $theme ->
    [sleep] { $value } h
    [pulse] { $value } bpm
   *[other] { $value } of 5
}
trends-at-least = at least { $amount }
# $weeks: 2 or 4
trends-lately-before = The last { $weeks ->
    [2] two
   *[4] four
} weeks: { $lately } on average; the { $weeks ->
    [2] two
   *[4] four
} before: { $before }.
trends-lately = The last { $weeks ->
    [2] two
   *[4] four
} weeks: { $lately } on average. Before that too little is known to compare.
trends-before = Too little is known of the last { $weeks ->
    [2] two
   *[4] four
} weeks for an average; the { $weeks ->
    [2] two
   *[4] four
} before: { $before }.
trends-trained-lately-before = The last { $weeks ->
    [2] two
   *[4] four
} whole weeks: { $lately } a week; the { $weeks ->
    [2] two
   *[4] four
} before: { $before }.
trends-trained-lately = The last { $weeks ->
    [2] two
   *[4] four
} whole weeks: { $lately } a week. Before that too little is known to compare.
trends-trained-before = Too little is known of the last { $weeks ->
    [2] two
   *[4] four
} weeks for an average; the { $weeks ->
    [2] two
   *[4] four
} before: { $before } a week.
# after one of those above
trends-first = The first four of these weeks: { $first }.
trends-extremes = Highest: { $most } (week from { $most_week }); lowest: { $least } (week from { $least_week }).
trends-trained-extremes = Most: { $most } (week from { $most_week }); least: { $least } (week from { $least_week }).
trends-only = The one week that is known: { $most } (week from { $most_week }).
trends-trained-open = No week is known from end to end. The most that is known: { $most } (week from { $most_week }).
trends-level = The same in every week that is known: { $most }.
trends-so-far = This week so far: { $amount }.
trends-need = Your sleep need: { $need } h, reached on average in { $reached ->
    [0] none
   *[other] { $reached }
} of { $known } known weeks.
trends-need-nights = Your sleep need: { $need } h, reached in { $reached ->
    [0] none
   *[other] { $reached }
} of { $known } known nights.
trends-usual = Your usual is { $usual } bpm now, between { $low } and { $high }; the band shows it as it was each { $each ->
    [day] day
   *[week] week
}.
trends-keys-lately-before = Key sessions a week: { $lately }; in the { $weeks ->
    [2] two
   *[4] four
} weeks before: { $before }.
trends-keys = { $keys ->
    [0] No key session logged.
    [one] One key session logged.
   *[other] { $keys } key sessions logged.
}
trends-load = Load a day (effort × minutes), the 28-day line: { $from } at its start, { $now } now; the 7-day line: { $short } now.
trends-load-only = Load a day (effort × minutes), the 28-day line: { $from } at its start, { $now } now.
trends-no-load = For the lines of load I need how hard it was (0 to 10) and the minutes, on most days.

## What is missing

trends-begin = What I know begins with the week from { $week }.
trends-gaps = { $gaps ->
    [one] One week is blank: fewer than { $wanted } answers.
   *[other] { $gaps } weeks are blank: fewer than { $wanted } answers each.
}
trends-gap-days = { $gaps ->
    [one] One day is blank: no answer.
   *[other] { $gaps } days are blank: no answer.
}
trends-trained-gaps = { $gaps ->
    [one] One week is blank: nothing was told of it.
   *[other] { $gaps } weeks are blank: nothing was told of them.
}
trends-trained-gap-days = { $gaps ->
    [one] One day is blank: nothing was told of it.
   *[other] { $gaps } days are blank: nothing was told of them.
}
trends-open = { $weeks ->
    [one] Open bar in one week: not every day or distance is known, so it is at least so much.
   *[other] Open bars in { $weeks } weeks: not every day or distance is known, so it is at least so much.
}
trends-race = { $races ->
    [one] Race: { $listed }.
   *[other] Races: { $listed }.
}
trends-race-on = { $what }, { $day }
trends-race-more = { $count } more

## Where there is no picture

trends-thin = Not enough for a picture of { $weeks } weeks yet: it takes two weeks with { $wanted } answers each, or with a run.
trends-known-so-far = What I know of these weeks:
trends-nothing = There is nothing of these { $weeks } weeks in your diary yet. One tap each morning, and two weeks make the first picture.
trends-known-answers = { $theme }: { $mean } on average over { $days } mornings
trends-known-few = { $theme }: { $days ->
    [one] one morning
   *[other] { $days } mornings
}
trends-known-runs = Training: { $runs ->
    [one] one run, { $amount }
   *[other] { $runs } runs, { $amount }
}
trends-other-theme = Of { $theme ->
    [training] your training
    [legs] your legs
    [sleep] your sleep
    [pulse] your resting heart rate
   *[mood] your mood
} too little is known in these weeks, so here is what there is.
trends-not-understood = I can look back 4, 12, 26 or 52 weeks, such as “/trends 26” or “/trends sleep 52”. Here are 12:

## Buttons

button-trends-weeks = { $weeks } wk
button-trends-theme = { $theme ->
    [training] Training
    [legs] Legs
    [sleep] Sleep
    [pulse] Pulse
   *[mood] Mood
}
button-trends-chosen = ● { $what }

## In the picture

trends-picture-title = { $theme } · { $weeks } weeks to { $last }
trends-card-ran-week = { $unit ->
    [km] Running, km a week
    [mi] Running, miles a week
   *[h] Running, hours a week
}
trends-card-ran-day = { $unit ->
    [km] Running, km a day
    [mi] Running, miles a day
   *[h] Running, hours a day
}
trends-card-keys = Key sessions a week
trends-card-load = Load a day: effort × minutes
trends-card-week = { $theme ->
    [sleep] Hours a night, mean of each week
    [pulse] Beats a minute, mean of each week
   *[other] Mean of each week, 1 to 5
}
trends-card-day = { $theme ->
    [sleep] Hours, each night
    [pulse] Beats a minute, each morning
   *[other] Each morning, 1 to 5
}
trends-line = { $days } days
trends-sign-open = not all of it known
trends-sign-key = key session
trends-sign-none = no run
trends-sign-race = race
trends-sign-range = lowest to highest
trends-sign-band = your usual
trends-sign-need = your need, { $need } h
