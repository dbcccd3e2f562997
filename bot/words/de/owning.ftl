# Das Tagebuch gehört dir: warum ein Export nicht gelesen wurde, und die Seite im Export, die ihn erklärt.

owning-too-large = Diese Datei ist größer als { $limit_mb } MB, mehr lese ich nicht. Ein Export von mir ist viel kleiner: Schick das Zip genau so, wie ich es dir gegeben habe.
owning-inflates = Aus diesem Zip kommt mehr heraus, als in ein Tagebuch passt ({ $limit_mb } MB), darum habe ich es gelassen. Schick das Zip genau so, wie ich es dir gegeben habe.
owning-foreign = Das ist kein Export von mir. Schick das Zip von /export, genau so, wie es ist.
owning-no-diary = In diesem Zip fehlt { $file }, und genau darin steht das Tagebuch. Schick das Zip von /export, genau so, wie es ist.
owning-sealed = Dieses Zip hat ein Passwort oder ist ungewöhnlich gepackt. Schick es genau so, wie es von /export kam.
owning-damaged = { $file } in diesem Zip ist beschädigt. Wenn du darin etwas von Hand geändert hast, nimm das Zip so, wie es von /export kam.
owning-newer = Diesen Export hat eine neuere Version von mir gemacht (Format { $format }, ich lese bis { $known }). Bitte die Person, die mich betreibt, um ein Update, und schick ihn dann wieder.

owning-too-many = In dieser Datei stehen mehr Einträge, als ein Tagebuch haben kann (ich lese bis { NUMBER($limit) }), darum habe ich sie gelassen.

owning-nothing-changed = Ich habe nichts geändert.

# Ein Wert. `place` ist die Liste, `row` zählt ab 1 (in einer Tabelle: ihre Zeile), `field` ist die Spalte.

owning-lacking = { $place }, Eintrag { $row }: { $field } fehlt.
owning-not-a-list = { $place } ist keine Liste von Einträgen: „{ $value }“.
owning-not-a-row = { $place }, Eintrag { $row } kann ich nicht lesen: „{ $value }“.
owning-wrong-kind = { $place }, Eintrag { $row }, { $field }: „{ $value }“ ist { $expected ->
    [whole] keine ganze Zahl
    [number] keine Zahl
    [yes-no] weder true noch false
    [text] kein Text, den ich speichern kann
    [word] kein einzelnes Wort
    [clock] keine Uhrzeit wie 06:45
    [digits] keine Reihe von Hexadezimalziffern
    [day] kein Tag wie 2026-05-11
    [instant] kein Zeitpunkt wie 2026-05-11T05:00:00Z
    [list] keine Liste
    [object] kein Objekt
    [reason] kein Grund mit Code, Fakten und Rang
   *[fact] weder eine Zahl noch ein Text
 }.
owning-outside = { $place }, Eintrag { $row }, { $field }: { $value } liegt nicht zwischen { $low } und { $high }.
owning-unknown-name = { $place }, Eintrag { $row }, { $field }: „{ $value }“ kenne ich nicht. Möglich ist eins davon: { $names }.
owning-wrong-day = { $place }, Eintrag { $row }, { $field }: { $value } kann nicht stimmen, es liegt nicht zwischen { $low } und { $high }.
owning-wrong-hour = { $place }, Eintrag { $row }, { $field }: { $value } liegt nicht zwischen { $low } und { $high }, den Stunden deines Tages.
owning-too-long = { $place }, Eintrag { $row }, { $field }: „{ $value }“ ist länger als { $limit } Zeichen.
owning-twice = { $place }, Eintrag { $row }: { $value } steht dort zweimal.
owning-backwards = { $place }, Eintrag { $row }: Das Ende ({ $value }) liegt vor dem Anfang.

# Eine Tabelle mit Werten von Intervals.icu

owning-table-too-large = Diese Tabelle ist größer als { $limit_mb } MB, und selbst eine von fünfzig Jahren ist kleiner. Exportiere sie noch einmal aus Intervals.icu.
owning-too-many-rows = Diese Tabelle hat mehr als { NUMBER($limit) } Zeilen, also mehr als fünfzig Jahre voller Tage. Schick sie in Teilen.

owning-no-table = In dieser Tabelle ist ein Anführungszeichen nicht geschlossen, oder eine Zelle hört nie auf. So kann ich sie nicht lesen. Exportiere sie noch einmal aus Intervals.icu.
owning-no-days = In dieser Tabelle heißt keine Spalte date, darum weiß ich nicht, um welche Tage es geht. Exportiere sie noch einmal aus Intervals.icu.

# /export: was unter dem Zip steht, höchstens 1024 Zeichen. Was darin ist, ist eine Liste der `owned-…` weiter unten.

export-caption = <b>Dein ganzes Tagebuch:</b> { $what }, dazu deine Einstellungen.
export-caption-empty = <b>Dein Tagebuch:</b> deine Einstellungen; einen Tag gibt es darin noch nicht.
export-caption-files = Im Zip: diary.json, das mit /import genau so zurückkommt, zu jeder Liste eine Tabelle für Tabellenprogramme und README.txt, die jede Spalte erklärt. Das sind Gesundheitsdaten: Bewahre sie so auf, dass nur du sie lesen kannst.
export-not-sent = Telegram hat die Datei nicht angenommen. Versuch es bitte später noch einmal mit /export.
button-export-first = Erst alles mitnehmen

owned-check-ins = { $count ->
    [one] 1 Morgen
   *[other] { $count } Morgen
 }
owned-training-days = { $count ->
    [one] 1 Tag im Log
   *[other] { $count } Tage im Log
 }
owned-workouts = { $count ->
    [one] 1 Training
   *[other] { $count } Trainings
 }
owned-plan-week = { $count ->
   *[other] dein Wochenplan
 }
owned-plan-days = { $count ->
    [one] 1 einzelner Plantag
   *[other] { $count } einzelne Plantage
 }
owned-races = { $count ->
    [one] 1 Wettkampf
   *[other] { $count } Wettkämpfe
 }
owned-absences = { $count ->
    [one] 1 Auszeit
   *[other] { $count } Auszeiten
 }
owned-shoes = { $count ->
    [one] 1 Paar Schuhe
   *[other] { $count } Paar Schuhe
 }
owned-screens = { $count ->
    [one] 1 Liste von Beschwerden
   *[other] { $count } Listen von Beschwerden
 }

# /import

import-how =
    <b>Ein Tagebuch zurückbringen:</b> Schick mir das Zip von /export als Datei. Eine Wellness-Tabelle von Intervals.icu (CSV) geht auch.
    Ich ergänze die Tage, die ich noch nicht kenne, und ändere keinen, den ich kenne. Deine Einstellungen kommen nur mit, solange ich noch keinen Tag von dir kenne.
    Es passiert, sobald die Datei da ist, und /undo nimmt es nicht zurück.
import-how-safe = In deinem Tagebuch steht schon etwas. Nimm es sicherheitshalber vorher mit: Dann gibt es einen Weg zurück.
import-consent-first = Bevor ich aus einer Datei etwas speichere, brauche ich dein Ja. Gelesen habe ich noch nichts: Schick sie mir danach.
import-done = <b>Steht in deinem Tagebuch.</b> Neu: { $what }.
import-kept = Gelassen, wie es war, weil ich diese Tage schon kannte: { $what }.
import-nothing-new = Alles aus dieser Datei steht schon in deinem Tagebuch.
import-no-days = In dieser Datei ist kein Tag, den ich ergänzen könnte.
import-again = Diese Datei steht schon in deinem Tagebuch. Doppelt kam nichts dazu.
import-settings = Deine Einstellungen sind mitgekommen; du findest sie unter /settings.
import-settings-kept = Deine Einstellungen bleiben, wie sie sind.
import-next = Die nächste Frage am Morgen kommt { $next }.
import-ended = Als die Datei entstand, warst du noch { $kind ->
    [sick] krank
    [hurt] verletzt
   *[away] weg
 }, seit { $since }. Sie ist zu alt, um zu wissen, wie es dir jetzt geht, darum habe ich das am { $until } enden lassen. Ist es immer noch so? /sick, /hurt oder /pause
import-unknown = Übergangen, weil ich es nicht kenne: { $names }.
import-advice = Mit diesen Tagen sieht die Empfehlung für heute anders aus, siehe unten.
import-no-undo = /undo nimmt einen Import nicht zurück. Der Ausweg: /forget und danach /import mit einem Export von vorher.
import-wellness = <b>Steht in deinem Tagebuch.</b> Neu aus deiner Tabelle: { $what }.
import-wellness-meaning = Daran sehe ich, was bei dir üblich ist. Eine Empfehlung entsteht daraus nicht, denn nach Krankheit oder Warnzeichen hat dort niemand gefragt.
import-wellness-today = Die Zeile von heute habe ich ausgelassen: Heute frage ich dich selbst. /checkin
import-wellness-left = { $count ->
    [one] Eine Zelle konnte ich nicht übernehmen, den Rest ihres Tages schon:
   *[other] { $count } Zellen konnte ich nicht übernehmen, den Rest ihrer Tage schon:
 }

# README.txt in einem Export: reiner Text. `export-column-…` erklärt eine Spalte, wo immer sie steht,
# `export-<Datei>-<Spalte>` nur in dieser Datei.

export-title = Fresh Legs: alles, was in deinem Tagebuch steht. Erstellt { $made_at }.
export-json = In { $file } steht alles, und von dort kommt es genau so zurück: Schick dieses Zip an /import, hier oder bei einem anderen Fresh Legs. Was nicht bekannt ist, fehlt dort. Tage sind Jahr-Monat-Tag, Zeitpunkte in UTC.
export-tables = Die .csv-Dateien sagen dasselbe für dich und für Tabellenprogramme: UTF-8, mit Kommas getrennt, ein Punkt vor den Nachkommastellen, eine leere Zelle, wo nichts bekannt ist. Vor einem Text, der mit =, +, - oder @ beginnt, steht ein Apostroph, damit ihn kein Tabellenprogramm für eine Formel hält. Von Gründen stehen in den Tabellen die Codes, ihre Zahlen im JSON.
export-left-out = Nicht dabei: Nachrichten aus dem Chat, wann die nächsten Fragen kommen, was aus früheren wurde, was sich rückgängig machen ließe und wer mit wem teilt. Die Dateien deiner Uhr wurden nie gespeichert.
export-one-of = Möglich: { $names }.
export-any-of = Möglich, auch mehrere: { $names }.

export-file-settings = Was du über dich gesagt hast.
export-file-check-ins = Deine Morgen: die Antworten und die Empfehlung dazu.
export-file-training-days = Die Tage in deinem Log.
export-file-workouts = Was du trainiert hast.
export-file-plan-week = Der Plan deiner Woche, nach Wochentagen.
export-file-plan-days = Was an einzelnen Tagen statt des Wochenplans gilt.
export-file-races = Deine Wettkämpfe.
export-file-absences = Wann du krank, verletzt oder weg warst.
export-file-shoes = Neue Schuhe.
export-file-screens = Die längeren Listen von Beschwerden, und wozu du Ja gesagt hast.

export-column-day = Der Tag, wie er in deinem Kalender stand.
export-column-kind = Welche Art von Einheit.
export-column-minutes = Minuten.
export-column-km = Kilometer.
export-column-load-au = Belastung: Anstrengung von 0 bis 10 mal Minuten, wo sie so angegeben war.
export-column-sessions = Wie viele Einheiten an diesem Tag; dies ist die wichtigste.
export-column-since = Seit welchem Tag.

export-column-id = Telegrams Nummer für dein Konto. Ein Import nimmt die Nummer der Person, die ihn schickt.
export-column-zone = Deine Zeitzone.
export-column-prompt-at = Wann die Frage am Morgen kommt, nach deiner Uhr.
export-column-summary-weekday = Der Tag des Wochenrückblicks, Montag 0 bis Sonntag 6.
export-column-summary-at = Wann er kommt, nach deiner Uhr.
export-column-evening-at = Wann die Frage am Abend kommt, nach deiner Uhr; leer: nicht gewünscht.
export-column-mornings = Ob du jeden Morgen gefragt wirst.
export-column-quiet-from = Ab wann ich still bin, nach deiner Uhr.
export-column-quiet-until = Bis wann.
export-column-digest-at = Wann die Morgenübersicht für Coaches kommt, nach deiner Uhr.
export-column-level = Wo du dich beim Laufen einordnest.
export-column-usual-easy-min = Minuten deines üblichen lockeren Laufs.
export-column-usual-week-km = Kilometer deiner üblichen Woche.
export-column-usual-week-days = Lauftage deiner üblichen Woche.
export-column-cross-options = Was du statt Laufen machen könntest.
export-column-unit = Worin du Strecken zählst; in diesen Dateien stehen immer Kilometer.
export-column-sleep-need-h = Wie viele Stunden Schlaf du brauchst.
export-column-longest-run-km = Kilometer deines damals längsten Laufs, wie du ihn am Anfang angegeben hast.
export-column-pulse-medicine = Ob du ein Medikament nimmst, das den Puls verändert.
export-column-general-advice-only = Ob du nur allgemeine Hinweise bekommst: schwanger oder unter 18.
export-column-injured-now = Ob du in den Einstellungen eine Verletzung angegeben hast.
export-column-tracks-cycle = Ob du deinen Zyklus markierst.
export-column-language = Deine Sprache.
export-column-welcomed = Ob du die ersten Fragen hinter dir hast.
export-column-consented-at = Seit wann ich das alles speichern darf. Bei einem Import bleibt der Zeitpunkt der neueren Zustimmung.

export-column-legs = Wie sich die Beine anfühlten, von 1 (am schwersten) bis 5 (federnd).
export-column-scope = Wo die Müdigkeit saß.
export-column-sleep-h = Stunden Schlaf.
export-column-sleep-quality = Wie gut, von 1 (sehr schlecht) bis 5 (sehr gut).
export-column-mood = Stimmung, von 1 (am schlechtesten) bis 5 (am besten).
export-column-resting-hr-bpm = Puls beim Aufwachen, Schläge pro Minute.
export-column-illness = Ob du dich krank gefühlt hast.
export-column-pain = Schmerzen.
export-column-red-flags = Warnzeichen.
export-column-tags = Was sonst noch los war.
export-column-skipped = Fragen, die du übersprungen hast.
export-column-closed = Ob du auf die Frage geantwortet hast, ob etwas nicht stimmt.
export-column-pain-detail = Mehr zu den Schmerzen: wo, wie stark von 0 bis 10 beim Laufen und am nächsten Morgen, wohin es sich entwickelt, seit wie vielen Wochen, an einer Stelle, nachts.
export-column-verdict = Die Empfehlung an diesem Tag.
export-column-reasons = Warum: Codes, jeder mit seinen Zahlen im JSON.
export-column-rulebook-version = Nach welcher Fassung der Regeln.
export-check-ins-minutes = Minuten, die empfohlen waren.
export-column-planned-kind = Was geplant war, als die Empfehlung kam.
export-column-planned-minutes = Damals geplante Minuten.
export-column-planned-km = Damals geplante Kilometer.
export-column-planned-sessions = Damals geplante Einheiten.
export-column-planned-load-au = Damals geplante Belastung.
export-column-state = Wie müde du warst, soweit es die Empfehlung einschätzen konnte.
export-column-confidence = Wie sicher sie war.
export-column-receipt = Der Fingerabdruck von allem, woraus die Empfehlung entstand; herauslesen lässt sich daraus nichts.
export-column-updated-at = Wann dieser Tag zuletzt geändert wurde.

export-column-told = Ob du etwas zum Tag als Ganzem gesagt hast; ohne Trainings war er frei.
export-column-numbered = Wie viele Trainings er insgesamt hatte, auch die zurückgenommenen.

export-column-number = Unterscheidet die Trainings eines Tages, ab 0.
export-column-sport = Was du gemacht hast.
export-column-rpe = Wie anstrengend das Ganze war, von 0 bis 10.
export-column-outcome = Wie eine Schlüsseleinheit lief.
export-column-source = Wie es ins Log kam.
export-column-started-at = Wann es anfing, wenn eine Uhr das wusste.
export-column-fingerprint = Daran wird dieselbe Datei einer Uhr wiedererkannt; herauslesen lässt sich daraus nichts.
export-column-mean-hr-bpm = Puls im Schnitt, Schläge pro Minute.
export-column-max-hr-bpm = Höchster Puls, Schläge pro Minute.
export-column-moving-min = Minuten ohne die Stopps.

export-column-weekday = Montag 0 bis Sonntag 6.
export-column-moved-from = Der Tag, von dem es verschoben wurde.
export-column-note = Der Titel, aus deinem Kalender oder von dir.
export-column-event = Der Name der Strecke.
export-column-first-time = Ob es dein erster über diese Strecke ist.
export-column-name = Der Name, so wie du ihn gesagt hast.
export-column-until = Der letzte Tag davon; leer: noch nicht vorbei.
export-column-symptoms = Wozu du Ja gesagt hast.
export-column-fuel-flags = Anzeichen, dass du für dein Training zu wenig isst.
export-column-failing = Ob deine harten Einheiten scheitern, wie du selbst es siehst; leer: nicht gefragt.
