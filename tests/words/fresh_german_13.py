"""German lines: what is missed, what goes for two answers, bare numbers behind a greeting, times of day.

The first part was written before anything was run, the rest shows causes that such lines and lines made of
plain words had shown; what was read wrong was mended. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
beine wieder fit, 7h geschlafen => checkin legs=4 sleep_h=7
puls 51, sonst wie immer => checkin rhr=51
moin moin, 3 8 4 49 => checkin? legs=3 sleep_h=8 mood=4 rhr=49
guten morgen! 4, 7.5, 4, 52 => checkin? legs=4 sleep_h=7.5 mood=4 rhr=52
hi 2, 5h, 2, 3, 58 => checkin? legs=2 sleep_h=5 quality=2 mood=3 rhr=58
beine ok, schlaf ok, laune ok => checkin legs=3 quality=3 mood=3
beine ok schlaf ok stimmung ok puls 50 => checkin legs=3 quality=3 mood=3 rhr=50
alles normal, 7h, puls 48 => checkin sleep_h=7 rhr=48
beine müde aber laune gut, 6 stunden schlaf => checkin legs=2 sleep_h=6 mood=4
stimmung gut, beine auch, 8h => checkin legs=4 sleep_h=8 mood=4
schlaf gut, stimmung auch => checkin quality=4 mood=4
beine schwer, schlaf auch nicht so gut => checkin legs=2 quality=2
beine sind noch ziemlich schwer von gestern, 6,5 std, stimmung mittel => checkin legs=2 sleep_h=6.5 mood=3
etwas schwere beine, 7 std, laune super => checkin legs=2 sleep_h=7 mood=5
keine schweren beine mehr, 8h, laune 4 => checkin? sleep_h=8 mood=4
normale beine, normaler schlaf, normale stimmung => checkin legs=3 quality=3 mood=3
leichte beine, gute laune, 7h => checkin legs=4 sleep_h=7 mood=4
müde beine und schlechte laune => checkin legs=2 mood=2
gute beine schlechte nacht => checkin legs=4 quality=2
frische beine, ruhepuls 44 => checkin legs=5 rhr=44
beine frisch wie lange nicht, puls 45 => checkin legs=5 rhr=45
beine richtig mies, nacht war kurz, 4,5h => checkin? legs=2 sleep_h=4.5
6h und beine schwer => checkin legs=2 sleep_h=6
geschlafen wie ein murmeltier, beine top => checkin legs=5 quality=5
8h45 geschlafen, alles bestens, puls 47 => checkin sleep_h=8.75 rhr=47
7:15 schlaf, puls 53, beine mittel => checkin legs=3 sleep_h=7.25 rhr=53
nur 4 stunden geschlafen, kind krank, beine trotzdem ok => checkin? legs=3 sleep_h=4
puls heute 60, etwas hoch, beine müde => checkin? legs=2 rhr=60
ruhepuls 55 (sonst 50), beine schwer, stimmung 3 => checkin legs=2 mood=3 rhr=55
beine 4 schlaf 7 stimmung 4 puls 50 => checkin legs=4 sleep_h=7 mood=4 rhr=50
b 3, s 7, l 4, p 50 => checkin legs=3 sleep_h=7 mood=4 rhr=50
beine: 3, schlaf: 6h, qualität: 2, stimmung: 3, puls: 57 => checkin legs=3 sleep_h=6 quality=2 mood=3 rhr=57
beine drei, laune vier, sieben stunden geschlafen => checkin legs=3 sleep_h=7 mood=4
schlaf 3/5 beine 4/5 laune 4/5 => checkin legs=4 quality=3 mood=4
hab super geschlafen und die beine fühlen sich leicht an => checkin legs=4 quality=5
habe heute nacht schlecht geschlafen, beine sind aber ok => checkin legs=3 quality=2
irgendwie müde heute, beine gehen, 6h => checkin legs=3 sleep_h=6
war um 23 uhr im bett, auf um 6, beine gut => checkin legs=4 sleep_h=7
von 22 bis 6 geschlafen, beine ok => checkin legs=3 sleep_h=8
geschlafen von elf bis halb sieben, laune gut => checkin sleep_h=7.5 mood=4
schlecht geschlafen, laune im keller, beine wie blei => checkin legs=1 quality=2 mood=1
laune mies beine mies schlaf mies => checkin legs=2 quality=2 mood=1
beine: naja. schlaf: naja. laune: gut! => checkin legs=3 quality=3 mood=4
sooo müde beine, 5 std => checkin legs=2 sleep_h=5
beine schwerrrr, 7h => checkin legs=2 sleep_h=7
beine bisserl schwer, 7h, ruhepuls 49 => checkin legs=2 sleep_h=7 rhr=49
beine überraschend gut, 5h schlaf, puls 52 => checkin? legs=4 sleep_h=5 rhr=52
beine unerwartet frisch, laune gut => checkin legs=5 mood=4
laune ungewöhnlich gut, beine ok => checkin? legs=3 mood=4
schlaf verhältnismäßig gut, beine ok => checkin legs=3 quality=4
schlaf war halbwegs ok, beine fühlen sich fest an => checkin legs=2 quality=3
am samstag ist halbmarathon, beine gut, 8h, laune super => checkin legs=4 sleep_h=8 mood=5
noch 3 tage bis zum marathon! beine locker, schlaf 7h => checkin? legs=4 sleep_h=7
nervös vor dem rennen, beine frisch, 6h => checkin? legs=5 sleep_h=6
hrv niedrig, beine schwer, 7h => checkin legs=2 sleep_h=7
hrv im keller, puls 58, laune ok => checkin mood=3 rhr=58
whoop recovery 45%, beine müde, 6h => checkin legs=2 sleep_h=6
beine gut, 7h, laune gut, 48 => checkin? legs=4 sleep_h=7 mood=4 rhr=48
beine 3, 6h, laune 3, 55 => checkin? legs=3 sleep_h=6 mood=3 rhr=55
beine schlechter als gestern, 6h => checkin? sleep_h=6
stimmung besser als gestern, beine noch müde, 7h => checkin? legs=2 sleep_h=7
bin gut drauf, beine ok => checkin legs=3 mood=4
fühle mich gut, beine leicht, puls 46 => checkin legs=4 rhr=46
fühl mich heute richtig gut => checkin? mood=5
muskelkater in den beinen, sonst gut geschlafen => checkin legs=2 quality=4
muskelkater vom krafttraining, 8h geschlafen => checkin? sleep_h=8
mood 4 legs 3 sleep 7 => checkin legs=3 sleep_h=7 mood=4
Beine: gut, Schlaf: 7 Std., Stimmung: gut, Ruhepuls: 50 => checkin legs=4 sleep_h=7 mood=4 rhr=50
Guten Morgen, ich habe 7,5 Stunden geschlafen, meine Beine sind etwas müde und die Stimmung ist gut. \
=> checkin legs=2 sleep_h=7.5 mood=4
Guten Morgen! Ruhepuls war heute 52, geschlafen habe ich 6 Stunden und 45 Minuten. \
=> checkin sleep_h=6.75 rhr=52
Heute fühlen sich die Beine normal an. Stimmung: gut. => checkin legs=3 mood=4
Die Nacht war durchwachsen, die Beine sind schwer, die Stimmung ist trotzdem gut. \
=> checkin legs=2 quality=2 mood=4
schlaf war mittel, beine auch => checkin legs=3 quality=3
laune top beine flop => checkin legs=2 mood=5
8 std wie ein stein, beine federleicht => checkin legs=5 sleep_h=8 quality=5
beine gehn so, 6.5, puls 54 => checkin? legs=3 rhr=54
beene müde, laune jut => checkin legs=2 mood=4
haxn schwaar, 7 stund gschlofn => checkin legs=2 sleep_h=7
bei schwer, 7h gschlafe, luune ok => checkin legs=2 sleep_h=7 mood=3
ziemlich kaputt heute, 5h geschlafen => checkin sleep_h=5
unruhige nacht, 6h, puls 56 => checkin sleep_h=6 quality=2 rhr=56
schlaf unruhig aber 8h => checkin sleep_h=8 quality=2
oft wach, ca 5h, laune genervt => checkin sleep_h=5 quality=2 mood=2
ich bin gestresst, beine ok, 6h geschlafen => checkin legs=3 sleep_h=6 mood=2
null bock heute, beine schwer, 6h => checkin legs=2 sleep_h=6 mood=2
50 puls, 7 h schlaf, 3 beine, 4 laune => checkin legs=3 sleep_h=7 mood=4 rhr=50
heute 10 km locker in 58 min => log sport=run kind=easy distance_km=10 duration_min=58 day_offset=0
8 km gelaufen, 46 minuten => log sport=run distance_km=8 duration_min=46
gestern abend 6 km im regen => log sport=run distance_km=6 day_offset=-1
gerade 12k fertig, 1:05 => log sport=run distance_km=12 duration_min=65
lauf heute ausgefallen wegen gewitter => log? sport=run outcome=missed day_offset=0
gestern nicht gelaufen weil überstunden => log? sport=run outcome=missed day_offset=-1
konnte gestern nicht laufen, meeting => log? sport=run outcome=missed day_offset=-1
den langen lauf am sonntag nicht gemacht, keine zeit \
=> log? sport=run kind=long outcome=missed day_offset=-1
tempolauf gestern geschafft, alle kilometer im soll => log? sport=run kind=hard outcome=hit day_offset=-1
intervalle nach der hälfte abgebrochen => log sport=run kind=hard outcome=missed
6x800 gemacht, letzten zwei echt gequält => log? sport=run kind=hard outcome=struggled
45 min rad, locker => log sport=bike kind=easy duration_min=45
1 stunde schwimmen gestern => log sport=swim duration_min=60 day_offset=-1
30 min yoga heute früh => log? sport=yoga duration_min=30 day_offset=0
krafttraining 40 min rpe 6 => log sport=strength duration_min=40 rpe=6
rumpftraining 15 min => log sport=core duration_min=15
aquajogging 40 min gestern => log sport=aqua_jog duration_min=40 day_offset=-1
wandern mit der familie, 14 km => log sport=hike distance_km=14
longrun 26 km 2:30h rpe 5 => log sport=run kind=long distance_km=26 duration_min=150 rpe=5
parkrun heute 24:12 => log sport=run kind=race distance_km=5 duration_min=24.2 day_offset=0
gestern 9 km statt 12 => log sport=run distance_km=9 day_offset=-1
gestern pause gemacht => log day_offset=-1
heute ruhetag gehabt => log day_offset=0
was soll ich heute machen => advice
soll ich trotz müder beine laufen? => advice
kann ich heute intervalle machen => advice
warum heute locker? => why
wieso kein training => why
zeig mir den wochenrückblick => week
frag mich später nochmal => snooze
in 20 min nochmal fragen => snooze minutes=20
gleich, bin noch unter der dusche => snooze?
bin grad in der u-bahn, später => snooze?
heute keine zeit für fragen => skip?
heute lieber nicht => skip
überspringen bitte => skip
2 wochen urlaub, bitte nicht schreiben => pause? days=14
bin 5 tage weg => pause days=5
im urlaub für 10 tage, kein laufen => pause days=10
pause bis sonntag => pause days=7
ab morgen um 6:30 fragen => time time=06:30
schreib mir immer um 7 => time time=07:00
meine achillessehne zwickt seit gestern => pain
fieber 38,5 => illness
beine seit tagen schwer, was tun => heavy_legs
schon die ganze woche bleierne beine, was hilft => heavy_legs
danke dir! => thanks
letzten eintrag löschen => undo?
hab mich vertippt => edit
daten exportieren => export
lösch alle meine daten => forget
später, bin grad in der bahn => snooze?
beine 2 laune 5, bald ist marathon!! => checkin? legs=2 mood=5
gestern sind die intervalle ausgefallen, zu lang gearbeitet \
=> log? sport=run kind=hard outcome=missed day_offset=-1
Merci vielmal! => thanks
heute wird nix mit laufen, muss länger arbeiten => skip?
bin hüt 10 km go springe, 1h 5min => log? sport=run distance_km=10 duration_min=65 day_offset=0
seit ner woche ständig schwere beine, was kann ich tun => heavy_legs
schaffs heute nicht, muss länger arbeiten => skip?
Schlaf war mist, laune auch nicht besser, beine gehen => checkin? legs=3 quality=2 mood=2
Beine besser als gestern, würd sagen 3. Schlaf 7 => checkin legs=3 sleep_h=7
gestern lauf ausgefallen, musste einspringen => log? sport=run outcome=missed day_offset=-1
normale beine, 6h, mieser schlaf, stimmung geht so => checkin legs=3 sleep_h=6 quality=2 mood=3
bock auf laufen! beine 5, 7h, 42 => checkin? legs=5 sleep_h=7 mood=4 rhr=42
beine etwas müde, sonst alles ok => checkin legs=2
30 min aquajogging statt laufen => log sport=aqua_jog duration_min=30
die kleine war 3x wach, vielleicht 5 stunden, bin gereizt => checkin? sleep_h=5 mood=1
Woche 3 Tag 2 geschafft! War echt hart => log? sport=run outcome=hit
Leichter Muskelkater, Beine sonst gut. 7,5h, Laune 4, Ruhepuls 44 \
=> checkin? legs=4 sleep_h=7.5 mood=4 rhr=44
im lkw gepennt, 6h, naja. beine ok, laune auch => checkin? legs=3 sleep_h=6 mood=3
fühl mich super heute => checkin? mood=5
moin, 3, 6,5h, 3, 4, 52, nix => checkin? legs=3 sleep_h=6.5 quality=3 mood=4 rhr=52
letzten Eintrag wieder löschen => undo?
Lass mich mal 2 Wochen in Ruhe, bin im Urlaub => pause days=14
Rumpfübungen, 20 Minuten, gestern Abend. => log sport=core duration_min=20 day_offset=-1
Intervalle sind ausgefallen, Kita hat angerufen => log? sport=run kind=hard outcome=missed
Beine okay, Schlaf durchzogen, etwa 6 Std => checkin legs=3 sleep_h=6 quality=2
7h Q4 Beine 4 Laune 3 RP 47 => checkin legs=4 sleep_h=7 quality=4 mood=3 rhr=47
Beine leicht ermüdet, Schlafqualität 3, Stimmung 3. => checkin legs=2 quality=3 mood=3
kein bock auf fragen heute => skip?
moin 6 std beine ok laune auch => checkin legs=3 sleep_h=6 mood=3
Hab nach der Hälfte abgebrochen, ging einfach nicht => log? outcome=missed
Worauf beruht die heutige Empfehlung? => why
Meine Beine fühlen sich heute ausgesprochen frisch an, und auch meine Laune ist gut. \
=> checkin legs=5 mood=4
mir gehts super heute => checkin? mood=5
halt, des war falsch, nimm des wieder zurück => undo?
Nach dem Verhandlungstag gestern bin ich noch immer gereizt, körperlich aber ist alles normal. \
=> checkin? mood=1
Gut geschlafen, von zehn bis halb sechs => checkin sleep_h=7.5 quality=4
intervalle heut nix worden, nach 2 aufghört => log? sport=run kind=hard outcome=missed day_offset=0
Lauf gestern ausgefallen, Lea hat gespuckt => log? sport=run outcome=missed day_offset=-1
4h schlaf in 5 etappen. beine ok. laune erstaunlich gut => checkin? legs=3 sleep_h=4 mood=4
Von Schlaf kann kaum die Rede sein: Ich kam auf dreieinviertel Stunden. => checkin sleep_h=3.25 quality=2
Gestern nur 15 min Rumpfübungen geschafft => log sport=core duration_min=15 day_offset=-1
Das Tempotraining gestern habe ich leider ausfallen lassen müssen, weil die Besprechung bis 21 Uhr dauerte. \
=> log? sport=run kind=hard outcome=missed day_offset=-1
erst um 4 eingeschlafen aber dafür bis 12 => checkin? sleep_h=8
Ich möchte, dass Sie sämtliche über mich gespeicherten Daten löschen. => forget?
4 Std Schlaf, Hitze in der Backstube hat mich fertiggemacht, Beine wie Teig => checkin legs=2 sleep_h=4
Heut sauguad beinand, 8 Stunden durchgschlafn am Ruhetag => checkin? sleep_h=8 quality=4
beine ok, 6:30 aufgewacht => checkin legs=3
wach um 5:30, beine ok => checkin legs=3
stimmung 5, sonst puls 48 => checkin? mood=5 rhr=48
gestern nur 5h geschlafen, beine ok => checkin? legs=3 sleep_h=5
naja laune sehr gut => checkin mood=5
beine nicht so gut => checkin legs=2
schlaf: 8h 45 bpm => checkin sleep_h=8 rhr=45
hab schlecht geschlafen, nur 7 stunden geschlafen => checkin sleep_h=7 quality=2
Schlaf 8 std. schlaf war mies. beine ok => checkin legs=3 sleep_h=8 quality=2
super laune aber normale nacht => checkin quality=3 mood=5
habe leichte beine aber mies geschlafen => checkin legs=4 quality=2
"""
