# The weekly summary: one message for every code of bot/coach/week_reasons.py (lower case, dashes).
# Numbers that are shown as measured (hours, beats, means) and days ("Dienstag") arrive as ready-made strings.
# Counts arrive as numbers. "Morgen" is the same for one and for many, so those need no plural.

## What stood out

# $flag: chest_pain, fainting, palpitations or breathless_out_of_proportion; $day: name of the day
week-red-flag = { $flag ->
    [chest_pain] Brustschmerz am { $day }.
    [fainting] Ohnmacht am { $day }.
    [palpitations] Herzrasen am { $day }.
    [told_in_words] Am { $day } hast du etwas geschrieben, das nach einem Warnzeichen klingt.
   *[other] Atemnot ohne klaren Grund am { $day }.
}
week-red-flag-cleared = { $flag ->
    [chest_pain] Brustschmerz am { $day }, inzwischen ärztlich abgeklärt.
    [fainting] Ohnmacht am { $day }, inzwischen ärztlich abgeklärt.
    [palpitations] Herzrasen am { $day }, inzwischen ärztlich abgeklärt.
    [told_in_words] Am { $day } hast du etwas geschrieben, das nach einem Warnzeichen klang; es ist inzwischen ärztlich abgeklärt.
   *[other] Atemnot ohne klaren Grund am { $day }, inzwischen ärztlich abgeklärt.
}
week-ill-days = Krank an { $ill } Morgen.
week-gait-pain-days = Ein Schmerz, mit dem du anders gelaufen bist, an { $pain } Morgen.
# the mornings after it were free of it
week-gait-pain-gone = Ein Schmerz, mit dem du anders gelaufen bist, an { $pain } Morgen; er ist nicht wiedergekommen.
week-pain-days = Ein Zwicken an { $pain } Morgen.
# $above_bpm, $usual_bpm: strings
week-pulse-up = Ruhepuls im Schnitt { $above_bpm } Schläge über deinen üblichen { $usual_bpm }.
# $debt_h, $need_h: strings; $nights: count of known nights
week-sleep-debt = { $nights ->
    [one] { $debt_h } h Schlaf zu wenig in { $nights } bekannten Nacht, gemessen an { $need_h } h pro Nacht.
   *[other] { $debt_h } h Schlaf zu wenig in { $nights } bekannten Nächten, gemessen an { $need_h } h pro Nacht.
}
# $short, $nights: counts; $limit_h: string
week-short-nights = { $short } von { $nights } bekannten Nächten unter { $limit_h } h.
# $heavy, $days: counts
week-heavy-days = Schwere Beine an { $heavy } von { $days } Morgen.
# $mean, $before: strings
week-legs-down = Beine schwerer als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
# $low, $days: counts
week-mood-low = Trübe Stimmung an { $low } von { $days } Morgen.
# $days: count of check-ins
week-steady = { $days ->
    [one] Nichts Auffälliges an dem { $days } Morgen, an dem du geantwortet hast.
   *[other] Nichts Auffälliges an den { $days } Morgen, an denen du geantwortet hast.
}

## What went well

# $mean, $before: strings
week-legs-up = Beine frischer als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
week-sleep-up = Längere Nächte: im Schnitt { $mean } h (in den vier Wochen davor { $before } h).
week-mood-up = Stimmung heller als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
# $nights: count; $limit_h: string
week-full-nights = { $nights ->
    [one] Deine { $nights } bekannte Nacht hatte { $limit_h } h oder mehr.
   *[other] Alle { $nights } bekannten Nächte hatten { $limit_h } h oder mehr.
}
# $legs: string; $day: name of the day
week-best-legs = Am besten waren deine Beine am { $day }: { $legs } von 5.
# $days: count
week-every-morning = { $days ->
    [one] Du hast an { $days } Morgen geantwortet, also hat dieser Rückblick keine Lücken.
   *[other] Du hast an allen { $days } Morgen geantwortet, also hat dieser Rückblick keine Lücken.
}

## The one suggestion

# $flag and $day as in week-red-flag
week-do-see-doctor = { $flag ->
    [chest_pain] Bitte lass den Brustschmerz vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt er wieder, ruf den Notruf 112.
    [fainting] Bitte lass die Ohnmacht vom { $day } ärztlich abklären, bevor du wieder trainierst. Passiert es wieder, ruf den Notruf 112.
    [palpitations] Bitte lass das Herzrasen vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder und geht nicht weg, ruf den Notruf 112.
    [told_in_words] Bitte lass das, was du am { $day } geschrieben hast, ärztlich abklären, bevor du wieder trainierst. Kommt es wieder, ruf den Notruf 112.
   *[other] Bitte lass die Atemnot vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt sie wieder, ruf den Notruf 112.
}
# $days: count
week-do-see-doctor-still = { $days ->
    [one] Das Warnzeichen von gestern ist noch offen: Bitte lass es ärztlich abklären.
   *[other] Das Warnzeichen von vor { $days } Tagen ist noch offen: Bitte lass es ärztlich abklären.
}
# $well: count of mornings without symptoms
week-do-return-slowly = { $well ->
    [0] Kurier dich ganz aus: ein bis zwei volle Tage ohne Beschwerden und ohne Medikamente, dann 20–30 lockere Minuten, dann zwei, drei Tage die Hälfte von sonst.
   *[other] Du kommst gerade von einer Krankheit zurück: erst kurz und locker, zwei, drei Tage die Hälfte von sonst, dann dein Plan.
}
week-do-ease-cold = Bis die Erkältung weg ist, bleib kurz und locker. Machen zehn Minuten es schlimmer, geh nach Hause.
# $pain: count
week-do-have-pain-seen = Lauf nicht, bis du dich ohne Schmerz bewegen kannst, und lass es ärztlich oder in der Physiotherapie ansehen.
week-do-try-gently = Der Schmerz, mit dem du anders gelaufen bist, ist gerade erst weg: Fang mit einem kurzen, flachen Lauf an und hör auf, wenn er wiederkommt.
week-do-spare-niggle = { $pain ->
    [one] Schone die Stelle, die zwickt: flache, lockere Läufe, und hör auf, wenn es mehr wird.
   *[other] Das Zwicken kam wieder, also schone die Stelle: flache, lockere Läufe, und hör auf, wenn es mehr wird.
}
# $debt_h, $need_h: strings; $nights: count
week-do-repay-sleep = Geh an den meisten Abenden eine halbe Stunde früher ins Bett: Dir fehlen { $debt_h } h.
# $short, $nights: counts; $limit_h: string
week-do-longer-nights = Such dir zwei Abende aus und geh eine Stunde früher ins Bett, damit weniger Nächte unter { $limit_h } h bleiben.
# $heavy, $days: counts
week-do-easier-week = Lauf ein paar Tage weniger und tausch einen Lauf gegen etwas Sanftes: Deine Beine waren an { $heavy } von { $days } Morgen schwer.
# $low, $days: counts
week-do-lighter-week = Mach eine leichtere Woche daraus, mit etwas, das dir Freude macht. Bleiben die trüben Tage, sprich mit jemandem, dem du vertraust.
# $above_bpm, $usual_bpm: strings
week-do-watch-pulse = Bleib die nächsten Tage locker, bis dein Puls wieder nahe { $usual_bpm } ist. Eine erhöhte Woche kann vor einer Krankheit kommen.
# $days, $wanted: counts
week-do-answer-more = Mit { $wanted } beantworteten Morgen kann ich mehr sagen. Für den Anfang reichen die Beine.
# $days: count
week-do-keep-going = Bleib bei deinem Plan, und lass die lockeren Tage locker.
week-empty = Keine Check-ins diese Woche, und das ist in Ordnung. Wann immer du magst: Einmal tippen am Morgen, und es geht wieder los.

## The message around them

week-title = <b>Deine Woche</b> { $first } – { $last }
week-check-ins = An { $days } von 7 Morgen geantwortet.
week-advised = Empfohlen: { $verdicts }.
week-verdict = { $days }× { $name }
verdict-run = Laufen
verdict-easy = locker
verdict-cross-train = Alternativtraining
verdict-rest = Ruhe
week-mean-legs = Beine { $mean } von 5.
week-mean-legs-before = Beine { $mean } von 5 (in den vier Wochen davor { $before }).
week-mean-sleep = Schlaf { $mean } h pro Nacht.
week-mean-sleep-before = Schlaf { $mean } h pro Nacht (davor { $before }).
week-mean-mood = Stimmung { $mean } von 5.
week-mean-mood-before = Stimmung { $mean } von 5 (davor { $before }).
week-mean-pulse = Ruhepuls { $mean }.
week-mean-pulse-before = Ruhepuls { $mean } (davor { $before }).
week-usual-pulse = Üblich sind bei dir { $usual }.
week-went-well = ✓ { $what }
week-suggestion = <b>Eins für die nächste Woche:</b> { $what }
week-plan-coming = <b>Nächste Woche im Plan:</b> { $kinds }.
week-thin = Zu wenige Morgen für einen Schnitt.

## The picture

picture-title = Vier Wochen bis { $last }
picture-legs = Beine
picture-sleep = Schlaf, Stunden
picture-mood = Stimmung
picture-pulse = Ruhepuls
picture-advice = Empfehlung
picture-need = Bedarf { $hours }
picture-usual = sonst { $usual }
