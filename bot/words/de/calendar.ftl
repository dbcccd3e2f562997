# Warum ein Trainingskalender nicht gelesen wurde: was nicht stimmt und was zu tun ist.

calendar-empty = Diese Datei ist leer. Exportiere den Kalender noch einmal und schick ihn wieder.
calendar-too-large = Diese Datei ist größer als { $limit_mb } MB, mehr lese ich von einem Kalender nicht. Exportiere nur die nächsten Monate und schick die.
calendar-too-many = In diesem Kalender sind mehr als { $limit } Einträge. Exportiere nur die nächsten Monate und schick die.
calendar-too-slow = Nach { $limit_s } Sekunden war ich mit diesem Kalender noch nicht durch, darum habe ich ihn gelassen. Exportiere nur die nächsten Monate und schick die.
calendar-foreign = { $looks_like ->
    [picture] Das ist ein Bild, kein Kalender.
    [pdf] Das ist ein PDF, kein Kalender.
    [page] Das ist eine Webseite, kein Kalender: Vielleicht wollte der Download eine Anmeldung.
    [workbook] Das ist eine Datei aus einem Tabellenprogramm oder etwas Gepacktes. Speichere den Plan aus der Tabelle als CSV.
    [text] Das ist ein Text, kein Kalender.
   *[other] So eine Datei kann ich nicht lesen.
 } Schick den Kalender als .ics oder als CSV-Tabelle mit den Spalten date und session.
calendar-no-entries = In diesem Kalender steht nichts. Exportiere den mit deinem Training und schick ihn.
calendar-letters = Die Schrift in dieser Tabelle kann ich nicht lesen. Speichere sie noch einmal als CSV in UTF-8 und schick sie wieder.
calendar-no-days = In dieser Tabelle heißt keine Spalte date. Nenn eine in der ersten Zeile so, mit Tagen wie 2026-05-11 darunter, und schick die Tabelle wieder.
calendar-no-titles = In dieser Tabelle sagt keine Spalte, was zu tun ist. Nenn eine in der ersten Zeile session und schick die Tabelle wieder.
calendar-quotes = In Zeile { $line } dieser Tabelle ist ein Anführungszeichen nicht geschlossen oder steht mitten im Wort. Berichtige es und schick die Tabelle wieder.
calendar-cut-off = Das Ende dieses Kalenders fehlt, es kann also mehr darin stehen, als ich gesehen habe. Exportiere ihn noch einmal und schick ihn wieder.

# Ein Eintrag eines Kalenders. `titled` ist 0, wenn niemand seinen Titel kennt.

calendar-damaged = { $titled ->
    [0] Einen Eintrag ohne Titel
   *[other] „{ $title }“
 } kann ich nicht lesen: Der Tag oder eine andere Zeile darin ist beschädigt. Trag es mit /plan selbst ein.
calendar-repeats = { $titled ->
    [0] Ein Eintrag ohne Titel
   *[other] „{ $title }“
 } wiederholt sich so, dass ich nicht folgen kann. Trag es mit /plan selbst ein.

# Eine Zeile einer Tabelle. `given` ist 0, wenn die Zelle leer ist.

calendar-wrong-day = { $given ->
    [0] In Zeile { $line } steht kein Datum.
   *[other] Zeile { $line }: „{ $value }“ lässt sich verschieden lesen oder ist kein Datum.
 } Schreib Tage wie 2026-05-11: Jahr, Monat, Tag.
calendar-wrong-minutes = Zeile { $line }: „{ $value }“ kann ich nicht als Dauer lesen. Schreib Minuten wie 75 oder Stunden und Minuten wie 1:15.
calendar-wrong-km = Zeile { $line }: „{ $value }“ kann ich nicht als Strecke lesen. Schreib Kilometer wie 12 oder 12,5.
calendar-untitled = In Zeile { $line } steht nicht, was zu tun ist. Schreib es in die Spalte session, zum Beispiel „locker 8 km“.
calendar-more-cells = Zeile { $line } hat mehr Zellen, als die erste Zeile Namen hat. Setz einen Text, in dem ein Trennzeichen steht, in Anführungszeichen.
