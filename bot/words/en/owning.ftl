# The runner owns the diary: why an export was not read, and the page inside an export that explains it.

owning-too-large = This file is larger than { $limit_mb } MB, the most that is read. An export of mine is much smaller: send the zip just as I gave it to you.
owning-inflates = More comes out of this zip than any diary holds ({ $limit_mb } MB), so it was left alone. Send the zip just as I gave it to you.
owning-foreign = This is no export of mine. Send the zip that /export gave you, just as it is.
owning-no-diary = There is no { $file } in this zip, and that file holds the diary. Send the zip that /export gave you, just as it is.
owning-sealed = This zip has a password or is packed in an unusual way. Send it just as /export gave it to you.
owning-damaged = The { $file } in this zip is damaged. If you changed something in it by hand, take the zip as /export gave it to you.
owning-newer = This export was made by a newer version of me (format { $format }; I read up to { $known }). Ask whoever runs me for an update, then send it again.

owning-too-many = There are more entries in this file than any diary has (I read up to { NUMBER($limit) }), so it was left alone.

owning-nothing-changed = Nothing was changed.

# One value. `place` is the list, `row` counts from 1 (in a table: its line), `field` is the column.

owning-lacking = { $place }, entry { $row }: { $field } is missing.
owning-not-a-list = { $place } is not a list of entries: “{ $value }”.
owning-not-a-row = { $place }, entry { $row } cannot be read: “{ $value }”.
owning-wrong-kind = { $place }, entry { $row }, { $field }: “{ $value }” is not { $expected ->
    [whole] a whole number
    [number] a number
    [yes-no] true or false
    [text] text that can be kept
    [word] a single word
    [clock] a time such as 06:45
    [digits] a row of hexadecimal digits
    [day] a day such as 2026-05-11
    [instant] a moment such as 2026-05-11T05:00:00Z
    [list] a list
    [object] an object
    [reason] a reason with code, facts and its rank
   *[fact] a number or text
 }.
owning-outside = { $place }, entry { $row }, { $field }: { $value } is outside { $low } to { $high }.
owning-unknown-name = { $place }, entry { $row }, { $field }: I do not know “{ $value }”. I expect one of these: { $names }.
owning-wrong-day = { $place }, entry { $row }, { $field }: { $value } cannot be right, it lies outside { $low } to { $high }.
owning-wrong-hour = { $place }, entry { $row }, { $field }: { $value } is outside { $low } to { $high }, the hours of your day.
owning-too-long = { $place }, entry { $row }, { $field }: “{ $value }” is longer than { $limit } characters.
owning-twice = { $place }, entry { $row }: { $value } stands there twice.
owning-backwards = { $place }, entry { $row }: it ends on { $value }, before it begins.

# A table of wellness from Intervals.icu

owning-table-too-large = This table is larger than { $limit_mb } MB, and one of fifty years is smaller. Export it once more from Intervals.icu.
owning-too-many-rows = This table has more than { NUMBER($limit) } rows, more than fifty years of days. Send it in parts.

owning-no-table = A quotation mark in this table is not closed, or a cell never ends, so it cannot be read. Export it once more from Intervals.icu.
owning-no-days = This table has no column called date, so I do not know which days it is about. Export it once more from Intervals.icu.

# /export: what stands under the zip, at most 1024 characters. What it holds is a list of the `owned-…` below.

export-caption = <b>Your diary, all of it:</b> { $what }, and your settings.
export-caption-empty = <b>Your diary:</b> your settings; there is no day in it yet.
export-caption-files = In the zip: diary.json, which comes back exactly through /import; a table of each list, for spreadsheets; and README.txt, which explains every column. These are health data: keep them where only you can read them.
export-not-sent = Telegram did not take the file. Please try /export again in a while.
button-export-first = Take it with me first

owned-check-ins = { $count ->
    [one] 1 morning
   *[other] { $count } mornings
 }
owned-training-days = { $count ->
    [one] 1 day of your log
   *[other] { $count } days of your log
 }
owned-workouts = { $count ->
    [one] 1 workout
   *[other] { $count } workouts
 }
owned-plan-week = { $count ->
   *[other] the plan of your week
 }
owned-plan-days = { $count ->
    [one] 1 planned date
   *[other] { $count } planned dates
 }
owned-races = { $count ->
    [one] 1 race
   *[other] { $count } races
 }
owned-absences = { $count ->
    [one] 1 absence
   *[other] { $count } absences
 }
owned-shoes = { $count ->
    [one] 1 pair of shoes
   *[other] { $count } pairs of shoes
 }
owned-screens = { $count ->
    [one] 1 list of symptoms
   *[other] { $count } lists of symptoms
 }

# /import

import-how =
    <b>Bring a diary back:</b> send me the zip that /export gave you, as a file. A wellness table from Intervals.icu (CSV) works too.
    I add the days I do not know yet and change none that I know. Your settings come along only while I know no day of yours.
    It happens as soon as the file is here, and /undo does not take it back.
import-how-safe = There is something in your diary already. To be on the safe side, take it with you first: then there is a way back.
import-consent-first = Before I keep anything of a file I need your yes. Nothing was read yet: send it to me after that.
import-done = <b>It is in your diary.</b> New: { $what }.
import-kept = Left as they were, because I knew these days already: { $what }.
import-nothing-new = Everything in this file is in your diary already.
import-no-days = There is no day in this file that I could add.
import-again = This file is in your diary already. It was not added twice.
import-settings = Your settings came along too; see /settings.
import-settings-kept = Your settings stay as they are.
import-next = The next morning question comes { $next }.
import-ended = When the file was made you were still { $kind ->
    [sick] sick
    [hurt] hurt
   *[away] away
 }, since { $since }. It is too old to tell how you are now, so I let that end on { $until }. Is it still so? /sick, /hurt or /pause
import-unknown = Passed over, because I do not know it: { $names }.
import-advice = With these days in mind, today’s advice is another one; see below.
import-no-undo = /undo does not take an import back. The way out: /forget, and then /import of an export from before.
import-wellness = <b>It is in your diary.</b> New from your table: { $what }.
import-wellness-meaning = They tell me what is usual for you. No advice comes from them, because nobody asked about illness or warning signs there.
import-wellness-today = Today’s row I left out: today I ask you myself. /checkin
import-wellness-left = { $count ->
    [one] One cell could not be taken; the rest of its day was:
   *[other] { $count } cells could not be taken; the rest of their days was:
 }

# README.txt in an export: plain text. `export-column-…` explains a column wherever it stands,
# `export-<file>-<column>` in that file alone.

export-title = Fresh Legs: everything your diary holds. Made { $made_at }.
export-json = { $file } holds all of it and comes back exactly: send this zip to /import, here or to another Fresh Legs. What is not known is left out there. Days are year-month-day; moments are in UTC.
export-tables = The .csv files say the same for you and for spreadsheets: UTF-8, separated by commas, a point before the decimals, an empty cell where nothing is known. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula. Of reasons the tables give the codes; their numbers stand in the JSON.
export-left-out = Not in here: messages of the chat, when the next questions are due, what became of earlier ones, what could be undone, and who shares with whom. Files of your watch were never kept.
export-one-of = One of: { $names }.
export-any-of = Any of: { $names }.

export-file-settings = What you told about yourself.
export-file-check-ins = Your mornings: the answers, and the advice that was given.
export-file-training-days = The days of your log.
export-file-workouts = What you trained.
export-file-plan-week = The plan of your week, by weekday.
export-file-plan-days = What single dates say instead of the week’s plan.
export-file-races = Your races.
export-file-absences = When you were sick, hurt or away.
export-file-shoes = New shoes.
export-file-screens = The longer lists of symptoms, and what you said yes to.

export-column-day = The day, as your own calendar had it.
export-column-kind = What kind of session.
export-column-minutes = Minutes.
export-column-km = Kilometres.
export-column-load-au = Load: effort from 0 to 10 times minutes, where it was told as such.
export-column-sessions = How many sessions that day; this is the main one.
export-column-since = Since which day.

export-column-id = Telegram’s number of your account. An import uses the number of whoever sends it.
export-column-zone = Your time zone.
export-column-prompt-at = When the morning question comes, on your clock.
export-column-summary-weekday = The day of the weekly summary, Monday 0 to Sunday 6.
export-column-summary-at = When it comes, on your clock.
export-column-evening-at = When the evening question comes, on your clock; empty: not wished.
export-column-mornings = Whether you are asked every morning.
export-column-quiet-from = From then on, on your clock, I keep quiet.
export-column-quiet-until = Until then.
export-column-digest-at = When a coach’s morning digest comes, on your clock.
export-column-level = What you call yourself.
export-column-usual-easy-min = Minutes of your usual easy run.
export-column-usual-week-km = Kilometres of your usual week.
export-column-usual-week-days = Running days of your usual week.
export-column-cross-options = What you could do instead of running.
export-column-unit = In what you count distances; these files always say kilometres.
export-column-sleep-need-h = Hours of sleep you need.
export-column-longest-run-km = Kilometres of your longest run lately, as you told it in the beginning.
export-column-pulse-medicine = Whether you take medicine that changes the pulse.
export-column-general-advice-only = Whether you get general advice only: pregnant or under 18.
export-column-injured-now = Whether you told of an injury in the settings.
export-column-tracks-cycle = Whether you mark your cycle.
export-column-language = Your language.
export-column-welcomed = Whether the first questions are behind you.
export-column-consented-at = Since when I may keep this. An import keeps the moment of the newer consent.

export-column-legs = How the legs felt, 1 dead to 5 springy.
export-column-scope = Where the tiredness was.
export-column-sleep-h = Hours slept.
export-column-sleep-quality = How well, 1 very badly to 5 very well.
export-column-mood = 1 awful to 5 great.
export-column-resting-hr-bpm = Pulse on waking, beats a minute.
export-column-illness = Feeling ill.
export-column-pain = Pain.
export-column-red-flags = Warning signs.
export-column-tags = What else was going on.
export-column-skipped = Questions you skipped.
export-column-closed = Whether “anything wrong?” was answered.
export-column-pain-detail = More about the pain: where, how strong from 0 to 10 while running and the next morning, where it is going, for how many weeks, in one spot, at night.
export-column-verdict = The advice of that day.
export-column-reasons = Why: codes, each with its numbers in the JSON.
export-column-rulebook-version = By which version of the rules.
export-check-ins-minutes = Minutes that were advised.
export-column-planned-kind = What was planned when the advice was given.
export-column-planned-minutes = Minutes planned then.
export-column-planned-km = Kilometres planned then.
export-column-planned-sessions = Sessions planned then.
export-column-planned-load-au = Load planned then.
export-column-state = How tired the advice took you to be.
export-column-confidence = How sure it was.
export-column-receipt = The mark of everything the advice was made of; nothing can be read from it.
export-column-updated-at = When this day was last changed.

export-column-told = Whether you spoke of the day as a whole; without workouts it was a day off.
export-column-numbered = How many workouts it has ever had, those taken back included.

export-column-number = Tells the workouts of one day apart, from 0.
export-column-sport = What you did.
export-column-rpe = How hard the whole of it was, 0 to 10.
export-column-outcome = How a key session went.
export-column-source = How it came into the log.
export-column-started-at = When it began, where a watch said so.
export-column-fingerprint = By which the same file of a watch is known again; nothing can be read from it.
export-column-mean-hr-bpm = Mean pulse, beats a minute.
export-column-max-hr-bpm = Highest pulse, beats a minute.
export-column-moving-min = Minutes without the stops.

export-column-weekday = Monday 0 to Sunday 6.
export-column-moved-from = The day it was moved from.
export-column-note = Its title, as your calendar or you gave it.
export-column-event = The distance by its name.
export-column-first-time = Whether it is your first of that distance.
export-column-name = Its name, as you told it.
export-column-until = The last day of it; empty: not over yet.
export-column-symptoms = What you said yes to.
export-column-fuel-flags = Signs of eating too little for your training.
export-column-failing = Whether your hard sessions fail, by your own word; empty: not asked.
