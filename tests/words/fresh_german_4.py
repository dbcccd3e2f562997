"""German lines of a fourth sitting, to find what the word lists miss.

Four lots of 115 to 137 lines, half of them check-ins and log lines, with lures among them; the first two
written without a look at the word lists, the last two after one, trying to be difficult. At first sight
their recall was 0.94, 0.84, 0.77 and 0.78, each lot after the one before had taught the general cause of
what it missed; their precision was 0.99, 0.99, 0.99 and 0.97. Those that were missed stand here, as far as
they are read now; then what stays in doubt, and the lures.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
7h pennen, beine ok, bock auf laufen => checkin legs=3 sleep_h=7 mood=4
Schlaf war kurz (5,5h) aber Beine sind top => checkin legs=5 sleep_h=5.5
nacht war kurz: 5h => checkin sleep_h=5
Schlaf war super obwohl nur 6h => checkin sleep_h=6 quality=5
Schlaf flop, 5 h, Beine ok => checkin legs=3 sleep_h=5 quality=2
Beinchen federn heute richtig => checkin legs=5
Beine locker leicht, Laune prima, Schlaf 7 3/4 => checkin legs=4 sleep_h=7.75 mood=5
Beine müde, schwer, puls 50 => checkin legs=2 rhr=50
hab super geschlafen, 9 Stunden am Stück, bin gut drauf => checkin sleep_h=9 quality=5 mood=4
8 stunden tief und fest, beine wie neu => checkin legs=5 sleep_h=8 quality=4
Heute morgen 53 Puls und 7 Stunden 20 geschlafen => checkin sleep_h=7.25 rhr=53
8h Schlaf / RP 49 / Beine 4 / Stimmg 4 => checkin legs=4 sleep_h=8 rhr=49 mood=4
Schlafqualität 4, Dauer 7:30, Beine 4 => checkin legs=4 sleep_h=7.5 quality=4
Schlafdauer 7h10, Qualität mittel => checkin sleep_h=7.25 quality=3
Stimmung 2, hab mich mit meiner Frau gestritten. Beine 4 => checkin legs=4 mood=2
heute leider nur ne 2 bei den beinen, schlaf 6 std => checkin legs=2 sleep_h=6
Beine ne 4, Laune ne 3 => checkin legs=4 mood=3
beine müde, kopf wach, 7 std schlaf => checkin legs=2 sleep_h=7 mood=4
Beine nach dem Intervalltraining gestern noch schwer, sonst alles gut, 7,5h => checkin legs=2 sleep_h=7.5
Hab 7h geschlafen u meine Beine sind gut => checkin legs=4 sleep_h=7
bei mir alles im grünen Bereich, 7h, Puls 51, Beine 4 => checkin legs=4 sleep_h=7 rhr=51
puls minimal erhöht bei 54, sonst top, 8 std => checkin sleep_h=8 rhr=54
Training gestern lief super, 10 km Tempo => log sport=run kind=hard distance_km=10 outcome=hit day_offset=-1
4 x 1000 m 10k Tempo gestern rpe 8 => log sport=run kind=hard rpe=8 day_offset=-1
Tempolauf 8k, hat nicht geklappt, musste abbrechen => log sport=run kind=hard distance_km=8 outcome=missed
GA2 8 km 40 min rpe 6 => log sport=run distance_km=8 duration_min=40 rpe=6
Feierabendrunde 6,2km 36min => log sport=run distance_km=6.2 duration_min=36
Sonntag LaLa 22 km in 2:15 h => log sport=run kind=long distance_km=22 duration_min=135 day_offset=-1
4x2000 m Schwellentempo, alles im Soll, RPE 8 => log sport=run kind=hard rpe=8 outcome=hit
60 Bahnen geschwommen, 50 min => log sport=swim duration_min=50
Lauf nachtragen: vorgestern 7 km locker => log sport=run kind=easy distance_km=7 day_offset=-2
6km gelaufen, Anstrengung war so ne 5 => log sport=run distance_km=6 rpe=5
Soeben 10 km beendet, 58 Minuten, RPE 5 => log sport=run distance_km=10 duration_min=58 rpe=5
40min lockerer Trab => log sport=run kind=easy duration_min=40
gestern lauftreff 9 km => log sport=run distance_km=9 day_offset=-1
seit tagen schwere beine, was ist los => heavy_legs
Knie tut weh, was kann das sein? => pain
Wade zwickt, Schmerz 3/10 => pain
fahr morgen in urlaub, mach bitte pause => pause
ab heute bin ich wieder dabei => resume
ich bin wieder fit und zurück => resume
Halbmarathon am 4.10. eintragen => race
Am 4.10. laufe ich einen Halbmarathon => race
Check-in Zeit: 7 Uhr => time time=07:00
Wie viele Kilometer hatte ich diese Woche? => week
warum nur 30 Minuten? => why
intervalle von donnerstag auf freitag schieben => plan
Beine frisch und locker, 7h Schlaf => checkin? legs=5 sleep_h=7
Um 22:30 ins Bett und um 6 raus, Beine 4 => checkin legs=4 sleep_h=7.5
lief so lala, 10 km => log? sport=run distance_km=10
5 von 10 Läufern sind krank => illness?
die kinder haben fieber => illness?
fahr in Urlaub, brauche keine Pause => unknown?
ab morgen bin ich wieder da => unknown?
50 puls 55 => checkin? rhr=55
Lust auf laufen => unknown?
nicht so viel Lust, Beine gut => checkin? legs=4
tief und fest => checkin? quality=4
Mein Trainer sagt 10 km locker => log? sport=run kind=easy distance_km=10
Ruhepuls unter 50 wäre schön => unknown?
Pause zwischen den Intervallen 2 Minuten => log? sport=run kind=hard duration_min=2
hilfe beim Schuhkauf => unknown?
in 3 Wochen bin ich weg => unknown?
Beine rasiert, 2 Stunden gebraucht => unknown?
Ich wollte 8 km laufen, bin aber nur 5 gelaufen => log? sport=run distance_km=8
Stimmung im Stadion war super => unknown?
"""
