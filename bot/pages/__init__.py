"""Pages that stand alone: one HTML file each, without a script and without anything from elsewhere."""
