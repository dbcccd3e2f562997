"""More German lines written at first without a look at the word lists, in four lots, to find what they miss.

At first sight their recall was 0.87, 0.64, 0.73 and 0.92, their precision 0.95
and more, and the last lot had none that was wrong. What was missed taught the general cause, not the line.
Lines that are still asked back where they need not be are not listed. The first lot stands last.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
beine 2 geschlafen 7 laune 3, puls 58 => checkin legs=2 sleep_h=7 mood=3 rhr=58
hab gut geschlafen, beine fühlen sich frisch an => checkin legs=5 quality=4
puls 50 beine 4 stimmung 4 schlaf 7 stunden 15 min => checkin legs=4 sleep_h=7.25 mood=4 rhr=50
stimmung eher mau, beine ok, 6,5h geschlafen => checkin legs=3 sleep_h=6.5 mood=2
furchtbar geschlafen wegen der hitze, beine 3 => checkin legs=3 quality=1
beine 4, 8h => checkin legs=4 sleep_h=8
puls bissl hoch bei 60 aber beine gut => checkin legs=4 rhr=60
7 km locker mit dem hund 45 min => log sport=run kind=easy distance_km=7 duration_min=45
gestern 90 min auf dem rad, locker => log sport=bike kind=easy duration_min=90 day_offset=-1
8x400 heute früh, alles durchgezogen, rpe 9 => log sport=run kind=hard rpe=9 outcome=hit day_offset=0
8 km in 40 min gerannt => log sport=run distance_km=8 duration_min=40
gestern abend 40 min gewichte => log sport=strength duration_min=40 day_offset=-1
1 km locker geschwommen => log sport=swim kind=easy distance_km=1
langer lauf gemacht, 20 km in 1:50, rpe 5 => log sport=run kind=long distance_km=20 duration_min=110 rpe=5
freitag 10 km spazieren => log sport=walk distance_km=10 day_offset=-3
ne stunde tennis gespielt => log sport=other duration_min=60
was soll ich heute laufen => advice
kann ich heute intervalle machen oder soll ich warten => advice
ist heute ein lockerer lauf ok => advice
sag mir was ich heute machen soll => advice
pause oder laufen heute? => advice
fühl mich träge, soll ich laufen gehen => advice
was schlägst du für heute vor => advice
soll ich heute den langen lauf machen => advice
meine beine fühlen sich schwer an => heavy_legs
meine beine sind tot => heavy_legs
warum sind meine beine die ganze woche so schwer => heavy_legs
mein knöchel ist geschwollen => pain
knieschmerzen nach dem lauf gestern => pain
mein rücken bringt mich heute um => pain
gestern beim sprint die wade gezerrt => pain
halsweh seit gestern => illness
hab grippe => illness
mir ist heute schlecht => illness
hab ne fette erkältung und husten => illness
erinnere mich in 2 stunden => snooze minutes=120
check-in auf 7:15 verschieben => time time=07:15
eine woche urlaub => pause days=7
keine nachrichten bis donnerstag bitte => pause days=4
bin aus dem urlaub zurück => resume
warum heute pause => why
wie war die woche => week
zeig mir den plan für nächste woche => plan
rennen eintragen 12. september halbmarathon => race
bitte rückgängig machen => undo
hab die falsche stimmung eingegeben => edit
alles exportieren => export
alle meine daten löschen => forget
welche befehle hast du => help
nicht mehr mit meinem coach teilen => coach
danke coach => thanks
in letzter zeit enge brust an jedem berg, beine 4 => red_flag
6h geschlafen, aufgewacht und keine luft bekommen, beine ok => red_flag
bei km 5 fast ohnmächtig, musste mich setzen, 5 km eintragen => red_flag
ich möchte nicht mehr leben => red_flag
meine frau sagt ich schnarche => unknown?
wie groß bist du => unknown?
trainiere für berlin => unknown?
2019 mal 5 km gelaufen => log? sport=run distance_km=5
meine wade ist wieder ok => unknown?
der trainer meines sohnes ist krank => illness?
nicht krank => unknown?
werde ich jemals schnell => unknown?
ruhe => pause?
erst kaffee => unknown?
6h50 schlaf, puls 51, beine naja, laune gut => checkin legs=3 sleep_h=6.75 mood=4 rhr=51
mies geschlafen, beine schwer, puls 63 => checkin legs=2 quality=2 rhr=63
tolle nacht, 8,5 std, beine federnd, stimmung 5 => checkin legs=5 sleep_h=8.5 quality=5 mood=5
ruhepuls hoch bei 62, 6h geschlafen => checkin sleep_h=6 rhr=62
4 stunden schlaf dank hund, beine ok => checkin legs=3 sleep_h=4
beine so lala, kopf gut, 7 stunden => checkin legs=3 sleep_h=7 mood=4
um 10 ins bett um 6 raus beine 4 => checkin legs=4 sleep_h=8
stimmung 6 => checkin?
hrv 45 beine 3 => checkin legs=3
garmin sagt 6h32 und puls 49 => checkin sleep_h=6.5 rhr=49
beine topfit, laune bombe, geschlafen wie ein stein => checkin legs=5 quality=5 mood=5
guten morgen, 7 std schlaf, beine bissi müde, stimmung passt => checkin legs=2 sleep_h=7 mood=3
zur arbeit gelaufen 6 km => log sport=run distance_km=6
gestern 8 km mit meiner schwester, ganz gemütlich => log sport=run kind=easy distance_km=8 day_offset=-1
6x800 erledigt, rpe 8 => log sport=run kind=hard rpe=8
heute tempolauf abgebrochen, beine leer => log? sport=run kind=hard outcome=missed day_offset=0
25 km longrun fertig 2:25 => log sport=run kind=long distance_km=25 duration_min=145
samstag 10 km wettkampf 41:03 => log sport=run kind=race distance_km=10 duration_min=41.05 day_offset=-2
1h rolle rpe 6 => log sport=bike duration_min=60 rpe=6
40 bahnen im hallenbad => unknown?
gestern abend 2 std bouldern => log sport=other duration_min=120 day_offset=-1
grad 5 km spaziert => log sport=walk distance_km=5
gestern frei gehabt => log day_offset=-1
5 km laufband 27:40 => log sport=run distance_km=5 duration_min=27.67
heute früh 35 min locker gejoggt => log sport=run kind=easy duration_min=35 day_offset=0
heute einheit machen oder verschieben => advice
bin platt, laufen oder sein lassen => advice
was ist heute das beste für mich => advice
bereit zum laufen? => advice
kann ich den lauf heute gegen schwimmen tauschen => advice
wie sieht mein tag heute aus => advice
lohnt sich laufen heute? => advice
nur 4 stunden geschlafen also soll ich trotzdem laufen => advice
beine fühlen sich an wie mit sand gefüllt => heavy_legs
krieg die beine kaum hoch so schwer => heavy_legs
beine seit tagen wie blei => heavy_legs
knie außen hat bei km 6 angefangen weh zu tun => pain
großzehengelenk schmerzt stark => pain
zwicken in der linken hüfte => pain
beim sprint hats im oberschenkel geknallt => pain
leistenzerrung meldet sich seit gestern wieder => pain
schienbeine bringen mich um => pain
fette erkältung => illness
mit fieber und schüttelfrost aufgewacht => illness
kotze seit 3 uhr nachts => illness
husten geht nicht weg => illness
heute setz ich aus => skip
heute morgen keine fragen bitte => skip
halbe stunde später => snooze minutes=30
frag lieber heute abend => snooze until=tonight
später, fahr grad auto => snooze
frag mich ab jetzt um halb acht => time time=07:30
schreib mir bitte jeden morgen um 6 => time time=06:00
pausiere bis montag => pause?
die nächsten zwei wochen bin ich weg => pause days=14
stör mich 4 tage nicht => pause days=4
zurück aus dem urlaub, los gehts => resume
wieso heute nur locker => why
wie läuft die woche bisher => week
wochenstatistik => week
langen lauf auf sonntag verschieben => plan
was mach ich morgen => plan
rennen löschen => race
wie viele wochen noch bis zum marathon => race
letztes rückgängig machen => undo
schlaf von gestern ändern => edit date=2026-05-10
beine auf 3 korrigieren => checkin? legs=3
stadt ändern => settings
bin jetzt in london, zeitzone ändern => settings
gib mir eine kopie meiner daten => export
wie benutz ich dich => help
ich will mit meinem coach teilen => coach
super vielen lieben dank => thanks
beine 4 geschlafen 8 laune 4 nur auf der treppe wirds mir eng um die brust => red_flag
locker 6 km, danach war mein linker arm zehn minuten taub => red_flag
puls 48 alles gut außer dass ich nachts im liegen nach luft geschnappt hab => red_flag
ich will einfach dass alles aufhört, ich kann nicht mehr leben => red_flag
denke in letzter zeit dran mir was anzutun, stimmung 1 => red_flag
herz rast ständig ohne grund auf dem sofa => red_flag
im ziel zusammengeklappt und kann mich nicht erinnern => red_flag
blut im speichel nach den intervallen => red_flag
eine wade viel dicker als die andere und heiß => red_flag
fühlt sich an als würde jemand auf meiner brust sitzen => red_flag
keine brustschmerzen oder so, soll ich laufen => advice
bin nicht umgekippt nur hingesetzt, 10 km in 55 min => log? sport=run distance_km=10 duration_min=55
mein opa hatte letztes jahr nen herzinfarkt => red_flag
das rennen hat mich fast umgebracht haha => unknown?
mein knie tut nicht mehr weh => unknown?
dem kumpel tut das knie weh => pain?
wenn mein knie weh tut was dann => pain?
hatte letzten monat ne erkältung => illness?
kalt draußen heute => unknown?
meine achillessehne hat früher weh getan => pain?
ist laufen schlecht für die knie => unknown?
denke an einen marathon nächstes jahr => unknown?
lauf nach der arbeit 5 km => log sport=run distance_km=5
hast du nen strava link => unknown?
uhr ist leer => unknown?
neue schuhe tun meinem konto weh => pain?
hallo du => unknown?
ok => unknown?
was ist vo2max => unknown?
der plan gefällt mir => unknown?
vergiss mich nicht => unknown?
wer hat dich gemacht => unknown?
8 => unknown?
52 => unknown?
eier milch brot => unknown?
zum kotzen das wetter => unknown?
so etwa 6 einhalb stunden gepennt, beine ziemlich tot, laune ok => checkin legs=1 sleep_h=6.5 mood=3
5h schlaf wegen baby, beine 2, puls 60 => checkin legs=2 sleep_h=5 rhr=60
puls 53 beine ok gut geschlafen => checkin legs=3 quality=4 rhr=53
bisschen down heute, 7h geschlafen, beine ok => checkin legs=3 sleep_h=7 mood=2
uhr sagt 7h12 schlaf und ruhepuls 50 => checkin sleep_h=7.25 rhr=50
von 11 bis 6 geschlafen => checkin sleep_h=7
energie 4 => unknown?
gar nicht geschlafen => edit?
total müde aber beine gut, 6h => checkin legs=4 sleep_h=6
beine 3/5 laune 3/5 7std puls zweiundfünfzig => checkin legs=3 sleep_h=7 mood=3 rhr=52
hf 48 beim aufwachen, super geschlafen => checkin quality=5 rhr=48
laune: 4, beine: 3,5 => checkin legs=3.5 mood=4
beine fit, kopf müde, 8 std => checkin legs=4 sleep_h=8
schlaf mäßig, beine geht so, laune geht so => checkin legs=3 quality=2 mood=3
vor der arbeit 8 km gelaufen, 46 min => log sport=run distance_km=8 duration_min=46
grad zurück von 14 km, 1:15, locker => log sport=run kind=easy distance_km=14 duration_min=75
samstag 3 std rad => log sport=bike duration_min=180 day_offset=-2
spinning 45 min => log sport=bike duration_min=45
gestern halbe stunde krafttraining => log sport=strength duration_min=30 day_offset=-1
marathon gestern!!! 3:42:10 => log? sport=run distance_km=42.195 duration_min=222.17 day_offset=-1
20 min ganz langsam getrabt => log sport=run kind=easy duration_min=20
dienstag bergläufe nach 4 abgebrochen => log sport=run kind=hard outcome=missed day_offset=-6
regenerationslauf 6 km, anstrengung 2 => log sport=run kind=easy distance_km=6 rpe=2
2 km schwimmen => log sport=swim distance_km=2
90 min fußball mit den jungs => log sport=other duration_min=90
2h spaziergang => log sport=walk duration_min=120
fahrtspiel 50min rpe 7 am ende gekämpft => log sport=run kind=hard duration_min=50 rpe=7 outcome=struggled
15 min gedehnt => log sport=yoga duration_min=15
gestern ruhetag => log day_offset=-1
durchziehen oder pause? => advice
ist heute ein guter tag für nen langen lauf => advice
und jetzt coach? => advice
darf ich heute tempo machen => advice
gib mir was zu tun => advice
leichter kater, soll ich trotzdem laufen => advice
was sagst du heute => advice
würdest du heute laufen an meiner stelle => advice
beine wollen nicht => heavy_legs
null kraft in den beinen zur zeit => heavy_legs
beine dauernd schwer was kann ich tun => heavy_legs
tote beine seit montag => heavy_legs
hüftbeuger ist total fest und tut weh beim anheben => pain
glaub hab mir den oberschenkel gezerrt => pain
ferse tut morgens beim ersten schritt weh => pain
bin auf ner wurzel umgeknickt => pain
schienbeinkante meldet sich wieder => pain
rücken zwickt nach kreuzheben => pain
corona positiv => illness
magen darm, häng nur auf dem klo => illness
fühl mich mies, halsschmerzen und gliederschmerzen => illness
kinder haben mich angesteckt => illness
diesmal überspringen => skip
frag mich heute nix => skip
in 45 min nochmal => snooze minutes=45
kann grad nicht, frag nach dem mittagessen => snooze
frag in 2 stunden nochmal bitte => snooze minutes=120
ab jetzt immer um 7 uhr fragen => time time=07:00
können wir den check-in um viertel nach 6 machen => time time=06:15
nächste 5 tage weg => pause days=5
einen monat ruhe bitte => pause days=30
bis sonntag unterwegs, keine nachrichten bitte => pause days=7
ab morgen kannst du wieder fragen => resume
erklär die empfehlung => why
aber warum darf ich nicht laufen => why
wie lief diese woche => week
was kommt diese woche => plan
tausch donnerstag und freitag => plan
für nen halben im juni angemeldet => race
puls heute morgen falsch angegeben => edit
auf meilen umstellen => settings
wofür werden meine daten benutzt => privacy
schick mir meine daten als csv => export
lösch meinen verlauf => forget
zeig alle befehle => help
mein coach soll meine antworten sehen => coach
du bist der hammer, danke => thanks
beine gut, 8h geschlafen aber zweimal mit herzklopfen aus dem nichts aufgewacht => red_flag
langer lauf erledigt, die letzten 3 km so ein quetschen hinterm brustbein => red_flag
ohne mich wären alle besser dran, heute auslassen => red_flag
beim aufstehen fast weggetreten, puls 44, 7h geschlafen => red_flag
urin war colabraun nach dem marathon, normal? => red_flag
seit gestern total außer puste auf der treppe, trotzdem intervalle? => red_flag
seh keinen sinn mehr im leben wenn ich nicht laufen kann => red_flag
herz stolpert den ganzen morgen, beine 4 => red_flag
bei km 18 in der hitze total verwirrt und schwindlig => red_flag
linke wade dick und warm seit dem flug => red_flag
kein schwindel keine enge in der brust, beine 4 stimmung 4 => checkin legs=4 mood=4
hatte nie herzrasen, nur nervös vorm rennen haha => unknown?
atemberaubende aussicht, 8 km gemacht => log? sport=run distance_km=8
heute gerockt, 10 km in 45 => log sport=run distance_km=10 duration_min=45 outcome=hit day_offset=0
könnte ne pizza verdrücken => unknown?
der berg bringt mich noch um => unknown?
wie heißt du => unknown?
hab heute meine ex getroffen beim laufen => unknown?
wettkampftempo ist 4:30 => log? sport=run kind=hard
ist kaffee vorm laufen ok => unknown?
welche uhr empfiehlst du => unknown?
mein sohn ist 3 km gelaufen => log? sport=run distance_km=3
freu mich auf sonntag => unknown?
hasse laufen im dunkeln => unknown?
hast du gut geschlafen => checkin? quality=4
vielleicht lauf ich später => unknown?
bin nicht verletzt => unknown?
heute keine schmerzen => unknown?
hätte gern mehr geschlafen => unknown?
stopp => pause
ja => unknown?
nein => unknown?
"""
