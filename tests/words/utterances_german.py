"""What German runners type, and what is to be made of it; the form is that of `utterances`.

The last lot (from "was wäre heute das richtige training" on) was written after everything else: at first
sight its precision was 1.0, its recall 0.96.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
was soll ich heute machen? => advice
Was soll ich heute tun => advice
soll ich laufen => advice
soll ich heute laufen? => advice
laufen oder pause? => advice
laufen oder nicht? => advice
guten morgen coach, was steht heute an? => advice
was sol ich heut machn => advice
kann ich heute intervalle laufen => advice
darf ich heute trainieren? => advice
ist es ok heute zu laufen? => advice
brauche ich heute einen ruhetag? => advice
meine beine sind schwer, soll ich laufen? => advice
ich bin gestern 12 km gelaufen, darf ich heute laufen? => advice
wie lange soll ich heute laufen => advice
was empfiehlst du mir heute? => advice
bin ich fit genug für den tempolauf? => advice
was sagt der plan für heute? => advice
ist heute ein ruhetag? => advice
easy run oder rest heute? => advice
beine wie blei, 5h geschlafen, stimmung ok, puls 58 => checkin legs=1 sleep_h=5 mood=3 rhr=58
beine 3 schlaf 7,5 stimmung 4 ruhepuls 52 => checkin legs=3 sleep_h=7.5 mood=4 rhr=52
gut geschlafen 8 std, beine federnd => checkin quality=4 sleep_h=8 legs=5
7h schlaf, beine ok => checkin sleep_h=7 legs=3
beine: 2, stimmung: 3 => checkin legs=2 mood=3
52 bpm, 8 stunden schlaf, gute stimmung, frische beine => checkin rhr=52 sleep_h=8 mood=4 legs=5
stimmung 4, ruhepuls 48, 7h30 geschlafen, beine 4 => checkin mood=4 rhr=48 sleep_h=7.5 legs=4
Geschlafen 7:45. Beine gut. => checkin sleep_h=7.75 legs=4
siebeneinhalb stunden geschlafen, beine 3,5 => checkin sleep_h=7.5 legs=3.5
ich habe etwa 6 stunden geschlafen => checkin sleep_h=6
nur 4,5 stunden schlaf, beine tot, stimmung furchtbar => checkin sleep_h=4.5 legs=1 mood=1
beine 4/5, stimmung 3/5 => checkin legs=4 mood=3
ruhepuls 51 => checkin rhr=51
Puls: 55, Schlaf: 7 => checkin rhr=55 sleep_h=7
beine fühlen sich frisch an, super geschlafen => checkin legs=5 quality=5
furchtbar geschlafen => checkin quality=1
schlechte nacht, 5 stunden => checkin quality=2 sleep_h=5
schlafqualität 4, 7 stunden => checkin quality=4 sleep_h=7
ich habe nicht gut geschlafen, ca. 6h => checkin quality=2 sleep_h=6
stimmung super! beine federnd! 9h schlaf! => checkin mood=5 legs=5 sleep_h=9
beine so lala, stimmung normal, schlaf ok => checkin legs=3 mood=3 quality=3
biene gut, 8h geschlaffen, stimung 4 => checkin legs=4 sleep_h=8 mood=4
BEINE 5 SCHLAF 8 STIMMUNG 5 PULS 44 => checkin legs=5 sleep_h=8 mood=5 rhr=44
geschlafen wie ein stein, 8,5h, beine frisch, keine schmerzen => checkin quality=5 sleep_h=8.5 legs=5
beine drei, stimmung vier, acht stunden geschlafen => checkin legs=3 mood=4 sleep_h=8
beine muede, stimmung gut => checkin legs=2 mood=4
beine mude, schlaf 7 => checkin legs=2 sleep_h=7
legs 3, schlaf 7h, mood ok => checkin legs=3 sleep_h=7 mood=3
bin gut drauf, beine locker, 8 stunden geschlafen => checkin mood=4 legs=4 sleep_h=8
müde beine, schlechter schlaf, schlechte laune => checkin legs=2 quality=2 mood=2
puls 120, beine 3 => checkin rhr=120 legs=3
puls 121, beine 3 => checkin? legs=3
beine 0, schlaf 8 => checkin? sleep_h=8
beine 6 => checkin?
15h geschlafen, stimmung 3 => checkin? mood=3
beine 3 oder 4 => checkin? legs=3
beine 2, beine 4 => checkin?
3/7.5/4/52 => checkin? legs=3 sleep_h=7.5 mood=4 rhr=52
7-8h geschlafen, beine ok => checkin legs=3 sleep_h=7.5
8h => checkin? sleep_h=8
federnd => checkin? legs=5
schlaf 4, beine 3 => checkin? sleep_h=4 legs=3
beine sehr schwer, 7h geschlafen => checkin? legs=2 sleep_h=7
6h geschlafen, beine 2, knie tut weh => checkin? sleep_h=6 legs=2
beine nicht schwer, 8h geschlafen => checkin? sleep_h=8
check-in => checkin
ich möchte einchecken, check-in starten => checkin
8 km locker in 48 min gelaufen, rpe 4 => log sport=run kind=easy distance_km=8 duration_min=48 rpe=4
8 km locker rpe 4 => log sport=run kind=easy distance_km=8 rpe=4
gestern 45 min rad => log sport=bike duration_min=45 day_offset=-1
10 x 400 => log sport=run kind=hard
langer lauf 21,1 km 1:55 => log sport=run kind=long distance_km=21.1 duration_min=115
gestern 5 km locker gelaufen => log sport=run kind=easy distance_km=5 day_offset=-1
heute 45 minuten geradelt => log sport=bike duration_min=45 day_offset=0
6x800 wie geplant, rpe 8 => log sport=run kind=hard outcome=hit rpe=8
1500 m geschwommen => log sport=swim distance_km=1.5
eine stunde yoga gemacht => log sport=yoga duration_min=60
vorgestern eine halbe stunde krafttraining => log sport=strength duration_min=30 day_offset=-2
8k easy run rpe 3 => log sport=run kind=easy distance_km=8 rpe=3
10 km in 52:30 gelaufen => log sport=run distance_km=10 duration_min=52.5
tempolauf 10 km in 45 min abgebrochen => log sport=run kind=hard distance_km=10 duration_min=45 outcome=missed
10 gelaufen => log? sport=run
heute morgen 8 km gelaufen, 7h geschlafen, beine 3 => log? sport=run distance_km=8 day_offset=0
meine beine sind schwer => heavy_legs
Meine Beine fühlen sich in letzter Zeit so schwer an => heavy_legs
schwere beine => heavy_legs
beine schwer => heavy_legs?
beine wie blei => heavy_legs?
warum sind meine beine so schwer? => heavy_legs
meine beine fühlen sich beim laufen wie blei an => heavy_legs
beine seit einer woche tot => heavy_legs
was hilft gegen schwere beine? => heavy_legs
meine beine sind immer müde => heavy_legs
keine kraft in den beinen heute => heavy_legs
meine freundin sagt ihre beine sind schwer => heavy_legs?
knie tut weh => pain
mein linkes knie tut beim laufen weh => pain
schmerzen in der rechten wade => pain
meine achillessehne schmerzt => pain
ich bin umgeknickt => pain
knieschmerzen => pain
seit sonntag zwickt der oberschenkel => pain
habe mir den knöchel verstaucht => pain
ich bin verletzt => pain
mir tut der fuss weh => pain
mein knie tut weh. kann ich heute laufen? => pain
meine achilessehne tut weh => pain
soll ich mit knieschmerzen laufen? => pain?
10 km gelaufen aber mein knie tut weh => pain?
meiner schwester tut das knie weh => pain?
ich habe fieber => illness
ich habe fieber, soll ich laufen? => illness
bin krank => illness
ich bin erkältet => illness
halsschmerzen und husten => illness
ich fühle mich krank => illness
38,5 fieber => illness
positiv auf corona getestet => illness
nehme seit montag antibiotika => illness
mir ist übel => illness
die nase läuft => illness
mein sohn hat fieber => illness?
kopfschmerzen => illness?
brustschmerzen => red_flag
ich habe so einen komischen druck auf der brust => red_flag
ich bin heute morgen ohnmächtig geworden => red_flag
nach den intervallen umgekippt => red_flag
ich bekomme keine luft => red_flag
herzrasen in ruhe => red_flag
mein herz schlägt unregelmäßig => red_flag
blut im urin => red_flag
ich will nicht mehr leben => red_flag
selbstmordgedanken => red_flag
10 km in 50 min, danach stechen in der brust => red_flag
beine 4, 8h geschlafen, mir wurde schwarz vor augen => red_flag
heute nicht, ich habe brustschmerzen => red_flag
mein linker arm ist taub => red_flag
chest pain => red_flag
heute nicht => skip
heute überspringen => skip
check-in heute auslassen => skip
heute keine fragen bitte => skip
keine lust heute => skip?
lasse den lauf heute ausfallen => skip
später => snooze
jetzt nicht => snooze
erinnere mich in einer stunde => snooze minutes=60
erinner mich in 30 minuten => snooze minutes=30
frag mich heute abend nochmal => snooze until=tonight
gib mir eine halbe stunde => snooze minutes=30
heute abend => snooze until=tonight
frag mich später => snooze
in anderthalb stunden nochmal => snooze minutes=90
frag mich heute um 8 => snooze?
bin im meeting => snooze?
frag mich um 7:30 => time time=07:30
frag mich um halb sieben => time time=06:30
verschieb den check-in auf 8 uhr => time time=08:00
bitte frag mich ab jetzt um 6:15 => time time=06:15
stell die erinnerung auf 7 uhr abends => time time=19:00
kannst du mich um viertel vor acht fragen => time time=07:45
check-in um 9 => time time=09:00
lieber um 6:30 => time? time=06:30
erinnere mich um 7 => time? time=07:00
eine woche pause => pause days=7
frag mich eine woche nicht => pause days=7
pause für 3 tage => pause days=3
ich bin 10 tage im urlaub => pause days=10
zwei wochen keine fragen => pause days=14
pause => pause
frag mich nicht mehr => pause
pause für ein paar tage => pause?
weiter => resume
bin wieder da => resume
ich bin aus dem urlaub zurück => resume
du kannst mich wieder fragen => resume
warum? => why
warum pause? => why
warum soll ich es heute locker angehen => why
erklär mir das => why
wie war meine woche => week
wochenrückblick => week
zeig mir meine woche => week
plan => plan
zeig mir meinen plan => plan
was steht nächste woche an? => plan
verschieb den langen lauf auf samstag => plan
was ist morgen dran? => plan
wettkampf => race
wettkampf eintragen => race
wann ist mein wettkampf? => race
ich laufe am 11. Oktober einen marathon => race
rückgängig => undo
mach das rückgängig => undo
ups => undo?
bearbeiten => edit
antworten korrigieren => edit
ich habe mich vertippt => edit
ich fühle mich schlechter => edit feels=worse
fühle mich schlechter als gesagt => edit feels=worse
doch besser => edit feels=better
ich meinte 3 => edit?
einstellungen => settings
zeitzone ändern => settings
export => export
exportiere meine daten => export
schick mir eine kopie meiner daten => export
vergiss mich => forget
lösche alle meine daten => forget
danke. lösche meine daten => forget
hilfe => help
was kannst du? => help
coach => coach
trainer einladen => coach
teile meine antworten mit meinem trainer => coach
kann mein trainer meine daten sehen? => coach
danke! => thanks
vielen dank, coach => thanks
der berg war atemberaubend => unknown?
ich sterbe vor hunger => unknown?
keine schmerzen heute => unknown?
hallo => unknown?
was für eine woche => unknown?
lösch meine daten nicht => unknown?
meine neuen schuhe sind da => unknown?
es ist kalt draußen => unknown?
krank vor sorge um meinen job => illness?
was soll ich kochen => unknown?
ich habe keine zeit zum kochen => unknown?
42 => unknown?
asdfghjkl => unknown?
what should I do today? => advice
8k easy rpe 4 => log sport=run kind=easy distance_km=8 rpe=4
my knee hurts => pain
delete all my data => forget
was wäre heute das richtige training für mich? => advice
soll ich heute joggen oder schwimmen? => advice
fühle mich schlapp, soll ich trotzdem laufen gehen? => advice
heute tempolauf oder lieber locker? => advice
ist heute ein guter tag für einen langen lauf? => advice
5,5 std schlaf, beine kaputt, laune mies, ruhepuls 62 => checkin legs=1 sleep_h=5.5 mood=1 rhr=62
beine gut schlaf 7h30 stimmung gut => checkin legs=4 sleep_h=7.5 mood=4
hab acht stunden geschlafen, puls 50 => checkin sleep_h=8 rhr=50
stimmung mittel, beine schwer => checkin legs=2 mood=3
schlecht geschlafen, nur 4 stunden => checkin sleep_h=4 quality=2
14 km langer lauf am sonntag, rpe 5 => log sport=run kind=long distance_km=14 rpe=5 day_offset=-1
gestern 3 x 3 km, war ein kampf => log sport=run kind=hard outcome=struggled day_offset=-1
heute 60 min yoga gemacht => log sport=yoga duration_min=60 day_offset=0
8,5 km in 50 min gelaufen => log sport=run distance_km=8.5 duration_min=50
meine beine sind heute wie beton => heavy_legs
mein oberschenkel schmerzt beim sprinten => pain
ich habe mir den rücken verrissen => unknown?
ich bin seit gestern krank => illness
habe einen infekt => illness
mir tut die brust weh => red_flag
kein check-in heute bitte => skip
frag mich nach dem frühstück => snooze
erinnere mich in 90 minuten => snooze minutes=90
frag mich künftig um sieben uhr => time time=07:00
ich bin eine woche verreist => pause days=7
warum nicht laufen? => why
wie war die letzte woche? => week
zeig mir den plan für diese woche => plan
mein wettkampf ist am 14. juni => race
nimm das zurück => undo
check-in von gestern bearbeiten => edit date=2026-05-10
es geht mir deutlich besser als angegeben => edit feels=better
exportiere alles => export
lösche bitte alles => forget
wie benutze ich dich? => help
lade meinen coach ein => coach
danke coach, bis morgen => thanks
die uhr ist kaputt => unknown?
heute war ein langer tag => unknown?
Kürzlich 10 km gelaufen, 58 Minuten, RPE 5 => log sport=run distance_km=10 duration_min=58 rpe=5
10 km locker abgespult, 58 Minuten => log sport=run kind=easy distance_km=10 duration_min=58
immerhin 10 km gelaufen, 58 Minuten => log sport=run distance_km=10 duration_min=58
zum Glück 10 km gelaufen, 58 Minuten => log sport=run distance_km=10 duration_min=58
bin vor 2 Stunden 10 km gelaufen => log sport=run distance_km=10
10 Kilometer locker, eine Stunde fünf => log sport=run kind=easy distance_km=10 duration_min=65
10 Kilometer in 59 Minuten 30 => log sport=run distance_km=10 duration_min=59.5
in 2 Stunden laufe ich 10 km => unknown?
Um 22:30 ins Bett und um 6 raus => checkin sleep_h=7.5
Bin um 23 Uhr ins Bett, geschlafen bis 7, Beine gut => checkin legs=4 sleep_h=8
ins Bett um 22 Uhr, raus um 6 => checkin sleep_h=8
9 Stunden am Stück geschlafen => checkin sleep_h=9
9 Stunden am Stück => checkin? sleep_h=9
um 22:30 ins Bett, Beine 4 => checkin? legs=4
Schlafqualität 4, Dauer 7:30 => checkin sleep_h=7.5 quality=4
Beine 4 Schlaf 8 Laune 5, träum weiter => checkin? legs=4 sleep_h=8 mood=5
Beine 4 Schlaf 8 Laune 5, nur geträumt => checkin? legs=4 sleep_h=8 mood=5
Beine 4 Schlaf 8 Laune 5, das Kind hat getippt => checkin? legs=4 sleep_h=8 mood=5
Beine 4 Schlaf 8 Laune 5, im Film => checkin? legs=4 sleep_h=8 mood=5
Ziel: Beine 4, 8h geschlafen => checkin? legs=4 sleep_h=8
Anna: Beine 4, Laune 3 => checkin? legs=4 mood=3
"""
