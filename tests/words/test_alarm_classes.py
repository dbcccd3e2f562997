"""Alarms by their class, in both languages: as after a stroke, airways that close, blood where none belongs.

Each class with what sounds like it and is harmless: a cold foot, a double session, a plan that cannot move.
"""

from __future__ import annotations

from bot.words.alarm import RedFlagWords, red_flag_words
from tests.tables import every_row

ALARMS = """
linke seite gelähmt
meine linke seite ist gelähmt
rechte körperhälfte taub
die ganze linke seite kribbelt und ist taub
mein rechtes bein ist plötzlich gelähmt
halbseitige lähmung
linker arm und linkes bein schwach
kann meinen rechten arm nicht heben
kann mein linkes bein nicht mehr bewegen
ich spüre meine linke körperhälfte nicht mehr
lähmungserscheinungen im arm
ich sehe doppelt
sehe alles doppelt
doppelbilder seit heute morgen
doppelsehen
kann auf einem auge nichts sehen
plötzlich blind auf einem auge
mundwinkel hängt
mein gesicht hängt rechts runter
gesichtslähmung
linke gesichtshälfte taub
kann nicht mehr sprechen
ich kann plötzlich nicht richtig reden
finde keine worte mehr und lalle
sprachstörungen nach dem lauf
asthmaanfall
ich habe einen asthmaanfall
asthma anfall beim laufen
akutes asthma
asthma, bekomme schlecht luft
hals schwillt zu
mein hals ist zugeschwollen
zunge geschwollen
die lippen schwellen an und der hals wird eng
kehle schnürt sich zu
allergischer schock
anaphylaxie
anaphylaktischer schock
starke allergische reaktion, gesicht geschwollen
blut gehustet
huste blut
blutiger husten
blut gespuckt
blut erbrochen
erbreche blut
blut im urin
blut im stuhl
blutiger urin
urin blutig
schwarzer stuhl
teerstuhl
blut in der toilette
bluterbrechen
left side paralysed
my left side is paralyzed
the whole right side of my body went numb
right side of my body is weak
one side of my body feels weak
sudden weakness in my left arm
weakness on one side
left arm and leg weak
can't move my left leg
cannot move my right arm
cant lift my left arm
i see double
seeing everything double
double vision
my vision is double
lost vision in one eye
suddenly blind in one eye
my face is drooping
mouth drooping on one side
one side of my face droops
facial droop
face paralysed
can't speak properly
i suddenly couldn't speak
cant get words out
my speech is slurred
speech slurred since the run
asthma attack
having an asthma attack
asthma playing up, cant catch my breath
severe asthma
my throat is swelling
throat closing up
my throat is closing
throat swelling shut
tongue is swollen
swollen tongue and lips
anaphylaxis
anaphylactic shock
allergic shock
severe allergic reaction
used my epipen
coughing up blood
coughed blood
cough with blood
threw up blood
vomiting blood
blood in my vomit
blood in urine
blood in my pee
peeing blood
blood in stool
blood in my poo
bloody stool
bloody diarrhea
black tarry stool
spotting blood when I pee
spotting blood in my urine
there was blood when i wiped
blood on the toilet paper after the run
asthma anfall gehabt, spray hilft nicht
inhaler isn't helping
mein spray hilft nicht
legs 4, asthma attack
beine 4, 8h schlaf, linke seite gelähmt
linkes bein lahm und lalle
mein linker arm fühlt sich taub an
my right arm suddenly went weak
half my face is numb
meine rechte hand ist taub und ich kann nicht sprechen
ich bin schwanger und habe schmierblutungen
pregnant and bleeding a little
"""
HARMLESS = """
my left shoe is numb to me
saw a double rainbow
double session today
double espresso then 10k
did a double today
i have asthma
i've got mild asthma but no attack
no asthma attack
never had an asthma attack
asthma is fine today
took my inhaler before the run
exercise induced asthma, all good
attack the hill
left side of the road was icy
right side of the bed
my left foot is numb from tight shoes
toes went numb in the cold
legs are numb after the ice bath
left leg feels weak after leg day
my left leg is weaker than my right
weak legs today
legs feel weak
weak side is the left
my left calf is tight
swollen ankle
sore throat
my throat hurts
throat is scratchy
allergic to mornings
allergy season, runny nose
pollen allergy is bad today
hay fever
spotting
spotting new trails
blood test tomorrow
gave blood yesterday
blood pressure is fine
blood sugar ok
bloody hell that was hard
bloody hard intervals
blood sweat and tears
blood blister on my toe
nosebleed? no
bloody toenail
my shoe is full of blood
scraped my knee, some blood
can't speak german
cant speak highly enough of this plan
i can't speak while running hard
cant talk while running
could not talk at that pace
too out there to talk
i can't move my run to friday
can't move my session
cannot move the long run
cant lift my legs today
can't lift my mood
face the music
my face was frozen
my face is red
droopy eyelids after night shift
tongue twister
my tongue burnt on the coffee
see two plans
i see two runs
one eye on the race
blind date tonight
blinded by the sun
double vision of success
left side stitch
side stitch on the right
stitch in my side
seitenstechen
rechte seite vom weg
links abbiegen
linke seite des sees gelaufen
habe doppelt gesehen dass der lauf eingetragen ist
lauf steht doppelt drin
doppelt so weit gelaufen
doppelte einheit
ich sehe den lauf doppelt
ich sehe die einheit doppelt in der liste
doppelter espresso
hab asthma
leichtes asthma, alles gut
kein asthmaanfall
keine doppelbilder
halskratzen
hals tut weh
halsschmerzen
allergie
heuschnupfen
allergisch gegen montage
pollenallergie nervt
blut gespendet
blutabnahme
blutblase am zeh
blutdruck ok
nasenbluten
knie aufgeschürft und etwas blut
blutiger zeh
blutige blase
kann nicht sprechen beim tempolauf
kann beim laufen nicht reden
can't talk now, in a meeting
kann jetzt nicht sprechen
kann nicht englisch sprechen
linkes bein müde
rechtes bein schwächer als links
linker schuh
lahme beine
beine lahm
beine wie gelähmt vom marathon
bein eingeschlafen
linker fuß eingeschlafen
zehen taub vor kälte
fuß taub im schuh
fußtaubheit
hände taub vor kälte
gesicht rot
gesicht eingefroren
hänge durch
zunge verbrannt
lippen spröde
schwarzer kaffee
stuhl gekauft
auf dem stuhl gesessen
schwarzer stuhl im büro
left leg weaker than the right one
keine doppelbilder, kein asthmaanfall
pregnant and running easy
schwanger und fit
can't lift my left arm above my head
kann meinen rechten arm nicht über den kopf heben
"""


@every_row("typed", ALARMS.strip().splitlines())
def test_each_of_these_ends_training_for_today(typed: str) -> None:
    assert red_flag_words(typed) is RedFlagWords.BODY


@every_row("typed", HARMLESS.strip().splitlines())
def test_what_only_sounds_like_it_does_not(typed: str) -> None:
    assert red_flag_words(typed) is None


@every_row("typed", ["left side " * 50, "sehe ich alles " * 33, "asthma is " * 50, "kann plötzlich " * 33])
def test_a_row_of_such_words_comes_to_an_end(typed: str) -> None:
    assert red_flag_words(typed) in (None, RedFlagWords.BODY)
