"""The same for what is said of many weeks: /trends, and the page of a season."""

from __future__ import annotations

from bot.words.words import Value

SAMPLES_OF_WEEKS: dict[str, Value | tuple[str, ...]] = {
    "all": "84",
    "best": ("4.2", "4,2"),
    "columns": ("mood, resting heart rate", "Stimmung, Ruhepuls"),
    "counts": ("fresh 40, normal training fatigue 21", "frisch 40, normale Trainingsmüdigkeit 21"),
    "easy": 3,
    "from": "310",
    "kept": "17",
    "lately": ("4.1", "4,1"),
    "least_week": ("4 May", "4. Mai"),
    "listed": ("half-marathon on 12 Apr", "Halbmarathon am 12. April"),
    "most_week": ("13 Apr", "13. April"),
    "most_min": "45 min",
    "need": ("7.5", "7,5"),
    "over": ("3 May", "3. Mai"),
    "race": ("half-marathon", "Halbmarathon"),
    "span": ("12 Feb – 11 May", "12. Feb. – 11. Mai"),
    "sport": ("Bike", "Rad"),
    "state": ("fresh", "frisch"),
    "theme": ("Sleep", "Schlaf"),
    "told": "71",
    "week": ("11 May", "11. Mai"),
}
