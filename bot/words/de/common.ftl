# Small sentences that many messages share.

yes = Ja
no = Nein

hint-stale-button = Dieser Knopf ist nicht mehr aktuell. So steht es jetzt: /today
hint-too-old = Dieser Check-in ist abgeschlossen: Offen sind immer die letzten sieben Tage.
hint-private-only = Ich arbeite nur im privaten Chat, denn es geht um deine Gesundheit. Schreib mir direkt; aus dieser Gruppe habe ich nichts behalten.
hint-not-invited = Dieser Bot ist privat, und du stehst nicht auf seiner Liste. Wer ihn betreibt, kann deine Nummer eintragen: { $id }
hint-edited = Ich lese jede Nachricht nur einmal; nachträglich bearbeiten ändert nichts. Schick sie bitte noch einmal, oder nimm die ✏️-Knöpfe.
hint-voice = Sprachnachrichten kann ich noch nicht anhören. Tippe einen Knopf an oder schreib es mir, bitte.
hint-sticker = Hübsch! Ich verstehe aber nur Knöpfe und Wörter. /help zeigt, was ich kann.
hint-photo = Bilder kann ich nicht lesen. Tippe einen Knopf an oder schreib es mir, bitte.
hint-unknown = Das habe ich nicht verstanden. Frag „Was soll ich heute machen?“, oder schau in /help.
hint-plan = Das klingt nach einem Plan für einen anderen Tag. In /plan hebe ich ihn auf: Für einzelne Tage ist „Einzelne Tage“ da.
hint-thanks = Gern geschehen. Gute Beine!
hint-trouble = Bei mir ist etwas schiefgegangen, geändert hat sich nichts. Versuch es bitte in einer Minute noch einmal.
hint-start-first = Wir kennen uns noch nicht. /start sagt dir, was ich bin.
hint-number-not-asked = Gerade frage ich nach keiner Zahl. War es Training, dann sag was, zum Beispiel „8 km in 45 min gelaufen“. /checkin öffnet den Check-in von heute; mit den ✏️-Knöpfen änderst du eine Antwort.
hint-out-of-range = { $what ->
    [legs] Beine { $value } passt nicht: Ich erwarte 1 (bleiern) bis 5 (federnd).
    [sleep] { $value } Stunden Schlaf passen nicht: Ich erwarte { $low } bis { $high } Stunden, zum Beispiel 7,5.
    [mood] Stimmung { $value } passt nicht: Ich erwarte 1 (mies) bis 5 (super).
    [pulse] Ein Ruhepuls von { $value } passt nicht: Ich erwarte { $low } bis { $high } Schläge pro Minute, zum Beispiel 52.
    [easy_min] { $value } Minuten passen nicht: Ich erwarte { $low } bis { $high } Minuten, zum Beispiel 45.
    [week_km] { $value } km pro Woche passen nicht: Ich erwarte { $low } bis { $high } km, zum Beispiel 40.
    [week_days] { $value } Tage passen nicht: Ich erwarte { $low } bis { $high } Tage pro Woche, zum Beispiel 4.
    [sleep_need] { $value } Stunden passen nicht: Ich erwarte { $low } bis { $high } Stunden pro Nacht, zum Beispiel 7,5.
    [longest_km] { $value } km passen nicht: Ich erwarte { $low } bis { $high } km, zum Beispiel 16.
    [clock] { $value } passt nicht: Ich kann mich von { $low } bis { $high } melden, weil dein Tag um 03:00 beginnt.
   *[other] { $value } passt nicht: Ich erwarte { $low } bis { $high }.
 }
hint-not-a-number = { $what ->
    [legs] „{ $text }“ habe ich nicht verstanden. Tippe einen Knopf an, oder schreib 1 (bleiern) bis 5 (federnd).
    [sleep] „{ $text }“ habe ich nicht verstanden. Schreib, wie viele Stunden du geschlafen hast, zum Beispiel 7,5 oder 7:15, oder tippe einen Knopf an.
    [mood] „{ $text }“ habe ich nicht verstanden. Tippe einen Knopf an, oder schreib 1 (mies) bis 5 (super).
    [pulse] „{ $text }“ habe ich nicht verstanden. Schreib deinen Ruhepuls, zum Beispiel 52, oder tippe „Keine Messung“ an.
    [zone] „{ $text }“ kenne ich nicht. Schreib die nächste große Stadt oder einen Namen wie Europe/Berlin, oder teile deinen Standort.
    [prompt_at] „{ $text }“ habe ich nicht verstanden. Schreib eine Uhrzeit, zum Beispiel 6:45.
    [quiet] „{ $text }“ habe ich nicht verstanden. Schreib von wann bis wann, zum Beispiel 22:00-6:30, oder „keine“.
    [language] „{ $text }“ habe ich nicht verstanden. Tippe auf eine Sprache oder schreib ihren Namen.
    [digest] „{ $text }“ habe ich nicht verstanden. Schreib eine Uhrzeit, zum Beispiel 8:30.
    [evening] „{ $text }“ habe ich nicht verstanden. Schreib eine Uhrzeit, zum Beispiel 20:30, oder „nie“.
    [summary] „{ $text }“ habe ich nicht verstanden. Schreib Tag und Uhrzeit, zum Beispiel Sonntag 18:00.
    [easy_min] „{ $text }“ habe ich nicht verstanden. Schreib Minuten, zum Beispiel 45.
    [week_km] „{ $text }“ habe ich nicht verstanden. Schreib eine Strecke, zum Beispiel 40 km oder 25 Meilen.
    [week_days] „{ $text }“ habe ich nicht verstanden. Schreib, wie viele Tage, zum Beispiel 4.
    [sleep_need] „{ $text }“ habe ich nicht verstanden. Schreib Stunden, zum Beispiel 7,5.
    [longest_km] „{ $text }“ habe ich nicht verstanden. Schreib eine Strecke, zum Beispiel 16 km oder 10 Meilen.
   *[other] „{ $text }“ habe ich nicht verstanden. Tippe bitte einen Knopf an.
 }

safe-body = <b>Bitte hör auf und hol dir Hilfe.</b> Brustschmerz, Ohnmacht, Atemnot oder Herzrasen in Ruhe gehören ärztlich abgeklärt, bevor du dich wieder anstrengst. Wenn es gerade jetzt passiert: Ruf { $number }.
safe-mind = <b>Gut, dass du es gesagt hast.</b> Bitte sprich jetzt mit jemandem: mit einem Menschen, dem du vertraust, oder in deiner Arztpraxis. Am Telefon ist für dich da: { $line }. Wenn du dir etwas antun könntest: Ruf { $number }.

either = { $first } oder { $last }
