# Heavy legs, the eight signs, the recovery block: what stands around the coach's sentences of coach.ftl.
# $what, $cause, $likely, $causes: ready-made text. Counts arrive as numbers.

care-line-off = ○ { $what }
care-line-on = ● { $what }
button-care-none = None of these
button-care-next = Next
button-care-today = What should I do today?

## Heavy legs

care-legs-title = <b>Heavy legs</b> · { $number } of { $of }
care-legs-anew = What you ticked was of another day, so let us begin again.
care-legs-from-log = From your log: { $what }.
care-legs-not-from-log = Not so, by your log: { $what }.
care-chip-chest = Chest or breath
care-chip-swelling = Swollen calf
care-chip-pain = A pain
care-chip-one-leg = Only one leg
care-chip-two-weeks = Two weeks or more
care-chip-hard-close = Hard days close
care-chip-leg-strength = Leg strength
care-chip-skipped-meals = Skipped meals
care-chip-little-carbohydrate = Few carbs
care-chip-little-iron = Little iron
care-chip-slept-badly = Bad nights
care-chip-new-shoes = New, heavy shoes
care-chip-slumped = Slumped, slow steps
care-legs-result = <b>What may lie behind your heavy legs</b>
care-legs-cause = <b>{ $number }. { $cause }</b> ({ $likely })
care-legs-try = Try first: { $what }
care-legs-short = <b>{ $cause }</b> ({ $likely }): { $what }
care-legs-others = { $likely ->
    [likely] Likely as well: { $causes }.
    [possible] Possible as well: { $causes }.
    [not-known] I cannot tell: { $causes }.
   *[unlikely] Less likely: { $causes }.
 }
care-legs-nothing = Nothing stands out for you. Take two easy days, eat and sleep well, and look again.
care-legs-doctor = <b>When to see a doctor</b>
care-legs-not-kept = I keep nothing of these answers.
care-legs-noted = I have marked it in today’s check-in, so no advice overlooks it. If you tapped it by mistake, take it back below.
button-care-all = All of them, with what to try
button-care-fewer = ← Back to the likeliest

## The eight signs

care-eight-due = <b>Half a minute more:</b> eight signs tell early when training gets too much.
care-eight-again = { $days ->
    [one] Yesterday it was { $symptoms } of the eight signs. How is it now?
   *[other] { $days } days ago it was { $symptoms } of the eight signs. How is it now?
 }
care-eight-triggered = Your last days are worth a closer look: eight signs, half a minute.
button-care-eight = Look at the eight signs
care-eight-exclusions = <b>The eight signs</b> · first two things that feel just the same. Tap what fits.
care-eight-ill-recently = ill in the last three weeks
care-eight-eating-enough = perhaps not eating enough for my training
care-chip-ill-recently = I was ill
care-chip-eating-enough = Eating too little?
care-eight-food = <b>Food</b> · Do you notice any of these? Tap what fits.
care-fuel-missed-periods = periods that stay away
care-fuel-weight-loss = getting lighter without meaning to
care-fuel-often-cold = often cold
care-fuel-recurrent-injuries = injuries that keep coming back
care-fuel-recurrent-illness = one infection after the other
care-fuel-low-appetite = little appetite
care-fuel-skipping-meals = meals skipped
care-fuel-low-carb = little bread, rice, pasta, potatoes or fruit
care-chip-missed-periods = No periods
care-chip-weight-loss = Getting lighter
care-chip-often-cold = Often cold
care-chip-recurrent-injuries = Injuries
care-chip-recurrent-illness = Infections
care-chip-low-appetite = Little appetite
care-chip-skipping-meals = Skipped meals
care-chip-low-carb = Few carbs
care-eight-symptoms = <b>The eight signs</b> · Which do you notice these days? Tap what fits.
care-eight-filled = What is ticked already comes from your log. Change whatever does not fit.
care-chip-increased-effort = More effort
care-chip-tired-all-time = Always tired
care-chip-dreading-running = Dreading it
care-chip-difficulty-sleeping = Bad sleep
care-chip-higher-rhr = Higher pulse
care-chip-more-aches = Aches
care-chip-sick-often = Often ill
care-chip-irritable = Irritable, low
care-eight-asked = <b>{ $question }</b>
button-care-done = ✓ Done
care-eight-trend = Last time, on { $day }, it was { $before ->
    [0] none
   *[other] { $before }
 }.
care-eight-mornings = My morning advice goes by your check-ins and your log, and may allow more. Until a doctor has looked, take the easy choice.
care-eight-block = Your mornings show it as well, so your recovery block begins, and my morning advice keeps to it until you are better.
care-eight-old = That list was of { $day }. Here is today’s.
button-care-change = Change my answers
care-people = On the phone there is { $people }.

## The recovery block

care-block-begins = <b>Your recovery block begins:</b> { $least } to { $most } days, easy only.
care-block-day = <b>Recovery block:</b> day { $day } ({ $least } to { $most } days).
care-block-testing = <b>Your recovery block</b> goes on until all of this is back:
care-block-met = ✓ { $what }
care-block-open = ○ { $what }
care-block-nearly = All of it is back today. The weeks behind you were heavy, though, so it stays easy for a few more days.
