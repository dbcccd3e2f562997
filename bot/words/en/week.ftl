# The weekly summary: one message for every code of bot/coach/week_reasons.py (lower case, dashes).
# Numbers that are shown as measured (hours, beats, means) and days ("Tuesday") arrive as ready-made strings.
# Counts arrive as numbers, so that each language can choose its plural.

## What stood out

# $flag: chest_pain, fainting, palpitations or breathless_out_of_proportion; $day: name of the day
week-red-flag = { $flag ->
    [chest_pain] Chest pain on { $day }.
    [fainting] Fainting on { $day }.
    [palpitations] Palpitations on { $day }.
   *[other] Breathless for no clear reason on { $day }.
}
week-ill-days = { $ill ->
    [one] Ill on { $ill } morning.
   *[other] Ill on { $ill } mornings.
}
week-gait-pain-days = { $pain ->
    [one] Pain that changed how you run on { $pain } morning.
   *[other] Pain that changed how you run on { $pain } mornings.
}
week-pain-days = { $pain ->
    [one] A niggle on { $pain } morning.
   *[other] A niggle on { $pain } mornings.
}
# $above_bpm, $usual_bpm: strings
week-pulse-up = Resting heart rate { $above_bpm } bpm above your usual { $usual_bpm } on average.
# $debt_h, $need_h: strings; $nights: count of known nights
week-sleep-debt = { $nights ->
    [one] { $debt_h } h short of sleep in { $nights } known night, against { $need_h } h a night.
   *[other] { $debt_h } h short of sleep over { $nights } known nights, against { $need_h } h a night.
}
# $short, $nights: counts; $limit_h: string
week-short-nights = { $nights ->
    [one] { $short } of { $nights } known night under { $limit_h } h.
   *[other] { $short } of { $nights } known nights under { $limit_h } h.
}
# $heavy, $days: counts
week-heavy-days = { $days ->
    [one] Heavy legs on { $heavy } of { $days } morning.
   *[other] Heavy legs on { $heavy } of { $days } mornings.
}
# $mean, $before: strings
week-legs-down = Legs lower than before: { $mean } on average, { $before } in the four weeks before.
# $low, $days: counts
week-mood-low = { $days ->
    [one] Low mood on { $low } of { $days } morning.
   *[other] Low mood on { $low } of { $days } mornings.
}
# $days: count of check-ins
week-steady = { $days ->
    [one] Nothing stood out on the { $days } morning you answered.
   *[other] Nothing stood out on the { $days } mornings you answered.
}

## What went well

# $mean, $before: strings
week-legs-up = Legs fresher than before: { $mean } on average, { $before } in the four weeks before.
week-sleep-up = Longer nights: { $mean } h on average, { $before } h in the four weeks before.
week-mood-up = Mood brighter than before: { $mean } on average, { $before } in the four weeks before.
# $nights: count; $limit_h: string
week-full-nights = { $nights ->
    [one] Your { $nights } known night was { $limit_h } h or longer.
   *[other] All { $nights } known nights were { $limit_h } h or longer.
}
# $legs: string; $day: name of the day
week-best-legs = Your legs were at their best on { $day }: { $legs } of 5.
# $days: count
week-every-morning = { $days ->
    [one] You answered on { $days } morning, so this summary has no gaps.
   *[other] You answered on all { $days } mornings, so this summary has no gaps.
}

## The one suggestion

# $flag and $day as in week-red-flag
week-do-see-doctor = { $flag ->
    [chest_pain] Please have the chest pain of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [fainting] Please have the fainting of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [palpitations] Please have the palpitations of { $day } checked by a doctor before you train again. If they come back and do not pass, call the emergency number.
   *[other] Please have the breathlessness of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
}
# $ill: count
week-do-return-slowly = See the illness through: a full day or two without symptoms or medicine, then 20–30 easy minutes, then half your usual for two or three days.
week-do-ease-cold = Until the cold has gone, keep it short and easy. If ten minutes make it worse, go home.
# $pain: count
week-do-have-pain-seen = Leave running until you can move without pain, and let someone who treats injuries look at it.
week-do-spare-niggle = { $pain ->
    [one] Spare the niggle next week: flat, easy runs, and stop when it grows.
   *[other] The niggle came back, so spare it next week: flat, easy runs, and stop when it grows.
}
# $debt_h, $need_h: strings; $nights: count
week-do-repay-sleep = Next week, go to bed half an hour earlier on most nights: you are { $debt_h } h short.
# $short, $nights: counts; $limit_h: string
week-do-longer-nights = Pick two evenings next week and go to bed an hour earlier, so that fewer nights end under { $limit_h } h.
# $heavy, $days: counts
week-do-easier-week = { $days ->
    [one] Run less for a few days and swap a run for something gentle: your legs were heavy on { $heavy } of { $days } morning.
   *[other] Run less for a few days and swap a run for something gentle: your legs were heavy on { $heavy } of { $days } mornings.
}
# $low, $days: counts
week-do-lighter-week = Make next week a lighter one, with something you enjoy in it. If low days stay, talk to someone you trust.
# $above_bpm, $usual_bpm: strings
week-do-watch-pulse = Keep the next days easy until your pulse is back near { $usual_bpm }. A raised week can come before an illness.
# $days, $wanted: counts
week-do-answer-more = { $wanted ->
    [one] With { $wanted } answered morning next week I can say more. Legs alone are enough for a start.
   *[other] With { $wanted } answered mornings next week I can say more. Legs alone are enough for a start.
}
# $days: count
week-do-keep-going = Keep to your plan next week, and keep the easy days easy.
week-empty = No check-ins this week, and that is fine. Whenever you like, one tap in the morning starts again.

## The message around them

week-title = <b>Your week</b> { $first } – { $last }
week-check-ins = { $days ->
    [one] { $days } of 7 mornings answered.
   *[other] { $days } of 7 mornings answered.
}
week-advised = Advised: { $verdicts }.
week-verdict = { $name } { $days }×
verdict-run = run
verdict-easy = easy
verdict-cross-train = cross-train
verdict-rest = rest
week-mean-legs = Legs { $mean } of 5.
week-mean-legs-before = Legs { $mean } of 5, { $before } in the four weeks before.
week-mean-sleep = Sleep { $mean } h a night.
week-mean-sleep-before = Sleep { $mean } h a night, { $before } before.
week-mean-mood = Mood { $mean } of 5.
week-mean-mood-before = Mood { $mean } of 5, { $before } before.
week-mean-pulse = Resting heart rate { $mean }.
week-mean-pulse-before = Resting heart rate { $mean }, { $before } before.
week-usual-pulse = Your usual is { $usual }.
week-went-well = ✓ { $what }
week-suggestion = <b>One thing for next week</b> { $what }
week-thin = Too few mornings for averages.

## The picture

picture-title = Four weeks to { $last }
picture-legs = Legs
picture-sleep = Sleep, hours
picture-mood = Mood
picture-pulse = Resting heart rate
picture-advice = Advice
picture-need = need { $hours }
picture-usual = usual { $usual }
