"""A seventh table of German lines: those of twelve invented runners, written before they were read.

Of the first half the reader found .904 of the fields at first sight, half of them in a line it was sure of;
of another lot it was .87 to .89. It knew little of how the South speaks and of those who say "Sie". What the
last lines say is doubtful, means none of it, or is of somebody else, and is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
Moin, Haxn san schwer heut, gschlafen hab i 6 Stund => checkin legs=2 sleep_h=6
Ruhepuls 54, Beine a bissl müd => checkin legs=2 rhr=54
Schlaf war bescheiden, so 5einhalb Stunden, Beine naja => checkin legs=3 sleep_h=5.5 quality=2
I hab heut Nacht ned gut gschlafn, Puls 58 => checkin quality=2 rhr=58
gestern aufn Berg gangen, 12 km, 3 Stunden => log sport=hike distance_km=12 duration_min=180 day_offset=-1
Heut in da Früh a Stund gradelt => log sport=bike duration_min=60 day_offset=0
i hob Schmerzen im linken Knie => pain
Was soll i heut macha? => advice
Frag mi in ana halben Stund nomoi => snooze minutes=30
Wia war mei Woch? => week
Vergelts Gott => thanks
lass mi a Woch in Ruah => pause days=7
Schlaf 6:20, Beine 3, Stimmung 4, HF 51. => checkin legs=3 sleep_h=6.25 mood=4 rhr=51
Nachtschlaf 7 Std 20, Stimmung ausgeglichen => checkin sleep_h=7.25 mood=4
Beine: durchwachsen. Schlaf: 6. Laune: ordentlich. => checkin legs=3 sleep_h=6 mood=4
Morgenpuls 52, Schlafstunden 7,5, Beine 4 => checkin legs=4 sleep_h=7.5 rhr=52
Geschlafen: sieben Stunden zwanzig. Beine: recht frisch. => checkin legs=5 sleep_h=7.25
Stimmung gedrückt, Beine nicht besonders frisch, 5,5 Std. => checkin legs=2 sleep_h=5.5 mood=2
Alles andere als frische Beine heute, Schlaf mäßig => checkin legs=2 quality=2
10er in 52, RPE 7 => log sport=run distance_km=10 duration_min=52 rpe=7
12 km GA1, 1:08 h => log sport=run kind=easy distance_km=12 duration_min=68
Bahn 6x800, Anstrengung 8 von 10, Zeiten gehalten => log sport=run kind=hard rpe=8 outcome=hit
Lauf-ABC und 30 min locker => log sport=run kind=easy duration_min=30
gestern Abend 45 min Crosstrainer => log sport=elliptical duration_min=45 day_offset=-1
Abfragezeit bitte 5:45. => time time=05:45
Achillessehne rechts gereizt. => pain
Warum nur 30 Minuten locker? => why
Bitte Datenexport. => export
Letzte Eingabe rückgängig. => undo
laune mega, beine joa => checkin legs=3 mood=5
beine bisschen lädiert aber laune stabil => checkin legs=2 mood=3
digga beine im eimer, 5 std schlaf, hf 60 => checkin legs=1 sleep_h=5 rhr=60
grad 8k in 41 gelaufen, war easy => log sport=run kind=easy distance_km=8 duration_min=41
fahrtspiel 45min, brutal anstrengend => log sport=run kind=hard duration_min=45
gym beine 1h => log sport=strength duration_min=60
was steht heute an? => advice
zeig plan => plan
wie lief meine woche so => week
danke dir bro => thanks
in 3 wochen halbmarathon in dresden => race
Ich habe heute Nacht sieben Stunden geschlafen, allerdings mit Unterbrechungen, und meine Beine \
fühlen sich ganz gut an. => checkin legs=4 sleep_h=7
Meine Stimmung ist heute etwas bedrückt, die Beine sind aber in Ordnung. => checkin legs=3 mood=2
Der Ruhepuls betrug heute Morgen 57 Schläge. => checkin rhr=57
Geschlafen habe ich wunderbar, acht Stunden am Stück, und ich bin guter Dinge. => checkin sleep_h=8 \
quality=5 mood=4
Die Beine könnten besser sein, geschlafen habe ich sechseinhalb Stunden. => checkin legs=2 sleep_h=6.5
Heute bin ich eine halbe Stunde locker gelaufen, es war sehr angenehm. => log sport=run kind=easy \
duration_min=30 day_offset=0
Wir sind gestern acht Kilometer gewandert, zweieinhalb Stunden mit Pausen. => log sport=hike \
distance_km=8 duration_min=150 day_offset=-1
Am Sonntag war ich eine Stunde schwimmen. => log sport=swim duration_min=60 day_offset=-1
Mir tut seit gestern die Hüfte weh. => pain
Ich bin erkältet und habe Halsschmerzen. => illness
Könnten Sie mich bitte künftig erst um acht Uhr fragen? => time time=08:00
Ich möchte bitte zwei Wochen pausieren. => pause days=14
Was raten Sie mir für heute? => advice
Wie kann ich meine Angaben korrigieren? => edit
Was wissen Sie alles über mich? => privacy
beine schwr schalf 5h laune ok => checkin legs=2 sleep_h=5 mood=3
7 stunedn geschlafn beine gutt => checkin legs=4 sleep_h=7
shclecht geschlafen 4std beine mude => checkin legs=2 sleep_h=4 quality=2
ruehpuls 56 beine ok => checkin legs=3 rhr=56
stimung super beine firsch 8h => checkin legs=5 sleep_h=8 mood=5
6 stundne schalf, luane schlecht => checkin sleep_h=6 mood=2
beine 4 schlaf 7 stimmung 4 puls 48 => checkin legs=4 sleep_h=7 mood=4 rhr=48
gelaufn 6km 34min lokcer => log sport=run kind=easy distance_km=6 duration_min=34
gsetern 10 km gejogt in 58 min => log sport=run distance_km=10 duration_min=58 day_offset=-1
intervale 5x1000 alle geschaft => log sport=run kind=hard outcome=hit
war schwimen 40 min => log sport=swim duration_min=40
was sol ich heute machn => advice
spter fragen => snooze
vergiss letzte eingabe => undo
Schlaf 7h10 / Beine 4 / Kopf 3 / RHR 46 => checkin legs=4 sleep_h=7.25 mood=3 rhr=46
7,5 std, Beine top, mies drauf => checkin legs=5 sleep_h=7.5 mood=1
Schwimmen 3 km, 58 min, RPE 6 => log sport=swim distance_km=3 duration_min=58 rpe=6
Rolle 1:30, GA1, Anstrengung 4/10 => log sport=bike kind=easy duration_min=90 rpe=4
Langer Dauerlauf 24 km, 2:05:30, lief rund => log sport=run kind=long distance_km=24 \
duration_min=125.5 outcome=hit
Vorgestern 90 min Grundlage auf dem Rad => log sport=bike kind=easy duration_min=90 day_offset=-2
Trainer einladen => coach
Beine in Ordnung, Schlaf eher dürftig => checkin legs=3 quality=2
RHF 50, Beine fest => checkin legs=2 rhr=50
8 km um den See, 44 min, locker => log sport=run kind=easy distance_km=8 duration_min=44
Kraftraum 50 min, RPE 7 => log sport=strength duration_min=50 rpe=7
gestern Intervalle 8x400, lief super => log sport=run kind=hard outcome=hit day_offset=-1
Tempodauerlauf 6 km, Ziel verfehlt => log sport=run kind=hard distance_km=6 outcome=missed
Rücken zwickt => pain
Uhrzeit auf 4:45 ändern => time time=04:45
Bin krank, Grippe => illness
Was ist heute dran? => advice
Guten Morgen! Ich hab super geschlafen, acht Stunden, und meine Beine sind richtig frisch 😊 => \
checkin legs=5 sleep_h=8 quality=5
meine beine sind noch vom beintraining platt, stimmung ist aber prima => checkin legs=2 mood=5
ruhepuls war 48, geschlafen hab ich 7 stunden 45 => checkin sleep_h=7.75 rhr=48
irgendwie traurig heute und die beine sind schwer => checkin legs=2 mood=2
bin gerade 7,5 km ganz gemütlich gejoggt => log sport=run kind=easy distance_km=7.5
Ich war vorhin 45 Minuten auf dem Crosstrainer => log sport=elliptical duration_min=45 day_offset=0
pilates 55 min, war anstrengend => log sport=pilates duration_min=55
mein schienbein tut beim auftreten weh => pain
kannst du mich bitte in einer stunde nochmal fragen? => snooze minutes=60
kann ich heute locker laufen oder lieber pause? => advice
Warum schlägst du mir heute nur Radfahren vor? => why
kannst du die letzte antwort zurücknehmen? => undo
du bist der beste, danke! => thanks
Schlafdauer: 6,5 h. Schlafqualität: 3. Beine: 4. Stimmung: 4. Ruhepuls: 49. => checkin legs=4 \
sleep_h=6.5 quality=3 mood=4 rhr=49
Beine 4/5, Stimmung 3/5, Schlaf 7 1/4 h => checkin legs=4 sleep_h=7.25 mood=3
Ruhepuls 51 (Mittel 48), Beine 3, 6:45 h Schlaf => checkin legs=3 sleep_h=6.75 rhr=51
Geschlafen von 23:30 bis 6:30, Stimmung 4 => checkin sleep_h=7 mood=4
12,4 km in 1:09:20, RPE 4, locker => log sport=run kind=easy distance_km=12.4 duration_min=69.33 rpe=4
Gestern: Laufen, 45:00 min, 8,1 km => log sport=run distance_km=8.1 duration_min=45 day_offset=-1
Schwelle 4x8 min, alle Vorgaben eingehalten, RPE 8 => log sport=run kind=hard rpe=8 outcome=hit
Rad 62 km, 2 h 10 min, Belastung 5/10 => log sport=bike distance_km=62 duration_min=130 rpe=5
Vorgestern Krafttraining 40 min => log sport=strength duration_min=40 day_offset=-2
Halbmarathon-Wettkampf am Sonntag: 1:38:12 => log sport=run kind=race distance_km=21.098 \
duration_min=98.2 day_offset=-1
Bitte ändern Sie die Abfragezeit auf 6:15 Uhr. => time time=06:15
Pausieren Sie bitte bis zum 20. Mai. => pause days=10
Ich möchte meine Daten exportieren. => export
Zeigen Sie mir bitte die Wochenübersicht. => week
Wie kommt die Empfehlung zustande? => why
Welche Daten werden über mich gespeichert? => privacy
beine gehn scho, laune passt => checkin legs=3 mood=3
heit bin i guat beinand, beine leicht, 7 std => checkin legs=4 sleep_h=7
schlaf war nix gscheits, beine müad => checkin legs=2 quality=2
a bisserl steif die haxen, aber gut gelaunt => checkin legs=2 mood=4
bin gestern 2 stund gwandert => log sport=hike duration_min=120 day_offset=-1
heut 5 km glaufen, ganz gmütlich => log sport=run kind=easy distance_km=5 day_offset=0
des knie tut wieder weh => pain
wie schaut mei woch aus? => week
was soll i heut doa? => advice
dank dir schee => thanks
beine safe 4 schlaf 8 mood 5 => checkin legs=4 sleep_h=8 mood=5
6h pennen beine meh => checkin legs=3 sleep_h=6
schlaf war trash, 5h, beine tot => checkin legs=1 sleep_h=5 quality=2
gut gepennt, beine fresh, hr 52 => checkin legs=5 quality=4 rhr=52
sonntag lala 14 km => log sport=run kind=long distance_km=14 day_offset=-1
training heute? => advice
undo pls => undo
hab mir den fuß verknackst => pain
frag mich in 15 => snooze minutes=15
wofür ist der bot => help
Ich habe leider sehr schlecht geschlafen, nur vier Stunden. => checkin sleep_h=4 quality=1
Heute fühlen sich meine Beine etwas schwer an, die Stimmung ist jedoch heiter. => checkin legs=2 mood=4
Mein Puls lag nach dem Aufwachen bei 62. => checkin rhr=62
Es geht mir gut, die Beine sind leicht, geschlafen habe ich gut sieben Stunden. => checkin legs=4 \
sleep_h=7
Die Nacht war in Ordnung, knapp sieben Stunden, Beine wie immer. => checkin legs=3 sleep_h=7 quality=3
Gestern Nachmittag Nordic Walking, anderthalb Stunden, sieben Kilometer. => log sport=walk \
distance_km=7 duration_min=90 day_offset=-1
Heute früh eine Dreiviertelstunde Gymnastik gemacht. => log sport=other duration_min=45 day_offset=0
Wir sind vorgestern zwölf Kilometer mit dem Rad gefahren. => log sport=bike distance_km=12 day_offset=-2
Ich habe mich gestern beim Gehen am Knöchel verletzt. => pain
Ich fühle mich fiebrig und habe Schüttelfrost. => illness
Ich möchte mein Konto löschen. => forget
Vielen Dank für Ihre Mühe. => thanks
Dürfte ich heute spazieren gehen? => advice
Meine Trainerin möchte meine Werte sehen. => coach
und was trainier ich heute? => advice
6.5h geschlafen beine ok laune gtu => checkin legs=3 sleep_h=6.5 mood=4
7 stundn geschlafen, beine frich => checkin legs=5 sleep_h=7
pilates 25 min. mehr ging nicht => log sport=pilates duration_min=25
Mit meiner Nachbarin 16 km gewandert, fünfeinhalb Stunden samt Brotzeit => log sport=hike \
distance_km=16 duration_min=330
Heute 10-km-Wettkampf, 37:45, RPE 10 => log sport=run kind=race distance_km=10 duration_min=37.75 \
rpe=10 day_offset=0
sorry, waren 9 km nicht 7 => edit
TDL 12 km in 48:30, RPE 7, voll getroffen => log sport=run kind=hard distance_km=12 \
duration_min=48.5 rpe=7 outcome=hit
net gut gschlafen, bloß 5 Stunden, Laune geht so => checkin? sleep_h=5 quality=2 mood=3
Füaß tun ned weh, Beine passen, 7 Stunden Schlaf => checkin? legs=3 sleep_h=7
heut samma guad drauf, Haxn frisch => checkin? legs=5 mood=4
Heut ned, i hob koa Zeit => skip?
Ruhe-HF 49. Rest wie gestern. => checkin? rhr=49
yo beine safe frisch, 9h gepennt => checkin? legs=5 sleep_h=9
hab 4h gepennt bin voll im arsch => checkin? sleep_h=4
gestern 5k all out 21:30 => log? sport=run distance_km=5 duration_min=21.5 day_offset=-1
heute kein bock, lass aus => skip?
hab fieber lol 38,7 => illness?
Ich bin aus dem Urlaub zurück, Sie dürfen wieder fragen. => resume?
wadn tun weh => pain?
Koppeltraining: 60 km Rad in 1:55, dann 5 km Lauf => log?
Schwelle 3x10 min abgebrochen nach 2 => log? sport=run kind=hard outcome=missed
Stabi 20 min + Yoga 30 min => log?
Wettkampf am 14. Juni: Mitteldistanz Kraichgau => race?
Korrektur Schlaf gestern 6 statt 7 => edit?
Mein Hund hat seit gestern Durchfall => illness?
der Tisch hat krumme Beine => unknown?
Die Stimmung im Büro ist gerade mies => unknown?
Meine Frau hat 5 Stunden geschlafen => checkin? sleep_h=5
Puls 2000 heißt die neue Serie => unknown?
Lauf nicht weg! => edit?
Die Serie läuft seit 8 Staffeln => unknown?
Der Film ging 3 Stunden => unknown?
Mein Auto macht schlapp => unknown?
Das Kind hat Fieber, 39 Grad => illness?
Die Bahn fährt alle 10 Minuten => unknown?
Im Radio lief unser Lied => unknown?
Heute Abend Pizza? => unknown?
Der Server lief 40 Tage ohne Pause => log? sport=run
die Uhr geht 5 Minuten nach => unknown?
Tempo 30 in der ganzen Stadt => unknown?
der Kuchen war 60 min im Ofen => unknown?
Meine Schwester läuft Marathon in 3:20 => log? sport=run distance_km=42.195 duration_min=200
das Rennen in Monza war langweilig => unknown?
Mir läuft die Zeit davon => unknown?
Ich habe 8 Stunden gearbeitet => unknown?
In 20 Minuten kommt der Bus => unknown?
Kapitel 5 gelesen, war schwer => unknown?
Sprint Review war zäh => unknown?
2 Bier und eine Brezn => unknown?
Frühdienst. 5 Std. Beine müde. Laune ok. => checkin? legs=2 sleep_h=5 mood=3
nach Spätschicht 6 h geschlafen, Puls 53 => checkin? sleep_h=6 rhr=53
frei heute. 9 std, ausgeschlafen, beine top => checkin? legs=5 sleep_h=9
Dienstsport: 5 km Lauf 24:30 => log? sport=run distance_km=5 duration_min=24.5
Lauf fällt heute aus, Dienst => skip?
Hmm, die Nacht war eher unruhig, so sechs Stunden, aber ich bin gut drauf => checkin? sleep_h=6 \
quality=2 mood=4
fühl mich heute ausgeglichen, beine locker, schlaf solide => checkin? legs=4 quality=4 mood=4
gestern war ich mit ner Freundin 10 km laufen, hat 1 Stunde 2 gedauert => log? sport=run \
distance_km=10 duration_min=62 day_offset=-1
heute morgen yoga, 30 minuten, tat gut => log? sport=yoga duration_min=30 day_offset=0
hab net viel gschlafen, bloß 5 stund, beine schwer => checkin? legs=2 sleep_h=5
i mag heut net => skip?
lowkey müde beine, laune mid => checkin? legs=2 mood=3
10x400 auf bahn geballert, alle in 68, rpe 9 => log? sport=run kind=hard rpe=9
3k test 9:48 => log? sport=run distance_km=3 duration_min=9.8
einlaufen 2km dann 5x1000 in 3:20 => log? sport=run kind=hard
heute nur 20min dehnen => log? sport=yoga duration_min=20 day_offset=0
wk am samstag 5000m => race?
sry verklickt, beine waren 2 => edit?
Bitte fragen Sie mich morgen nicht. => pause?
Der Hund humpelt seit gestern => pain?
Unsere Katze hat 12 Stunden geschlafen => checkin? sleep_h=12
das Geschäft läuft schlecht => unknown?
der Wecker klingelt um 6 => unknown?
Tatort lief gestern um 20:15 => unknown?
Die Stimmung beim Derby war super => unknown?
Mein Handyakku ist tot => unknown?
ich hab Hunger => unknown?
Der Zug braucht 2 Stunden 10 => unknown?
die Beine vom Tisch sind aus Blei => heavy_legs?
Opa ist 84 geworden => unknown?
Oma hatte gestern Fieber => illness?
Kaffee war mies heute => unknown?
wir haben 3:1 gewonnen => unknown?
Der Marathon von Tokio war spannend => log? sport=run distance_km=42.195
Sprintplanung um 10 Uhr => unknown?
Ich muss um 7 los => unknown?
Kilo Äpfel 2,99 => unknown?
Mein Sohn hatte im Sport eine 2 => unknown?
Die Pumpe läuft seit 3 Stunden => unknown?
Puls von Berlin heißt das Magazin => unknown?
mein Rad steht im Keller => unknown?
schwere Entscheidung, echt => unknown?
Lockerer Typ, der neue Kollege => unknown?
Ist 10 km weit? => unknown?
die Nase läuft beim Hund => unknown?
Sprint 14 endet Freitag => unknown?
Im Fernsehen lief gestern wieder nur Unsinn. => unknown?
Korrektur: ich habe 7 Stunden geschlafen => edit?
5 std geschlafen, schlecht. stimmung schlecht => checkin? sleep_h=5 quality=2 mood=2
"""
