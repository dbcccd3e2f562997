# Warum eine Datei von einer Uhr nicht gelesen wurde: was nicht stimmt und was zu tun ist. `format` ist fit, tcx, gpx, xml, gz oder zip.

track-empty = Diese Datei ist leer. Exportiere sie noch einmal und schick sie wieder.
track-too-large = Diese Datei ist größer als { $limit_mb } MB, mehr lese ich nicht. Exportiere nur das eine Training als FIT, das ist am kleinsten.
track-inflates = Aus dieser gepackten Datei kommen mehr als { $limit_mb } MB heraus, darum habe ich sie gelassen. Schick die Trainings in kleineren Paketen oder einzeln.
track-too-many-files = In diesem Zip sind mehr als { $limit } Dateien. Schick sie in kleineren Paketen.
track-too-many-workouts = In dieser Datei sind mehr als { $limit } Trainings. Schick sie in kleineren Paketen.
track-too-many-points = In dieser Datei sind mehr als { $limit } Punkte. Schick ein Training nach dem anderen.
track-too-slow = Nach { $limit_s } Sekunden war ich mit dieser Datei noch nicht durch, darum habe ich sie gelassen. Schick ein Training nach dem anderen, am besten als FIT.
track-foreign = { $looks_like ->
    [picture] Das ist ein Bild, keine Datei von einer Uhr.
    [pdf] Das ist ein PDF, keine Datei von einer Uhr.
    [page] Das ist eine Webseite, keine Datei von einer Uhr: Vielleicht wollte der Download eine Anmeldung.
    [map] Das ist eine Karte ohne Training.
    [text] Das ist ein Text, keine Datei von einer Uhr.
   *[other] So eine Datei kann ich nicht lesen.
 } Schick das Training als FIT, GPX oder TCX: so wie es ist, als .gz oder in einem Zip.
track-cut-off = Das Ende dieser Datei fehlt, darum lässt sich { $format ->
    [zip] das Zip nicht entpacken
    [gz] die .gz nicht entpacken
   *[other] das Training nicht lesen
 }. Exportiere sie noch einmal, oder warte, bis die Uhr fertig kopiert hat, und schick sie wieder.
track-damaged = Diese Datei ist beschädigt: { $format ->
    [fit] Ihre FIT-Daten passen nicht zusammen
    [zip] Das Zip lässt sich nicht entpacken
    [gz] Die .gz lässt sich nicht entpacken
   *[other] Ihr XML lässt sich nicht lesen
 }. Exportiere sie noch einmal und schick sie wieder.
track-declares = Dieses XML gibt einen Dokumenttyp oder Entitäten an. Das schreibt keine Uhr, darum habe ich es gelassen. Exportiere das Training noch einmal aus der App deiner Uhr.
track-nested = In dieser gepackten Datei steckt noch eine gepackte. Entpacke die äußere und schick, was darin ist.
track-sealed = Eine Datei in diesem Zip hat ein Passwort oder ist ungewöhnlich gepackt. Pack sie neu als einfaches Zip ohne Passwort.
track-no-tracks = In diesem Zip kann ich nichts als Training lesen. Leg FIT-, GPX- oder TCX-Dateien hinein.
track-no-workout = { $format ->
    [fit] In dieser FIT-Datei steht kein Training: Vielleicht ist es ein geplantes, eine Strecke, oder es sind die Einstellungen der Uhr.
    [tcx] In dieser TCX-Datei steht kein Training: Vielleicht ist es eine Strecke oder ein geplantes.
   *[other] In dieser GPX-Datei steht kein aufgezeichnetes Training: Vielleicht ist es eine Strecke oder eine Liste von Orten.
 } Exportiere das Training selbst und schick das.
track-no-times = Die Punkte in dieser Datei haben keine Zeiten: Das sieht nach einer Strecke aus, nicht nach einem Training. Exportiere das aufgezeichnete Training und schick das.
track-wrong-times = Die Zeiten in dieser Datei können nicht stimmen: Vielleicht kannte die Uhr das Datum noch nicht. Schreib mir das Training einfach, zum Beispiel „8 km 45 min“.

# freshlegs read
track-inside = { $name }: { $sentence }
