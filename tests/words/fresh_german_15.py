"""German lines: what is denied only at the end, what goes for two answers, how the south says it.

All but the last were written before anything was run; what was missed or read wrong was mended. What is
doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
bin gut erholt, 7,5h, beine locker, puls 48 => checkin legs=4 sleep_h=7.5 rhr=48
schlaf war bescheiden, 5,5 stunden, dafür gute laune => checkin sleep_h=5.5 quality=2 mood=4
bin gerädert aufgewacht, 6 stunden, puls 58 => checkin sleep_h=6 rhr=58
8 std wie ein stein geschlafen => checkin sleep_h=8 quality=5
nacht ging so, 6h, beine müde => checkin legs=2 sleep_h=6 quality=3
laune top, beine flop, 7h => checkin legs=2 sleep_h=7 mood=5
hab durchgeschlafen, 8h, ruhepuls 46 => checkin sleep_h=8 quality=4 rhr=46
um 22:30 ins bett und um 6 raus, puls 51 => checkin sleep_h=7.5 rhr=51
Gut geschlafen hab ich nicht, aber die Beine gehen => checkin legs=3 quality=2
nicht viel geschlafen, 5h vielleicht, laune trotzdem gut => checkin sleep_h=5 mood=4
beine sind nicht mehr so schwer wie gestern, 7 stunden => checkin? sleep_h=7
schlafqualität mau, 6,5 h, beine so mittel => checkin legs=3 sleep_h=6.5 quality=2
Nacht durchwachsen, 6 Stunden, Laune geht => checkin sleep_h=6 quality=2 mood=3
ruhepuls heute morgen bei 54, beine leicht schwer => checkin legs=2 rhr=54
laune so naja, beine aber fit, 7std => checkin legs=4 sleep_h=7 mood=3
4 beine, 7 stunden, 4 laune => checkin legs=4 sleep_h=7 mood=4
beine:4, schlaf:6.5h, laune:3, puls:55 => checkin legs=4 sleep_h=6.5 mood=3 rhr=55
Bin zweimal wach geworden, insgesamt 6h, Beine normal => checkin legs=3 sleep_h=6
schlaf 7h gut, beine gut, laune gut, 49 => checkin? legs=4 sleep_h=7 quality=4 mood=4 rhr=49
alles im lot, 8 stunden, puls 50 => checkin sleep_h=8 rhr=50
kurze nacht (4,5h), beine erstaunlich ok => checkin? legs=3 sleep_h=4.5
beine bleischwer. schlaf mies. laune mies. => checkin legs=1 quality=2 mood=1
geschlafen: 7h, beine: geht, stimmung: geht => checkin legs=3 sleep_h=7 mood=3
schlaf solala 6h beine solala => checkin legs=3 sleep_h=6 quality=3
wadenmäßig alles ok, beine 4, 7,5 h => checkin? legs=4 sleep_h=7.5
beine wie neu! 9 stunden gepennt => checkin legs=5 sleep_h=9
Beine fühlen sich an wie Pudding, 5 h Schlaf, Puls 60 => checkin legs=1 sleep_h=5 rhr=60
stimmung ist im eimer, geschlafen 5 std => checkin sleep_h=5 mood=1
bin motiviert, beine frisch, 7h => checkin legs=5 sleep_h=7 mood=4
null motivation heute, 6h geschlafen, beine schwer => checkin legs=2 sleep_h=6 mood=2
gestresst, 5 stunden schlaf, ruhepuls 61 => checkin sleep_h=5 mood=2 rhr=61
7 1/2 stunden, beine 3, laune 4 => checkin legs=3 sleep_h=7.5 mood=4
siebeneinhalb stunden geschlafen, beine normal => checkin legs=3 sleep_h=7.5
knapp 8 stunden, gut, beine noch etwas müde => checkin legs=2 sleep_h=8 quality=4
sechs stunden tief und fest geschlafen, laune gut => checkin sleep_h=6 quality=4 mood=4
unruhige nacht, vielleicht 5 1/2 h, beine trotzdem gut => checkin legs=4 sleep_h=5.5 quality=2
oft wach, 6h, beine 3 => checkin legs=3 sleep_h=6 quality=2
die nacht war super, beine auch => checkin legs=5 quality=5
schlaf top, beine top, puls top (46) => checkin legs=5 quality=5 rhr=46
Habe wunderbar geschlafen, 8,5 Stunden, die Beine sind federleicht. => checkin legs=5 sleep_h=8.5 quality=5
Leider nur fünf Stunden geschlafen, Beine aber in Ordnung, Puls 57. => checkin legs=3 sleep_h=5 rhr=57
Heute früh Ruhepuls 52, Stimmung ausgeglichen, Beine etwas steif => checkin legs=2 mood=4 rhr=52
Ich fühle mich heute sehr gut, 7 Stunden Schlaf, Beine leicht => checkin legs=4 sleep_h=7
Beine noch spürbar müde vom langen Lauf, geschlafen gut, 8 Std. => checkin legs=2 sleep_h=8 quality=4
Schlaf: 6:40, Beine: 3, Laune: 3, HR: 55 => checkin legs=3 sleep_h=6.75 mood=3 rhr=55
schlaf 6h40, score 71, beine 3, hrv ok, rhr 55 => checkin? legs=3 sleep_h=6.75 rhr=55
7h12min laut garmin, beine gut => checkin? legs=4 sleep_h=7.25
Garmin: 7h20 Schlaf, Ruhepuls 47, Beine gefühlt 4 => checkin legs=4 sleep_h=7.25 rhr=47
RHF 49, Schlaf 7,2 h, Beine 4/5, Stimmung 4/5 => checkin legs=4 sleep_h=7.25 mood=4 rhr=49
hf in ruhe 48, beine ok, 6,5h => checkin legs=3 sleep_h=6.5 rhr=48
ruhepuls unverändert 50, beine gut => checkin legs=4 rhr=50
puls wie immer 52, 7h geschlafen => checkin sleep_h=7 rhr=52
puls etwas erhöht (59), beine schwer, 6h => checkin legs=2 sleep_h=6 rhr=59
puls 5 schläge höher als sonst, 57, schlecht gepennt => checkin quality=2 rhr=57
beine gut schlaf gut laune gut => checkin legs=4 quality=4 mood=4
schwer, 6, schlecht, mies, 60 => checkin? legs=2 sleep_h=6 quality=2 mood=1 rhr=60
beine mau, laune mau, schlaf 5h => checkin legs=2 sleep_h=5 mood=2
bin fix und fertig, 5h geschlafen, beine wie beton => checkin? legs=1 sleep_h=5
gut drauf heute 😊 beine auch, 7h => checkin legs=4 sleep_h=7 mood=4
heute nicht so gut drauf, beine ok, puls 55 => checkin legs=3 mood=2 rhr=55
schlecht gelaunt und müde beine, 6 stunden => checkin legs=2 sleep_h=6 mood=2
gute nacht gehabt, 8h, beine 4 => checkin legs=4 sleep_h=8 quality=4
laune: 😊 beine: gut schlaf: 7h => checkin? legs=4 sleep_h=7
bin ausgeschlafen, 8,5h, beine mega => checkin legs=5 sleep_h=8.5
unausgeschlafen, 5h, laune entsprechend => checkin? sleep_h=5
baby hat mich wachgehalten, 4h mit unterbrechungen, beine müde => checkin legs=2 sleep_h=4
die kleine war dreimal wach, 5 std, laune trotzdem ok => checkin sleep_h=5 mood=3
nachtschicht, 5h tagsüber geschlafen, beine schwer => checkin? legs=2 sleep_h=5
spät ins bett, 5,5h, puls 60, beine naja => checkin legs=3 sleep_h=5.5 rhr=60
wg hitze nur 5h gepennt, puls 61 => checkin? sleep_h=5 rhr=61
8 Stunden im Bett, aber nur 6 geschlafen, Beine ok => checkin legs=3 sleep_h=6
etwa 7 std, tiefschlaf wenig, beine 3 => checkin? legs=3 sleep_h=7
beine muskelkater, 7h, laune gut => checkin legs=2 sleep_h=7 mood=4
leichter muskelkater, sonst top, 8h => checkin? sleep_h=8
oberschenkel hart, waden ok, 7h, puls 50 => checkin? sleep_h=7 rhr=50
waden fest, sonst gut, 7,5h => checkin? sleep_h=7.5
beine brauchen noch nen tag, 7h, laune 4 => checkin? sleep_h=7 mood=4
beine haben sich gut erholt, puls wieder 48 => checkin legs=4 rhr=48
beine nicht ganz frisch, 7h, gut geschlafen => checkin legs=2 sleep_h=7 quality=4
beine könnten besser sein, schlaf 6h => checkin legs=2 sleep_h=6
schlaf könnte besser sein, 6h, beine gut => checkin legs=4 sleep_h=6 quality=2
laune war schon besser, beine auch, 6,5h => checkin legs=2 sleep_h=6.5 mood=2
besser geschlafen als gestern, 7h, beine 3 => checkin? legs=3 sleep_h=7
genug geschlafen (8h), beine locker, stimmung entspannt => checkin legs=4 sleep_h=8 mood=4
schlief gut, 7.5 stunden. stimmung heiter. => checkin sleep_h=7.5 quality=4 mood=4
heid nacht 7 stund gschlafn, fiaß guad => checkin legs=4 sleep_h=7
i hob guat gschlofn, 8h, haxn passen => checkin legs=3 sleep_h=8 quality=4
d bei sind müed, 6 stund gschlafe => checkin legs=2 sleep_h=6
ha 7 stund gschlafe, bei guet, puls 49 => checkin? legs=4 sleep_h=7 rhr=49
hob schlecht gschlafn, haxn san schwaar => checkin legs=2 quality=2
jut jepennt, beene jut, 7 stunden => checkin legs=4 sleep_h=7 quality=4
beine ne 4, laune ne 5, 8h gepennt => checkin legs=4 sleep_h=8 mood=5
beine würd ich sagen 3, schlaf 4, 7,5 stunden => checkin legs=3 sleep_h=7.5 quality=4
eine 4 für die beine, 3 für die laune, 6h => checkin legs=4 sleep_h=6 mood=3
beine gut, nur links bissl fest, 7h => checkin? legs=4 sleep_h=7
beine gut, aber kopf müde, 6h => checkin legs=4 sleep_h=6
treppe war heute früh hart 😅 beine also eher schwer, 7h => checkin? legs=2 sleep_h=7
nix besonderes: 7h, beine normal, laune normal, 50 => checkin? legs=3 sleep_h=7 mood=3 rhr=50
keine beschwerden, beine gut, 7h, puls 49 => checkin legs=4 sleep_h=7 rhr=49
mir gehts gut, beine gut, 7 stunden geschlafen => checkin legs=4 sleep_h=7
mir gehts nicht so doll, 5h, beine schwer => checkin? legs=2 sleep_h=5
heute morgen: müde. 6h. beine schwer. => checkin legs=2 sleep_h=6
hallo :) 7 h, beine gut, bin happy => checkin legs=4 sleep_h=7 mood=4
kein guter start: 4h schlaf, puls 63, beine matt => checkin? legs=2 sleep_h=4 rhr=63
Schlafdauer 7:10, Schlafqualität 3, Muskulatur müde, Laune 3 => checkin? sleep_h=7.25 quality=3 mood=3
schlafdauer 6h, ruheherzfrequenz 50, beinfrische 4 => checkin legs=4 sleep_h=6 rhr=50
beingefühl gut, schlaf 7h, laune gut => checkin legs=4 sleep_h=7 mood=4
befinden gut, beine gut, 7h => checkin legs=4 sleep_h=7
wie gerädert, obwohl 8h geschlafen => checkin sleep_h=8
7 stunden, aber viel geträumt, beine ok => checkin legs=3 sleep_h=7
schlecht eingeschlafen, dann aber 6h am stück. beine gut => checkin legs=4 sleep_h=6
7h, schlaf war eher leicht, beine 3 => checkin legs=3 sleep_h=7 quality=2
nacht 4/5 beine 3/5 laune 4/5 7h => checkin legs=3 sleep_h=7 quality=4 mood=4
hab 7 std geratzt, beine chillig => checkin legs=4 sleep_h=7
digga 4h schlaf, beine tot lol => checkin legs=1 sleep_h=4
beine brennen noch bisschen, 7h geschlafen, bock hab ich => checkin? sleep_h=7
bock auf laufen 10/10, beine 4, 8h => checkin? legs=4 sleep_h=8
laune bombe, beine bombe, schlaf bombe => checkin legs=5 quality=5 mood=5
Schlaf leider wieder schlecht. 5 Stunden. Die Beine machen mit. => checkin legs=3 sleep_h=5 quality=2
Beine tun sich schwer heute, Schlaf 6 Std, Stimmung mäßig. => checkin? legs=2 sleep_h=6 mood=3
Ich bin ausgeruht, die Beine ebenfalls. Puls 55. => checkin? rhr=55
6 3/4 h, q 3, beine 3, stimmung 3, hf 56 => checkin legs=3 sleep_h=6.75 quality=3 mood=3 rhr=56
beine 2 (gestern intervalle), schlaf 7h => checkin legs=2 sleep_h=7
nach dem 10er gestern beine ok, 8h gepennt => checkin legs=3 sleep_h=8
10 km gelaufen, locker, 58 min => log sport=run kind=easy distance_km=10 duration_min=58
heute 45 min ga1 => log? sport=run kind=easy duration_min=45 day_offset=0
gestern 1h rad, gemütlich => log sport=bike kind=easy duration_min=60 day_offset=-1
12 km in 1:05 h, lief super => log sport=run distance_km=12 duration_min=65 outcome=hit
heute früh 6 km gejoggt => log sport=run distance_km=6 day_offset=0
tempolauf durchgezogen, 9 km, rpe 8 => log sport=run kind=hard distance_km=9 rpe=8 outcome=hit
langer lauf 22 km 2h10 zäh gegen ende => log? sport=run kind=long distance_km=22 duration_min=130
training gestern geschwänzt => log? outcome=missed day_offset=-1
bin gestern nicht zum laufen gekommen => log? sport=run outcome=missed day_offset=-1
statt laufen 40 min crosstrainer => log sport=elliptical duration_min=40
gestern wettkampf 10 km in 43:20 => log sport=run kind=race distance_km=10 duration_min=43.33 day_offset=-1
5km parkrun 24:10 => log sport=run kind=race distance_km=5 duration_min=24.17
yoga gestern abend, eine stunde => log sport=yoga duration_min=60 day_offset=-1
heute nur ne stunde spaziert => log sport=walk duration_min=60 day_offset=0
vorgestern 15 km mit dem verein, flott => log sport=run distance_km=15 day_offset=-2
8,3 km 48 min puls 142 => log sport=run distance_km=8.3 duration_min=48
4x2000 im 4er schnitt, hat geklappt => log? sport=run kind=hard outcome=hit
bergsprints 10 stück, total fertig danach => log? sport=run kind=hard
hab heute auf der bahn 5x1000 gemacht => log sport=run kind=hard day_offset=0
dauerlauf 11 km, 5:30er schnitt => log sport=run distance_km=11 duration_min=60.5
eben 7 km regenerativ => log? sport=run kind=easy distance_km=7 day_offset=0
war 50 min laufen, fühlte sich gut an => log sport=run duration_min=50
gestern 3h wandern mit familie => log sport=hike duration_min=180 day_offset=-1
1,5 std mtb, ordentlich höhenmeter => log? sport=bike duration_min=90
laufband 5 km 30 min => log sport=run distance_km=5 duration_min=30
aquajogging 40min statt dauerlauf => log sport=aqua_jog duration_min=40
pilates 45 min heute morgen => log? sport=pilates duration_min=45 day_offset=0
spinning 1 stunde, hart => log sport=bike kind=hard duration_min=60
rpe 6, 10k, 55min => log sport=run distance_km=10 duration_min=55 rpe=6
10 km wie geplant => log sport=run distance_km=10 outcome=hit
heute bissl core, 15 min => log? sport=core duration_min=15 day_offset=0
14 km trail mit 500 hm, 1h35 => log sport=run distance_km=14 duration_min=95
2 h radl fahrn, locker => log sport=bike kind=easy duration_min=120
60 min easy, hf 135 => log sport=run kind=easy duration_min=60
heute morgen nüchternlauf 8 km => log? sport=run distance_km=8 day_offset=0
kannst weitermachen mit fragen => resume
fragt mich künftig um 6:15 => time time=06:15
mir ist schwindelig und ich hab druck auf der brust => red_flag
meine beine werden einfach nicht frischer => heavy_legs
am 14. märz lauf ich den halbmarathon in berlin => race
ich hätte gern meinen trainer dabei => coach
hundemüde => unknown?
knapp 7h, zweimal raus mit dem hund, quali 2 => checkin sleep_h=7 quality=2
Hab das training heut nicht geschafft, kam zu spät ausm büro => log? outcome=missed day_offset=0
Oberschenkel noch zu vom Berglauf, sonst passts, 8h => checkin? sleep_h=8
Guad gschlaffa, 8 Stund, d'Haxn san a guad => checkin legs=4 sleep_h=8 quality=4
bin heut 1h15 glaufen, ganz gmiatlich => log sport=run kind=easy duration_min=75 day_offset=0
heute eher antriebslos, obwohl 8h schlaf => checkin sleep_h=8 mood=2
Füß san heut schwer wia Blei, gschlafen eh guat => checkin legs=1 quality=4
gleicher puls wie gestern 51, geschlafen hab ich 7 h => checkin sleep_h=7 rhr=51
6,5 stunden, mittelmäßig => checkin? sleep_h=6.5 quality=3
na gut geschlafn hab i ned, 5 stunden vielleicht, laune dementsprechend => checkin? sleep_h=5 quality=2
Isch e gueti nacht gsi, 7.5 h, bei tiptop => checkin? legs=5 sleep_h=7.5 quality=4
Wadl zwickt a bissl, sonst fit. 7h => checkin? sleep_h=7
Nu, Beene sinn gut, 7 Stunden, nüscht zu meckern => checkin? legs=4 sleep_h=7
frisch sind die beine nicht, 7h => checkin legs=2 sleep_h=7
besonders erholsam war die nacht nicht, 6h => checkin quality=2 sleep_h=6
rosig ist die stimmung nicht, beine gut => checkin legs=4 mood=2
gut gelaunt bin ich nicht, beine ok => checkin legs=3 mood=2
schlecht geschlafen hab ich nicht, 7h => checkin quality=3 sleep_h=7
puls gestern 52, beine gut => checkin? legs=4
nach dem 10er beine ok, 7h => checkin legs=3 sleep_h=7
schlecht drauf, beine auch, 5h => checkin legs=2 sleep_h=5 mood=2
hab das training nicht geschafft, knie tut weh => pain?
statt 10 nur 8 km => log sport=run distance_km=8 outcome=missed
beine ok nach lauf 8 km locker => log sport=run kind=easy distance_km=8
kopfschmerzen, 5h => illness?
das macht sinn => unknown?
"""
