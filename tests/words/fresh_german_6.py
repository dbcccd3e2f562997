"""A sixth table of German lines: those of two blind testers' that the reader did not know at first.

Of the 220 lines of both it knew the intent of nineteen in twenty, and was sure of three in four. What the
last lines say is doubtful, and asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
Geschlafene Stunden: 7. Ruheherzfrequenz: 46 bpm. Beine: 4. => checkin legs=4 sleep_h=7 rhr=46
Schlaf von 22:45 bis 06:00 Uhr, Beine 3 => checkin legs=3 sleep_h=7.25
Bitte die Uhrzeit der Abfrage auf 05:45 Uhr ändern. => time time=05:45
Mein Hauptwettkampf ist der Frankfurt-Marathon am 25. Oktober 2026 => race
Ich bitte um Ausgabe meiner Daten als CSV-Datei. => export
gestern 40 km geradelt, hat 1h30 gedauert => log sport=bike distance_km=40 duration_min=90 day_offset=-1
Schlafqual. 2, Beine 2, Ruhep. 57 => checkin legs=2 quality=2 rhr=57
Puls Ruhe 51, Schlaf 7 Std 30, Stimmg 4 => checkin sleep_h=7.5 mood=4 rhr=51
Erinnerung 15min später => snooze minutes=15
Nachricht ab jetzt 5:50 => time time=05:50
Also, geschlafen habe ich höchstens sechs Stunden, weil der Nachbar so laut war, aber die Laune ist \
gut. => checkin sleep_h=6 mood=4
Meine Beine sind heute schwer, wir haben gestern den ganzen Keller ausgeräumt, geschlafen habe ich \
aber gut. => checkin legs=2 quality=4
Ich bin heute bester Laune, neun Stunden Schlaf hatte ich lange nicht mehr. => checkin sleep_h=9 mood=5
Der Doktor hat mir so ein Messgerät mitgegeben, der Ruhepuls lag heute früh bei 61, und die Beine \
sind in Ordnung. => checkin legs=3 rhr=61
Wegen der Hitze habe ich miserabel geschlafen, und die Stimmung ist auch schlecht. => checkin \
quality=1 mood=2
Die Beine sind so lala heute, geschlafen habe ich siebeneinhalb Stunden, wie meistens. => checkin \
legs=3 sleep_h=7.5
Nach der Wanderung mit dem Kegelverein sind die Beine heute wie Blei, die Laune ist trotzdem gut. \
=> checkin legs=1 mood=4
Heute war ich eine Dreiviertelstunde schwimmen, das Becken war zum Glück leer. => log sport=swim \
duration_min=45 day_offset=0
Ich habe heute eine Stunde Yoga gemacht, die Lehrerin ist eine ganz nette. => log sport=yoga \
duration_min=60 day_offset=0
Ich bin ganz gemütlich fünf Kilometer gelaufen und habe dafür vierzig Minuten gebraucht. => log \
sport=run kind=easy distance_km=5 duration_min=40
Haben Sie vielen Dank für die freundliche Auskunft. => thanks
Entschuldigen Sie, ich kenne mich damit nicht aus, was kann ich hier alles eingeben? => help
digga 9 std geschlafen, beine top 🔥 => checkin legs=5 sleep_h=9
laune 2/5, beine 3/5 kp warum => checkin legs=3 mood=2
beine tot 💀 schlaf 4h wg party => checkin legs=1 sleep_h=4
übelst gut gepennt, 8h, beine okay => checkin legs=3 sleep_h=8 quality=5
mitm rad zur uni un zurück 14km => log sport=bike distance_km=14
meine beine sind sowas von schwer => heavy_legs
lauf am 4. Oktober nen halbmarathon 🏅 => race
Schlafdauer 6 h 45 min, Schlafscore 72, Stimmung gut => checkin sleep_h=6.75 mood=4
Body Battery 61, RHR 53, Schlaf 6,25 h, Beine schwer => checkin legs=2 sleep_h=6.25 rhr=53
Schlaf 8h15 davon 1h40 Tiefschlaf, Beine gut, Laune gut => checkin legs=4 sleep_h=8.25 mood=4
Ruhepuls 48 (Schnitt 46), Beine 3/5, Stimmung 3/5 => checkin legs=3 mood=3 rhr=48
Whoop Erholung 41 %, Ruhepuls 59, geschlafen 5 h 30, Beine müde => checkin legs=2 sleep_h=5.5 rhr=59
14,2 km in 1:18:30, Pace 5:31, HFmax 162, locker => log sport=run kind=easy distance_km=14.2 \
duration_min=78.5
Schwellenlauf 10,5 km, 50 min, Ø-Puls 168, RPE 7 => log sport=run kind=hard distance_km=10.5 \
duration_min=50 rpe=7
Rolle 75 min, 195 Watt im Schnitt => log sport=bike duration_min=75
Gestern Wettkampf: 21,1 km in 1:42:00, Ø-HF 173 => log sport=run kind=race distance_km=21.1 \
duration_min=102 day_offset=-1
Zeig mir den Trainingsplan bis zum Wettkampf => plan
Morgenmeldung bitte künftig um 6:10 Uhr => time time=06:10
Alle meine Daten löschen, DSGVO => forget
Mein Herz in Ruhe ist 56, ich habe gut schlafen => checkin quality=4 rhr=56
Ich fliege in Urlaub, bitte 14 Tage keine Nachricht => pause days=14
Ich möchte meine Trainerin soll meine Daten sehen => coach
Beim Volkslauf gestern habe ich die 10 Kilometer in 64 Minuten geschafft, stellen Sie sich vor! => \
log? sport=run kind=race distance_km=10 duration_min=64 day_offset=-1
moin, beine mega schwer 😩 und nur 5h gepennt => checkin? legs=2 sleep_h=5
Korrektur: der Lauf gestern war 12 km, nicht 10 => edit?
beine mega => checkin legs=5
beine super geschlafen mies => checkin legs=5 quality=2
stimmung super traurig => checkin? mood=2
geschlafen mega schlecht => checkin? quality=2
schlafscore 72 => unknown?
14 tage keine nachricht von ihr => unknown?
nachricht um 5:50 bekommen => unknown?
gestern habe ich mir das bein gestoßen, beine gut => checkin? legs=4
der doktor hat mir ein medikament gegeben, beine gut => checkin? legs=4
vielen dank für nichts => unknown?
Die Tomaten wollen dieses Jahr einfach nicht rot werden. => unknown?
"""
