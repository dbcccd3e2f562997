"""A ninth table of German lines: nights from bed to rising, parts of a way, denied scales, asides.

They were written with the causes in view that an earlier lot had shown, and what was read wrong was mended:
they say nothing of how lines are read that were never seen. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
Beine: nicht müde nicht frisch, normal. Schlaf 6,5 Stunden => checkin legs=3 sleep_h=6.5
Beine nicht müde, normal => checkin legs=3
Beine weder müde noch frisch, 7h => checkin legs=3 sleep_h=7
Beine nicht schwer, nicht leicht, einfach ok, Laune 4 => checkin legs=3 mood=4
Beine sind nicht frisch, aber ok => checkin legs=3
Beine nicht müde, gut geschlafen => checkin? quality=4
Stimmung nicht gut nicht schlecht, normal, Beine 3 => checkin legs=3 mood=3
4/5 beine, 7:30h schlaf, hr 48 => checkin legs=4 sleep_h=7.5 rhr=48
3 von 5 beine, 4 von 5 laune, 6h => checkin legs=3 sleep_h=6 mood=4
beine 4/5 laune 3/5 => checkin legs=4 mood=3
2/5 für die beine, stimmung 3 => checkin legs=2 mood=3
23:15 Uhr ins Bett, 6:15 Uhr aufgestanden, Beine 3 => checkin legs=3 sleep_h=7
im Bett von 22:30 bis 6 Uhr, Beine ok => checkin legs=3 sleep_h=7.5
22:30 bis 06:00, Beine normal => checkin legs=3 sleep_h=7.5
von 23 bis 6 im Bett, Beine schwer => checkin legs=2 sleep_h=7
um elf ins bett, halb sechs raus, beine gut => checkin legs=4 sleep_h=6.5
halb elf ins Bett, um sechs aufgestanden, Beine ok => checkin legs=3 sleep_h=7.5
Nachtschicht 22:00 bis 06:00, beine müde => checkin legs=2
ins Bett 22 Uhr, auf 5 Uhr, Beine leicht => checkin legs=4 sleep_h=7
vier Stunden und ein bisschen geschlafen, Beine müde => checkin legs=2 sleep_h=4
Schlafqualität gut, Beine 4 => checkin legs=4 quality=4
Schlafqualität mies, 5h => checkin sleep_h=5 quality=2
Schlaf 8 Stunden, Qualität gut, Beine locker => checkin legs=4 sleep_h=8 quality=4
guter Dinge, Beine 4 => checkin legs=4 mood=4
Furchtbare Nacht, ab drei wach gelegen, Beine ok => checkin legs=3 quality=1
Schlechte Nacht, lag ab 2 wach => checkin quality=2
Ruhepuls heute 53, gestern waren es 49. Beine 2. => checkin legs=2 rhr=53
Puls 51, zwei mehr als gestern, Beine ok => checkin legs=3 rhr=51
Ruhepuls 47 (gestern 50), Laune gut => checkin mood=4 rhr=47
hab gestern nur 3 statt 8 km geschafft, kraft weg \
=> log? sport=run distance_km=3 outcome=missed day_offset=-1
gestern nur 5 von 10 km gelaufen => log sport=run distance_km=5 outcome=missed day_offset=-1
3 von 8 km geschafft => log? sport=run distance_km=3 outcome=missed
heute 6 km statt 10 km gelaufen, locker => log sport=run kind=easy distance_km=6 day_offset=0
nur die Hälfte der 10 km geschafft => unknown?
gestern 12 statt 10 km gelaufen => log sport=run distance_km=12 day_offset=-1
keine Kraft mehr, 4 von 6 km => log? sport=run distance_km=4 outcome=missed
gestern 30 min krafttraining beine und rumpf => log sport=strength duration_min=30 day_offset=-1
40 min Kraft und Core gestern => log sport=strength duration_min=40 day_offset=-1
gestern Abend 20 min Yoga => log sport=yoga duration_min=20 day_offset=-1
heute schwimmen 1 km, 30 minuten => log sport=swim distance_km=1 duration_min=30 day_offset=0
heute schwimmen => advice
heute 8 km locker => log? sport=run kind=easy distance_km=8 day_offset=0
heute trainieren j/n? => advice
trainieren heute ja/nein => advice
ab morgen um halb vier fragen, hab frühschicht => time time=03:30
frag mich ab jetzt um 5:30, Frühschicht => time time=05:30
bin 10 tage im urlaub, mach mal pause => pause days=10
Bitte zwei Wochen Pause, ich bin auf Klassenfahrt => pause days=14
eine Woche Pause bitte, Prüfungen => pause days=7
pausiere bis Freitag, Dienstreise => pause days=5
3 Wochen Pause, bin krank => illness?
mach Pause, mein Knie tut weh => pain?
später fragen kinder wach => snooze
frag später, kinder sind wach => snooze
bin im meeting frag in einer stunde => snooze minutes=60
Wie bist du auf die Empfehlung gekommen? => why
falsch getippt, will die antworten von heute ändern => edit
Ich laufe am 18. April den Wien-Marathon. => race
bin wieder da, du kannst wieder anfangen => resume
bin zurück, kannst loslegen => resume
lösch alles was du über mich gespeichert hast => forget
das auto hat noch 8 km geschafft => unknown?
Meine Schüler hatten heute 4 von 5 Punkten im Test => unknown?
hast du beine? => unknown?
"""
