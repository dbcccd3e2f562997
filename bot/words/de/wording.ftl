# Die Antworten eines Morgens in einer Zeile: was unter „Stimmt etwas nicht?“ angetippt wurde, mitten im Satz.

marked-cold = nur erkältet
marked-fever = Fieber / krank unterm Hals
marked-niggle = es zwickt
marked-gait = tut weh, laufe anders
marked-chest = Brustschmerz
marked-faint = Ohnmacht
marked-palp = Herzrasen
marked-breath = Atemnot ohne Grund
marked-badsleep = schlecht geschlafen
marked-alcohol = Alkohol
marked-travel = Reise
marked-heat = Hitze
marked-altitude = Höhe
marked-stress = Stress
marked-feet = viel gestanden
marked-told = gemeldetes Warnzeichen
marked-luteal = zweite Zyklushälfte
marked-cleared = ärztlich abgeklärt
marked-hips = Hüfte/Beine fest
marked-worse = schlechter als beschrieben
