## The picture of four weeks (drawn, not sent as text: no tags, and short)

# $last: a day
picture-title = Four weeks to { $last }
# in the empty stretch before the first days of somebody new
picture-quiet = more with every week
picture-training-load = Training, effort × minutes
picture-training-minutes = Training, minutes
# $day: a day
picture-race-ahead = Race { $day }
picture-sign-key-run = key run
picture-sign-easy-run = easy run
picture-sign-cross = cross-training
picture-sign-strength = strength
picture-sign-race = race
picture-sign-key-left-out = key session left out
picture-sign-no-minutes = length not told
picture-sign-no-load = effort or length not told
picture-sign-rest = rest
picture-legs = Legs
picture-sleep = Sleep, hours
picture-mood = Mood
picture-pulse = Resting heart rate
picture-advice = Advice
picture-need = need { $hours }
picture-usual = usual { $usual }
