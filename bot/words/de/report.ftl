# Die Seite der Saison und die Nachricht, mit der sie kommt. Die Seite geht an Coaches, Physios, Ärztinnen und Ärzte:
# Sie sagt weder "du" noch "ich", außer wo sie eine Empfehlung so wiederholt, wie sie gegeben wurde.

## Die Nachricht

report-caption = <b>Deine Saison</b>, { $span }. Lässt sich in jedem Browser öffnen, auf A4 drucken und braucht kein Netz. Deine eigenen Notizen fehlen darin; Gesundheitsdaten enthält sie trotzdem, und sie geht nur dorthin, wohin du sie schickst.
report-nothing = Von dieser Zeit gibt es noch nichts zu erzählen. Nach dem ersten Check-in oder Lauf macht /report eine Seite daraus.
report-no-span = Ich habe nicht verstanden, welche Wochen du meinst. Zum Beispiel „/report 12“ für die letzten zwölf Wochen oder „/report seit 1. Mai“; höchstens { $most } Wochen.
report-not-sent = Die Seite ist nicht angekommen. Bitte versuch es in einer Minute noch einmal mit /report.

## Die Seite

report-title = { $named ->
    [0] Eine Laufsaison
   *[other] { $name }: eine Laufsaison
 }
report-runner-number = Läufer/in { $number }
report-span = { $first } bis { $last }
report-weeks-span = { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
 }
report-unknown = nicht bekannt
report-and-more = { $count ->
    [one] Ein früherer Eintrag fehlt hier.
   *[other] { $count } frühere Einträge fehlen hier.
 }

report-summary = Das Wichtigste
report-figure-mornings = Morgen beantwortet
report-figure-of = { $count } von { $all }
report-figure-runs = Läufe eingetragen
report-figure-distance = insgesamt gelaufen
report-figure-longest = { $dated ->
    [0] längster Lauf
   *[other] längster Lauf, { $day }
 }
report-figure-keys = Schlüsseleinheiten gelungen
report-figure-races = Wettkämpfe gelaufen
report-log-told = Das Trainingslog kennt { $told } von { $all } Tagen. Die anderen bleiben offen: Niemand weiß, ob sie frei waren.
report-log-nothing = Es wurde nichts eingetragen, also steht hier nichts über das Training.
report-runs-time = { $runs ->
    [one] Ein Lauf
   *[other] { $runs } Läufe
 } in { $time }.
report-runs-unmeasured = { $runs ->
    [one] Von einem Lauf ist die Strecke nicht bekannt.
   *[other] Von { $runs } Läufen ist die Strecke nicht bekannt.
 }
report-others = { $sessions ->
    [one] Eine andere Einheit: { $kinds }.
   *[other] { $sessions } andere Einheiten: { $kinds }.
 }
report-sport = { $sport } { $count }×
report-keys-untold = { $untold ->
    [one] Von einer weiteren Schlüsseleinheit ist nicht bekannt, wie sie lief.
   *[other] Von { $untold } weiteren Schlüsseleinheiten ist nicht bekannt, wie sie liefen.
 }
report-advised = Empfohlen: { $verdicts }.
report-verdict = { $name } { $days ->
    [one] an 1 Tag
   *[other] an { $days } Tagen
 }

report-weeks = Woche für Woche
report-chart-title = { $first } bis { $last }: Beine und Strecke
report-chart-legs = Beine, Mittel der Woche (1 wie Blei bis 5 federnd)
report-chart-distance = { $unit ->
    [mi] Gelaufene Meilen
   *[km] Gelaufene Kilometer
 }
report-chart-described = { $weeks ->
    [one] Eine Woche.
   *[other] { $weeks } Wochen.
 } { $low ->
    [none] Keine Strecke ist bekannt.
   *[other] Von { $low } bis { $high } in der Woche.
 } { $worst ->
    [none] Zu wenige Morgen für ein Mittel der Beine.
   *[other] Beine von { $worst } bis { $best } von 5.
 } Alle Zahlen stehen in der Tabelle.
report-chart-hint = { $week }: { $distance }
report-key-whole = jeder Tag der Woche ist eingetragen
report-key-part = einige Tage fehlen: mindestens so weit
report-key-race = Wettkampf
report-weeks-caption = Wochen von Montag bis Sonntag
report-head-week = Woche
report-head-state = Zustand am Ende
report-head-planned = Geplant
report-head-logged = Eingetragen
# ein weiches Trennzeichen, damit die Spalte schmal bleibt
report-head-keys = Schlüssel{"\u00AD"}einheiten
report-head-rest = Ruhetage
report-head-legs = Beine
report-head-sleep = Schlaf, h
report-head-mood = Stimmung
report-head-pulse = Ruhepuls
report-head-advice = Empfohlen, Tage
report-week-so-far = { $week } bisher
report-planned-sessions = { $sessions ->
    [0] Ruhe
    [one] eine Einheit
   *[other] { $sessions } Einheiten
 }
report-size-both = { $distance } und { $minutes } min
report-minutes = { $minutes } min
report-hours = { $hours } h
report-runs = { $runs ->
    [0] kein Lauf
    [one] ein Lauf
   *[other] { $runs } Läufe
 }
report-others-count = { $sessions ->
    [one] eine andere Einheit
   *[other] { $sessions } andere Einheiten
 }
report-days-told = { $told } von { $days } Tagen
report-keys-hit = { $hit } von { $told } gelungen
report-keys-open = { $open } offen
report-keys-left-out = { $left_out } ausgelassen
report-verdict-days = { $name } { $days }
report-weeks-note = Beine und Stimmung von 1 bis 5; Mittelwerte ab drei Morgen einer Woche. Ein Strich heißt: nicht bekannt; „6 von 7 Tagen“: So viele kennt das Trainingslog. Schlüsseleinheiten sind Wettkämpfe, harte Einheiten und lange Läufe; eine geplante, von der nie die Rede war, ist „offen“, eine an einem Tag ohne sie „ausgelassen“. Der Zustand einer Woche ist der ihres letzten beantworteten Morgens.
report-columns-unknown = In dieser Saison nicht bekannt: { $columns }.

report-races = Wettkämpfe
report-races-caption = Wettkämpfe der Saison und die nächsten
report-no-races = Keiner eingetragen.
report-head-day = Tag
report-head-race = Wettkampf
report-head-race-legs = Beine am Morgen
report-head-race-log = Im Trainingslog
report-race-first = { $race }, der erste
report-race-named = { $name } ({ $race })
report-race-ahead = { $days ->
    [0] heute
    [one] morgen
   *[other] in { $days } Tagen
 }

report-absences = Pause, krank, verletzt
report-absences-caption = Gemeldet mit /sick, /hurt und /pause
report-no-absences = Keine Abwesenheit gemeldet.
report-head-from = Von
report-head-until = Bis
report-head-days = Tage
report-head-what = Was
report-absence = { $kind ->
    [sick] krank
    [hurt] verletzt
   *[away] Pause
 }
report-still = noch immer
report-complaints = Insgesamt: { $what }.
report-complaint = { $what ->
    [fever] Fieber oder krank unterhalb des Halses
    [cold] eine Erkältung
    [gait] Schmerzen, die den Laufstil ändern,
   *[niggle] ein Zwicken
 } an { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 }

report-seen = Was der Coach sah
report-states = Der Zustand an jedem Morgen
report-states-note = So, wie er an dem Morgen genannt wurde; bei nachgetragenen Morgen so, wie er heute aussieht. Er fasst zusammen, wonach die Antworten aussehen, und benennt keine Krankheit. Ein leerer Tag hat keine Antworten.
report-strip-title = { $first } bis { $last }
report-strip-described = Morgen nach Zustand: { $counts }.
report-strip-empty = Kein Morgen mit einem Zustand.
report-state-count = { $name } { $days }
report-day-hint = { $day }: { $state }
report-day-open = keine Antworten
report-states-caption = Wie oft welcher Zustand gesehen wurde
report-head-of-morning = Zustand
report-head-mornings = Morgen
report-state-fresh = frisch
report-state-normal = normale Trainingsmüdigkeit
report-state-productive = nützliche Müdigkeit eines Trainingsblocks
report-state-acute = kurze Müdigkeit
report-state-accumulating = Müdigkeit, die sich ansammelt
report-state-suspected = vielleicht seit Wochen zu viel
report-state-possible-illness = krank oder vielleicht bald
report-state-injury = verletzt
report-state-medical = ein Warnzeichen
report-sign = { $state ->
    [fresh] F
    [normal] N
    [productive] B
    [acute] K
    [accumulating] A
    [suspected] Z
    [possible-illness] E
    [injury] V
   *[medical] W
 }

report-safety = Tage, an denen die Sicherheit vorging
report-safety-caption = Warnzeichen, Krankheit, Schmerzen, die den Laufstil ändern
report-safety-none = Keine.
report-head-days-span = Tage
report-head-verdict = Empfehlung
report-head-said = So hieß es damals
report-blocks = Erholungsblöcke
report-blocks-none = Keine.
report-block-over = { $days ->
    [one] ein Tag, Test bestanden am { $over }
   *[other] { $days } Tage, Test bestanden am { $over }
 }
report-block-open = { $days ->
    [one] ein Tag, dauert an
   *[other] { $days } Tage, dauert an
 }
report-block-lost = { $days ->
    [one] einen Tag lang genannt, das Ende ist nicht bekannt
   *[other] { $days } Tage lang genannt, das Ende ist nicht bekannt
 }
report-block-line = Ab { $first }: { $what }.
report-often = Was am häufigsten zur Vorsicht riet
report-often-caption = Gründe zur Vorsicht, die häufigsten zuerst
report-often-none = Kein Grund riet zur Vorsicht.
report-head-last = Zuletzt
report-followed-title = Wurde das befolgt?
report-followed = { $known ->
    [0] An { $advised } Tagen hieß die Empfehlung locker, Alternativtraining oder Ruhe. Das Trainingslog kennt keinen davon.
   *[other] An { $advised } Tagen hieß die Empfehlung locker, Alternativtraining oder Ruhe. Das Trainingslog kennt { $known } davon: An { $kept } blieb es dabei. Locker gilt als befolgt, wo das Log weder eine harte Einheit noch einen langen Lauf oder Wettkampf nennt.
 }

report-about-made = Gemacht am { $at } von Fresh Legs, Regelwerk { $version }. Frühere Empfehlungen stehen da, wie sie gegeben wurden.
report-about-what = Das ist kein ärztlicher Befund und kein ärztlicher Rat: Es zeigt, was jemand beim Laufen beantwortet und eingetragen hat, und was ein Coach aus Regeln daraus gemacht hat.
report-about-private = Die Seite enthält Gesundheitsdaten und gehört der Person, um die es geht: Sie geht nur dorthin, wohin diese Person sie schickt. Sie lädt nichts aus dem Netz, und der Bot behält keine Kopie davon.
report-about-notes = Weggelassen ist alles, was frei geschrieben wurde, etwa Notizen zu Schmerzen. Die Namen der Wettkämpfe sind die eigenen.
