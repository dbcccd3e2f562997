"""An eighth table of German lines: what six more runners type, written after those of `fresh_german_7`
were mended, and short answers in the words people have for them.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
nich so dolle geschlafen, vielleicht 5 stunden => checkin sleep_h=5 quality=2
laune prima, beine auch ok, puls 54 => checkin legs=3 mood=5 rhr=54
Heute Nacht 6 3/4 Stunden, Beine leicht müde => checkin legs=2 sleep_h=6.75
gestern Nachmittag zwei Stunden Rad => log sport=bike duration_min=120 day_offset=-1
heute morgen 1500 m geschwommen in 35 min => log sport=swim distance_km=1.5 duration_min=35 day_offset=0
schulter schmerzt => pain
lass mich heut mal in ruhe => skip
was liegt heute an => advice
Schlaf 4 Stunden mit Unterbrechungen, Stimmung naja => checkin sleep_h=4 mood=3
bin total gestresst, 6h schlaf, beine gehen => checkin legs=3 sleep_h=6 mood=2
schlafqualität mies, 6 stunden, puls 59 => checkin sleep_h=6 quality=2 rhr=59
puls 49, gut erholt, beine locker => checkin legs=4 rhr=49
60 min spinning, rpe 7 => log sport=bike duration_min=60 rpe=7
Beine: 3, Schlaf: 6,5 Stunden, Schlafqualität: mittel, Puls: 55 => checkin legs=3 sleep_h=6.5 \
quality=3 rhr=55
Guten Morgen, Stimmung 4, Beine 3, geschlafen 7 h. => checkin legs=3 sleep_h=7 mood=4
Schlaf: 5 Std. 45 Min., Beine: schwer => checkin legs=2 sleep_h=5.75
Stimmung: zufrieden. Beine: wie üblich. => checkin legs=3 mood=4
Lauf heute: 7,2 km, 46:10 min, Anstrengung 5. => log sport=run distance_km=7.2 duration_min=46.17 \
rpe=5 day_offset=0
Dauerlauf, 60 Minuten, ruhig. => log sport=run kind=easy duration_min=60
Am Samstag 15 km langer Lauf, 1:37 h. => log sport=run kind=long distance_km=15 duration_min=97 \
day_offset=-2
Wanderung 14 km, 4 Stunden, vorgestern. => log sport=hike distance_km=14 duration_min=240 day_offset=-2
Ruhetag gestern. => log day_offset=-1
Bitte die Erinnerung auf 7:15 Uhr verlegen. => time time=07:15
Meine Eingabe von gestern war falsch. => edit date=2026-05-10
mega gut geschlafen, laune top => checkin quality=5 mood=5
hab 7h geschlafen aber iwie nicht erholt, beine mittel => checkin legs=3 sleep_h=7
bisschen traurig, beine ok => checkin legs=3 mood=2
schlaf 3/5 beine 2/5 laune 4/5 => checkin legs=2 quality=3 mood=4
boxen 1h => log sport=other duration_min=60
bergsprints 8x, war hart => log sport=run kind=hard
soll ich heut was machen => advice
knie knirscht und tut weh => pain
Schlaf 6h, Beine brauchbar, RHR 42 => checkin legs=3 sleep_h=6 rhr=42
Trail 32 km, 1400 hm, 4:12 h => log sport=run distance_km=32 duration_min=252
Regeneration 40 min auf der Rolle => log sport=bike kind=easy duration_min=40
GA2 14 km in 1:06 => log sport=run distance_km=14 duration_min=66
3x5 km Marathontempo, getroffen => log sport=run kind=hard outcome=hit
beine net so schlecht, 7 std schlaf => checkin legs=3 sleep_h=7
moin. beine joa, schlaf naja 6h => checkin legs=3 sleep_h=6 quality=3
bissl müde beine, stimmung aber top => checkin legs=2 mood=5
Ruhe-HF heute 47 => checkin rhr=47
Morgenpuls 50 Schläge => checkin rhr=50
Schlafstunden: 6,5 => checkin sleep_h=6.5
6einhalb std, beine locker => checkin legs=4 sleep_h=6.5
sechs einhalb stunden geschlafen => checkin sleep_h=6.5
7 Std 20 gepennt, beine schlapp => checkin legs=2 sleep_h=7.25
sieben Stunden zwanzig geschlafen => checkin sleep_h=7.25
7,5 std, laune gut => checkin sleep_h=7.5 mood=4
beine nicht besonders frisch => checkin legs=2
beine alles andere als frisch, 6h => checkin legs=2 sleep_h=6
laune könnte besser sein, beine ok => checkin legs=3 mood=2
beine ganz in ordnung, schlaf war so mittel => checkin legs=3 quality=3
stimmung bescheiden, beine na ja => checkin legs=3 mood=2
bin gereizt heute, 5h schlaf => checkin sleep_h=5 mood=1
bin bedrückt, beine schwer => checkin legs=2 mood=2
laune ausgeglichen, 8h geschlafen => checkin sleep_h=8 mood=4
gut drauf, beine federnd => checkin legs=5 mood=4
mies drauf und nur 4 stunden schlaf => checkin sleep_h=4 mood=1
genervt, beine müde, 6h => checkin legs=2 sleep_h=6 mood=2
zufrieden, beine gut, puls 50 => checkin legs=4 mood=4 rhr=50
12 km GA1 => log sport=run kind=easy distance_km=12
lockere 45 Minuten => log sport=run kind=easy duration_min=45
Fahrtspiel 50 min => log sport=run kind=hard duration_min=50
Dauerlauf 10 km 58 min => log sport=run distance_km=10 duration_min=58
Bahn 6x800, RPE 9 => log sport=run kind=hard rpe=9
8 km heute früh, RPE 6 => log sport=run distance_km=8 rpe=6 day_offset=0
gestern Abend 7 km, Anstrengung 7 von 10 => log sport=run distance_km=7 rpe=7 day_offset=-1
heute früh 40 min geradelt => log sport=bike duration_min=40 day_offset=0
schlaf ging so, beine gehen => checkin legs=3 quality=3
geschlafen wie ein stein, beine wie neu => checkin legs=5 quality=5
beine fühlen sich leicht an, laune heiter => checkin legs=4 mood=4
stimmung im keller, beine wie blei, schlaf mies => checkin legs=1 quality=2 mood=1
schlaf 7, beine 3, laune 2 => checkin legs=3 sleep_h=7 mood=2
Puls heute 63, sonst 55 => checkin rhr=63
ruhepuls 5 höher als sonst: 58 => checkin rhr=58
beine etwas steif aber ok => checkin legs=2
so 7 stündchen geschlafen => checkin sleep_h=7
hab um die 6 stunden geschlafen, beine gehn so => checkin legs=3 sleep_h=6
war gestern 90 min radeln => log sport=bike duration_min=90 day_offset=-1
4x2000 alle im Zielbereich => log sport=run kind=hard outcome=hit
6 km mit dem Hund gejoggt => log sport=run distance_km=6
kurze Runde, 3,5 km, 22 min => log sport=run distance_km=3.5 duration_min=22
Regenerationslauf 5k 33:00 => log sport=run kind=easy distance_km=5 duration_min=33
Langlauf Ski 2h => log sport=other duration_min=120
Sonntag langer Lauf 28 km 2:40 h => log sport=run kind=long distance_km=28 duration_min=160 day_offset=-1
gestern nix gemacht => log day_offset=-1
Schwellenlauf war ein Kampf, 10 km => log sport=run kind=hard distance_km=10 outcome=struggled
kann ich heut intervalle machen => advice
lohnt sich heute laufen? => advice
soll i heut laufen oder lieber ned => advice
frag später nochmal => snooze
in 2 stunden nochmal => snooze minutes=120
Erinnerung auf 7 Uhr => time time=07:00
zieht im oberschenkel => pain
bin verschnupft => illness
magen-darm seit gestern => illness
wieso gelb heute? => why
wie lief die woche => week
war die woche gut? => week
zeig mir die nächsten einheiten => plan
trag meinen marathon am 4.10. ein => race
letzte antwort löschen => undo
gib mir meine daten => export
mein trainer soll mitlesen => coach
spitze, danke => thanks
moin, beine so lala, 7 std im sack => checkin? legs=3 sleep_h=7
Beine sind bannig schwer, hab aber gut geschlafen => checkin? legs=2 quality=4
jo, alles frisch, 8 stunden gepennt => checkin? sleep_h=8
war 9 km am Strand laufen, 55 min, gegen den Wind => log? sport=run distance_km=9 duration_min=55
nachtdienst, tagsüber 5 h geschlafen, beine platt => checkin? legs=2 sleep_h=5
endlich mal durchgeschlafen! 8,5h, beine super => checkin? legs=5 sleep_h=8.5 quality=4
5 km nach der schicht gejoggt, 32 min => log? sport=run distance_km=5 duration_min=32
Ruhepuls heute 56 (gestern 54). => checkin? rhr=56
beine voll schwer heute, nur 5 std geschlafen => checkin? legs=2 sleep_h=5
hab voll den muskelkater => heavy_legs?
Haxen hinüber nach gestern, Laune trotzdem gut => checkin? legs=1 mood=4
7 h Schlaf, Beine rollen => checkin? sleep_h=7
Ultra am 3. Oktober, 100 km => race?
mein Bruder hat schlecht geschlafen => checkin? quality=2
der Aufzug streikt => unknown?
6 Richtige im Lotto => unknown?
die Katze hat einen Schnupfen => illness?
Das Spiel lief schlecht => unknown?
Laune der Natur => unknown?
Bahn 3 ist gesperrt => unknown?
die Nacht zum Sonntag => unknown?
Tempo ist alles => unknown?
der Pulsmesser ist leer => unknown?
um 8 beim Bäcker => unknown?
das Baby ist 54 cm => unknown?
Nachtschlaf 5h, Tagschlaf keiner => checkin? sleep_h=5
halb acht Stunden => checkin? sleep_h=7.5
10er in 52 => log? sport=run distance_km=10 duration_min=52
Lauf-ABC und 5 km => log? sport=run distance_km=5
Tempolauf 8 km in 36, völlig platt danach => log? sport=run kind=hard distance_km=8 duration_min=36
Intervalle nach der Hälfte abgebrochen => log sport=run kind=hard outcome=missed
weck mich um 6 => time? time=06:00
waden hart wie stein => pain?
falsch getippt, beine waren 3 => edit?
"""
