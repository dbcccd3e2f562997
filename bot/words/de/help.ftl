# Wen man anruft. Beides sind Teile anderer Sätze: „Ruf den Notruf 112“, „Freunde, dein Arzt oder die TelefonSeelsorge …“.

help-emergency = den Notruf { $number }
help-emergency-somewhere = den Notruf (in Europa 112, in Nordamerika 911)
help-people = { $name } ({ $number })
help-people-number = die Hilfsnummer { $number }
help-people-somewhere = eine Hilfsnummer in deiner Nähe (findahelpline.com)
