# Kennenlernen, Einstellungen, Hilfe, Datenschutz.

welcome-text =
    <b>Ich bin Fresh Legs, dein Coach für müde Beine.</b> Jeden Morgen fünf kurze Fragen. Dann sage ich dir: Laufen, locker, Alternativtraining oder Ruhe, und warum.
    Ich ersetze keinen Arztbesuch und bin kein Medizinprodukt. Wenn dir etwas Sorgen macht, geh damit in eine Arztpraxis.
    Deine Antworten liegen auf { $where }. /forget löscht sie alle.
where-host = dem Rechner der Person, die diesen Bot betreibt, und laufen wie jede Nachricht über Telegram
where-trial = diesem Computer, in einem Ordner, der nach dem Ausprobieren gelöscht wird; Telegram ist hier nur gespielt
welcome-ask-consent = Darf ich deine Antworten speichern? Es sind Gesundheitsdaten.
welcome-again = Schön, dass du wieder da bist! Alles ist, wie du es gelassen hast: Check-in um { $prompt } Uhr, { $zone }. /today · /checkin · /settings
welcome-revived = Schön, von dir zu hören. Ich frage dich morgens wieder wie bisher, das nächste Mal am { $next } Uhr.
welcome-no-consent = Dann speichere ich nichts. Einen Check-in kannst du trotzdem ausprobieren: Ich antworte und vergesse ihn sofort. Mit /start frage ich dich jederzeit noch einmal.
welcome-first-question = Danke. Jetzt acht kurze Fragen. Überspring, was du magst: Dann nehme ich erst einmal einen üblichen Wert.
welcome-done =
    <b>Das ist alles, was ich brauche.</b> Ich frage dich um { $prompt } Uhr ({ $zone }), das nächste Mal am { $next } Uhr. Deinen Wochenrückblick bekommst du jeden { $summary } Uhr.
    Und frag mich, wann du willst: „Was soll ich heute machen?“
welcome-done-first = Machen wir gleich den Check-in für heute?

button-consent-yes = Ja, speichern
button-consent-no = Nein, nichts speichern
button-try-without = Ohne Speichern ausprobieren
button-checkin-now = Jetzt zum Check-in
button-checkin-go-on = Weiter im Check-in
button-try-again = Noch einmal ohne Speichern
button-more-settings = Noch ein paar …
button-skip-default = Überspringen ({ $default })
button-chips-done = ✓ Fertig
button-back = ← Alle Einstellungen
button-zone-share = 📍 Standort teilen
button-zone-keep = Bei { $zone } bleiben
button-zone-skip = Überspringen (vorerst UTC)

setting-ask-zone = Wo läufst du? Teile deinen Standort (ich behalte nur die Zeitzone, den Ort vergesse ich sofort), oder schreib eine Stadt oder einen Namen wie Europe/Berlin.
setting-zone-found = { $zone }. Dort ist es jetzt { $time } Uhr.
setting-zone-which = Welchen Ort meinst du mit „{ $text }“?
setting-zone-none = „{ $text }“ kenne ich nicht.{ $near ->
    [none] {""}
   *[other] {" "}Meinst du { $near }?
 } Schreib die nächste große Stadt oder einen Namen wie Europe/Berlin, oder teile deinen Standort.
setting-ask-prompt_at = Wann soll ich dich morgens fragen? Am besten vor deinem üblichen Lauf. Tippe auf eine Uhrzeit oder schreib eine, zum Beispiel 6:45.
setting-ask-summary = Wann möchtest du deinen Wochenrückblick? Tippe auf eine Zeit oder schreib sie, zum Beispiel Freitag 19:30.
setting-ask-level = Wo ordnest du dich beim Laufen ein?
setting-ask-easy_min = Wie viele Minuten dauert dein üblicher lockerer Lauf? Tippe auf eine Zahl oder schreib sie.
setting-ask-week_km = Wie viel läufst du in einer üblichen Woche? Tippe auf etwas oder schreib es, zum Beispiel 40 km oder 25 Meilen.
setting-ask-week_days = An wie vielen Tagen in der Woche läufst du?
setting-ask-cross = Was könntest du machen, wenn du nicht läufst? Tippe auf alles, was passt, und dann auf „Fertig“. (Spazierengehen klappt immer.)
setting-ask-unit = Kilometer oder Meilen?
setting-ask-sleep_need = Wie viele Stunden Schlaf brauchst du, um dich gut zu fühlen? Tippe auf eine Zahl oder schreib sie. Wenn du überspringst, lerne ich es aus deinen Nächten.
setting-ask-longest_km = Dein längster Lauf im letzten Monat? Tippe auf etwas oder schreib es, zum Beispiel 16 km oder 10 Meilen.
setting-ask-pulse_medicine = Nimmst du ein Medikament, das den Puls verändert, zum Beispiel einen Betablocker? Dann lasse ich den Puls außen vor.
setting-ask-general_only = Bist du schwanger oder unter 18? Dann bekommst du von mir nur allgemeine Hinweise. Alles Weitere besprichst du mit Fachleuten, die dich kennen.
setting-ask-injured = Hast du gerade eine Verletzung?
setting-ask-evening = Soll ich dich abends fragen, wie das Training war? Sonst frage ich gleich am nächsten Morgen, und nur, wenn ich es noch nicht weiß. Tippe auf eine Uhrzeit oder schreib eine.
setting-ask-cycle = Möchtest du die zweite Hälfte deines Zyklus markieren? Da ist der Puls etwas höher, und das rechne ich mit ein.

settings-title = <b>Deine Einstellungen.</b> Zum Ändern einfach antippen.
settings-kept = Gemerkt – { $name }: { $value }.
setting-name-zone = Zeitzone
setting-name-prompt_at = Check-in
setting-name-summary = Wochenrückblick
setting-name-level = Niveau
setting-name-easy_min = Lockerer Lauf
setting-name-week_km = Übliche Woche
setting-name-week_days = Lauftage pro Woche
setting-name-cross = Statt Laufen
setting-name-unit = Strecken in
setting-name-sleep_need = Schlafbedarf
setting-name-longest_km = Längster Lauf zuletzt
setting-name-pulse_medicine = Medikament für den Puls
setting-name-general_only = Schwanger oder unter 18
setting-name-injured = Gerade verletzt
setting-name-cycle = Zyklus markieren
setting-name-evening = Frage am Abend

value-summary = { $weekday } um { $time }
value-level-beginner = Einstieg
value-level-recreational = Freizeitsport
value-level-sub_elite = Leistungssport
value-level-elite = Spitzensport
value-minutes = { $minutes } min
value-hours = { $hours } h
value-distance-km = { $distance } km
value-distance-mi = { $distance } mi
value-days = { $days } { $days ->
    [one] Tag
   *[other] Tage
 }
value-unit-km = km
value-unit-mi = Meilen
value-never = nie
value-not-told = keine Angabe
value-learnt = aus deinen Nächten
value-only-walking = nur Spazierengehen

forget-ask = Damit lösche ich alles, und zwar für immer: jede Antwort, jede Empfehlung, dein Training, deinen Plan und alle Einstellungen. Auch was du mit einem Coach teilst oder andere mit dir, endet damit. Alles löschen?
forget-done = Erledigt: Ich habe dich vergessen. Von dir ist hier nichts mehr; diesen Chat selbst kannst du in Telegram löschen. /start fängt neu an.
forget-kept = Es wurde nichts gelöscht.
forget-nothing = Ich habe nichts von dir gespeichert.
button-forget-yes = Ja, alles löschen
button-forget-no = Nein, behalten

privacy-text =
    <b>Was ich speichere:</b> deine Antworten, meine Empfehlungen, dein Training, deinen Plan, Wettkämpfe, Schuhe und Auszeiten, deine Einstellungen und die Nummer deines Telegram-Kontos. Keine Kontakte, keine Orte, keine Dateien: Von einem geteilten Standort bleibt nur die Zeitzone, von einer Datei deiner Uhr nur das Training. Deinen Namen nur, wenn du mit einem Coach teilst.
    <b>Wo:</b> Deine Daten liegen auf { $where }. Sonst werden sie nirgends gespeichert. Telegram selbst kann mitlesen, was Menschen und Bots einander schreiben, und behält diesen Chat, bis du ihn löschst.
    <b>Wer es sieht:</b> du und wer diesen Rechner betreibt. Ein Coach nur, wenn du die Einladung angenommen hast, nur so viel, wie du freigibst, und nur, bis du es beendest: /coach
    <b>Zum Mitnehmen:</b> /export gibt dir alles als Zip, /import bringt es zurück, hier oder anderswo.
    <b>Du bestimmst, wann Schluss ist:</b> /forget löscht alles davon sofort.

help-text =
    <b>Was ich verstehe</b>
    „Was soll ich heute machen?“ oder /today: Laufen, locker, Alternativtraining oder Ruhe, mit den Gründen · /why: worauf das beruht
    /checkin: die Fragen von heute, oder in einer Zeile: „Beine 3, Schlaf 7,5, Stimmung ok, Puls 52“
    /edit: Antworten der letzten sieben Tage · /undo: das Letzte rückgängig machen
    „Meine Beine sind schwer“ oder /heavylegs: was dahinterstecken kann
    „8 km 45 min rpe 4“, „gestern Rad 40 min“: kommt in dein Trainingslog
    Eine Datei von deiner Uhr (FIT, GPX, TCX) oder ein Trainingskalender (.ics, CSV): einfach schicken
    /plan: deine Woche und einzelne Tage · /race: deine Wettkämpfe · /shoes: ein neues Paar
    /sick, /hurt oder /pause bis 3. Mai, und /back, wenn es vorbei ist
    /week: deine letzten sieben Tage neben den vier Wochen davor · /trends: 4 bis 52 Wochen in Bildern · /report: deine Saison als Seite
    /settings: Sprache, Zeitzone, Uhrzeiten, Ruhezeit, Niveau, übliche Läufe
    /coach: wer was sehen darf, und wie du andere betreust
    /privacy: was ich speichere und wo · /export, /import: zum Mitnehmen · /forget: alles löschen
    
    <b>Wie ich denke</b>
    Schwere Beine an einem lockeren Tag sind normal, und langsam ist dann genau richtig. Immer müde, am ganzen Körper müde oder Schmerzen: Das ist etwas anderes. Dein Plan gilt. Ich lasse ihn so, mache ihn leichter, tausche etwas oder streiche es. Mehr verlange ich nie.
    
    <b>Ab wann ich vergleiche</b>
    Was für Beine und Schlaf bei dir üblich ist: ab 7 Morgen, bis dahin sage ich, wie weit wir sind · Puls: ab dem 8. Messwert, sicher nach 3 Wochen · fehlender Schlaf: ab 4 der letzten 7 Nächte · schwere Beine: 5 von 7 Morgen · trübe Stimmung: 4 von 7
    
    Ich ersetze keinen Arztbesuch und bin kein Medizinprodukt.

command-today = Was soll ich heute machen?
command-checkin = Die Fragen von heute Morgen
command-edit = Antworten der letzten sieben Tage ändern
command-why = Warum diese Empfehlung
command-heavylegs = Schwere Beine: was dahinterstecken kann
command-week = Meine letzten sieben Tage
command-trends = Meine letzten Wochen und Monate in Bildern
command-report = Meine Saison als Seite zum Aufheben oder Drucken
command-plan = Mein Trainingsplan
command-race = Meine Wettkämpfe
command-undo = Das Letzte rückgängig machen
command-sick = Ich bin krank
command-hurt = Mir tut etwas weh
command-pause = Pause, zum Beispiel „bis 3. Mai“
command-back = Ich bin wieder da
command-shoes = Neue Schuhe
command-coach = Mit einem Coach teilen oder andere einladen
command-team = Mein Team, wenn ich Coach bin
command-settings = Zeitzone, Uhrzeiten und mehr ändern
command-privacy = Was gespeichert wird, und wo
command-export = Mein Tagebuch mitnehmen
command-import = Ein Tagebuch zurückholen
command-forget = Alles über mich löschen
command-help = Was ich verstehe

bot-short-description = Ein Coach für müde Beine: Laufen, locker, Alternativtraining oder Ruhe, und warum.
bot-description = Jeden Morgen fünf kurze Fragen. Dann sage ich dir, was du heute machst, mit Gründen aus deinen eigenen Zahlen. Du brauchst keine Uhr dafür. Kein Medizinprodukt.
