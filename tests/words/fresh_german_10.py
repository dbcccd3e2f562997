"""A tenth table of German lines: hours at work that are no sleep, nights and moods in other words, asides.

They were written with the causes in view that an earlier lot had shown, and what was read wrong was mended:
they say nothing of how lines are read that were never seen. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = """
war 10 stunden auf den beinen, heut sind sie müde. laune gut trotzdem => checkin legs=2 mood=4
war 11 std auf den beinen, jetzt fühlen sie sich schwer an => checkin legs=2
10 stunden auf den beinen, beine schwer, schlaf 6h => checkin legs=2 sleep_h=6
war 12 stunden im dienst, 6 stunden geschlafen, beine müde => checkin legs=2 sleep_h=6
nach 9 stunden auf station sind die beine platt => checkin legs=2
6 stunden geschlafen nach 10 stunden arbeit, beine 2 => checkin legs=2 sleep_h=6
8 stunden gearbeitet, puls 60 => checkin rhr=60
7 stunden im büro gesessen, beine steif => checkin legs=2
im dienst 5 stunden geschlafen, beine ok => checkin? legs=3 sleep_h=5
kaum ein auge zugemacht, laune im keller => checkin quality=2 mood=1
Mein Ruhepuls lag heute bei 53 Schlägen, die Schlafqualität würde ich mit 4 bewerten. \
=> checkin quality=4 rhr=53
meine beine würde ich heute mit einer 4 bewerten => checkin legs=4
Leider schlecht geschlafen, höchstens 5 Stunden, aber die Beine machen mit \
=> checkin legs=3 sleep_h=5 quality=2
die beine machen nicht mit, schlaf gut => checkin? quality=4
beine wie früher, also eine 5 => checkin legs=5
puls 58, fühl mich super => checkin mood=5 rhr=58
puls 58, fühl mich nicht gut => checkin? rhr=58
mir gehts gut, puls 50 => checkin mood=4 rhr=50
schlaff 7 std, puls 64, beine gut => checkin legs=4 sleep_h=7 rhr=64
beine schlaff, 6 std schlaf => checkin legs=2 sleep_h=6
heute ausgeschlafen, 8 std, beine gut => checkin legs=4 sleep_h=8
beine müde vom garten, 8h schlaf => checkin legs=2 sleep_h=8
puls 52, steigerung um 3 schläge gegenüber gestern, beine ok => checkin legs=3 rhr=52
nur fünf Stunden geschlafen und bin entsprechend schlecht gelaunt => checkin sleep_h=5 mood=2
5 km mit dem buggy gelaufen, 33 min => log sport=run distance_km=5 duration_min=33
gestern 6 km nach der spätschicht, 36 min => log sport=run distance_km=6 duration_min=36 day_offset=-1
20 min rumpf in der kabine => log sport=core duration_min=20
ich hab bei beinen 3 eingegeben aber es sollte 2 sein => edit?
Kann ich meine Daten als Tabelle bekommen? => export
Wo finde ich die Einstellungen? => settings
wie komme ich zu den einstellungen => settings
Ernte steht an, zwei Wochen Pause bitte => pause days=14
zwei wochen pause bitte => pause days=14
kreismeisterschaft ist am 14. juni über 800m => race
die meisterschaft ist am samstag im fernsehen => unknown?
"""
