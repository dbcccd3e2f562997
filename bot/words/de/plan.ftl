# Der Plan: die Woche, einzelne Tage, die Prüfung und ein Kalender, der geschickt wurde.

# $weekday: ganzer Name; $date: mit Wochentag
planned-place-every = jeden { $weekday }
planned-place-on = { $date }
planned-session-called = { $session } ({ $called })

planned-title = <b>Deine Woche im Plan</b>
planned-title-dates = <b>Die nächsten zwei Wochen</b>
planned-empty = Noch kein Plan. Darum rechne ich jeden Tag mit einem lockeren Lauf von { $minutes } min. Mit einem Plan kann ich dir sagen, was du besser änderst und was bleibt, wie es ist.
planned-no-week = Bei dir wiederholt sich keine Woche: Dein Plan besteht aus einzelnen Tagen.
planned-to-start = Zum Anfangen: Nimm eine davon und ändere, was nicht passt.
planned-proposal = <b>{ $letter }</b> · { $what }: { $days }; an den anderen Tagen Ruhe.
planned-proposal-day = { $weekday } { $session }
planned-tap = Tippe auf einen Wochentag, um ihn zu ändern.
planned-tap-empty = Oder tippe auf einen Wochentag und sag mir, was du dann machst.
planned-tap-dates = Tippe auf einen Tag, um nur diesen einen zu ändern.
planned-own-marked = ✎ heißt: An diesem Tag steht etwas Eigenes.
planned-calendar = Ein Trainingskalender (.ics oder CSV) geht auch: Schick mir einfach die Datei.

planned-kept = <b>Gemerkt</b>, ab heute { $place }: { $session }.
planned-kept-on = <b>Gemerkt</b>, { $place }: { $session }.
planned-kept-nothing = <b>Gemerkt</b>, { $place }: nichts geplant.
planned-kept-week = <b>Gemerkt</b>, { $place }: wieder wie jede Woche, { $session }.
# $days: Tage der nächsten sieben, an denen etwas anderes steht als in der Woche
planned-own-days = Anders als jede Woche: { $days }.
planned-own-day = { $date }: { $session }
planned-today = Heute: { $session }
planned-today-advised = Heute: { $session } → <b>{ $advised }</b>
planned-moved-from = { $date }: { $session }, verschoben von { $origin }.
planned-race-on = { $date }: Wettkampf. Ändern kannst du ihn mit /race.
planned-away = Pause: { $days }. Da zählt nichts aus dem Plan.

planned-place = <b>{ $place }</b>
planned-now = Bisher: { $session }.
planned-now-moved = Bisher: { $session }, verschoben von { $day }.
planned-moved-away = Was hier stand, liegt jetzt an einem anderen Tag: { $day }.
planned-now-nothing = Bisher: nichts.
planned-choose = Was machst du dann? Tippe es an oder schreib es, zum Beispiel „{ $example }“.
planned-ask-size = <b>{ $place }</b>: { $session }.
planned-size-minutes = Wie lange? Tippe es an oder schreib es, zum Beispiel „{ $example }“.
planned-size-distance = Wie weit? Tippe es an oder schreib es, zum Beispiel „{ $example }“.
planned-size-race = Mit /race merke ich mir auch den Namen und ob es dein erster ist, und achte auf die Tage davor.
planned-example-session = { $unit ->
    [mi] langer Lauf 14 Meilen
   *[km] langer Lauf 24 km
 }
planned-example-minutes = 50 min
planned-example-distance = { $unit ->
    [mi] 7 Meilen
   *[km] 12 km
 }

planned-unclear = In „{ $text }“ habe ich kein Training gefunden, und raten will ich nicht. Schreib, was und wie viel, zum Beispiel „{ $example }“, „8 x 400 m“ oder „Ruhe“, oder tippe auf etwas.
planned-unclear-kind = { $size }, aber was? Schreib „locker { $size }“ oder „langer Lauf { $size }“, oder tippe zuerst an, was es ist.
planned-unclear-number = { $number } wovon? Tippe es an oder schreib es dazu, zum Beispiel „45 min“.
planned-unclear-minutes = { $session }: Das zähle ich in Minuten. Schreib sie dazu, zum Beispiel „45 min“.
planned-day-not-open = Planen kannst du von heute an 26 Wochen weit. Dieser Tag liegt nicht darin.

button-plan-day = { $weekday } · { $session }
button-plan-day-nothing = { $weekday } · –
button-plan-dates = Einzelne Tage
button-plan-week = ‹ Woche
button-plan-dates-back = ‹ Einzelne Tage
button-plan-kind = { $kind ->
    [rest] Ruhetag
    [easy] Lockerer Lauf
    [long] Langer Lauf
    [hard] Harte Einheit
    [race] Wettkampf
    [cross] Alternativtraining
   *[strength] Krafttraining
 }
button-plan-no-size = Ohne Angabe
button-plan-in-km = { $unit ->
    [mi] In Meilen
   *[km] In km
 }
button-plan-in-min = In Minuten
button-plan-as-week = Wie jede Woche: { $session }
button-plan-as-week-nothing = Wie jede Woche: nichts
button-plan-drop = Nichts planen
button-plan-take = { $letter } · { $what }
button-plan-undo = ↩ Letzte Änderung zurück

planned-runs = { $runs ->
    [one] { $runs } Lauf pro Woche
   *[other] { $runs } Läufe pro Woche
 }{ $hard ->
    [0] { $long ->
        [0] { $runs ->
            [one] , locker
           *[other] , alle locker
        }
       *[other] , einer lang
    }
   *[other] , einer hart, einer lang
 }

# Nach Art gezählt: die Tage aus einer Datei und die der kommenden Woche.
planned-count = { $kind ->
    [easy] { $count ->
        [one] { $count } lockerer Lauf
       *[other] { $count } lockere Läufe
    }
    [long] { $count ->
        [one] { $count } langer Lauf
       *[other] { $count } lange Läufe
    }
    [hard] { $count ->
        [one] { $count } harte Einheit
       *[other] { $count } harte Einheiten
    }
    [race] { $count ->
        [one] { $count } Wettkampf
       *[other] { $count } Wettkämpfe
    }
    [cross] { $count } × Alternativtraining
    [strength] { $count } × Krafttraining
   *[rest] { $count ->
        [one] { $count } Ruhetag
       *[other] { $count } Ruhetage
    }
 }

planned-check = <b>Plan-Check</b>
planned-check-error = ❗ <b>{ $days }</b>: { $what }
planned-check-warning = • <b>{ $days }</b>: { $what }
planned-check-nothing = <b>Plan-Check</b>: nichts aufgefallen.
planned-days-range = { $first } – { $last }
planned-days-two = { $first } und { $last }

import-done-many = <b>Steht jetzt in deinem Plan</b>: { $sessions ->
    [one] { $sessions } Tag
   *[other] { $sessions } Tage
 } von { $first } bis { $last } ({ $kinds }).
import-done-one = <b>Steht jetzt in deinem Plan</b>: { $day }, { $kinds }.
import-same = Alles aus diesem Kalender steht schon in deinem Plan ({ $kinds }). Ich habe nichts geändert.
import-nothing = In diesem Kalender habe ich kein Training gefunden. Ich habe nichts geändert.
import-stays = Was dein Plan für andere Tage sagt, bleibt, wie es war.
import-race = Wettkampf: { $days }. Sag mir mit /race mehr dazu, vor allem die Strecke, dann achte ich auf die Tage drumherum.
import-unclear = <b>Nicht verstanden</b> und deshalb nicht geplant:
import-unclear-day = • { $day }: { $title }
import-untitled = ein Eintrag ohne Titel
import-more = … und { $more } weitere.
import-refused = <b>Nicht lesbar</b>:
import-outside = { $outside ->
    [one] { $outside } Eintrag liegt vor heute oder mehr als 26 Wochen voraus. Den habe ich weggelassen.
   *[other] { $outside } Einträge liegen vor heute oder mehr als 26 Wochen voraus. Die habe ich weggelassen.
 }
import-hand = Was fehlt, kannst du mit /plan selbst eintragen.
