"""A fifth table of German lines, by somebody who knew the word lists, in two lots.

At first sight the reader knew nine in ten of them. The last lines are asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
3/5 beine, 4/5 laune => checkin legs=3 mood=4
heute laufe ich nicht => advice
die halbe nacht wachgelegen => checkin quality=2
was steht morgen an => plan
lauf von gestern korrigieren => edit date=2026-05-10
parkrun 24:38 => log sport=run kind=race distance_km=5 duration_min=24.63
beine 4, wie ein stein geschlafen, 8 std => checkin legs=4 sleep_h=8 quality=5
miese nacht, ca 5 stunden. beine platt => checkin legs=2 sleep_h=5 quality=2
Beine: 2. Schlaf: 6h. Stimmung: 3. Puls: 61. => checkin legs=2 sleep_h=6 mood=3 rhr=61
beine 4/5 schlaf 7h45 laune 4/5 ruhepuls 48 => checkin legs=4 sleep_h=7.75 mood=4 rhr=48
ruhepuls 50, 7 std geschlafen, laune 3, beine 2 => checkin legs=2 sleep_h=7 mood=3 rhr=50
meine beine sind heute eine 2 => checkin legs=2
mir gehts super! beine frisch, 8h schlaf, puls 46 => checkin legs=5 sleep_h=8 rhr=46
ziemlich müde. fünfeinhalb stunden. beine 2 laune 2 => checkin legs=2 sleep_h=5.5 mood=2
Moin! beine gut, schlaf gut (7,5), laune gut, puls 52 => checkin legs=4 sleep_h=7.5 quality=4 mood=4 rhr=52
schlaf 6,5 beine 3 laune 3 puls 55 sonst alles ok => checkin legs=3 sleep_h=6.5 mood=3 rhr=55
beine noch schwer vom sonntag, 7 stunden, laune ok => checkin legs=2 sleep_h=7 mood=3
puls 58, etwas höher als sonst. 7h geschlafen. beine ok => checkin legs=3 sleep_h=7 rhr=58
kaum geschlafen, höchstens 4h => checkin sleep_h=4 quality=2
ganz ok geschlafen 7-8h => checkin sleep_h=7.5 quality=3
ungefähr siebeneinhalb stunden geschlafen, beine gehen, laune gut => checkin legs=3 sleep_h=7.5 mood=4
keine gute nacht, 5h, beine schwer, laune mies => checkin legs=2 sleep_h=5 quality=2 mood=1
garmin sagt 7h12 schlaf und ruhepuls 51 => checkin sleep_h=7.25 rhr=51
beine 3,5 laune 4 => checkin legs=3.5 mood=4
beine: gut / schlaf: schlecht / laune: ok => checkin legs=4 quality=2 mood=3
9 Stunden gepennt! Beine mega => checkin legs=5 sleep_h=9
heute früh 8k locker gelaufen => log sport=run kind=easy distance_km=8 day_offset=0
10 km in 52 min, war hart => log sport=run kind=hard distance_km=10 duration_min=52
lockere 5k, rpe 3 => log sport=run kind=easy distance_km=5 rpe=3
40 min auf der rolle => log sport=bike duration_min=40
gestern 1500m geschwommen => log sport=swim distance_km=1.5 day_offset=-1
30 min yoga => log sport=yoga duration_min=30
6x800 intervalle geschafft, lief super => log sport=run kind=hard outcome=hit
8 km spaziergang mit dem hund => log sport=walk distance_km=8
langer lauf 18 km 1:45 rpe 6 => log sport=run kind=long distance_km=18 duration_min=105 rpe=6
mit dem rad zur arbeit 12km => log sport=bike distance_km=12
trailrunde 14k mit 600hm => log sport=run distance_km=14
samstag 3h wandern => log sport=hike duration_min=180 day_offset=-2
regenerationslauf 25 minuten => log sport=run kind=easy duration_min=25
spinning 1h => log sport=bike duration_min=60
crosstrainer 35 => log sport=elliptical duration_min=35
soll ich heute laufen oder nicht => advice
sind intervalle heute abend ok => advice
was ist der plan heute => advice
was empfiehlst du mir heute => advice
brauch ich nen ruhetag => advice
darf ich heute hart trainieren => advice
zu müde zum laufen? => advice
meine wade zwickt => pain
stechender schmerz in der ferse beim auftreten => pain
schienbeinkanten tun wieder weh => pain
achillessehne morgens steif und schmerzhaft => pain
ich glaub ich werd krank => illness
seit gestern abend am kotzen => illness
halsweh und schnupfen => illness
beine fühlen sich in letzter zeit an wie blei => heavy_legs
warum sind meine beine so schwer => heavy_legs
beine die ganze woche tot => heavy_legs
keine lust heute, lass aus => skip
frag in einer stunde nochmal => snooze minutes=60
später bitte => snooze
in 20 min => snooze minutes=20
nach dem mittagessen => snooze
check-in auf 6 uhr => time time=06:00
kannst du mir um 6:45 schreiben statt um 7 => time time=06:45
meld dich morgens um halb 7 => time time=06:30
bin zwei wochen im urlaub => pause days=14
lass mich 3 tage in ruhe => pause days=3
bin wieder da! => resume
kannst wieder fragen => resume
warum ruhe => why
was ist der grund => why
erklär das mal => why
wie war die letzte woche => week
zeig meine woche => week
was ist donnerstag dran => plan
zeig den trainingsplan => plan
lauf von morgen auf freitag schieben => plan
hab am 6.12. nen 10er => race
wann ist mein wettkampf => race
oh nein falsch, nimm das zurück => undo
hab den schlaf falsch eingetippt => edit
schick mir meine daten => export
kann ich alles als csv haben => export
lösch alles von mir => forget
konto löschen => forget
sprache auf englisch => settings
was kannst du alles => help
wie funktioniert das hier => help
danke dir => thanks
merci => thanks
guter bot => thanks
alles klar, mach ich => thanks
trainer verbinden => coach
mein trainer will das sehen => coach
druck auf der brust beim laufen => red_flag
nach dem lauf umgekippt => red_flag
herz stolpert in ruhe => red_flag
beine: eher schwer. schlaf: 6,5. gut drauf => checkin legs=2 sleep_h=6.5 mood=4
fühl mich wie neugeboren, beine 5 => checkin legs=5
kinder haben mich um 4 geweckt, also 5 std. beine 3. genervt => checkin legs=3 sleep_h=5 mood=2
puls heute früh 47. 7:40 geschlafen. beine 4/5 => checkin legs=4 sleep_h=7.75 rhr=47
8 std aber unruhig. beine 3, laune naja => checkin legs=3 sleep_h=8 quality=2 mood=3
beine=4 schlaf=8 laune=4 puls=50 => checkin legs=4 sleep_h=8 mood=4 rhr=50
b4 s7 l4 p50 => checkin legs=4 sleep_h=7 mood=4 rhr=50
super geschlafen, fühl mich super => checkin quality=5
kein muskelkater, 8h, laune 5 => checkin sleep_h=8 mood=5
beine richtig spritzig!! 8,5 geschlafen => checkin legs=5 sleep_h=8.5
total gerädert aufgewacht, 6 stunden, beine schwer => checkin legs=2 sleep_h=6
beine 4,5, schlaf 7,25, laune 4, ruhepuls 46 => checkin legs=4.5 sleep_h=7.25 mood=4 rhr=46
okay geschlafen, 6 stunden, beine sind ne drei => checkin legs=3 sleep_h=6 quality=3
mein puls ist 54 und ich hab sieben stunden geschlafen => checkin sleep_h=7 rhr=54
5h30 schlaf, beine 2/5, laune 3/5, puls 60 => checkin legs=2 sleep_h=5.5 mood=3 rhr=60
ruhepuls:49 schlaf:7h10m beine:gut laune:super => checkin legs=4 sleep_h=7.25 mood=5 rhr=49
noch müde aber beine gut, 7h => checkin legs=4 sleep_h=7
von 22:30 bis 6 geschlafen => checkin sleep_h=7.5
9 stunden im bett aber höchstens 7 geschlafen => checkin sleep_h=7
grauenhaft geschlafen dank der nachbarn, beine ok => checkin legs=3 quality=1
beine wie neu! => checkin legs=5
ruhepuls war 48 => checkin rhr=48
50 schläge => checkin rhr=50
beine zwei, schlaf sieben, laune drei, puls fünfundfünfzig => checkin legs=2 sleep_h=7 mood=3 rhr=55
um 6 uhr lockere 8k, lief rund => log sport=run kind=easy distance_km=8 outcome=hit
10 x 1 min bergsprints gemacht => log sport=run kind=hard
8 km tempo in 33:20, fühlte sich stark an => log sport=run kind=hard distance_km=8 duration_min=33.33
den langen erledigt, 22k, 2h05, rpe 5 => log sport=run kind=long distance_km=22 duration_min=125 rpe=5
halbe stunde geschwommen => log sport=swim duration_min=30
athletik 40 min => log sport=strength duration_min=40
3x10 min schwelle, pace gehalten => log sport=run kind=hard outcome=hit
10,2km in 55:12, puls 151 => log sport=run distance_km=10.2 duration_min=55.2
rudergerät 20min => log sport=other duration_min=20
2 stunden klettern => log sport=other duration_min=120
samstag: 26 km in 2:20 => log sport=run distance_km=26 duration_min=140 day_offset=-2
heute lockerer lauf 35min rpe 3 => log sport=run kind=easy duration_min=35 rpe=3 day_offset=0
intervalle gerockt => log sport=run kind=hard outcome=hit
laufband 5k 27 min => log sport=run distance_km=5 duration_min=27
rumpf 15 minuten => log sport=core duration_min=15
dienstag 11 km ruhig => log sport=run kind=easy distance_km=11 day_offset=-6
aquajogging halbe stunde, locker => log sport=aqua_jog kind=easy duration_min=30
mach ich heute die intervalle oder lieber ruhig => advice
meinst du ich soll laufen => advice
wär ein ruhetag schlauer => advice
lohnt sich das laufen heute => advice
was soll ich morgen machen => plan
geht heute was hartes => advice
dein urteil? => advice
hüftbeuger rechts zieht => pain
fersensporn meldet sich => pain
im gelände umgeknickt => pain
leichtes stechen in der linken wade => pain
läuferknie wieder da => pain
kreuz tut weh => pain
schienbein tut weh wenn ich draufdrücke => pain
hab die grippe => illness
fühl mich fiebrig => illness
magen darm seit gestern => illness
starker husten => illness
fühl mich heute kränklich => illness
beine wie voll sand => heavy_legs
seit tagen keine spritzigkeit in den beinen => heavy_legs
warum fühlen sich die beine bei lockeren läufen so tot an => heavy_legs
beine wollen einfach nicht => heavy_legs
heute bitte überspringen => skip
heute keine fragen => skip
kann heute nicht => skip
in ein paar stunden => snooze
frag ab jetzt um 7:15 => time time=07:15
verschieb meine morgenfrage auf halb sechs => time time=05:30
check-in 05:45 => time time=05:45
jeden tag um 8 uhr fragen => time time=08:00
10 tage pause => pause days=10
diese woche bitte keine nachrichten => pause days=7
einen monat stumm => pause days=30
bin auf reisen, 5 tage stopp => pause days=5
kann wieder losgehen => resume
pause beenden => resume
weiter bitte => resume
wieso locker? => why
warum alternativ => why
sag mir warum => why
worauf basiert das => why
woher hast du das => why
wochenrückblick bitte => week
wie war mein training diese woche => week
was hab ich diese woche gemacht => week
schick den bericht => week
zeig das diagramm => week
was mach ich samstag => plan
plan für nächste woche => plan
plan eingeben => plan
trainingsplan hochladen => plan
dienstag und mittwoch tauschen => plan
mein marathon ist am 26. april => race
trag mich für einen halben am 14.3.2027 ein => race
wie viele tage bis zum rennen => race
das letzte war ein versehen => undo
vergiss das => undo
antworten von heute bearbeiten => edit
gib mir meine daten als zip => export
tagebuch herunterladen => export
bitte lösch alle meine daten => forget
account schließen => forget
einstellungen bitte => settings
bin nach lissabon gezogen => settings
kilometer bitte => settings
hilf mir mal => help
was ist das für ein bot => help
wie trag ich einen lauf ein => help
vielen lieben dank! => thanks
tausend dank => thanks
perfekt, danke => thanks
cool danke => thanks
mit meinem trainer teilen => coach
will einen trainer hinzufügen => coach
nicht mehr mit dem trainer teilen => coach
trainer soll mein log sehen => coach
4 / 7,5 / 4 / 49 => checkin? legs=4 sleep_h=7.5 mood=4 rhr=49
3 7 4 53 => checkin? legs=3 sleep_h=7 mood=4 rhr=53
schaffe das Training heute nicht => skip?
heute keine zeit, training fällt aus => skip?
abgebrochen => log? outcome=missed
sonntag halbmarathon in 1:58 gelaufen => log? sport=run distance_km=21.098 duration_min=118 day_offset=-1
um 3 aufgewacht und nicht mehr eingeschlafen, beine naja => checkin? legs=3
oberschenkel wie blei, 6h schlaf => checkin? legs=1 sleep_h=6
beine so lala, nur 6 stunden geschlafen, etwas grantig => checkin legs=3 sleep_h=6 mood=2
topfit, beine 5 => checkin? legs=5
8 stunden durchgeschlafen, beine locker, beste laune, puls 44 \
=> checkin legs=4 sleep_h=8 quality=4 mood=5 rhr=44
null energie, beine 1, laune 2, schlaf 5 => checkin? legs=1 sleep_h=5 mood=2
nichts besonderes, beine 4 schlaf 8 laune 5 puls 50 => checkin legs=4 sleep_h=8 mood=5 rhr=50
gerade vom langen lauf zurück, 2 std, beine hinüber => log? sport=run kind=long duration_min=120
kraftraum 45 min, vor allem rumpf => log? sport=core duration_min=45
bahn: 10x400 alle getroffen => log? sport=run kind=hard
kann ich morgen lang laufen => advice?
komm nicht in die gänge, beine schwer => heavy_legs?
morgen auslassen => skip?
kein lauf heute, zu viel los => skip?
weck mich um 7 => time? time=07:00
pause bis montag => pause?
mach pause bis zum 1. => pause?
ändere schlaf auf 7 => checkin? sleep_h=7
guten morgen, beine ne 4, so 7 stunden in der falle, stimmung 4 => checkin? legs=4 sleep_h=7 mood=4
schlaf 7, beine müde von den bergläufen gestern, laune 4 => checkin? legs=2 sleep_h=7 mood=4
puls 61 (hoch!), schlaf 5,5, beine schwer => checkin? legs=2 sleep_h=5.5 rhr=61
schlaf ok 7h, beine auf der treppe schwer => checkin? legs=2 sleep_h=7 quality=3
2 bier gehabt, 6h geschlafen, puls auf 57 => checkin? sleep_h=6 rhr=57
beine superfrisch nach dem ruhetag => checkin? legs=5
parkrun in 22:10, bestzeit! => log sport=run kind=race distance_km=5 duration_min=22.17
vielleicht morgen, heute nicht => skip?
später am tag bitte => snooze?
noch 20 minuten => snooze?
probiers um 9 nochmal => snooze?
bin bis nächsten freitag weg => pause?
langen lauf auf sonntag => log? sport=run kind=long day_offset=-1
neues rennen: berliner halbmarathon, 5. april => race?
lösch den letzten lauf => undo?
falscher tag, das war dienstag => edit?
ich meinte 7 stunden => edit?
stimmung von gestern auf 3 ändern => checkin? mood=3
Gestern waren die Beine schwer, heute sind sie gut, gut geschlafen => checkin legs=4 quality=4
Beine nicht mehr schwer, fühlen sich gut an => checkin legs=4
40 km mit dem rad zur arbeit gefahren => log sport=bike distance_km=40
heute 11km gelaufn in 1:02h, war zäh => log sport=run distance_km=11 duration_min=62 day_offset=0
bin im Urlaub, schreib mir 10 Tage nicht => pause days=10
kannst du den Check-in ab jetzt um 7 Uhr schicken => time time=07:00
bin 40 km zur Arbeit gefahren => log? distance_km=40
"""
