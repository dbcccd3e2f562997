# /trends: 4, 12, 26 oder 52 Wochen zu einem Thema, als Bild und in Worten.
# $theme: training, legs, sleep, pulse oder mood. Zahlen und Tage kommen als fertiger Text, Anzahlen als Zahl.

## The message

trends-title = <b>{ $theme }, { $weeks } Wochen</b> · { $first } – { $last }
trends-theme = { $theme ->
    [training] Training
    [legs] Beine
    [sleep] Schlaf
    [pulse] Ruhepuls
   *[mood] Stimmung
}
# one mean with its unit
trends-value = { $theme ->
    [sleep] { $value } h
    [pulse] { $value } Schläge
   *[other] { $value } von 5
}
trends-at-least = mindestens { $amount }
# $weeks: 2 or 4
trends-lately-before = Letzte { $weeks ->
    [2] zwei
   *[4] vier
} Wochen: im Schnitt { $lately }; die { $weeks ->
    [2] zwei
   *[4] vier
} davor: { $before }.
trends-lately = Letzte { $weeks ->
    [2] zwei
   *[4] vier
} Wochen: im Schnitt { $lately }. Aus der Zeit davor weiß ich zu wenig für einen Vergleich.
trends-before = Von den letzten { $weeks ->
    [2] zwei
   *[4] vier
} Wochen weiß ich zu wenig für einen Schnitt; die { $weeks ->
    [2] zwei
   *[4] vier
} davor: { $before }.
trends-trained-lately-before = Letzte { $weeks ->
    [2] zwei
   *[4] vier
} ganze Wochen: { $lately } pro Woche; die { $weeks ->
    [2] zwei
   *[4] vier
} davor: { $before }.
trends-trained-lately = Letzte { $weeks ->
    [2] zwei
   *[4] vier
} ganze Wochen: { $lately } pro Woche. Aus der Zeit davor weiß ich zu wenig für einen Vergleich.
trends-trained-before = Von den letzten { $weeks ->
    [2] zwei
   *[4] vier
} Wochen weiß ich zu wenig für einen Schnitt; die { $weeks ->
    [2] zwei
   *[4] vier
} davor: { $before } pro Woche.
# after one of those above
trends-first = Die ersten vier dieser Wochen: { $first }.
trends-extremes = Höchster Wert: { $most } (Woche ab { $most_week }); niedrigster: { $least } (Woche ab { $least_week }).
trends-trained-extremes = Am meisten: { $most } (Woche ab { $most_week }); am wenigsten: { $least } (Woche ab { $least_week }).
trends-only = Die eine Woche, die ich kenne: { $most } (Woche ab { $most_week }).
trends-trained-open = Keine Woche kenne ich ganz. Das Meiste, was ich weiß: { $most } (Woche ab { $most_week }).
trends-level = In jeder Woche, die ich kenne, gleich: { $most }.
trends-so-far = Diese Woche bisher: { $amount }.
trends-need = Dein Schlafbedarf: { $need } h, im Schnitt erreicht in { $reached ->
    [0] keiner
   *[other] { $reached }
} von { $known } bekannten Wochen.
trends-need-nights = Dein Schlafbedarf: { $need } h, erreicht in { $reached ->
    [0] keiner
   *[other] { $reached }
} von { $known } bekannten Nächten.
trends-usual = Üblich sind bei dir jetzt { $usual } Schläge, zwischen { $low } und { $high }; das Band zeigt, was { $each ->
    [day] an jedem Tag
   *[week] in jeder Woche
} üblich war.
trends-keys-lately-before = Schlüsseleinheiten pro Woche: { $lately }; in den { $weeks ->
    [2] zwei
   *[4] vier
} Wochen davor: { $before }.
trends-keys = { $keys ->
    [0] Keine Schlüsseleinheit eingetragen.
    [one] Eine Schlüsseleinheit eingetragen.
   *[other] { $keys } Schlüsseleinheiten eingetragen.
}
trends-load = Belastung pro Tag (Anstrengung × Minuten), 28-Tage-Linie: am Anfang { $from }, jetzt { $now }; 7-Tage-Linie: jetzt { $short }.
trends-load-only = Belastung pro Tag (Anstrengung × Minuten), 28-Tage-Linie: am Anfang { $from }, jetzt { $now }.
trends-no-load = Für die Linien der Belastung brauche ich an den meisten Tagen die Anstrengung (0 bis 10) und die Minuten.

## What is missing

trends-begin = Was ich weiß, beginnt mit der Woche ab { $week }.
trends-gaps = { $gaps ->
    [one] Eine Woche ist leer: weniger als { $wanted } Antworten.
   *[other] { $gaps } Wochen sind leer: jeweils weniger als { $wanted } Antworten.
}
trends-gap-days = { $gaps ->
    [one] Ein Tag ist leer: keine Antwort.
   *[other] { $gaps } Tage sind leer: keine Antwort.
}
trends-trained-gaps = { $gaps ->
    [one] Eine Woche ist leer: Von ihr weiß ich nichts.
   *[other] { $gaps } Wochen sind leer: Von ihnen weiß ich nichts.
}
trends-trained-gap-days = { $gaps ->
    [one] Ein Tag ist leer: Von ihm weiß ich nichts.
   *[other] { $gaps } Tage sind leer: Von ihnen weiß ich nichts.
}
trends-open = { $weeks ->
    [one] Offener Balken in einer Woche: Nicht jeder Tag oder jede Strecke ist bekannt, es war also mindestens so viel.
   *[other] Offene Balken in { $weeks } Wochen: Nicht jeder Tag oder jede Strecke ist bekannt, es war also mindestens so viel.
}
trends-race = { $races ->
    [one] Wettkampf: { $listed }.
   *[other] Wettkämpfe: { $listed }.
}
trends-race-on = { $what }, { $day }
trends-race-more = { $count } weitere

## Where there is no picture

trends-thin = Für ein Bild über { $weeks } Wochen reicht es noch nicht: Dazu braucht es zwei Wochen mit je { $wanted } Antworten oder mit einem Lauf.
trends-known-so-far = Das weiß ich von diesen Wochen:
trends-nothing = Aus diesen { $weeks } Wochen steht noch nichts in deinem Tagebuch. Einmal tippen am Morgen, und nach zwei Wochen gibt es das erste Bild.
trends-known-answers = { $theme }: im Schnitt { $mean } an { $days } Morgen
trends-known-few = { $theme }: { $days ->
    [one] ein Morgen
   *[other] { $days } Morgen
}
trends-known-runs = Training: { $runs ->
    [one] ein Lauf, { $amount }
   *[other] { $runs } Läufe, { $amount }
}
trends-other-theme = { $theme ->
    [training] Von deinem Training
    [legs] Von deinen Beinen
    [sleep] Von deinem Schlaf
    [pulse] Von deinem Ruhepuls
   *[mood] Von deiner Stimmung
} weiß ich in diesen Wochen zu wenig, darum hier, was da ist.
trends-not-understood = Ich kann 4, 12, 26 oder 52 Wochen zurückschauen, zum Beispiel mit „/trends 26“ oder „/trends Schlaf 52“. Hier sind 12:

## Buttons

button-trends-weeks = { $weeks } Wo.
button-trends-theme = { $theme ->
    [training] Training
    [legs] Beine
    [sleep] Schlaf
    [pulse] Puls
   *[mood] Stimmung
}
button-trends-chosen = ● { $what }

## In the picture

trends-picture-title = { $theme } · { $weeks } Wochen bis { $last }
trends-card-ran-week = { $unit ->
    [km] Laufen, km pro Woche
    [mi] Laufen, Meilen pro Woche
   *[h] Laufen, Stunden pro Woche
}
trends-card-ran-day = { $unit ->
    [km] Laufen, km pro Tag
    [mi] Laufen, Meilen pro Tag
   *[h] Laufen, Stunden pro Tag
}
trends-card-keys = Schlüsseleinheiten pro Woche
trends-card-load = Belastung pro Tag: Anstrengung × Minuten
trends-card-week = { $theme ->
    [sleep] Stunden pro Nacht, Schnitt jeder Woche
    [pulse] Schläge pro Minute, Schnitt jeder Woche
   *[other] Schnitt jeder Woche, 1 bis 5
}
trends-card-day = { $theme ->
    [sleep] Stunden, jede Nacht
    [pulse] Schläge pro Minute, jeden Morgen
   *[other] Jeden Morgen, 1 bis 5
}
trends-line = { $days } Tage
trends-sign-open = nicht alles bekannt
trends-sign-key = Schlüsseleinheit
trends-sign-none = kein Lauf
trends-sign-race = Wettkampf
trends-sign-range = niedrigster bis höchster
trends-sign-band = bei dir üblich
trends-sign-need = dein Bedarf, { $need } h
