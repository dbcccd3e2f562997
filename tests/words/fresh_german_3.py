"""German lines of a third sitting, written without a look at the word lists, to find what they miss.

Five lots of a hundred and more, half of them check-ins and log lines, with lures among them. At first
sight their recall was 0.74, 0.85, 0.84, 0.80 and 0.75, each lot after the one before had taught the
general cause of what it missed (the last two tried to be difficult); their precision was 1.0, 1.0, 0.99,
0.99 and 0.98. Those that were missed stand here, as far as they are read now, with some that were not;
then the lures, which stay in doubt.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
Ruhepuls heute 58, etwas höher als sonst => checkin rhr=58
gestern spät ins bett, nur 5 stunden geschlafen, beine mittel => checkin legs=3 sleep_h=5
beine 3-4, schlaf 7 => checkin legs=3.5 sleep_h=7
alles bestens, 8 stunden, puls 47 => checkin sleep_h=8 rhr=47
Siebeneinhalb Stunden geschlafen, fit => checkin sleep_h=7.5
RHF 50, 7 h, Beine gut => checkin legs=4 sleep_h=7 rhr=50
müde, 6 stunden, puls 58 => checkin sleep_h=6 rhr=58
bin total k.o., 5 h Schlaf => checkin sleep_h=5
52 Puls, 7 Stunden, Beine 4 => checkin legs=4 sleep_h=7 rhr=52
wenig geschlafen, 5 stunden vielleicht, beine aber gut => checkin legs=4 sleep_h=5
Puls hab ich nicht gemessen, Beine gut, 7h Schlaf => checkin legs=4 sleep_h=7
von 23 bis 6 uhr geschlafen, beine gut => checkin legs=4 sleep_h=7
hab 6,5 stunden geschlafen und fühl mich ganz gut => checkin sleep_h=6.5
Fühle mich ausgeruht, Beine gut => checkin legs=4
war ne kurze nacht, 5 std => checkin sleep_h=5
motiviert, beine frisch, puls 50 => checkin legs=5 mood=4 rhr=50
legs 3 schlaf 7 mood 4 hr 52 => checkin legs=3 sleep_h=7 mood=4 rhr=52
Hab ganz ok geschlafen, Beine sind gut => checkin legs=4 quality=3
schlaf so 6-7 stunden, beine normal => checkin legs=3 sleep_h=6.5
fast 8 stunden geschlafen und die beine sind fit => checkin legs=4 sleep_h=8
beine wie blei, kaum geschlafen => checkin legs=1 quality=2
keine Lust, Beine müde, schlecht geschlafen => checkin legs=2 quality=2 mood=2
Beine sind im Eimer, Laune trotzdem gut => checkin legs=1 mood=4
Stimmung mittelprächtig, Beine mittel, Schlaf 7 => checkin legs=3 sleep_h=7 mood=3
mit 52 puls aufgewacht => checkin rhr=52
ca. 7 stunden geschlafen, puls 50 => checkin sleep_h=7 rhr=50
knapp 6 Stunden Schlaf, Beine müde => checkin legs=2 sleep_h=6
Acht Stunden Schlaf, Beine federn => checkin legs=5 sleep_h=8
heute gehts mir super, beine federn richtig => checkin legs=5
Nacht war bescheiden, 5,5 h, Beine trotzdem ok => checkin legs=3 sleep_h=5.5 quality=2
Motivation fehlt heute, Beine ok => checkin legs=3 mood=2
geschlafen 8, beine 4, stimmung 4, puls keine ahnung => checkin legs=4 sleep_h=8 mood=4
Beine schwer vom langen Lauf, Schlaf top => checkin legs=2 quality=5
bin um 3 aufgewacht und lag wach, beine schwer => checkin legs=2
mir gehts gut, 7h schlaf, puls 53 => checkin sleep_h=7 rhr=53
Servus, hab heut 8h gschlafen, Haxn san guat => checkin legs=4 sleep_h=8
Beine noch schwer vom Wochenende, Schlaf aber gut, 8h => checkin legs=2 sleep_h=8 quality=4
Stimmung gut, etwas müde, Beine in Ordnung => checkin legs=3 mood=4
hrv 65, ruhepuls 48, beine 4 => checkin legs=4 rhr=48
bin ausgeschlafen, 9 Stunden, Beine 5 => checkin legs=5 sleep_h=9
gut, 8 std, beine locker => checkin legs=4 sleep_h=8
heute nur 45er puls, beine top => checkin legs=5 rhr=45
beine leicht angeschlagen, ansonsten alles top, 8 std => checkin legs=2 sleep_h=8
von halb elf bis sechs geschlafen, beine ok => checkin legs=3 sleep_h=7.5
ich hab heut nacht nur 5 std geschlafen weil die kleine zahnt, beine 3 => checkin legs=3 sleep_h=5
ziemlich schlecht geschlafen, vllt 5 stunden => checkin sleep_h=5 quality=2
Beine schwerer als gestern, 7h geschlafen => checkin sleep_h=7
Die Beine sind noch etwas schwer, aber es wird besser. 7 Stunden geschlafen. => checkin legs=2 sleep_h=7
hab super geschlafen, fühl mich fit wie ein turnschuh => checkin quality=5
ruhepuls 56 statt 50 => checkin rhr=56
bin um halb 7 aufgestanden, 7 std schlaf, beine gut => checkin legs=4 sleep_h=7
7 Stunden im Bett, davon 6 geschlafen => checkin sleep_h=6
Ruhepuls normal 50, heute 56 => checkin rhr=56
Hab mit Unterbrechungen 7 Stunden geschlafen => checkin sleep_h=7
Stimmung okay, Motivation gering, Beine müde => checkin legs=2 mood=3
nur 4,5h schlaf. fühl mich wie überfahren. beine schwer => checkin legs=2 sleep_h=4.5
8h pennen, beine geil => checkin legs=5 sleep_h=8
Beine gut, aber mental müde => checkin legs=4
Kopf müde, Beine gut, 6,5 h => checkin legs=4 sleep_h=6.5
gestern gefeiert, nur 5h schlaf, beine ok, puls 64 => checkin legs=3 sleep_h=5 rhr=64
beine guut => checkin legs=4
Beine haben Muskelkater, geschlafen 8h => checkin legs=2 sleep_h=8
Heute fühlen sich meine Beine viel besser an, 4 von 5 => checkin legs=4
stress auf der arbeit, laune 2, beine 3, schlaf 6 => checkin legs=3 sleep_h=6 mood=2
Puls etwas erhöht, 58 => checkin rhr=58
ich habe sehr gut geschlafen und bin motiviert => checkin quality=5 mood=4
Ruhepuls 3 Schläge höher als sonst, 56 => checkin rhr=56
bin gut erholt, Beine locker, 8:15 Schlaf => checkin legs=4 sleep_h=8.25
hab ca 7h geschlafen und die beine sind okay => checkin legs=3 sleep_h=7
Hallo! Schlaf 7 Std., Beine 3 von 5, Stimmung gut, RHF 52. => checkin legs=3 sleep_h=7 mood=4 rhr=52
Steigerungen und 7 km locker, 42 min => log sport=run kind=easy distance_km=7 duration_min=42
Halbmarathon in 1:45:30 gefinisht => log sport=run kind=race distance_km=21.098 duration_min=105.5
8km 48min 4/10 => log sport=run distance_km=8 duration_min=48 rpe=4
Bergläufe 8x, 50 min gesamt, RPE 8 => log sport=run kind=hard duration_min=50 rpe=8
10km wettkampf in 44:12, alles gegeben => log sport=run kind=race distance_km=10 duration_min=44.2
10 km Pace 5:45 => log sport=run distance_km=10 duration_min=57.5
Halbe Stunde Gymnastik => log sport=other duration_min=30
War heute morgen 8 km laufen in 47 min => log sport=run distance_km=8 duration_min=47 day_offset=0
7km recht zügig in 35min => log sport=run kind=hard distance_km=7 duration_min=35
morgenlauf 6k, 36 min, beine gut => log sport=run distance_km=6 duration_min=36
hab heut 6km gschafft in 35 min => log sport=run distance_km=6 duration_min=35 outcome=hit day_offset=0
hmm was tun heute => advice
überall müde => heavy_legs
meine Beine werden einfach nicht besser => heavy_legs
hab mir den fuss verknackst => pain
hab mir den zeh gestoßen => pain
hab leicht erhöhte temperatur => illness
keine lust mehr zu leben => red_flag
Uhrzeit ändern auf 8 Uhr => time time=08:00
kannst du mich mittags erinnern => time time=12:00
wieviel bin ich diese woche gelaufen => week
kannst du mich um 9 fragen statt um 7 => time time=09:00
Training fällt heute aus => skip
Schlaf von gestern korrigieren => edit date=2026-05-10
Wochenkilometer? => week
diese woche weg => pause days=7
letzte eingabe löschen => undo
gestern nachtragen => edit date=2026-05-10
Puls war falsch => edit
heute keine zeit zum laufen => skip
plan für morgen => plan
kannst mich ab morgen um 7 fragen? => time time=07:00
wie viele kilometer waren das diese woche => week
ich laufe am 20. September den Berlin Marathon => race
heute geht leider nix => skip
heute lass ich aus => skip
mach das letzte wieder weg => undo
lauf fällt heute flach => skip
bin noch im bett, später => snooze
heute bin ich raus => skip
frühstücke gerade, später bitte => snooze
hab den falschen wert eingetippt => edit
warum so wenig heute => why
war ein versehen, bitte rückgängig => undo
nächster wettkampf ist am 14. juni => race
morgens um 7:15 statt 6:30 => time time=07:15
bitte ab jetzt schon um 6 => time time=06:00
Hab mich für nen Halbmarathon angemeldet => race
frag mich in einer Stunde nochmal => snooze minutes=60
Zeig mir den Trainingsplan => plan
super geschlafen, beine top, laune top => checkin legs=5 quality=5 mood=5
mir ist übel, magen-darm => illness
was empfiehlst du => advice
weiter gehts => resume
1 Stunde Rad gefahren => log sport=bike duration_min=60
alles gut, beine 4, 7h => checkin legs=4 sleep_h=7
Fahrrad 25 km => log sport=bike distance_km=25
Antwort ändern => edit
Rennrad 60 km, 2:15 h => log sport=bike distance_km=60 duration_min=135
mach mal 2 Wochen Pause => pause days=14
mir war beim laufen schwindlig und schwarz vor augen => red_flag
schlaf 3 von 5, beine 4 von 5, laune 4 von 5 => checkin legs=4 quality=3 mood=4
20 min Yoga => log sport=yoga duration_min=20
super, danke => thanks
fühl mich kränklich => illness
hf 53 beine 3 schlaf 7.5 => checkin legs=3 sleep_h=7.5 rhr=53
beine fühlen sich an wie blei => heavy_legs
war 40 min laufen => log sport=run duration_min=40
was kannst du alles? => help
Druck auf der Brust und Atemnot => red_flag
Knieschmerzen => pain
beien gut, schlaf 7h => checkin legs=4 sleep_h=7
geschlafen 7h 20, puls 51, beine gut => checkin legs=4 sleep_h=7.25 rhr=51
7std schlaf puls 53 beine schwer stimmung mies => checkin legs=2 sleep_h=7 mood=1 rhr=53
Schlaf: 7,5 h / Beine: 4 / Stimmung: 4 => checkin legs=4 sleep_h=7.5 mood=4
beine mittelmässig => checkin legs=3
6h Schlaf wegen Spätschicht, Beine 3 => checkin legs=3 sleep_h=6
was wäre heute sinnvoll => advice
bitte immer um 6:15 => time time=06:15
leider wieder schlecht gepennt, beine wie immer => checkin legs=3 quality=2
lass uns heute überspringen => skip
Soll ich bei der Hitze laufen? => advice
1h locker => log sport=run kind=easy duration_min=60
2 Stunden Rennrad, 55 km, RPE 6 => log sport=bike distance_km=55 duration_min=120 rpe=6
gestern krafttraining 1h => log sport=strength duration_min=60 day_offset=-1
welche befehle gibts => help
geschlafen wie ein baby, beine wie neu => checkin legs=5 quality=5
hab mir neue Laufschuhe gekauft => unknown?
Beine Po Bauch Kurs gebucht => unknown?
rpe? => unknown?
wie viel schlaf ist gut => checkin? quality=4
Kannst du Schuhe empfehlen? => unknown?
Marathon im Fernsehen geschaut => log? sport=run distance_km=42.195
Ist Puls 52 gut? => checkin? rhr=52
puls 160 beim tempolauf => checkin?
ich will am sonntag 18 km laufen => unknown?
mein Plan war eigentlich ein anderer => unknown?
Um 7:30 bin ich losgelaufen => unknown?
der wecker klingelt um 6 => unknown?
ich wohne im 3. Stock => unknown?
Ohne Brustschmerzen heute => unknown?
nicht krank, nur faul => unknown?
hab schon lange keine schweren beine mehr => unknown?
das knie ist wieder gut => unknown?
meine Freundin lief 10 km in 50 min => log? sport=run distance_km=10 duration_min=50
keine Schmerzen => unknown?
löschen => unknown?
Brustgurt funktioniert nicht => unknown?
gestern 7 stunden im auto gesessen => unknown?
Maximalpuls 190 => unknown?
Hab den Termin beim Physio um 7:30 => unknown?
kein fieber mehr => unknown?
45 => unknown?
stimmt das => unknown?
nach dem lauf puls 150 => log? sport=run
Bin dabei => unknown?
brauchen 7 km wasser? => unknown?
lol => unknown?
Die Pause beim Intervalltraining war zu kurz => log? sport=run kind=hard
Morgen laufe ich 20 km => unknown?
früher bin ich 60 km die woche gelaufen => log? sport=run distance_km=60
warum sind 10 km so weit => unknown?
was bedeutet ruhepuls 60? => checkin? rhr=60
Wie ist das wetter heute => unknown?
der Trainer hat gesagt 10 km => unknown?
mein Bruder hat Fieber => illness?
kaffee war gut, 2 tassen => unknown?
schlafe normalerweise 8 stunden => unknown?
bin müde => unknown?
Beine 4? => checkin? legs=4
hab 3 kilo abgenommen => unknown?
beine rasiert => unknown?
Um 6 klingelt der Wecker, dann 10 km => unknown?
mein puls ist normalerweise 50 => unknown?
Meine Tochter hat 9 Stunden geschlafen => checkin? sleep_h=9
gestern beim arzt gewesen, alles ok => unknown?
hatte letztes jahr eine knie op => unknown?
soll ich die schuhe wechseln? => unknown?
hatte noch nie brustschmerzen => unknown?
20 => unknown?
Laufe heute vielleicht 10 km => unknown?
heute 30 grad, puh => unknown?
will im herbst unter 4 stunden laufen => unknown?
morgen 8 stunden wandern => unknown?
ich mag montage nicht => unknown?
das mit den beinen ist besser geworden => unknown?
trainer ist krank => illness?
warum ist die banane krumm => unknown?
Puls beim Laufen war 150 => unknown?
meine beine waren gestern besser => unknown?
eine woche wars her => unknown?
wer früher schläft ist länger fit => unknown?
Puls 52 beim schlafen, 140 beim laufen => checkin? rhr=52
bin um 7:30 beim arzt => unknown?
am liebsten 8 stunden schlaf => checkin? sleep_h=8
plan b => unknown?
letztes jahr 10 km in 45 min gelaufen => log? sport=run distance_km=10 duration_min=45
hab heute frei => unknown?
danke für nichts => unknown?
hoffentlich schlaf ich heute 8 stunden => checkin? sleep_h=8
heute mittag 7 stunden meeting => unknown?
um 7 hab ich schon gefrühstückt => unknown?
letzte woche immer 6 stunden geschlafen => checkin? sleep_h=6
zurück in die zukunft => unknown?
hund hatte durchfall => illness?
geschlafen wird später => unknown?
beine 7 => checkin?
mein freund hat puls 45 => checkin? rhr=45
beine hoch und netflix => unknown?
"""
