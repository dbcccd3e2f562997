# Small sentences that many messages share.

yes = Yes
no = No

hint-stale-button = That button is out of date. Here is how things stand now: /today
hint-too-old = That check-in is closed: I keep the last seven days open.
hint-private-only = I only work in private chats, because this is about your health. Write to me directly; nothing from this group was kept.
hint-not-invited = This bot is private, and you are not on its list. Its host can add your number: { $id }
hint-edited = I read messages once, so an edited one changes nothing. Please send it again, or use the “fix” buttons.
hint-voice = I cannot listen to voice messages yet. Tap a button or type it, please.
hint-sticker = Nice one! I only understand buttons and words, though. /help shows what I can do.
hint-photo = I cannot read pictures. Tap a button or type it, please.
hint-unknown = I did not understand that. Ask “what should I do today?”, or see /help.
hint-plan = That sounds like a plan for another day. /plan keeps it: “Single dates” is the place for one day.
hint-thanks = You are welcome. Good legs!
hint-trouble = Something went wrong on my side, and nothing was changed. Please try again in a minute.
hint-start-first = We have not met yet. /start tells you what I am.
hint-number-not-asked = I am not asking for a number right now. If it was training, say what, such as “ran 8 km in 45 min”. /checkin opens today’s check-in, and its “fix” buttons change an answer.
hint-out-of-range = { $what ->
    [legs] Legs of { $value } do not fit: I expect 1 (dead) to 5 (springy).
    [sleep] { $value } hours of sleep do not fit: I expect { $low } to { $high } hours, such as 7.5.
    [mood] A mood of { $value } does not fit: I expect 1 (awful) to 5 (great).
    [pulse] A resting heart rate of { $value } does not fit: I expect { $low } to { $high } beats a minute, such as 52.
    [easy_min] { $value } minutes do not fit: I expect { $low } to { $high } minutes, such as 45.
    [week_km] { $value } km a week do not fit: I expect { $low } to { $high } km, such as 40.
    [week_days] { $value } days do not fit: I expect { $low } to { $high } days a week, such as 4.
    [sleep_need] { $value } hours do not fit: I expect { $low } to { $high } hours a night, such as 7.5.
    [longest_km] { $value } km do not fit: I expect { $low } to { $high } km, such as 16.
    [clock] { $value } does not fit: I can speak from { $low } to { $high }, because your day starts at 03:00.
   *[other] { $value } does not fit: I expect { $low } to { $high }.
 }
hint-not-a-number = { $what ->
    [legs] I did not understand “{ $text }”. Tap a button, or type 1 (dead) to 5 (springy).
    [sleep] I did not understand “{ $text }”. Type the hours you slept, such as 7.5 or 7:15, or tap a button.
    [mood] I did not understand “{ $text }”. Tap a button, or type 1 (awful) to 5 (great).
    [pulse] I did not understand “{ $text }”. Type your resting heart rate, such as 52, or tap “no reading”.
    [zone] I do not know “{ $text }”. Type the nearest big city or a name such as Europe/Berlin, or share your location.
    [prompt_at] I did not understand “{ $text }”. Type a time such as 6:45.
    [quiet] I did not understand “{ $text }”. Type from when until when, such as 22:00-6:30, or “none”.
    [language] I did not understand “{ $text }”. Tap a language, or type its name.
    [digest] I did not understand “{ $text }”. Type a time such as 8:30.
    [evening] I did not understand “{ $text }”. Type a time such as 20:30, or “never”.
    [summary] I did not understand “{ $text }”. Type a day and a time such as Sunday 18:00.
    [easy_min] I did not understand “{ $text }”. Type minutes, such as 45.
    [week_km] I did not understand “{ $text }”. Type a distance, such as 40 km or 25 miles.
    [week_days] I did not understand “{ $text }”. Type a number of days, such as 4.
    [sleep_need] I did not understand “{ $text }”. Type hours, such as 7.5.
    [longest_km] I did not understand “{ $text }”. Type a distance, such as 16 km or 10 miles.
   *[other] I did not understand “{ $text }”. Please tap a button.
 }

safe-body = <b>Please stop and get help.</b> Chest pain, fainting, trouble breathing or a racing heart at rest need a doctor before any exercise. If it is happening now, call { $number }.
safe-mind = <b>I am glad you said it.</b> Please talk to someone now: a friend, your doctor, or { $line }. If you might hurt yourself, call { $number }.

either = { $first } or { $last }
