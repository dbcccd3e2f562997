# To whoever runs the bot, and to nobody else.

host-outage = <b>I was not there over the morning</b>
    From { $since } to { $until } ({ $zone }) { $due ->
        [one] one morning question was due, and I was not running to ask it
       *[other] { $due } morning questions were due, and I was not running to ask them
    }.{ $late ->
        [0] {""}
        [one] {" "}One goes out now, late.
       *[other] {" "}{ $late } go out now, late.
    }{ $skipped ->
        [0] {""}
        [one] {" "}One is left out, as it is more than three hours late.
       *[other] {" "}{ $skipped } are left out, as they are more than three hours late.
    }

    The next ones come as usual.
