"""German lines written after the code in five lots, to find out what it had not been made for.

At first sight their recall was 0.97, 0.88, 0.91, 0.90 and 0.90, their precision 0.99 and more.
What was missed taught it the general cause, never the line alone. The first lot, and a few lines that are
still asked back, are not listed.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
Moin, wie sieht's heute aus, laufen oder lieber rest? => advice
Heute Intervalle ja oder nein? => advice
Kann ich heute nach der schlechten Nacht überhaupt trainieren? => advice
macht es sinn heute zu laufen? => advice
Was für ein Training wäre heute sinnvoll? => advice
sollte ich den tempolauf auf morgen verschieben? => advice?
ich weiß nicht ob ich heute laufen soll => advice
Gib mir bitte eine Empfehlung für heute => advice
darf ich heute gas geben? => advice
ist es schlimm wenn ich heute pausiere? => advice
beine heute recht frisch, 7 std 40 geschlafen, stimmung prima => checkin legs=5 sleep_h=7.75 mood=5
Schlaf war mies (5h), Beine platt, Puls 59 => checkin legs=2 sleep_h=5 quality=2 rhr=59
Stimmung: gut / Beine: schwer / Schlaf: 6 h => checkin legs=2 sleep_h=6 mood=4
hab 8 stunden geschlafen, fühl mich super, beine 5 => checkin legs=5 sleep_h=8
Ruhepuls heute 49, Beine normal => checkin legs=3 rhr=49
laune schlecht, beine schlecht, schlaf schlecht => checkin legs=2 quality=2 mood=2
8,5 h geschlafen und top gelaunt => checkin sleep_h=8.5 mood=5
nachts oft wach gewesen, beine müde => checkin legs=2 quality=2
tief und fest geschlafen, 8 stunden, puls 46 => checkin sleep_h=8 quality=4 rhr=46
Beine 3,5 Schlaf 6,75 Laune 4 HF 51 => checkin legs=3.5 sleep_h=6.75 mood=4 rhr=51
meine beine sind heute gut und ich habe 7 stunden geschlafen => checkin legs=4 sleep_h=7
zu wenig geschlafen, beine ok => checkin legs=3
schlaf 7, beine 4, stimmung 4, puls keine ahnung => checkin legs=4 sleep_h=7 mood=4
10km lauf gestern in 49:30 => log sport=run distance_km=10 duration_min=49.5 day_offset=-1
bin heute früh 7,5 km locker durch den wald gelaufen => log sport=run kind=easy distance_km=7.5 day_offset=0
am Donnerstag 90 min mit dem rad gefahren => log sport=bike duration_min=90 day_offset=-4
8 x 400 m mit 200 m trabpause, alle zeiten gehalten => log sport=run kind=hard outcome=hit
vor drei tagen 30 min yoga => log sport=yoga duration_min=30 day_offset=-3
intervalle gestern nicht geschafft => log sport=run kind=hard outcome=missed day_offset=-1
ruhetag gestern => log day_offset=-1
20 min joggen und 20 min krafttraining => log?
morgen 10 km => unknown?
meine Beine sind nach dem Lauf gestern total platt => heavy_legs
was kann ich gegen die schweren beine tun? => heavy_legs
beim treppensteigen tut mir das linke knie weh => pain
seit dem marathon schmerzt die hüfte => pain
ziehen in der leiste beim laufen => pain
hab mir den zeh gestoßen, tut weh => pain
Ich habe eine Erkältung => illness
fühle mich heute nicht gut => illness
mein hals kratzt und ich hab leichtes fieber => illness
magen-darm seit gestern nacht => illness
hab beim lauf ein stechen im brustkorb gespürt => red_flag
bin gestern kollabiert => red_flag
kriege seit dem lauf schlecht luft => red_flag
alles sinnlos, ich will sterben => red_flag
heute setze ich aus => skip
heute ohne mich => unknown?
frag mich bitte in ner halben stunde nochmal => snooze minutes=30
ab jetzt immer um 6 uhr 30 fragen bitte => time time=06:30
halb acht wäre besser => time? time=07:30
bin ab heute 5 tage weg => pause days=5
bis zum 20. Mai bitte pause => pause days=10
ab jetzt bitte wieder fragen => resume
Wieso denn Ruhetag? => why
Warum hast du mir am Freitag einen Ruhetag empfohlen? => why date=2026-05-08
wie sah meine letzte woche aus? => week
tausch morgen und übermorgen => plan
trag mir den halbmarathon am 7. juni ein => race
wann ist mein nächstes rennen? => race
nein, mach das wieder rückgängig => undo
korrigiere bitte meinen schlaf von gestern => edit date=2026-05-10
eigentlich besser => edit feels=better
sprache auf englisch umstellen => settings
gib mir alle meine daten als csv => export
ich will dass du alles über mich löschst => forget
welche befehle gibt es? => help
zeig meinem coach meine werte => coach
dankeschön, hat mir geholfen! => thanks
wo kann ich in berlin gut laufen? => unknown?
mein hund ist krank => illness?
die bahn war heute zu spät => unknown?
lauf forrest lauf => unknown?
wie soll ich heute trainieren? => advice
Heute lieber Rad statt laufen? => advice
Servus, was empfiehlst du mir für heute Abend? => advice
ist laufen heute eine gute idee => advice
Soll ich meinen Lauf auf eine halbe Stunde kürzen? => advice
was mach ich heute am besten => advice
Muss ich heute wirklich Intervalle machen? => advice
bin ich heute fit für den langen lauf? => advice
steht heute training an? => advice
soll ich eher pausieren oder locker laufen => advice
Sieben Stunden Schlaf, Beine leicht, Laune gut. => checkin legs=4 sleep_h=7 mood=4
Puls 52 Schlaf 7:15 Beine 4 Stimmung 3 => checkin legs=4 sleep_h=7.25 mood=3 rhr=52
beine schwer wie blei, schlaf 4 stunden, stimmung gereizt => checkin legs=1 sleep_h=4 mood=1
die nacht war ok, 7 stunden, beine fit => checkin legs=4 sleep_h=7 quality=3
hatte eine schlechte nacht und schwere beine => checkin legs=2 quality=2
RHR 45, 8,25h Schlaf, Legs 5, Mood 5 => checkin legs=5 sleep_h=8.25 mood=5 rhr=45
mein ruhepuls ist heute 56 => checkin rhr=56
meine laune ist mies, beine lahm => checkin legs=2 mood=1
beine: frisch, kopf: müde, schlaf: 7 => checkin legs=5 sleep_h=7
stimmung 2, habe 6 stunden 30 geschlafen => checkin sleep_h=6.5 mood=2
Bein 3, Shclaf 8, Stimmng 4 => checkin legs=3 sleep_h=8 mood=4
gut geschlafen, beine gut, alles gut => checkin legs=4 quality=4
6h pennen, beine ok => checkin legs=3 sleep_h=6
puls 190 => checkin?
stimmung 8 => checkin?
5km lauf in 26 min gestern abend => log sport=run distance_km=5 duration_min=26 day_offset=-1
Heute Bahntraining 6x1000m, RPE 8, alles nach Plan => log sport=run kind=hard rpe=8 outcome=hit day_offset=0
35 min lockerer dauerlauf gestern => log sport=run kind=easy duration_min=35 day_offset=-1
schwimmtraining 2000 m, 45 minuten => log sport=swim distance_km=2 duration_min=45
samstag 3 stunden wandern => log sport=hike duration_min=180 day_offset=-2
Stabi 20 min erledigt => log sport=core duration_min=20
30 min crosstrainer gestern im fitnessstudio => log sport=elliptical duration_min=30 day_offset=-1
Langer Lauf am Samstag: 28 km, 2:45 h => log sport=run kind=long distance_km=28 duration_min=165 day_offset=-2
gestern bin ich nicht gelaufen => log? day_offset=-1
will morgen 15 km laufen => unknown?
wie bekomme ich meine schweren beine los? => heavy_legs
Hilfe, meine Beine sind total schwer => heavy_legs
habe seit tagen keine power in den beinen => heavy_legs
meine wade ist verhärtet => pain?
Schmerzen unter der Kniescheibe nach dem Training => pain
mein linker fuß tut seit montag weh => pain
bin beim trailrunning umgeknickt => pain
Achillessehne zwickt wieder => pain
fieber 38.2 => illness
liege flach mit corona => illness
starker husten und schnupfen => illness
ich glaub ich hab mir was eingefangen => illness
mir war beim lauf kurz schwarz vor augen => red_flag
mein herz stolpert ständig => red_flag
ich kann nicht mehr, ich will mich umbringen => red_flag
check-in heute bitte überspringen => skip
Frag mich in 45 Minuten nochmal => snooze minutes=45
jetzt grad nicht, heute abend => snooze until=tonight
kannst du mir immer um viertel nach sechs schreiben? => time time=06:15
bin die nächsten 4 tage nicht da => pause days=4
lass mich eine woche in ruhe => pause days=7
urlaub ist vorbei => resume
begründe das mal => why
warum nur locker? => why
wochenübersicht bitte => week
was mache ich am samstag? => plan
plan für nächste woche zeigen => plan
ich habe mich für den berlin marathon angemeldet => race
das war falsch, mach es rückgängig => undo
gestern korrigieren => edit date=2026-05-10
mir gehts doch schlechter als angegeben => edit feels=worse
kann ich die uhrzeit ändern? => settings
wer sieht meine daten? => privacy
kannst du mir meine daten schicken? => export
alles löschen bitte => forget
hilf mir => help
darf mein coach meine werte sehen => coach
merci! => thanks
heute regnet es => unknown?
ich hasse montage => unknown?
ich brauche neue laufschuhe => unknown?
mein bruder läuft auch => unknown?
Was läuft heute, Coach? => advice
Ich bin unsicher ob ich heute trainieren soll => advice
Darf ich heute länger laufen als geplant? => advice
heute yoga statt lauf? => advice
Soll ich den Ruhetag heute nehmen? => advice
locker laufen oder ganz aussetzen? => advice
kann ich trotz muskelkater laufen? => advice
wie viele kilometer soll ich heute laufen? => advice
was rätst du mir, training oder ruhe => advice
brauch ich heute ne pause? => advice
Beine ok, Stimmung ok, Schlaf ok, Puls 54 => checkin legs=3 quality=3 mood=3 rhr=54
8h15 geschlafen, beine leicht, sehr gute laune => checkin legs=4 sleep_h=8.25 mood=5
müde beine, 5 std schlaf => checkin legs=2 sleep_h=5
heute beine 2, weil nur 4,5h geschlafen => checkin legs=2 sleep_h=4.5
schlaf gut, beine gut, stimmung gut => checkin legs=4 quality=4 mood=4
stimmung 5 beine 5 schlaf 9h ruhepuls 42 => checkin legs=5 sleep_h=9 mood=5 rhr=42
Ich habe wunderbar geschlafen, fast 9 Stunden => checkin sleep_h=9 quality=5
geschlafen: 6,5 / beine: 3 / laune: 2 / puls: 57 => checkin legs=3 sleep_h=6.5 mood=2 rhr=57
puls bei 60, beine zäh, schlaf unruhig => checkin legs=2 quality=2 rhr=60
beine nicht so toll, rest ok => checkin legs=2
beine vier => checkin legs=4
ruhepuls zwischen 50 und 52 => unknown?
hab gut und lange geschlafen => unknown?
federleichte beine heute, laune bestens => checkin legs=5 mood=5
gestern 12,5 km in 1:10:30 gelaufen => log sport=run distance_km=12.5 duration_min=70.5 day_offset=-1
lockerer lauf, 50 min, rpe 3 => log sport=run kind=easy duration_min=50 rpe=3
2 h rennrad am freitag => log sport=bike duration_min=120 day_offset=-3
heute vormittag 30 min joggen gewesen => log sport=run duration_min=30 day_offset=0
4 x 2000 m, hab mich gequält, rpe 9 => log sport=run kind=hard rpe=9 outcome=struggled
gestern volkslauf 10 km in 44:12 => log sport=run kind=race distance_km=10 duration_min=44.2 day_offset=-1
spaziergang 40 min => log sport=walk duration_min=40
1000 m kraulen in 25 min => log sport=swim distance_km=1 duration_min=25
fünf kilometer easy gejoggt => log sport=run kind=easy distance_km=5
pilates gestern 50 min => log sport=pilates duration_min=50 day_offset=-1
20 km rad und 5 km lauf => log?
8 oder 9 km gelaufen => log? sport=run distance_km=9
warum fühlen sich meine beine so müde an? => heavy_legs
meine beine sind nach jedem lauf schwer => heavy_legs
total schwere beine gerade => heavy_legs
mein schienbein schmerzt beim auftreten => pain
habe mich beim training verletzt => pain
rückenschmerzen seit heute morgen => pain
die linke hüfte tut beim laufen weh => pain
es zwickt im oberschenkel => pain
bin total erkältet => illness
habe mich übergeben => illness
kopfschmerzen und fieber => illness
hab durchfall seit gestern => illness
schmerzen in der brust => red_flag
ich habe das gefühl keine luft zu bekommen => red_flag
manchmal denke ich es wäre besser nicht mehr da zu sein => red_flag
heute mal keine fragen => skip
in 10 minuten bitte nochmal => snooze minutes=10
frag mich heute abend => snooze until=tonight
check-in bitte immer um 8 => time time=08:00
verschiebe die frage auf 7.15 uhr => time time=07:15
drei tage pause bitte => pause days=3
ich fahre für 2 wochen in den urlaub => pause days=14
mach wieder weiter => resume
warum kein tempo heute? => why
was ist der grund dafür? => why
schick mir den wochenrückblick => week
was steht diese woche auf dem plan? => plan
neuen wettkampf anlegen => race
letzte eingabe rückgängig machen => undo
ich möchte meinen check-in von heute korrigieren => edit
mir gehts besser => edit feels=better
wie ändere ich meine zeitzone? => settings
was speicherst du über mich? => privacy
datenexport bitte => export
bitte vergiss alles über mich => forget
was kann ich hier machen? => help
teile die daten mit meiner trainerin => coach
danke für die hilfe => thanks
ich mag schokolade => unknown?
morgen ist feiertag => unknown?
der lauf von kipchoge war unglaublich => log? sport=run
Coach, was ist heute Programm? => advice
lieber heute frei machen? => advice
meinst du ich soll heute laufen? => advice
kann ich heute schwimmen gehen statt zu laufen? => advice
wäre es besser heute zu ruhen? => advice
soll ich heute nur 20 minuten locker joggen? => advice
darf ich heute hart trainieren? => advice
lauf ich heute oder nicht? => advice
schlaf 6 stunden, beine müde, stimmung 3, ruhepuls 55 => checkin legs=2 sleep_h=6 mood=3 rhr=55
beine wie neu, 9h geschlafen => checkin legs=5 sleep_h=9
7,5 stunden geschlafen, laune super, beine leicht => checkin legs=4 sleep_h=7.5 mood=5
stimmung traurig, beine schwer, kaum geschlafen => checkin legs=2 mood=2 quality=2
guten morgen, ruhepuls 48, beine frisch, gut geschlafen => checkin legs=5 quality=4 rhr=48
Beine: 4. Schlaf: 7,25. Stimmung: 5. => checkin legs=4 sleep_h=7.25 mood=5
ich habe heute nacht 6 std und 30 min geschlafen => checkin sleep_h=6.5
puls 47 und beine 4 => checkin legs=4 rhr=47
meine beine sind okay, laune ist gut => checkin legs=3 mood=4
5 stunden schlaf reichen nicht, beine lahm => checkin? legs=2 sleep_h=5
heute 5x1000 auf der bahn, rpe 9 => log sport=run kind=hard rpe=9 day_offset=0
mittwoch 1 h schwimmen => log sport=swim duration_min=60 day_offset=-5
bin am wochenende 20 km gelaufen => log? sport=run distance_km=20
krafttraining beine 40 min, anstrengung 7 => log sport=strength duration_min=40 rpe=7
habe gestern 7 km langsam gejoggt, war angenehm => log sport=run kind=easy distance_km=7 day_offset=-1
vor 2 tagen 35 km radtour => log sport=bike distance_km=35 day_offset=-2
beine sind so müde in letzter zeit => heavy_legs
woher kommen diese schweren beine? => heavy_legs
mein knöchel ist dick und tut weh => pain
schmerzen in beiden schienbeinen => pain
seit zwei wochen zwickt meine achillessehne => pain
ich huste viel und habe halsschmerzen => illness
habe 39 grad fieber => illness
fühle mich grippig => illness
stechende schmerzen in der linken brustseite => red_flag
bin auf dem laufband ohnmächtig geworden => red_flag
ich möchte einfach nicht mehr da sein => red_flag
heute lieber keine fragen => skip
lass heute ausfallen => skip
erinnere mich in zwei stunden daran => snooze minutes=120
mach den check-in um 6:30 => time time=06:30
ich brauche eine woche pause => pause days=7
ab morgen kannst du mich wieder fragen => resume
wieso darf ich nicht hart laufen? => why
gib mir eine übersicht der woche => week
verschiebe den tempolauf auf freitag => plan
ich starte am 7. juni beim halbmarathon => race
mach die letzte änderung rückgängig => undo
ändere meine beine von gestern => edit date=2026-05-10
eigentlich fühle ich mich schlechter => edit feels=worse
einstellungen öffnen => settings
download meiner daten => export
account löschen => forget
was sind deine befehle? => help
coach entfernen => coach
lieben dank! => thanks
ich gehe heute ins kino => unknown?
tolle app => unknown?
"""
