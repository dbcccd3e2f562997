"""What a runner sees: text and buttons, made from what the routines return."""
