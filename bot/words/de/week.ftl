# Der Wochenrückblick: eine Nachricht für jeden Code aus bot/coach/week_*.py (klein, mit Bindestrichen).
# Gemessenes (Strecken mit Einheit, Dauern, Stunden, Schläge, Mittelwerte) und Tage ("Dienstag") kommen als
# fertiger Text. Anzahlen kommen als Zahl. "Morgen" ist in Ein- und Mehrzahl gleich.

## Sicherheit

# $flag: the values of RedFlag in bot/coach/checkin.py; $day: name of the day
week-red-flag = { $flag ->
    [chest_pain] Brustschmerz am { $day }.
    [fainting] Ohnmacht am { $day }.
    [palpitations] Herzrasen am { $day }.
    [chest_tightness_on_exertion] Enge in der Brust bei Anstrengung am { $day }.
    [calf_swelling] Eine geschwollene Wade am { $day }.
    [dark_urine] Dunkler Urin nach Anstrengung am { $day }.
    [confusion_in_heat] Verwirrtheit bei Hitze am { $day }.
    [told_in_words] Am { $day } hast du etwas geschrieben, das nach einem Warnzeichen klingt.
   *[other] Atemnot ohne klaren Grund am { $day }.
}
week-red-flag-cleared = { $flag ->
    [chest_pain] Brustschmerz am { $day }, inzwischen ärztlich abgeklärt.
    [fainting] Ohnmacht am { $day }, inzwischen ärztlich abgeklärt.
    [palpitations] Herzrasen am { $day }, inzwischen ärztlich abgeklärt.
    [chest_tightness_on_exertion] Enge in der Brust bei Anstrengung am { $day }, inzwischen ärztlich abgeklärt.
    [calf_swelling] Eine geschwollene Wade am { $day }, inzwischen ärztlich abgeklärt.
    [dark_urine] Dunkler Urin nach Anstrengung am { $day }, inzwischen ärztlich abgeklärt.
    [confusion_in_heat] Verwirrtheit bei Hitze am { $day }, inzwischen ärztlich abgeklärt.
    [told_in_words] Am { $day } hast du etwas geschrieben, das nach einem Warnzeichen klang; es ist inzwischen ärztlich abgeklärt.
   *[other] Atemnot ohne klaren Grund am { $day }, inzwischen ärztlich abgeklärt.
}
week-ill-days = Krank an { $ill ->
    [one] einem
   *[other] { $ill }
} Morgen.
week-gait-pain-days = Ein Schmerz, mit dem du anders gelaufen bist, an { $pain ->
    [one] einem
   *[other] { $pain }
} Morgen.
# the mornings after it were free of it
week-gait-pain-gone = Ein Schmerz, mit dem du anders gelaufen bist, an { $pain ->
    [one] einem
   *[other] { $pain }
} Morgen; er ist nicht wiedergekommen.
week-pain-days = Ein Zwicken an { $pain ->
    [one] einem
   *[other] { $pain }
} Morgen.
week-block = Erholungsblock: Tag { $day } ({ $least } bis { $most } Tage).
week-block-begins = Ein Erholungsblock beginnt: { $least } bis { $most } Tage nur locker.
week-signs = Zeichen für zu viel Training: { $signs } von 8.
week-signs-before = Zeichen für zu viel Training: { $signs } von 8, letztes Mal { $before }.

## Training

week-plan-all = { $planned ->
    [one] Deine geplante Einheit ist geschafft.
   *[other] Alle { $planned } geplanten Einheiten geschafft.
}
week-plan-part = { $done } von { $planned } geplanten Einheiten geschafft.
week-plan-open = { $done } von { $planned } geplanten Einheiten geschafft, { $open } noch offen.
week-km = { $week_km } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
}.
week-km-before = { $week_km } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
} (in den vier Wochen davor im Schnitt { $before_km }).
week-km-told = { $week_km } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
} an { $days ->
    [one] dem einen Tag, der eingetragen ist
   *[other] den { $days } Tagen, die eingetragen sind
}.
week-min = { $week_min } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
}.
week-min-before = { $week_min } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
} (in den vier Wochen davor im Schnitt { $before_min }).
week-min-told = { $week_min } in { $runs ->
    [one] einem Lauf
   *[other] { $runs } Läufen
} an { $days ->
    [one] dem einen Tag, der eingetragen ist
   *[other] den { $days } Tagen, die eingetragen sind
}.
week-runs-told = { $runs ->
    [one] Ein Lauf
   *[other] { $runs } Läufe
} an { $days ->
    [one] dem einen Tag, der eingetragen ist
   *[other] den { $days } Tagen, die eingetragen sind
}.
week-no-run = { $days ->
    [one] Kein Lauf an dem einen Tag, der eingetragen ist.
    [7] Kein Lauf in dieser Woche.
   *[other] Kein Lauf an den { $days } Tagen, die eingetragen sind.
}
week-km-of-plan = { $week_km } gelaufen, { $planned_km } geplant.
week-min-of-plan = { $week_min } gelaufen, { $planned_min } geplant.
# $name: lockerer Lauf, Rad, …
week-kind = { $sessions ->
    [one] { $name }.
   *[other] { $sessions } × { $name }.
}
week-kind-km = { $sessions ->
    [one] { $name }: { $kind_km }.
   *[other] { $sessions } × { $name }: zusammen { $kind_km }.
}
week-kind-min = { $sessions ->
    [one] { $name }: { $kind_min }.
   *[other] { $sessions } × { $name }: zusammen { $kind_min }.
}
# $between: days between two hard days, the fewest
week-hard-days = { $hard } harte Tage, dazwischen { $hard ->
    [2] {""}
   *[other] mindestens{" "}
}{ $between ->
    [one] ein Tag
   *[other] { $between } Tage
}.
week-hard-in-a-row = Zwei harte Tage hintereinander: { $day } und { $next_day }.
week-rest-days = { $rest ->
    [one] Ein Ruhetag.
   *[other] { $rest } Ruhetage.
}
week-no-rest-day = { $days } Trainingstage ohne Ruhetag.
week-strength-before-key = Krafttraining am { $day }, einen Tag vor einer Schlüsseleinheit.
week-strength-apart = Krafttraining am { $day }, einem Tag ohne harten Lauf.

## Schlüsseleinheiten

week-keys = Schlüsseleinheiten: { $hit } von { $keys } gelungen{ $struggled ->
    [0] {""}
   *[other] , { $struggled } zäh
}{ $missed ->
    [0] {""}
   *[other] , { $missed } misslungen
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out } ausgelassen
}{ $untold ->
    [0] {""}
   *[other] , { $untold } offen
}.
week-keys-untold = { $keys ->
    [one] Eine Schlüsseleinheit; wie sie lief, weiß ich nicht.
   *[other] { $keys } Schlüsseleinheiten; wie sie liefen, weiß ich nicht.
}
week-keys-tired = Bei { $tired } der letzten { $looked } waren die Beine schon am Morgen schwer.

## Beine

week-thin = Nur an { $days ->
    [one] einem Morgen
   *[other] { $days } Morgen
} geantwortet: zu wenig, um zu sagen, wie müde du bist.
week-state-fresh = Du wirkst frisch.
week-state-normal-training-fatigue = Nicht mehr als normale Trainingsmüdigkeit.
week-state-acute-fatigue = { $after ->
    [race] Kurze Müdigkeit nach dem Wettkampf, die in ein bis drei Tagen vergeht
    [key] Kurze Müdigkeit nach der letzten Schlüsseleinheit, die in ein bis drei Tagen vergeht
    [night] Kurze Müdigkeit nach einer schlechten Nacht, die in ein bis drei Tagen vergeht
    [gathered] Müdigkeit, die sich angesammelt hat; ein paar leichtere Tage, und sie vergeht
   *[nothing] Kurze Müdigkeit aus den letzten Tagen, die in ein bis drei Tagen vergeht
}.
week-state-cumulative-productive = Die nützliche Müdigkeit eines Trainingsblocks: Die Schlüsseleinheiten gelingen.
week-state-accumulating-unproductive = Müdigkeit sammelt sich an, ohne etwas zu bringen.
week-state-suspected-nfor-ots = Es sieht nach mehr Belastung aus, als du verarbeiten kannst. Das ist nur eine Vermutung.
week-state-possible-illness = Vielleicht ist etwas im Anflug.
week-no-heavy-day = Schwere Beine an keinem von { $days } Morgen.
week-heavy-days = Schwere Beine an { $heavy } von { $days } Morgen.
week-heavy-split = Schwere Beine an { $heavy } von { $days } Morgen, { $key_heavy ->
    [0] aber nie vor einer Schlüsseleinheit
   *[other] davon { $key_heavy } vor einer Schlüsseleinheit
}.
week-legs-down = Beine schwerer als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
# $days: a count, or a string such as 1.5
week-recovery = Nach einer Schlüsseleinheit sind deine Beine meist nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} wieder ok.
week-legs = Beine im Schnitt { $mean } von 5.
week-legs-before = Beine im Schnitt { $mean } von 5 (in den vier Wochen davor { $before }).

## Belastung

week-longest-km = Längster Lauf: { $longest_km }.
week-longest-min = Längster Lauf: { $longest_min }.
week-longest-cap-km = Längster Lauf: { $longest_km }, nächste Woche also höchstens { $cap_km }.
week-longest-cap-min = Längster Lauf: { $longest_min }, nächste Woche also höchstens { $cap_min }.
week-longest-lately-km = Längster Lauf der letzten Wochen: { $longest_km }, nächste Woche also höchstens { $cap_km }.
week-longest-lately-min = Längster Lauf der letzten Wochen: { $longest_min }, nächste Woche also höchstens { $cap_min }.
week-longest-30-km = Längster Lauf in 30 Tagen: { $of_30_km }, nächste Woche also höchstens { $cap_km }.
week-longest-30-min = Längster Lauf in 30 Tagen: { $of_30_min }, nächste Woche also höchstens { $cap_min }.
week-spike-km = Ein großer Sprung: { $longest_km } am Stück; in den 30 Tagen davor weiß ich von höchstens { $before_km }.
week-spike-min = Ein großer Sprung: { $longest_min } am Stück; in den 30 Tagen davor weiß ich von höchstens { $before_min }.
week-in-cutback = Eine leichtere Woche: { $week_km } nach { $highest_km }.
week-cutback-due = { $weeks } Wochen ohne Entlastungswoche. Das wären { $least_km } bis { $most_km }.
week-cutback-planned = { $weeks } Wochen ohne Entlastungswoche; die nächste ist als eine geplant ({ $planned_km }).
# $before_km: die Wochen davor ohne die leichten, oder die übliche Woche, die jemand Neues genannt hat
week-ramp = { $percent } % mehr Kilometer als in deiner üblichen Woche ({ $before_km }, ohne leichte Wochen); üblich sind etwa { $most_percent } % mehr.
week-ramp-usual = { $change_percent } % gegenüber deiner üblichen Woche ({ $before_km }, ohne leichte Wochen; bis +{ $most_percent } % sind normal).
week-days-alike = Deine Tage waren einander sehr ähnlich (Monotonie { $monotony }; ab { $limit } die lockeren Tage lockerer machen).
week-monotony = Monotonie { $monotony }: Unter { $limit } unterscheiden sich lockere und harte Tage genug.
# Beanspruchung: die Belastung der Woche mal ihre Monotonie; $range: wo sie gegenüber den sechs Wochen davor liegt
week-strain = Beanspruchung (Belastung × Monotonie) { $strain_au }: { $range ->
    [above] mehr als in jeder der sechs Wochen davor
    [below] weniger als in jeder der sechs Wochen davor
   *[within] wie in den sechs Wochen davor
} ({ $least_au } bis { $most_au }).

## Schlaf

# $debt_h, $need_h: strings; $nights: count of known nights
week-sleep-debt = { $nights ->
    [one] { $debt_h } h Schlaf zu wenig in { $nights } bekannten Nacht, gemessen an { $need_h } h pro Nacht.
   *[other] { $debt_h } h Schlaf zu wenig in { $nights } bekannten Nächten, gemessen an { $need_h } h pro Nacht.
}
# $short, $nights: counts; $limit_h: string
week-short-nights = { $short } von { $nights } bekannten Nächten unter { $limit_h } h.
week-sleep = Schlaf { $mean_h } h pro Nacht, bei { $need_h } h Bedarf.
week-sleep-before = Schlaf { $mean_h } h pro Nacht (in den vier Wochen davor { $before_h } h), bei { $need_h } h Bedarf.
week-weekend-gap = Am Wochenende { $weekend_h } h, in den anderen Nächten { $others_h } h.

## Puls und Stimmung

week-pulse-up = Ruhepuls im Schnitt { $above_bpm } Schläge über deinen üblichen { $usual_bpm }.
week-pulse = Ruhepuls { $mean_bpm }.
# ein Pfeil fürs Auge, und Worte für alle, denen die Nachricht vorgelesen wird
week-pulse-usual = Ruhepuls { $mean_bpm } { $direction ->
    [up] ↑, höher als sonst
    [down] ↓, niedriger als sonst
   *[level] →, etwa wie sonst
} ({ $usual_bpm }).
# $low, $days: counts
week-mood-low = Trübe Stimmung an { $low } von { $days } Morgen.
week-mood = Stimmung im Schnitt { $mean } von 5.
week-mood-before = Stimmung im Schnitt { $mean } von 5 (in den vier Wochen davor { $before }).

## Was gut war

week-keys-hit = { $hit ->
    [one] Deine Schlüsseleinheit hat geklappt.
    [2] Beide Schlüsseleinheiten haben geklappt.
   *[other] Alle { $hit } Schlüsseleinheiten haben geklappt.
}
week-keys-hit-spaced = { $hit ->
    [2] Beide Schlüsseleinheiten haben geklappt, mit { $between ->
        [one] einem Tag
       *[other] { $between } Tagen
    } dazwischen.
   *[other] Alle { $hit } Schlüsseleinheiten haben geklappt, mit mindestens { $between ->
        [one] einem Tag
       *[other] { $between } Tagen
    } dazwischen.
}
week-as-planned-km = Nah am Plan: { $week_km } gelaufen, { $planned_km } geplant.
week-as-planned-min = Nah am Plan: { $week_min } gelaufen, { $planned_min } geplant.
week-cutback-done = Rechtzeitig entlastet: { $week_km } nach { $highest_km }.
week-pulse-settled = Ruhepuls wieder ruhig: { $mean_bpm }, in der Woche davor { $before_bpm } (sonst { $usual_bpm }).
week-recovered = { $days ->
    [one] Beine schon { $days } Tag nach den Schlüsseleinheiten wieder ok.
   *[other] Beine { $days } Tage nach den Schlüsseleinheiten wieder ok.
}
# $mean, $before: strings
week-legs-up = Beine frischer als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
week-sleep-up = Längere Nächte: im Schnitt { $mean_h } h (in den vier Wochen davor { $before_h } h).
week-mood-up = Stimmung heller als zuvor: im Schnitt { $mean } (in den vier Wochen davor { $before }).
# $nights: count; $limit_h: string
week-full-nights = { $nights ->
    [one] Deine { $nights } bekannte Nacht hatte { $limit_h } h oder mehr.
   *[other] Alle { $nights } bekannten Nächte hatten { $limit_h } h oder mehr.
}
# $legs: string; $day: name of the day
week-best-legs = Am besten waren deine Beine am { $day }: { $legs } von 5.
week-every-morning = { $days ->
    [one] Du hast an einem Morgen geantwortet, also hat dieser Rückblick keine Lücken.
   *[other] Du hast an allen { $days } Morgen geantwortet, also hat dieser Rückblick keine Lücken.
}

## Das eine, das sich ändern soll

# $flag and $day as in week-red-flag
week-do-see-doctor = { $flag ->
    [chest_pain] Bitte lass den Brustschmerz vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt er wieder, ruf den Notruf 112.
    [fainting] Bitte lass die Ohnmacht vom { $day } ärztlich abklären, bevor du wieder trainierst. Passiert es wieder, ruf den Notruf 112.
    [palpitations] Bitte lass das Herzrasen vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder und geht nicht weg, ruf den Notruf 112.
    [chest_tightness_on_exertion] Bitte lass die Enge in der Brust vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder, ruf den Notruf 112.
    [calf_swelling] Bitte lass die geschwollene Wade vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder, ruf den Notruf 112.
    [dark_urine] Bitte lass den dunklen Urin vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder, ruf den Notruf 112.
    [confusion_in_heat] Bitte lass die Verwirrtheit vom { $day } ärztlich abklären, bevor du wieder trainierst. Kommt es wieder, ruf den Notruf 112.
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
# $rest, $easy: Tage, die noch bleiben
week-do-after-race = { $rest ->
    [0] Lass den Wettkampf sacken: nur lockere Tage, und { $easy } Tage lang nichts Hartes.
    [one] Lass den Wettkampf sacken: erst ein ganzer Ruhetag, und { $easy } Tage lang nichts Hartes.
   *[other] Lass den Wettkampf sacken: erst { $rest } ganze Ruhetage, und { $easy } Tage lang nichts Hartes.
}
# $ran: Läufe seit der Verletzung
week-do-after-injury = { $ran ->
    [0] Fang nach der Verletzung mit einem kurzen, flachen Lauf an und hör auf, wenn es wehtut.
   *[other] Nach der Verletzung bleibt auch der nächste Lauf locker: Hör auf, wenn es wehtut.
}
# $days: Tage ohne Lauf; $most_min: so lang höchstens der erste Lauf
week-do-after-break = { $first ->
    [walk] Fang mit Gehen und Laufen im Wechsel wieder an, höchstens { $most_min }: Du bist { $days } Tage nicht gelaufen.
   *[other] Fang mit einem lockeren Lauf von höchstens { $most_min } wieder an: Du bist { $days } Tage nicht gelaufen.
}
# $runs: a count
week-do-easy-runs-first = { $runs ->
    [one] Noch ein lockerer Lauf, bevor etwas Hartes kommt: Du steigst nach einer Pause wieder ein.
   *[other] Noch { $runs } lockere Läufe, bevor etwas Hartes kommt: Du steigst nach einer Pause wieder ein.
}
# $easy: lockere Tage, die noch bleiben; $percent: der geplanten Einheit
week-do-step-back-in = { $easy ->
    [0] Steig wieder ein: eine Schlüsseleinheit, auf { $percent } % gekürzt, sonst locker.
    [one] Steig wieder ein: noch { $easy } lockerer Tag, dann eine Schlüsseleinheit, auf { $percent } % gekürzt.
   *[other] Steig wieder ein: noch { $easy } lockere Tage, dann eine Schlüsseleinheit, auf { $percent } % gekürzt.
}
week-do-general = Lauf, wie es dir guttut, und lass lockere Tage locker. Für alles Weitere frag eine Fachperson, die dich kennt.
week-do-spare-injury = Bleib kurz, flach und locker, bis deine Verletzung verheilt ist.
week-do-spare-niggle = { $pain ->
    [one] Schone die Stelle, die zwickt: flache, lockere Läufe, und hör auf, wenn es mehr wird.
   *[other] Das Zwicken kam wieder, also schone die Stelle: flache, lockere Läufe, und hör auf, wenn es mehr wird.
}
week-do-stay-in-block = Nur lockere Tage, bis der Erholungsblock vorbei ist.
# $heavy: 1, solange die Beine schwer sind, sonst 0
week-do-begin-block = { $heavy ->
    [1] Ruhe, solange deine Beine schwer sind, dann nur Lockeres: insgesamt { $least } bis { $most } Tage, und lass es ärztlich abklären. Mehr Training hilft da nicht.
   *[0] { $least } bis { $most } Tage nur Lockeres und Ruhe, und lass es ärztlich abklären. Mehr Training hilft da nicht.
}
week-do-space-hard = Leg { $between } lockere Tage zwischen harte Tage: { $day } und { $next_day } lagen direkt hintereinander.
week-do-rest-day = Ein Tag ganz ohne Training: Du hast { $days } Tage in Folge trainiert.
week-do-easy-before-keys = Plan vor jeder Schlüsseleinheit einen lockeren Tag mehr ein: Bei { $tired } der letzten { $looked } warst du noch müde.
week-do-repay-sleep = Geh an den meisten Abenden eine halbe Stunde früher ins Bett.
# $short, $nights: counts; $limit_h: string
week-do-longer-nights = Such dir zwei Abende aus und geh eine Stunde früher ins Bett, damit weniger Nächte unter { $limit_h } h bleiben.
week-do-easier-week = Lauf drei bis fünf Tage lang { $least } bis { $most } % weniger, dann schauen wir neu.
week-do-easier-keys = Lauf drei bis fünf Tage lang { $least } bis { $most } % weniger: { $failed } der letzten { $looked } Schlüsseleinheiten sind nicht gelungen.
week-do-lighter-week = Mach eine leichtere Woche daraus, mit etwas, das dir Freude macht. Bleiben die trüben Tage, sprich mit jemandem, dem du vertraust.
# $above_bpm, $usual_bpm: strings
week-do-watch-pulse = Bleib die nächsten Tage locker, bis dein Puls wieder nahe { $usual_bpm } ist. Ein erhöhter Puls kann vor einer Krankheit kommen.
week-do-cutback = Mach eine Entlastungswoche daraus: { $least_km } bis { $most_km }, nach { $weeks } Wochen ohne.
week-do-hold = Leg nichts drauf: höchstens { $week_km }, das sind schon { $percent } % mehr als davor.
week-do-cap-km = Kein Lauf länger als { $longest_km }: Lass deine Beine sich erst daran gewöhnen.
week-do-cap-min = Kein Lauf länger als { $longest_min }: Lass deine Beine sich erst daran gewöhnen.
# $days: days of the coming week; $what: what the plan's check says
week-do-change-plan = Ändere den Plan für { $days }. { $what }
# $left_out: a count
week-do-no-catching-up = Hol die { $left_out } ausgelassenen Einheiten nicht nach: Mach mit dem Plan weiter, ohne etwas draufzulegen.
week-do-move-strength = Leg das Krafttraining vom { $day } auf den Tag eines harten Laufs: So bleiben lockere Tage locker.
week-do-move-strength-key = Leg das Krafttraining vom { $day }, dem Tag vor einer Schlüsseleinheit, auf den Tag eines harten Laufs.
week-do-even-nights = Von Sonntag bis Donnerstag eine halbe Stunde früher ins Bett: Da sind es { $others_h } h, am Wochenende { $weekend_h } h.
# $days, $wanted: counts
week-do-answer-more = Mit { $wanted } beantworteten Morgen kann ich mehr sagen. Für den Anfang reichen die Beine.
# $sessions: those before the race; $day: its weekday
week-do-to-the-race = { $sessions ->
    [0] Nichts mehr bis zu deinem Wettkampf am { $day }.
    [one] Eine Einheit wie geplant, nichts extra, dann dein Wettkampf am { $day }.
   *[other] { $sessions } Einheiten wie geplant, nichts extra, dann dein Wettkampf am { $day }.
}
week-do-as-planned-km = Weiter wie geplant: { $sessions ->
    [one] eine Einheit
   *[other] { $sessions } Einheiten
}, { $coming_km } Laufen.
week-do-as-planned-min = Weiter wie geplant: { $sessions ->
    [one] eine Einheit
   *[other] { $sessions } Einheiten
}, { $coming_min } Laufen.
week-do-as-planned = Weiter wie geplant: { $sessions ->
    [one] eine Einheit
   *[other] { $sessions } Einheiten
}.
week-do-keep-going-km = Mach so weiter; kein Lauf über { $cap_km }.
week-do-keep-going-min = Mach so weiter; kein Lauf über { $cap_min }.
# $days: count
week-do-keep-going = Mach so weiter, und lass die lockeren Tage locker.
week-empty = Keine Check-ins diese Woche, und das ist in Ordnung. Wann immer du magst: Einmal tippen am Morgen, und es geht los.

## Die Nachricht darum herum

week-title = <b>Deine Woche</b> { $first } – { $last }
week-bullet = •
# $days: days of the coming week, $count of them; $what: what the plan's check says
week-plan-found = Nächste Woche{ $count ->
    [7] {""}
   *[other] , { $days }
}: { $what }
week-went-well = ✓ { $what }
week-suggestion = <b>Eins für die nächste Woche:</b> { $what }
button-week-details = Die ganze Woche
week-minutes = { $minutes } min
# $clock: hours and minutes, 4:05
week-hours = { $clock } h
verdict-run = Laufen
verdict-easy = locker
verdict-cross-train = Alternativtraining
verdict-rest = Ruhe

## Die Einzelheiten

week-details-title = <b>Deine ganze Woche</b> { $first } – { $last }
week-head = { $theme ->
    [safety] <b>Das Wichtigste</b>
    [training] <b>Training</b>
    [keys] <b>Schlüsseleinheiten</b>
    [legs] <b>Beine</b>
    [load] <b>Belastung</b>
    [sleep] <b>Schlaf</b>
    [pulse] <b>Ruhepuls</b>
    [mood] <b>Stimmung</b>
    [plan] <b>Nächste Woche</b>
   *[mornings] <b>Check-ins</b>
}
week-check-ins = An { $days } von 7 Morgen geantwortet.
week-advised = Empfohlen: { $verdicts }.
week-verdict = { $days }× { $name }
week-plan-coming = Geplant: { $kinds }.
