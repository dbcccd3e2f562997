"""An eleventh table of German lines: nights to come, how a night was behind its hours, words of the regions.

They were written with the causes in view that an earlier lot had shown, and what was read wrong was mended:
they say nothing of how lines are read that were never seen. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
vielleicht schlaf ich heute nacht mal 8h => checkin? sleep_h=8
ich schlaf heute abend mal 9 stunden => checkin? sleep_h=9
bestimmt schlafe ich 7 stunden => checkin? sleep_h=7
sieben stunden, mittelprächtig, beine normal => checkin legs=3 sleep_h=7 quality=3
knapp 7 stunden, dafür erholsam, puls 49 => checkin sleep_h=7 quality=4 rhr=49
6h, unruhig => checkin sleep_h=6 quality=2
6 stunden warens, nicht besonders erholsam => checkin sleep_h=6 quality=2
nur 5 stunden geschlafen aber sehr gut => checkin sleep_h=5 quality=5
geschlafen 8 stunden und das sehr gut, beine steif => checkin legs=2 sleep_h=8 quality=5
ka so 7 stunden vllt, war ok => checkin? sleep_h=7 quality=3
8 stunden schule, war gut => unknown?
hab verschlafen, immerhin 10 stunden => checkin sleep_h=10
hab gepennt wie ein toter, 10 stunden => checkin sleep_h=10 quality=5
schlafen konnte ich gut, 8 stunden => checkin sleep_h=8 quality=4
ach ging so mit dem schlafen, 6 stunden warens => checkin sleep_h=6 quality=3
schlaf... die nachbarn haben gefeiert. katastrophe. beine fit => checkin? legs=4 quality=1
schlaf 2 beine 3 laune 3 => checkin? legs=3 mood=3 quality=2
hab urgut geschlafen, 8h, beine passen => checkin legs=3 sleep_h=8 quality=5
schlaf war leiwand, die haxen sind hin => checkin legs=1 quality=5
hoi, 7.5h gschlofe, bei müed, luune guet => checkin legs=2 sleep_h=7.5 mood=4
puls fuffzig, beene jut, jeschlafen wie'n stein => checkin legs=4 quality=5 rhr=50
beine tiptop, schlaf 7 stunden => checkin legs=5 sleep_h=7
beine bissl müde, stimmung eh ganz ok => checkin legs=2 mood=3
mir gehts prima, die beine sind wie bei einer zwanzigjährigen => checkin legs=5
beine wie mit 80, 6h geschlafen => checkin legs=2 sleep_h=6
die beine fühlen sich an wie nach nem marathon, stimmung super => checkin legs=2 mood=5
beine explosiv, 9 std gepennt => checkin legs=5 sleep_h=9
die beine wollen heute nicht so recht, 7h schlaf => checkin legs=2 sleep_h=7
beine heute leicht wie lange nicht, puls 46 => checkin? legs=4 rhr=46
beine sind gut und grantig bin ich auch nicht => checkin? legs=4
schlaf mangelhaft, beine befriedigend, laune gut => checkin legs=3 mood=4 quality=2
gestern wassergymnastik 45 minuten => log sport=other duration_min=45 day_offset=-1
gestern eine stunde federball gespielt => log sport=other duration_min=60 day_offset=-1
velo 45 km in 1 h 50 => log sport=bike distance_km=45 duration_min=110
40 minuten auf dem hometrainer gestrampelt => log sport=bike duration_min=40
gestern tempolauf, musste nach 3 km aufhören \
=> log sport=run kind=hard distance_km=3 outcome=missed day_offset=-1
intervalle gestern nach der vierten abgebrochen => log sport=run kind=hard outcome=missed day_offset=-1
gestern 5x1000, letzte zwei nicht mehr geschafft => log sport=run kind=hard outcome=missed day_offset=-1
training gestern war mies, nach der hälfte aufgehört => log? outcome=missed day_offset=-1
gestern das lauftraining nicht geschafft, zu lang auf der uni \
=> log? sport=run outcome=missed day_offset=-1
1500 im wettkampf gestern 4:19 => log sport=run kind=race distance_km=1.5 duration_min=4.32 day_offset=-1
weshalb heute intervalle und nicht morgen? => why
wieso schon wieder pause und kein lauf? => why
wie bist du heute auf gelb gekommen? => why
aus welchem grund heute frei? => why
was hab ich die letzten sieben tage trainiert? => week
was war diese woche so bei mir los? => week
was steht diese woche alles an? => plan
welche einheiten kommen in den nächsten tagen? => plan
wie geht mein plan weiter? => plan
wie exportiere ich alles? => export
"""
