# Coaches und alle, die mit ihnen teilen. $name: so heißt jemand bei Telegram.

team-sharing = { $sharing ->
    [colour] nur die Farbe des Tages
    [answers] Farbe und Antworten
   *[all] alles
 }

coach-title = <b>Coaches</b>
coach-nobody-sees = Niemand sieht etwas von dir.
coach-sees = Diese Menschen sehen etwas von dir:
coach-sees-line = • <b>{ $name }</b>: { $shared }
coach-looks-after = { $athletes ->
    [0] Du betreust andere? Lade sie ein: Sie bestimmen, was du siehst, und können es jederzeit beenden.
    [one] Eine Person teilt mit dir: /team
   *[other] { $athletes } Personen teilen mit dir: /team
 }
button-coach-invite = Jemanden einladen
button-coach-team = Meine Gruppe
button-coach-change = { $name }: ändern
button-coach-end = { $name }: beenden
button-coach-back = ‹ Coaches

invite-text = Leite diesen Link an die Person weiter, die du betreuen möchtest. Er gilt für eine Person, bis { $until }.

    { $link }

    Sie bestimmt, was du siehst: die Farbe des Tages, auch die Antworten oder alles. Einmal am Morgen sage ich dir, mit wem du zuerst reden solltest.
button-invite-withdraw = Offene Links zurückziehen
invite-withdrawn = { $links ->
    [0] Es war kein Link offen.
    [one] Der offene Link gilt nicht mehr.
   *[other] Deine { $links } offenen Links gelten nicht mehr.
 }
invite-full = Du betreust { $most } Personen. Mehr kann ich nicht im Blick behalten.

invited-ask = <b>{ $name }</b> möchte dein Training begleiten. Was darf { $name } sehen?

    <b>Nur die Farbe</b>: Laufen, locker, Alternativtraining oder Ruhe, und ob du geantwortet hast.
    <b>Auch Antworten</b>: dazu deine Antworten am Morgen und die Gründe der Empfehlung mit ihren Zahlen.
    <b>Alles</b>: dazu Notizen zu Schmerzen, dein Training und dein Plan.

    Zu sehen sind die Tage ab heute, höchstens eine Woche. Du kannst das jederzeit ändern oder beenden: /coach
invited-first = <b>{ $name }</b> möchte dein Training begleiten. Lern mich zuerst kennen: Lies die Nachricht darüber. Danach antworte hier auf die Einladung.
button-invited-answer = Auf die Einladung antworten
button-share-colour = Nur die Farbe
button-share-answers = Auch Antworten
button-share-all = Alles
button-share-nothing = Nichts teilen
invited-declined = Es wird nichts geteilt.
invited-own = Das ist dein eigener Link. Schick ihn der Person, die du betreuen möchtest.
invited-unknown = Diese Einladung gilt nicht mehr: Sie wurde benutzt, zurückgezogen oder ist älter als eine Woche. Bitte um eine neue.
share-ask = Was darf <b>{ $name }</b> ab jetzt sehen?
shared-now = <b>{ $name }</b> sieht ab jetzt: { $shared }. Du kannst das jederzeit ändern oder beenden: /coach
shared-ended = <b>{ $name }</b> sieht nichts mehr von dir.
shared-not = Dort wird nichts mehr geteilt.

told-shares = <b>{ $name }</b> teilt mit dir: { $shared }. Sieh nach unter /team
told-ended-by-athlete = <b>{ $name }</b> teilt nichts mehr mit dir.
told-ended-by-coach = <b>{ $name }</b> betreut dich nicht mehr. Es wird nichts mehr geteilt.

digest-title = <b>Deine Gruppe, { $date }</b>
digest-first = Rede zuerst mit:
digest-line = • <b>{ $name }</b>: { $why }
digest-more = { $count ->
    [one] Bei einer weiteren Person ist etwas: /team
   *[other] Bei { $count } weiteren ist etwas: /team
 }
digest-missing = Nichts gehört von: { $names }
digest-away = Nicht da: { $names }
digest-fine = { $count ->
    [0] {""}
    [one] Bei einer weiteren Person drängt nichts.
   *[other] Bei { $count } weiteren drängt nichts.
 }
digest-all-fine = { $count ->
    [one] Nichts drängt.
   *[other] Nichts drängt, bei keiner der { $count } Personen.
 }
digest-open = { $count ->
    [one] Ein Check-in von heute fehlt noch.
   *[other] { $count } Check-ins von heute fehlen noch.
 }

team-title = <b>Deine Gruppe</b>
team-nobody = Noch teilt niemand etwas mit dir. /coach macht einen Link für eine Person; sie bestimmt, was du siehst.
team-line = • <b>{ $name }</b>: { $today }
team-line-why = • <b>{ $name }</b>: { $today } · { $why }
team-today-open = noch kein Check-in
team-more = { $count ->
    [one] Eine weitere Person auf der nächsten Seite.
   *[other] { $count } weitere auf den nächsten Seiten.
 }
button-team-next = Weiter ›
button-team-back = ‹ Meine Gruppe
button-team-end = { $name } nicht mehr betreuen

athlete-title = <b>{ $name }</b>, geteilt: { $shared }
athlete-day = <b>{ $date }</b>: { $what }
athlete-day-answered = geantwortet
athlete-day-open = kein Check-in
athlete-planned = geplant: { $session }
athlete-trained = gemacht: { $sessions }
athlete-trained-nothing = gemacht: nichts
athlete-pain = Schmerznotiz: { $note }
athlete-pain-during = { $during } von 10 beim Laufen
athlete-pain-morning = { $morning } von 10 am Morgen danach
athlete-pain-weeks = { $weeks ->
    [one] seit einer Woche
   *[other] seit { $weeks } Wochen
 }
athlete-away = { $kind ->
    [sick] krank
    [hurt] verletzt
   *[away] nicht da
 }
athlete-why-today = Heute, weil:
athlete-nothing = Nichts in den letzten sieben Tagen.

team-red-flag = ein Warnzeichen heute Morgen, frag bitte gleich nach
team-ill = krank
team-hurt = ein Schmerz, der den Schritt verändert
team-recovery = in einem Erholungsblock
team-pulse = Ruhepuls seit Tagen erhöht
team-mood = { $mornings ->
    [one] trübe Stimmung an einem Morgen
   *[other] trübe Stimmung an { $mornings } von 7 Morgen
 }
team-legs = { $mornings ->
    [one] schwere Beine an einem Morgen
   *[other] schwere Beine an { $mornings } von 7 Morgen
 }
team-keys = { $sessions ->
    [one] eine Schlüsseleinheit hat nicht geklappt
   *[other] { $sessions } Schlüsseleinheiten haben nicht geklappt
 }
team-resting = { $days ->
    [one] seit einem Tag Ruhe
   *[other] seit { $days } Tagen Ruhe
 }
team-soft = { $days ->
    [one] seit einem Tag kein Lauf nach Plan
   *[other] seit { $days } Tagen kein Lauf nach Plan
 }
team-stopped = soll heute aus einem ernsten Grund ruhen, sieh nach
team-missing = { $days ->
    [one] seit einem Tag nichts gehört
   *[other] seit { $days } Tagen nichts gehört
 }

group-hello = Ich arbeite nur im privaten Chat, denn es geht um deine Gesundheit. Was hier gesagt wird, lese und behalte ich nicht.
button-group-private = Schreib mir
