# The weekly summary: one message for every code of bot/coach/week_reasons.py (lower case, dashes).
# Numbers that are shown as measured (hours, beats, means) and days ("Tuesday") arrive as ready-made strings.
# Counts arrive as numbers, so that each language can choose its plural.

## What stood out

# $flag: chest_pain, fainting, palpitations or breathless_out_of_proportion; $day: name of the day
week-red-flag = { $flag ->
    [chest_pain] Chest pain on { $day }.
    [fainting] Fainting on { $day }.
    [palpitations] Palpitations on { $day }.
    [told_in_words] You wrote on { $day } of something that sounds like a warning sign.
   *[other] Breathless for no clear reason on { $day }.
}
week-red-flag-cleared = { $flag ->
    [chest_pain] Chest pain on { $day }, and a doctor has cleared it since.
    [fainting] Fainting on { $day }, and a doctor has cleared it since.
    [palpitations] Palpitations on { $day }, and a doctor has cleared them since.
    [told_in_words] Something you wrote of on { $day } sounded like a warning sign; a doctor has cleared it since.
   *[other] Breathless for no clear reason on { $day }, and a doctor has cleared it since.
}
week-ill-days = { $ill ->
    [one] Ill on { $ill } morning.
   *[other] Ill on { $ill } mornings.
}
week-gait-pain-days = { $pain ->
    [one] Pain that changed how you run on { $pain } morning.
   *[other] Pain that changed how you run on { $pain } mornings.
}
# the mornings after it were free of it
week-gait-pain-gone = { $pain ->
    [one] A pain changed how you ran on { $pain } morning, and has not been back.
   *[other] A pain changed how you ran on { $pain } mornings, and has not been back.
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
    [told_in_words] Please have what you wrote of on { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
   *[other] Please have the breathlessness of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
}
# $days: count
week-do-see-doctor-still = { $days ->
    [one] The warning sign of yesterday still waits for a doctor: please have it looked at.
   *[other] The warning sign of { $days } days ago still waits for a doctor: please have it looked at.
}
# $well: count of mornings without symptoms
week-do-return-slowly = { $well ->
    [0] See the illness through: a full day or two without symptoms or medicine, then 20–30 easy minutes, then half your usual for two or three days.
   *[other] You are on the way back from an illness: short and easy first, half your usual for two or three days, then your plan.
}
week-do-ease-cold = Until the cold has gone, keep it short and easy. If ten minutes make it worse, go home.
# $pain: count
week-do-have-pain-seen = Leave running until you can move without pain, and let someone who treats injuries look at it.
week-do-try-gently = The pain that changed how you run is hardly gone: begin with one short, flat run and stop if it returns.
week-do-spare-niggle = { $pain ->
    [one] Spare the niggle: flat, easy runs, and stop when it grows.
   *[other] The niggle came back, so spare it: flat, easy runs, and stop when it grows.
}
# $debt_h, $need_h: strings; $nights: count
week-do-repay-sleep = Go to bed half an hour earlier on most nights: you are { $debt_h } h short.
# $short, $nights: counts; $limit_h: string
week-do-longer-nights = Pick two evenings and go to bed an hour earlier, so that fewer nights end under { $limit_h } h.
# $heavy, $days: counts
week-do-easier-week = { $days ->
    [one] Run less for a few days and swap a run for something gentle: your legs were heavy on { $heavy } of { $days } morning.
   *[other] Run less for a few days and swap a run for something gentle: your legs were heavy on { $heavy } of { $days } mornings.
}
# $low, $days: counts
week-do-lighter-week = Make it a lighter one, with something you enjoy in it. If low days stay, talk to someone you trust.
# $above_bpm, $usual_bpm: strings
week-do-watch-pulse = Keep the next days easy until your pulse is back near { $usual_bpm }. A raised week can come before an illness.
# $days, $wanted: counts
week-do-answer-more = { $wanted ->
    [one] With { $wanted } answered morning I can say more. Legs alone are enough for a start.
   *[other] With { $wanted } answered mornings I can say more. Legs alone are enough for a start.
}
# $days: count
week-do-keep-going = Keep to your plan, and keep the easy days easy.
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
week-suggestion = <b>One thing for next week:</b> { $what }
week-plan-coming = <b>Next week as planned:</b> { $kinds }.
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
