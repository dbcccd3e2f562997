# Heavy legs, the symptom screen, the recovery block, the check of a plan: one message for every code of
# bot/coach/heavy_legs*.py, screen.py, recovery.py and plan_*.py (the code in lower case, with dashes).
# Distances ($…_km) arrive with their unit, minutes, hours and per cent as ready-made strings, counts as numbers.

## Heavy legs: what is asked

triage-ask-signs = Zuerst das, was nichts mit Training zu tun hat. Trifft etwas davon zu?
triage-ask-training = Dein Training. Was passt?
triage-ask-food = Essen. Was passt?
triage-ask-sleep = Schlaf. Was passt?
triage-ask-shoes-and-form = Schuhe und Laufstil. Was passt?
triage-hint-chest = Schmerz oder Druck in der Brust, Ohnmacht, Herzrasen oder Atemnot ohne Grund
triage-hint-swelling = eine Wade geschwollen, warm oder druckempfindlich
triage-hint-pain = ein Schmerz, nicht nur Schwere
triage-hint-one-leg = nur ein Bein
triage-hint-two-weeks = seit zwei Wochen oder länger schwer
triage-hint-hard-close = harte Tage mit höchstens einem lockeren dazwischen
triage-hint-leg-strength = Krafttraining für die Beine in den letzten zwei Tagen
triage-hint-skipped-meals = Mahlzeiten ausgelassen
triage-hint-little-carbohydrate = wenig Brot, Reis, Nudeln, Kartoffeln oder Obst
triage-hint-little-iron = wenig Eisen im Essen, starke Periode oder früher schon wenig Eisen
triage-hint-slept-badly = kurze oder schlechte Nächte
triage-hint-new-shoes = neue oder schwere Schuhe
triage-hint-slumped = in sich zusammengesunken oder langsame, lange Schritte

## Heavy legs: what stops the list

triage-stop-red-flag = Du hast heute ein Warnzeichen angegeben. Das kommt vor jedem Gedanken ans Training: Lass es bitte ärztlich abklären, bevor du wieder trainierst. Wenn es gerade jetzt passiert: Ruf den Notruf 112.
triage-stop-chest = Das kommt vor jedem Gedanken ans Training: Lass es bitte ärztlich abklären, bevor du wieder trainierst. Wenn es gerade jetzt passiert: Ruf den Notruf 112.
triage-stop-swelling = Eine geschwollene, warme oder druckempfindliche Wade gehört heute noch ärztlich angesehen, und vorher kein Training. Kommen Brustschmerz oder Atemnot dazu: Ruf den Notruf 112.
triage-stop-uncleared = { $days ->
    [one] Gestern
   *[other] Vor { $days } Tagen
 } hast du ein Warnzeichen angegeben, und es ist noch nicht ärztlich abgeklärt. Das kommt zuerst.
triage-stop-illness = Du bist krank oder gerade erst wieder gesund. Schwere Beine gehören dazu: erst ausruhen, dann schauen wir neu.
triage-stop-pain = Ein Schmerz ist etwas anderes als schwere Beine: nicht damit laufen, und lass ihn untersuchen.
triage-stop-one-leg = Vom Training sind beide Beine müde. Ist es nur eins, lass es ärztlich oder in der Physiotherapie ansehen, und lauf bis dahin nicht.

## Heavy legs: the opening

triage-signs-not-asked = Ist da ein Schmerz, eine Schwellung, nur ein Bein oder etwas in der Brust: Hör hier auf und lass es ärztlich abklären.
triage-opening = Schwere Beine haben meist einen gewöhnlichen Grund. Das sind die üblichen, die für dich wahrscheinlichsten zuerst.
triage-prior-race = { $days } Tage vor einem Wettkampf ist das Training selbst der wahrscheinlichste Grund: Müde Beine gehören zu diesen Wochen. Was es sonst noch sein kann, steht hier.
triage-prior-week = In einer Woche mit { $week_km }, einer deiner größten zuletzt, ist das Training selbst der wahrscheinlichste Grund. Was es sonst noch sein kann, steht hier.
triage-first-marathon = Vor dem ersten Marathon macht das Sorgen und ist doch üblich: Die meisten kennen diese Beine aus den letzten Wochen, und im Tapering vergehen sie.

## Heavy legs: causes and how likely

triage-cause-spacing = zu wenig Erholung zwischen harten Tagen
triage-cause-strength = Krafttraining
triage-cause-fuel = zu wenig Essen
triage-cause-iron = wenig Eisen
triage-cause-sleep = Schlaf
triage-cause-shoes = Schuhe
triage-cause-form = Laufstil
triage-cause-medical = etwas, das nur eine ärztliche Untersuchung findet
triage-likelihood-likely = wahrscheinlich
triage-likelihood-possible = möglich
triage-likelihood-not-known = weiß ich nicht
triage-likelihood-unlikely = unwahrscheinlich

## Heavy legs: the evidence

triage-keys-close = { $easy_days ->
    [0] Zwei Schlüsseleinheiten an aufeinanderfolgenden Tagen.
   *[other] Nur { $easy_days } Tag zwischen zwei Schlüsseleinheiten.
 }
triage-no-rest-day = { $days } Trainingstage in Folge ohne Ruhetag.
triage-week-grew = { $km } in der letzten Woche, { $percent } % mehr als davor ({ $before_km } pro Woche).
triage-no-cutback = { $weeks } Wochen ohne eine leichtere.
triage-told = { $hint ->
    [hard_close] Du hast mir von harten Tagen kurz nacheinander erzählt.
    [leg_strength] Du hast in den letzten zwei Tagen Krafttraining für die Beine gemacht.
    [skipped_meals] Du hast mir von ausgelassenen Mahlzeiten erzählt.
    [little_carbohydrate] Du hast mir gesagt, dass wenig Kohlenhydrate dabei waren.
    [little_iron] Du hast mir von wenig Eisen erzählt.
    [slept_badly] Du hast mir von kurzen oder schlechten Nächten erzählt.
    [new_shoes] Du hast mir von neuen oder schweren Schuhen erzählt.
   *[slumped] Du hast mir von deiner Haltung oder langen Schritten erzählt.
 }
triage-told-two-weeks = Du hast mir gesagt, dass das seit zwei Wochen oder länger so ist.
triage-heavy-mornings = Schwere Beine an { $heavy } der letzten { $of } Morgen.
triage-strength = Krafttraining { $days ->
    [one] gestern
   *[other] vor { $days } Tagen
 }.
triage-fuel-flags = { $flags ->
    [one] Ein Anzeichen
   *[other] { $flags } Anzeichen
 } dafür, dass du für dein Training zu wenig isst.
triage-sleep-debt = In den letzten sieben Nächten fehlen { $debt_h } h Schlaf, gemessen an deinen { $need_h } h pro Nacht.
triage-bad-nights = In { $bad } der letzten { $of } Nächte schlecht geschlafen.
triage-short-night = Letzte Nacht { $slept_h } h geschlafen.
triage-bad-night = Letzte Nacht hast du schlecht geschlafen.
triage-new-shoes = Neue Schuhe in den letzten zwei Wochen.
triage-beginner = In den ersten Laufjahren kostet der Laufstil noch Kraft.

## Heavy legs: what to try first, and when to see a doctor

triage-try-spacing = Leg einen zweiten lockeren Tag zwischen die harten, und mach jede vierte Woche leichter.
triage-try-strength = Leg die schweren Gewichte auf die Tage mit hartem Lauf, damit lockere Tage locker bleiben.
triage-try-fuel = Mehr Kohlenhydrate rund um deine Läufe, und nach Läufen über { $from_min } min innerhalb einer Stunde etwa { $protein_g } g Eiweiß.
triage-try-iron = Lass Blutbild und Ferritin bestimmen. Vorher nichts aus der Apotheke: Zu viel Eisen schadet.
triage-try-sleep = Eine Woche lang eine halbe Stunde früher ins Bett, und die nächste harte Einheit einen Tag später.
triage-try-shoes = Vergleich auf einem lockeren Lauf mit einem leichteren Paar.
triage-try-form = Lauf aufrecht, mit schnellen, leichten Schritten; eine Laufanalyse zeigt dir mehr.
triage-try-medical = Lass dich ärztlich untersuchen, mit Blutwerten.
triage-doctor-iron = Eisenmangel sieht man nur im Blut: Frag in deiner Arztpraxis danach.
triage-doctor-fuel = { $flags } Anzeichen für zu wenig Essen: Eine Arztpraxis oder Ernährungsberatung kann helfen, ganz unabhängig vom Laufen.
triage-doctor-two-weeks = Zwei Wochen schwere Beine sind einen Arztbesuch wert.
triage-doctor-if = Wenn zwei lockerere Wochen nichts ändern oder etwas Neues dazukommt, lass es ärztlich abklären. Das hier ist kein ärztlicher Rat.

## The symptom screen

screen-ask-ill-recently = Warst du in den letzten drei Wochen krank?
screen-ask-eating-enough = Isst du genug für dein Training?
screen-ask-two-weeks = Ist das seit zwei Wochen oder länger so?
screen-ask-workouts-missed = Misslingen deine harten Einheiten, zwei der letzten drei oder mehr?
screen-symptom-increased-effort = Laufen kostet mehr Kraft als sonst
screen-symptom-tired-all-time = ständig müde, nicht nur beim Laufen
screen-symptom-dreading-running = Widerwille gegen den nächsten Lauf
screen-symptom-difficulty-sleeping = schlechter Schlaf
screen-symptom-higher-rhr = höherer Ruhepuls
screen-symptom-more-aches = öfter Schmerzen und Zwicken
screen-symptom-sick-often = öfter krank
screen-symptom-irritable = gereizt oder niedergeschlagen
screen-nothing = { $symptoms ->
    [0] Keins der acht: Da ist nichts im Auge zu behalten.
   *[other] Eins der acht: Das gehört zu jeder Woche.
 }
screen-watch = { $symptoms } der acht: noch kein Grund, etwas zu ändern. In { $days } Tagen frage ich wieder.
screen-ask-on = { $symptoms } der acht. Ob das etwas bedeutet, zeigt, was ich noch frage.
screen-suspected = { $symptoms } der acht seit zwei Wochen, und Einheiten misslingen: Das sieht nach mehr Belastung aus, als du verarbeiten kannst. Es kann andere Gründe haben, also lass es ärztlich abklären; bis dahin ein bis zwei Wochen nur locker, mit gutem Essen und Schlaf.
screen-ill-recently = Du warst in den letzten { $days } Tagen krank, und eine Krankheit hinterlässt dieselben Zeichen: Gib dir erst Zeit.
screen-eat-enough = Iss vor allem genug, besonders Kohlenhydrate: Zu wenig Essen fühlt sich genauso an wie zu viel Training.
screen-fuel-professional = { $flags } Anzeichen für zu wenig Essen: Hol dir bitte Rat in der Arztpraxis oder Ernährungsberatung, denn das fühlt sich genauso an wie zu viel Training. Bis dahin iss genug, vor allem Kohlenhydrate.
screen-unanswered = { $unanswered ->
    [one] Eins der acht blieb offen.
   *[other] { $unanswered } der acht blieben offen.
 }
screen-talk-to-someone = Deine Stimmung ist seit { $days } Tagen trüb. Reden hilft, was auch immer das Training macht: mit Menschen, denen du vertraust, in deiner Arztpraxis oder einer Beratungsstelle.

## The recovery block

block-blood-work = Lass dich ärztlich untersuchen, mit Blutwerten: Zu wenig Essen, wenig Eisen oder ein Infekt fühlen sich genauso an.
block-begins = Ab jetzt { $least } bis { $most } Tage nur locker: kurze Läufe im Plaudertempo, nichts Hartes, nichts Langes.
block-eat-and-sleep = Iss genug, vor allem Kohlenhydrate, und schlaf, so lange du kannst.
block-walks = Spazierengehen ist gut, eine Massage auch.
block-joy = Mach, was dir Freude macht, mit Menschen, die du magst. Das ist keine verlorene Zeit.
block-exit-rule = Er endet, wenn { $normal } deiner letzten { $runs } Läufe locker waren und sich auch so anfühlten, deine Beine bei { $legs } oder besser sind, deine Stimmung bei { $mood } oder besser ist und du nicht mehr insgesamt müde bist.
block-day = Tag { $day } deines Erholungsblocks. Er dauert mindestens { $least } Tage.
block-testing = Tag { $day } deines Erholungsblocks. Er geht weiter, bis all das wieder da ist:
block-see-doctor-again = Tag { $day } deines Erholungsblocks, und nach { $most } Tagen ist noch nicht alles wieder da. Lass es bitte noch einmal ärztlich abklären; bis dahin bleibt es locker.
block-step-back-in = Du bist wieder da. Die erste Woche: erst { $easy_days } lockere Tage, dann { $keys ->
    [one] eine Schlüsseleinheit zu etwa { $percent } %
   *[other] { $keys } Schlüsseleinheiten zu etwa { $percent } %
 }, wenn sonst nichts dagegenspricht. Danach geht dein Plan weiter. Meine Empfehlung achtet darauf: Dein Plan kann so bleiben, wie er ist.
block-runs-ok = { $normal } der letzten { $of } Läufe waren locker und fühlten sich so an.
block-runs-not-yet = { $normal } der letzten { $of } Läufe waren locker und fühlten sich so an; { $wanted } sollen es sein.
block-runs-unknown = { $of ->
    [0] Ich weiß noch von keinem Lauf in diesen Tagen; { $wanted } von vier sollen sich locker anfühlen.
   *[other] Von { $normal } der letzten { $of } Läufe weiß ich, dass sie sich locker anfühlten; { $wanted } sollen es sein. Sag mir, wie die anderen waren.
 }
block-legs-ok = Beine { $legs } von 5: wieder da.
block-legs-not-yet = Beine { $legs } von 5; { $wanted } oder besser soll es sein.
block-legs-unknown = Wie deine Beine heute sind, weiß ich nicht.
block-mood-ok = Deine Stimmung ist wieder gut.
block-mood-not-yet = Trübe Stimmung an { $low } der letzten { $of } Morgen.
block-mood-unknown = Wie deine Stimmung heute ist, weiß ich nicht.
block-whole-body-ok = Nicht mehr insgesamt müde.
block-whole-body-not-yet = Noch insgesamt müde.
block-whole-body-unknown = Ob es nur die Beine sind oder du insgesamt müde bist, weiß ich nicht.
block-else-ok = Sonst ist alles gut.
block-else-not-yet = Du hast heute noch etwas anderes angegeben: Das kommt zuerst.
block-else-unknown = Dein Check-in von heute ist nicht fertig.

## The check of a plan

plan-key-days-in-a-row = Schlüsseleinheiten an aufeinanderfolgenden Tagen: Auf einen harten Tag folgt nie der nächste.
plan-no-rest-day = { $days } Tage in Folge mit Training: Ein ganzer Ruhetag pro Woche gehört dazu.
plan-key-after-marathon = Eine Schlüsseleinheit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } nach { $event ->
    [ultra] einem Ultralauf
   *[marathon] einem Marathon
 }: Warte, bis { $wait } Tage vorbei sind.
plan-key-after-race = Eine Schlüsseleinheit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } nach { $event ->
    [half] einem Halbmarathon
   *[other] deinem Wettkampf
 }: Warte besser, bis { $wait ->
    [one] { $wait } Tag vorbei ist
   *[other] { $wait } Tage vorbei sind
 }.
plan-no-taper = Noch kein Tapering: { $planned_km } an { $days } Tagen vor dem Wettkampf, sonst wären es { $usual_km }. Über die zwei Wochen wirken { $least } bis { $most } % weniger am besten.
plan-no-taper-min = Noch kein Tapering: { $planned_min } min an { $days } Tagen vor dem Wettkampf, sonst wären es { $usual_min } min. Über die zwei Wochen wirken { $least } bis { $most } % weniger am besten.
plan-taper-deep = { $planned_km } in den zwei Wochen vor dem Wettkampf, sonst wären es { $usual_km }: { $most } % weniger genügen.
plan-taper-deep-min = { $planned_min } min in den zwei Wochen vor dem Wettkampf, sonst wären es { $usual_min } min: { $most } % weniger genügen.
plan-week-grows = { $planned_km } in der Woche, { $percent } % mehr als davor ({ $before_km } pro Woche). Zehn Prozent sind der übliche Schritt.
plan-week-grows-min = { $planned_min } min in der Woche, { $percent } % mehr als davor ({ $before_min } min pro Woche). Zehn Prozent sind der übliche Schritt.
plan-no-cutback = Es wäre die { $weeks }. Woche in Folge ohne eine leichtere: Nimm etwa ein Viertel weg.
plan-no-recovery-week = { $weeks } Wochen geplant, und keine davon ist leichter: Mach jede dritte oder vierte zur Entlastungswoche.
plan-long-run-spike = Ein Lauf über { $planned_km }, der längste der letzten 30 Tage hatte { $longest_km }: höchstens 10 % mehr, { $cap_km }.
plan-long-run-spike-min = Ein Lauf über { $planned_min } min, der längste der letzten 30 Tage dauerte { $longest_min } min: höchstens 10 % mehr, { $cap_min } min.
plan-one-easy-day = Nur ein lockerer Tag zwischen zwei harten Einheiten: Zwei sind besser.
plan-first-speed-work = Das erste schnelle Training seit Wochen, und bald danach eine Schlüsseleinheit: Zwei lockere Tage gehören dazwischen.
plan-strength-before-key = Krafttraining am Tag vor einer Schlüsseleinheit: Wenn es für die Beine ist, sind sie dann nicht frisch.
plan-strength-on-easy-day = Krafttraining an einem eigenen Tag: Wenn es für die Beine ist, passt es besser auf den Tag eines harten Laufs.
plan-no-short-day = Ein langer oder harter Tag ohne kürzeren daneben: davor oder danach höchstens { $usual_min } min laufen, oder Ruhe.
plan-doubles = Zwei Einheiten an einem Tag. Kraft neben einem Lauf ist in Ordnung; zwei Läufe am Tag sind eher etwas für Profis.
plan-cross-above-easy = Dein Alternativtraining fühlte sich zuletzt nach { $rpe } von 10 an. Es hilft nur, wenn es locker ist, höchstens { $most }.
