"""Training calendars, as .ics or as a table: read into days with their titles. Strangers wrote them."""
