# Later, silence, quiet hours; the settings that go with them.

button-later = Later ▾
later-when = When shall I ask again?
button-later-30 = 30 min
button-later-60 = 1 h
button-later-evening = Tonight, { $time }
button-later-now = The questions now
later-kept = Fine: I will ask you again at { $time }.
later-again = You wanted these a little later.
later-not = { $why ->
    [answered] Today’s check-in is done already, so I will not ask again. /today shows what it said.
    [away] You are on a pause, so I ask nothing. /back ends it.
    [twice] I came back to you once today already. The check-in stays open all day, whenever it suits you.
   *[no_time] That does not fit into today any more, or into the hours in which I may write to you. The check-in stays open all day.
 }

silence-ask = <b>Three quiet mornings.</b> All well? I stay quiet now until I hear from you. A pause costs nothing.
button-silence-pause = Pause
button-silence-keep = Keep asking
button-silence-form = This morning’s questions
silence-keep = { $planned ->
    [0] Good to hear from you. Morning questions are off, as you wished; /checkin is there whenever you like.
   *[other] Good to hear from you. I will ask as before, next { $next }.
 }

welcome-again-no-mornings = Welcome back! Everything is as you left it: no questions in the morning, { $zone }. /today · /checkin · /settings

setting-name-language = 🌐 Language
setting-ask-language = Which language shall we speak?
setting-name-mornings = Ask every morning
setting-ask-mornings = Shall I ask you every morning? If you are here for others and do not run, take “no”; /checkin is always there.
setting-name-quiet = Quiet hours
setting-ask-quiet = When shall I keep quiet? Only what you asked for at that very time still comes. Tap, or type such as 22:00-6:30.
value-quiet = { $begins }–{ $ends }
value-no-quiet = none
setting-name-digest = Team overview
setting-ask-digest = When shall I tell you how your team is? Tap a time, or type one.
