"""What the bot does for a runner, in plain verbs. Nothing here knows Telegram."""
