# A morning's answers in one line: what was tapped under "anything wrong?", in the middle of a sentence.

marked-cold = cold only
marked-fever = fever / ill below the neck
marked-niggle = a niggle
marked-gait = hurts, changes my stride
marked-chest = chest pain
marked-faint = fainted
marked-palp = palpitations
marked-breath = breathless for no reason
marked-badsleep = slept badly
marked-alcohol = alcohol
marked-travel = travel
marked-heat = heat
marked-altitude = altitude
marked-stress = stress
marked-feet = on my feet
marked-told = the warning sign you told of
marked-luteal = second half of cycle
marked-cleared = a doctor cleared me
marked-hips = tight hips or legs
marked-worse = felt worse than that
