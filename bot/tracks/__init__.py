"""Files from watches: FIT, GPX and TCX, packed or not, read into workouts. Strangers wrote them."""
