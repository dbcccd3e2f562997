"""Alarms as they are typed in a hurry, in both languages, and lines that only look like them."""

from __future__ import annotations

import pytest

from bot.words.understanding import Intent, read
from bot.words.words import words_in
from tests.tables import every_row

ALARMS = """
heart is going nuts even though im just lying here
heart beating out of my chest at rest
heart feels like its doing somersaults
my chest burns when i run fast
tight band round my ribs and chest
sharp stabbing under my left boob when i breathe in
vision went dark at the end of the reps
saw stars and went down at the track
woke up on the floor after my run
threw up blood
pooped blood after the race
i cant feel my left arm
my face went numb on one side
slurring my words after the heat
cant breathe properly when i lie flat
wheezing badly and cant speak in sentences
lips turned blue
i dont wanna be alive
id rather be dead tbh
thinking of ending things
i want to disappear forever
no one would miss me if i was gone
i took too many pills
i cut myself again last night
life isnt worth it
jaw pain and sweating during the run
felt like i was going to pass out
blacked out
had a funny turn at the end, legs went and everything went black
my pulse is all over the place
hr 190 sitting at my desk
chest pains come and go
fluttery heart
dizzy and fainted
mein herz spielt verrückt im sitzen
herz macht komische sprünge
herz poltert im liegen
enge um den brustkorb beim bergauflaufen
stechen links unter der brust beim einatmen
mir wurde schwarz auf der bahn
bin kurz weg gewesen nach dem sprint
bin auf dem boden aufgewacht nach dem lauf
hab blut gekotzt
blut im stuhl nach dem rennen
spüre meinen linken arm nicht
gesicht auf einer seite taub
lalle seit der hitze
kann flach liegend kaum atmen
lippen blau
will nicht mehr leben
wär lieber tot
denke ans schluss machen
will für immer verschwinden
keiner würde mich vermissen wenn ich weg wäre
hab zu viele tabletten genommen
hab mich wieder geritzt
mag nicht mehr da sein
kieferschmerzen und kalter schweiß beim lauf
dachte ich kipp um
kreislauf weg, zusammengesackt
puls total unregelmäßig
puls 180 im sitzen
druckgefühl in der brust
brustweh
herz setzt aus
hab suizidgedanken
bring mich um
es hat alles keinen sinn
ich kann nicht mehr, will nur noch sterben
"""
NO_ALARMS = """
chest day at the gym
new hr strap on my chest
my heart rate was high in the intervals
heart rate 52
im dead lol
dying to race
this workout killed me
out of breath on the hill
heart was pounding at the finish
calf is tight
calves sore
leg day swollen with pride
brown shoes
i peed before the race
dark outside
swollen ankle
feet swollen
drowning in work
black toenail
legs numb after the ice bath
heartbroken about missing the race
kopf schwer
brustgurt vergessen
puls war hoch beim tempolauf
außer atem nach dem sprint
ich sterbe vor hunger
totmüde
wade hart
waden zwicken
knöchel geschwollen
fuß geschwollen
dunkel draußen
herzlichen dank
mach schluss für heute
schluss mit training für heute
ich bring dich um haha
rote schuhe
blut gespendet gestern
herz aus gold
ruhepuls 48
atemberaubend
druck bei der arbeit
gewicht 70 kg, brust 95
bein eingeschlafen
es zieht im oberschenkel
schwarz gekleidet gelaufen
mir wurde kalt im wind
schwarzer kaffee im bauch
es war schwarze nacht
gestern war ich weg
ich war übers wochenende weg
das stehen auf der bahn war nervig
max puls 180 beim sprint, danach gesessen
will einfach verschwinden in den urlaub
saw black ice on the road
everything went well
it went dark early today
eyes on the road
planning to end my training block
i hurt myself
hurt myself at the gym
ich hab mich verletzt
brust 400m geschwommen
bin gestern weg gewesen
heart rate 172 at the top then sat down
legs went black and blue
thinking about ending my season
"""


@every_row("typed", ALARMS.strip().splitlines())
def test_an_alarm_is_heard_in_any_language_the_runner_chose(typed: str) -> None:
    assert {read(typed, language=language).intent for language in ("en", "de")} == {Intent.RED_FLAG}


@every_row("typed", NO_ALARMS.strip().splitlines())
def test_words_that_only_look_like_one_are_no_alarm(typed: str) -> None:
    assert read(typed).intent is not Intent.RED_FLAG


@pytest.mark.parametrize(("language", "legs", "mood"), [("en", "legs", "mood"), ("de", "beine", "stimmung")])
@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_the_word_of_a_button_means_what_the_button_means(
    language: str, legs: str, mood: str, level: int
) -> None:
    words = words_in(language)
    typed = f"{legs} {words.say(f'legs-{level}')}, {mood} {words.say(f'mood-{level}')}, 7h"

    assert read(typed, language=language).fields == {"legs": level, "mood": level, "sleep_h": 7}
