# Why a training calendar was not read: what is wrong, and what to do.

calendar-empty = This file is empty. Export the calendar once more and send it again.
calendar-too-large = This file is larger than { $limit_mb } MB, the most that is read of a calendar. Export only the coming months and send that.
calendar-too-many = More than { $limit } entries are in this calendar. Export only the coming months and send that.
calendar-too-slow = Reading this calendar took longer than { $limit_s } seconds, so it was left alone. Export only the coming months and send that.
calendar-foreign = { $looks_like ->
    [picture] This is a picture, not a calendar.
    [pdf] This is a PDF, not a calendar.
    [page] This is a web page, not a calendar: perhaps the download asked for a login.
    [workbook] This is a spreadsheet or a packed file. From a spreadsheet, save the plan as CSV.
    [text] This is a text, not a calendar.
   *[other] This is no file of a kind I can read.
 } Send the calendar as .ics, or as a CSV table with the columns date and session.
calendar-no-entries = There is nothing in this calendar. Export the one with your training and send that.
calendar-letters = The letters of this table cannot be read. Save it once more as CSV in UTF-8 and send it again.
calendar-no-days = This table has no column called date. Name it in the first line, with days such as 2026-05-11 below it, and send the table again.
calendar-no-titles = This table has no column that says what to do. Call one of them session in the first line and send the table again.
calendar-quotes = A quotation mark in line { $line } of this table is not closed, or stands within a word. Put it right and send the table again.
calendar-cut-off = The end of this calendar is missing, so there may be more in it than I saw. Export it once more and send it again.

# One entry of a calendar. `titled` is 0 when nobody knows its title.

calendar-damaged = { $titled ->
    [0] An entry without a title
   *[other] “{ $title }”
 } cannot be read: its day or another line of it is damaged. Put it in by hand with /plan.
calendar-repeats = { $titled ->
    [0] An entry without a title
   *[other] “{ $title }”
 } repeats in a way I cannot follow. Put it in by hand with /plan.

# One row of a table. `given` is 0 when the cell is empty.

calendar-wrong-day = { $given ->
    [0] Line { $line } has no date.
   *[other] Line { $line }: “{ $value }” can be read in more than one way, or is no date.
 } Write days like 2026-05-11: year, month, day.
calendar-wrong-minutes = Line { $line }: “{ $value }” is no duration I can read. Write minutes, such as 75, or hours and minutes, such as 1:15.
calendar-wrong-km = Line { $line }: “{ $value }” is no distance I can read. Write kilometres, such as 12 or 12.5.
calendar-untitled = Line { $line } does not say what to do. Write it into the column session, such as “easy 8 km”.
calendar-more-cells = Line { $line } has more cells than the first line has names. Put a text with a separator in it between quotation marks.
