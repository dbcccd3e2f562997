"""What is typed as an answer to "anything wrong?"."""

from __future__ import annotations

from bot.coach.answers import Answer, Chip, Finished, Marked

_FINE = frozenset(
    {
        *("all fine", "fine", "im fine", "i am fine", "nothing", "nothing wrong", "no", "none", "nope"),
        *("all good", "good", "ok", "okay", "all ok", "no nothing"),
    }
)
_DONE = frozenset({"done", "thats all", "that is all", "ready", "thats it"})
_SAID = {
    Chip.FEVER: "fever|flu|shivers|shivering|chills|cough|coughing|chest cold|covid|bronchitis",
    Chip.COLD: "cold|sore throat|runny nose|sniffles|blocked nose|stuffy nose|sneezing",
    Chip.GAIT: "limp|limping|changes my stride|changes how i run",
    Chip.NIGGLE: "niggle|twinge|sore knee|sore achilles|tight calf|hurts a bit|hurts a little",
    Chip.SLEPT_BADLY: "slept badly|bad sleep|bad night",
    Chip.ALCOHOL: "alcohol|drinks|beer|wine|party",
    Chip.TRAVEL: "travel|travelled|traveled|flight|jet lag|jetlag",
    Chip.HEAT: "heat|hot",
    Chip.ALTITUDE: "altitude|mountains",
    Chip.STRESS: "stress|stressed|work",
    Chip.ON_FEET: "on my feet|standing",
}
"""Words that name a chip, the graver chip first: a cough with a sore throat is below the neck."""


def wrong_in(said: str) -> Answer | None:
    """The chip a short line names, or that all is fine, or that it is done; None when it is not understood.

    `said` is in small letters. A line with a "not" or "no" in front of a complaint is not understood: the
    buttons are there, and guessing would be worse.
    """
    plain = said.replace("’", "").replace("'", "").strip(" .!")
    if plain in _FINE:
        return Finished(all_fine=True)
    if plain in _DONE:
        return Finished(all_fine=False)
    padded = f" {plain.replace(',', ' ')} "
    if any(f" {word} " in padded for word in ("no", "not", "without", "never")):
        return None
    for chip, phrases in _SAID.items():
        if any(f" {phrase} " in padded for phrase in phrases.split("|")):
            return Marked(chip, on=True)
    return None
