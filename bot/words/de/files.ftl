# Dateien im Chat: Trainings von Uhren fürs Log, und was eine Uhr über Nacht gemessen hat.

filed-pulse = Von deiner Uhr: Puls im Schnitt { $mean }, höchster { $max }
filed-pulse-mean = Von deiner Uhr: Puls im Schnitt { $mean }
filed-measured = Davon hattest du mir schon erzählt. Es bleibt ein Training, jetzt mit dem, was deine Uhr gemessen hat.
filed-entered = { $count ->
    [one] <b>1 Training steht jetzt im Log.</b>
   *[other] <b>{ $count } Trainings stehen jetzt im Log.</b>
 }
filed-line = • { $date }: { $what }
filed-more = … und { $count } weitere
filed-measured-some = { $count ->
    [one] Von einem hattest du mir schon erzählt: Es bleibt ein Training, so wie deine Uhr es gemessen hat.
   *[other] Von { $count } hattest du mir schon erzählt: Es werden nicht mehr, sie stehen jetzt so da, wie deine Uhr sie gemessen hat.
 }
filed-known = { $count ->
    [one] Dieses Training steht schon im Log. Neu dazugekommen ist nichts.
   *[other] Alle { $count } Trainings aus dieser Datei stehen schon im Log. Neu dazugekommen ist nichts.
 }
filed-known-some = { $count ->
    [one] Eins mehr stand schon im Log.
   *[other] { $count } weitere standen schon im Log.
 }
filed-too-old = { $count ->
    [one] Ein Training ist
   *[other] { $count } Trainings sind
 } älter als { $days } Tage. { $count ->
    [one] Das habe ich
   *[other] Die habe ich
 } weggelassen: Über deine Beine von heute sagt das nichts.
filed-ahead = Ein Training liegt noch in der Zukunft ({ $date }), darum habe ich es weggelassen. Das Datum der Uhr scheint nicht zu stimmen.
filed-beyond = { $date }: { $sentence }
filed-left-out-more = { $count } weitere habe ich weggelassen.
filed-no-sport = { $count ->
    [one] In der Datei steht nicht, welche Sportart es war. Was war es?
   *[other] In der Datei steht nicht, was „Etwas anderes“ war. Was war es?
 }

filed-not-fetched = Ich konnte die Datei nicht von Telegram holen. Schick sie bitte noch einmal.
filed-night = Deine Uhr sagt für { $date }: { $what }. In deinen Check-in übernehmen?
filed-night-pulse = Ruhepuls { $value }
filed-night-sleep = Schlaf { $value } h
filed-night-both = { $first }, { $second }
filed-night-kept = Steht jetzt im Check-in von { $date }: { $what }.
filed-night-left = Deine Uhr sagt auch: { $what }. Das auch übernehmen?

button-night-pulse = Puls { $value } nehmen
button-night-sleep = { $value } h Schlaf nehmen
button-night-leave = Nein, danke
