# An die, die den Bot betreiben, und an niemanden sonst.

host-outage = <b>Ich war am Morgen nicht da</b>
    Von { $since } bis { $until } ({ $zone }) { $due ->
        [one] war eine Morgenfrage fällig, und ich lief nicht, um sie zu stellen
       *[other] waren { $due } Morgenfragen fällig, und ich lief nicht, um sie zu stellen
    }.{ $late ->
        [0] {""}
        [one] {" "}Eine stelle ich jetzt noch, verspätet.
       *[other] {" "}{ $late } stelle ich jetzt noch, verspätet.
    }{ $skipped ->
        [0] {""}
        [one] {" "}Eine lasse ich weg, denn sie käme mehr als drei Stunden zu spät.
       *[other] {" "}{ $skipped } lasse ich weg, denn sie kämen mehr als drei Stunden zu spät.
    }

    Die nächsten kommen wie gewohnt.
