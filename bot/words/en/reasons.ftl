# One sentence for every reason code: the code in lower case, with dashes.
# Numbers arrive as numbers; { $over_bpm } arrives with its sign.

reason-red-flag-symptom = { $symptom ->
    [chest_pain] You marked chest pain.
    [fainting] You marked fainting.
    [palpitations] You marked palpitations.
    [told_in_words] You wrote of something that sounds like a warning sign.
   *[breathless_out_of_proportion] You marked being breathless for no reason.
 } That ends training for now, whatever else is fine.
reason-see-clinician = Have a doctor look at it before you train again.
reason-see-clinician-soon = Have a doctor look at it soon; until then nothing harder than easy.
reason-red-flag-uncleared = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you marked a warning sign, and no doctor has cleared it yet. Feeling fine does not explain it.
reason-unresolved-illness = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you reported fever or being ill below the neck, and I know nothing newer.
reason-unresolved-pain = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you reported a pain that changes how you run, and I know nothing newer.
reason-illness-below-neck = Fever, or ill below the neck: no training at all, not even a gentle substitute.
reason-return-rule = Way back: at least 24, better 48 hours without symptoms and without medicine, then 20–30 easy minutes, then half your usual for two to three days.
reason-return-after-illness = { $well ->
    [0] { $days ->
        [0] Still ill after a fever: the way back starts when the symptoms have gone.
        [one] You were ill yesterday, and I know of no morning without symptoms since: rest.
       *[other] You were ill { $days } days ago, and I know of no morning without symptoms since: rest.
     }
    [one] This is the first morning I know of without symptoms: one more day of rest before you run.
   *[other] { $well } mornings without symptoms since you were ill: the way back is short and easy.
 }
reason-illness-above-neck = { $more ->
    [0] A cold above the neck: easy and short at most.
   *[other] A cold, and more is wrong: rest today.
 }
reason-stop-rule = Ten-minute test: if anything feels worse after 10 minutes, walk home.
reason-rhr-high-twice = Your pulse is raised two mornings running.{ $ill ->
    [0] {" "}Any sore throat, cough, shivers? Then mark it, and I will look again.
   *[other] {""}
 }
reason-possible-illness = That often comes a day before an illness, so today stays short.
reason-pain-gait = A pain that changes how you run: no running on it.
reason-pain-niggle = A niggle: shorter, flat, and stop if it grows or your stride changes.
reason-return-after-pain = Yesterday a pain changed how you ran: one short, flat run shows whether it is gone.
reason-known-injury = You told me of an injury: shorter and flat until you say it has healed (/settings).
reason-planned-rest = A rest day is planned, and rest is training too.
reason-plan-review = Rest or cross-training on { $days } of the last 14 days without illness or pain: your plan may be the topic, not today.
# beside a value whose usual is known: Slept 5.5 h, your usual 7.5: a short night.
reason-usual = , your usual { $usual }
reason-legs-persistent = Heavy legs on { $heavy } of the last { $days } mornings: that is more than a tired day, so run less for three to five days.
reason-whole-body = Tired all over, not only the legs: that wants recovery rather than running.
reason-legs-unknown = I do not know how your legs feel today.
reason-legs-fresh = Legs { $legs } of 5{ $usual }: fresh.
reason-legs-ok = Legs { $legs } of 5{ $usual }: { $legs ->
    [2.5] between heavy and ok
    [3.5] between ok and good
   *[3] ok
 }.
reason-legs-heavy-before-key = Legs { $legs } of 5{ $usual } on a hard day: better to wait for fresher ones.
reason-legs-heavy-normal = Legs { $legs } of 5{ $usual }: normal training fatigue on an easy day. Slow is the point.
reason-legs-heavy = Legs { $legs } of 5{ $usual }: { $legs ->
    [1] dead
    [1.5] between dead and heavy
   *[2] heavy
 }.
reason-sleep-unknown = How you slept is not known.
reason-sleep-short-night = Slept { $slept_h } h{ $usual }: a short night.
reason-sleep-shortish = Slept { $slept_h } h{ $usual }: a little short.
reason-sleep-ok = Slept { $slept_h } h{ $usual }.
reason-sleep-bad = You slept badly.
reason-sleep-debt = { $debt_h } h of sleep missing over the last seven nights, against your { $need_h } h a night.
reason-mood-low-persistent = Mood low on { $low } of the last { $days } mornings.
reason-mood-unknown = Your mood is not known.
reason-mood-low = Mood { $mood } of 5: low.{ $alone ->
    [0] {""}
   *[other] {" "}One day of it changes nothing by itself.
 }
reason-mood-ok = Mood { $mood } of 5.
reason-rhr-medicine = Your medicine changes the pulse, so I leave it out.
reason-rhr-missing = No pulse reading today.
reason-no-baseline = Resting heart rate { $bpm }: still learning your usual, reading { $known } of { $needed }.
reason-no-baseline-again = Resting heart rate { $bpm }: learning your usual afresh after the break, reading { $known } of { $needed }. Before it was { $old_usual_bpm }.
reason-pulse-floor = Your resting heart rate stays at 100 or more; have it looked at, quite apart from running.
reason-rhr-normal = Resting heart rate { $bpm }, your usual { $usual_bpm }{ $established ->
    [0] {" "}(still settling)
   *[other] {""}
 }.
reason-rhr-high = Resting heart rate { $bpm }, { $over_bpm } against your usual { $usual_bpm }{ $established ->
    [0] {" "}(still settling)
   *[other] {""}
 }.
reason-rhr-high-trend = Resting heart rate { $bpm } on average over the last week, { $over_bpm } against your usual { $usual_bpm }.
reason-rhr-low-with-fatigue = Resting heart rate { $bpm }, { $over_bpm } against your usual { $usual_bpm }, with heavy legs and a low mood: a low pulse is no sign of being recovered.
reason-confounder-alcohol = Alcohol raises the pulse for a day, which may be all it is.
reason-confounder-cycle = The second half of your cycle raises the pulse by about 3 beats; I counted that in.
reason-confounder-altitude = The first days at altitude raise the pulse.
reason-confounder-heat = Heat raises the pulse.
reason-confounder-travel = Travel raises the pulse for a day or two.
