# Talking like a person: what a typed line meant, corrections, and how today feels beside the answers.

# What was read of the morning, said back.
talk-said-legs = Legs { $value }, { $word }
talk-said-sleep = { $value } h of sleep
talk-said-quality = { $value ->
    [1] slept very badly
    [2] slept badly
    [3] slept so-so
    [4] slept well
   *[other] slept very well
 }
talk-said-mood = mood { $word }
talk-said-pulse = pulse { $value }
talk-said-of-day = { $day }: { $said }
talk-keep-ask = { $part ->
    [0] Shall I keep that?
   *[other] That is what I understood. Shall I keep it?
 }{ $advise ->
    [0] {""}
   *[other] {" "}Then I can say what it means for today.
 }
button-talk-keep = ✓ Keep it
button-talk-keep-on = ✓ { $day }
button-talk-form = ✏️ Ask me one by one

# What else it may have been about.
talk-which = I am not sure what you mean. Is it one of these?
talk-unknown = I did not understand that. Is it one of these?
talk-else = Then please say it in other words. /help shows what I understand.
talk-left = All right, everything stays as it is.
button-talk-else = Something else
button-talk-stays = Leave it as it is
button-talk-want = { $what ->
    [advice] What should I do today?
    [checkin] Check in
    [log] Tell of a training
    [heavy_legs] My legs are heavy
    [pain] Something hurts
    [illness] I am ill
    [skip] Not today
    [snooze] Ask me later today
    [time] Ask me at another time
    [pause] Pause for some days
    [resume] I am back
    [why] Why this advice?
    [week] My last seven days
    [plan] My plan
    [race] My races
    [undo] Take back the last thing
    [edit] Correct an answer
    [settings] Settings
    [export] Export my data
    [forget] Forget everything
    [privacy] What you keep of me
    [coach] My coach
   *[help] What you can do
 }

talk-skip = Not today. What about today’s session?
button-talk-leave-out = Leave it out, today is a rest day
button-talk-dates = Put it on another day

talk-time = I ask you at { $now } in the mornings. Shall I ask at { $at } from now on?
talk-time-kept = From now on I ask you at { $at }.
button-talk-time = Yes, at { $at }
button-talk-once = Only today, at { $at }

# Corrections.
edit-which-day = <b>Which day?</b> I keep the last seven days open.
edit-signs = ✓ answered · ◐ half of it · ○ nothing yet
edit-today = Today
button-edit-day = { $filled ->
    [whole] ✓
    [half] ◐
   *[empty] ○
 } { $day }
edit-day-closed = { $day } is closed.
edit-day-ahead = { $day } is still to come.
edit-day-unclear = I could not tell which day you mean.
edit-changed = <b>Changed:</b> { $what }.
edit-of-legs = legs { $was } → { $now }
edit-of-sleep = sleep { $was } → { $now }
edit-of-quality = { $was } → { $now }
edit-of-mood = mood { $was } → { $now }
edit-of-pulse = pulse { $was } → { $now }
edit-value-legs = { $value }
edit-value-sleep = { $value } h
edit-value-mood = { $value }
edit-value-pulse = { $value }
edit-not-told = not told
edit-more = now also “{ $what }”
edit-less = no longer “{ $what }”
edit-open-again = “Anything wrong?” is open again
edit-past-stays = What I said on { $day } stays as I said it then.
edit-verdict-run = run
edit-verdict-easy = easy
edit-verdict-cross-train = cross-training
edit-verdict-rest = rest
edit-advice-stays = { $of ->
    [0] The advice stays
   *[other] Today’s advice stays
 }: { $verdict }{ $now ->
    [0] {""}
   *[other] , { $now } min instead of { $was }
 }.
edit-advice-changes = { $of ->
    [0] The advice changes
   *[other] Today’s advice changes
 } from { $was } to <b>{ $now }</b>.

# Today feels otherwise than its answers say.
button-feels-worse = I feel worse
chip-worse = Feels worse than that
feels-better = Good to hear! The advice stays all the same: a feeling may make a day safer here, never harder. If an answer was wrong, correct it below.
feels-worse-already = I had taken that in already. If it is worse still, rest is never wrong.
feels-worse-first = Then let us look at how you are today.

# Taking answers back.
undone-answered = Undone: { $what }.
undone-answered-empty = Undone: the check-in of { $day } is as if you had never opened it.
button-edit-back = Check-in of { $day }
undone-answered-same = Undone.

reason-feels-worse = { $race ->
    [0] You feel worse than your answers say, and that counts for more.
   *[other] You feel worse than your answers say. Warm up, and decide then: nobody has to start, and nobody has to finish.
 }
