"""What can go wrong around the bot, one story each: what the runner sees, what the diary holds."""
