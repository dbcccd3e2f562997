# Es wurde mehr verlangt, als eine Maschine für alle tun kann.

quota-updates = Das war viel auf einmal. Deine letzte Nachricht oder dein letztes Tippen habe ich nicht gelesen: Warte bitte { $wait } und schick es dann noch einmal. Von vorher ist nichts verloren.
quota-pictures = Ich habe dir gerade viele Bilder gezeichnet, und andere möchten auch welche. Frag bitte in { $wait } noch einmal.
quota-pages = Ich habe dir gerade mehrere Dateien gemacht, und jede ist für eine kleine Maschine viel Arbeit. Frag bitte in { $wait } noch einmal.
quota-files = Das ist viel zu lesen auf einmal. „{ $name }“ habe ich liegen gelassen, und so halte ich es mit jeder Datei der nächsten { $wait }. Schick sie bitte danach; was ich schon kenne, zählt nicht doppelt. Viele Dateien passen in ein Zip.
quota-people = Gerade sind so viele Leute gekommen, dass ich im Moment niemanden mehr aufnehme. Tippe bitte in { $wait } noch einmal auf den Knopf. Bis dahin hebe ich nichts von dir auf.
