# Coaches, and those who share with them. $name is what Telegram calls somebody.

team-sharing = { $sharing ->
    [colour] the colour of the day only
    [answers] colour and answers
   *[all] everything
 }

coach-title = <b>Coaches</b>
coach-nobody-sees = Nobody sees anything of yours.
coach-sees = These people see something of yours:
coach-sees-line = • <b>{ $name }</b>: { $shared }
coach-looks-after = { $athletes ->
    [0] Do you coach others? Invite them: they decide what you see, and can end it any time.
    [one] You look after one runner: /team
   *[other] You look after { $athletes } runners: /team
 }
button-coach-invite = Invite a runner
button-coach-team = My runners
button-coach-change = { $name }: change
button-coach-end = { $name }: end
button-coach-back = ‹ Coaches

invite-text = Forward this link to the runner you would like to look after. It works for one person, until { $until }.

    { $link }

    They decide what you see: the colour of the day, the answers too, or everything. Once a morning I tell you who needs a word first.
button-invite-withdraw = Withdraw open links
invite-withdrawn = { $links ->
    [0] There was no open link.
    [one] The open link works no more.
   *[other] Your { $links } open links work no more.
 }
invite-full = You look after { $most } runners, which is as many as I can keep in view.

invited-ask = <b>{ $name }</b> would like to look after your training. What may they see?

    <b>Colour only</b>: run, easy, cross-train or rest, and whether you checked in.
    <b>Answers too</b>: also your morning answers and the reasons of the advice with their numbers.
    <b>Everything</b>: also notes on a pain, your training and your plan.

    They see the days from today on, a week at most. You can change or end it any time: /coach
invited-first = <b>{ $name }</b> would like to look after your training. First meet me: read the message above. Then answer the invitation here.
button-invited-answer = Answer the invitation
button-share-colour = Colour only
button-share-answers = Answers too
button-share-all = Everything
button-share-nothing = Share nothing
invited-declined = Nothing is shared.
invited-own = That is your own link. Send it to the runner you would like to look after.
invited-unknown = That invitation works no more: it was used, withdrawn, or is older than a week. Ask for a new one.
share-ask = What may <b>{ $name }</b> see from now on?
shared-now = <b>{ $name }</b> sees from now on: { $shared }. You can change or end it any time: /coach
shared-ended = <b>{ $name }</b> sees nothing of yours any more.
shared-not = Nothing is shared there any more.

told-shares = <b>{ $name }</b> shares with you: { $shared }. See /team
told-ended-by-athlete = <b>{ $name }</b> does not share with you any more.
told-ended-by-coach = <b>{ $name }</b> does not look after you any more. Nothing is shared.

digest-title = <b>Your runners, { $date }</b>
digest-first = These need a word first:
digest-line = • <b>{ $name }</b>: { $why }
digest-more = { $count ->
    [one] One more has something: /team
   *[other] { $count } more have something: /team
 }
digest-missing = Not heard of: { $names }
digest-away = Away: { $names }
digest-fine = { $count ->
    [0] {""}
    [one] One other: nothing presses.
   *[other] { $count } others: nothing presses.
 }
digest-all-fine = { $count ->
    [one] Nothing presses.
   *[other] Nothing presses with any of the { $count }.
 }
digest-open = { $count ->
    [one] One has not checked in yet today.
   *[other] { $count } have not checked in yet today.
 }

team-title = <b>Your runners</b>
team-nobody = Nobody shares with you yet. /coach makes a link for one runner; they decide what you see.
team-line = • <b>{ $name }</b>: { $today }
team-line-why = • <b>{ $name }</b>: { $today } · { $why }
team-today-open = no check-in yet
team-more = { $count ->
    [one] One more on the next page.
   *[other] { $count } more on the next pages.
 }
button-team-next = Next ›
button-team-back = ‹ My runners
button-team-end = Look after { $name } no more

athlete-title = <b>{ $name }</b>, sharing { $shared }
athlete-day = <b>{ $date }</b>: { $what }
athlete-day-answered = checked in
athlete-day-open = no check-in
athlete-planned = planned: { $session }
athlete-trained = done: { $sessions }
athlete-trained-nothing = done: nothing
athlete-pain = pain note: { $note }
athlete-pain-during = { $during } of 10 while running
athlete-pain-morning = { $morning } of 10 the next morning
athlete-pain-weeks = { $weeks ->
    [one] for one week
   *[other] for { $weeks } weeks
 }
athlete-away = { $kind ->
    [sick] ill
    [hurt] hurt
   *[away] away
 }
athlete-why-today = Today, because:
athlete-nothing = Nothing in the last seven days.

team-red-flag = a warning sign this morning, please ask now
team-ill = ill
team-hurt = a pain that changes the stride
team-recovery = in a recovery block
team-pulse = pulse raised for days
team-mood = { $mornings ->
    [one] low mood on one of the last mornings
   *[other] low mood on { $mornings } of 7 mornings
 }
team-legs = { $mornings ->
    [one] heavy legs on one of the last mornings
   *[other] heavy legs on { $mornings } of 7 mornings
 }
team-keys = { $sessions ->
    [one] one key session did not work out
   *[other] { $sessions } key sessions did not work out
 }
team-resting = { $days ->
    [one] rest for one day
   *[other] rest for { $days } days running
 }
team-soft = { $days ->
    [one] no run as planned for one day
   *[other] no run as planned for { $days } days
 }
team-stopped = told to rest for a serious reason, see what
team-missing = { $days ->
    [one] nothing heard for one day
   *[other] nothing heard for { $days } days
 }

group-hello = I only work in private chats, because this is about your health. Nothing said here is read or kept.
button-group-private = Write to me
