# The answer to the button "Why?". $why, $limits and $evidence are the rule's own words, from bot/coach/rules.

button-why = Why?

why-title = <b>Why “{ $what }” today?</b>
why-title-earlier = <b>Why “{ $what }” on { $date }?</b>
why-changed = Something has changed since I said it, so this is how it stands now: /today
why-as-planned = No rule asked for more caution, so the plan stands.
why-stale = Today’s check-in is not finished. What I do not know is no green light, so nothing harder than easy.
why-because = { $why }
why-limits = Its limits: { $limits }
why-evidence = <i>Rests on { $evidence }: { $sources }.</i>
why-evidence-alone = <i>Rests on { $evidence }.</i>
why-counted = All of this, counted together.
why-unheard = What I do not know counts neither as good nor as bad: those rules stay silent.
why-forgotten = A reason of that day that I can no longer put into words.
why-left-out = { $count ->
    [one] One more reason did not fit here.
   *[other] { $count } more reasons did not fit here.
 }
why-rulebook = Rulebook { $version }.
why-rulebook-then = That advice came from rulebook { $then }; what its rules rest on is told as rulebook { $version } has it.
why-nothing = I have no advice for { $date }, so there is nothing to explain.
why-to-come = { $date } is still to come, so there is nothing to explain yet.
why-no-day = I did not understand which day you mean: say “/why yesterday” or “/why 12 May”.
why-which = Which day do you mean?
why-near = These days have one:
why-ask-today = For today, ask me with /today.
why-fine = <b>What was fine:</b>
why-would-have-changed = <b>Would have changed it:</b>
why-corrected = Something it rested on was told otherwise since. The reasons are those of that day; what would have changed them I can no longer say.
why-rulebook-otherwise = That advice came from rulebook { $then }. Today’s, { $version }, would say: { $what }.

# Sources that are no publications.
source-seed-cross-training = an article on cross-training against fatigue
source-seed-tired-legs = an article on running on tired legs
source-coaching = coaching tradition
source-tenforde = Tenforde, on bone stress injuries
source-house = reasoned for this rulebook
source-house-simulation = our own simulation of false alarms
