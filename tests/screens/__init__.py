"""Every screen of the bot in every language: journeys on the real application, and what they leave over."""
