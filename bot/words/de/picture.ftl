## Das Bild der vier Wochen (gezeichnet, nicht als Text gesendet: keine Auszeichnung, und kurz)

# $last: a day
picture-title = Vier Wochen bis { $last }
# in the empty stretch before the first days of somebody new
picture-quiet = füllt sich mit jeder Woche
picture-training-load = Training, Anstrengung × Minuten
picture-training-minutes = Training, Minuten
# $day: a day
picture-race-ahead = Wettkampf { $day }
picture-sign-key-run = Schlüsseleinheit
picture-sign-easy-run = lockerer Lauf
picture-sign-cross = Alternativtraining
picture-sign-strength = Kraft
picture-sign-race = Wettkampf
picture-sign-key-left-out = Schlüsseleinheit ausgelassen
picture-sign-no-minutes = Länge nicht bekannt
picture-sign-no-load = Anstrengung oder Länge nicht bekannt
picture-sign-rest = Ruhe
picture-legs = Beine
picture-sleep = Schlaf, Stunden
picture-mood = Stimmung
picture-pulse = Ruhepuls
picture-advice = Empfehlung
picture-need = Bedarf { $hours }
picture-usual = sonst { $usual }
