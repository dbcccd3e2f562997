"""Somebody with a script for the day, who taps twice at times and does not know about any kill."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bot.coach.runner import Runner
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.deed_notes import Did
from bot.trial.chats import Message
from tests.process.phone import Phone
from tests.torture.witness import Witness

STUCK_S = 2.5
"""After so long without the next question, though the bot is up and heard all, a person asks for the form."""
LOOK_S = 0.25
RAN = Workout(Sport.RUN, SessionKind.EASY, 40, rpe=6)
"""What whoever is asked tells of yesterday."""
TAPPED_H, TYPED_H = ("7.5", "8"), ("6.75", "5.75")
"""Hours of sleep as first said and as corrected, by a button and by hand."""


@dataclass
class Step:
    """One deed that can be taken back, as the diary must know it.

    `run` None: it is about the check-in; then `slept_h` is what it said of the night before, None: nothing.
    """

    did: Did
    run: Workout | None = None
    slept_h: object = None
    stands: bool = True


@dataclass
class Person:
    """One runner: what they do, and all that the diary must have of it in the end."""

    telegram: Witness
    phone: Phone
    runner: Runner
    chance: Random
    types_a_line: bool
    answers: dict[str, object] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    looks_for: str = "their turn"
    """What they wait for in the chat now; empty: for nothing any more."""
    nagged: int = 0
    """How often they asked for the form, because nobody asked them."""

    @property
    def runs(self) -> list[Workout]:
        """What they told of today's training and did not take back."""
        return [step.run for step in self.steps if step.run is not None and step.stands and step.run != RAN]

    async def has_a_day(self) -> None:
        """Answer the morning, read the advice, train, correct something, take something back."""
        if self.types_a_line:
            await self._answers_in_one_line()
        else:
            await self._answers_the_form()
        await self._finds("Not medical advice.")
        await self._trains(self.chance.choice((0, 1, 1, 2)))
        if self.chance.random() < 0.4:
            await self._corrects_the_night()
        if self.chance.random() < 0.5:
            await self._takes_back()
        if self.chance.random() < 0.3:
            await self._trains(1)
        self.looks_for = ""

    def where_they_are(self) -> str:
        """What they wait for, and the end of their chat."""
        chat = " / ".join(message.plain[:80] for message in self.telegram.chat(self.phone.id)[-4:])
        return f"{self.phone.id} looks for {self.looks_for!r} in: {chat}"

    async def _answers_the_form(self) -> None:
        legs, mood = self.chance.randint(1, 5), self.chance.randint(1, 5)
        self.answers |= {"legs": legs, "mood": mood}
        await self._taps("First, yesterday", "6")
        self.steps.append(Step(Did.LOGGED, run=RAN))
        await self._taps("How do your legs feel?", f"{legs} ")
        if legs <= 2:
            await self._taps("tired all over?", "Tired all over")
        await self._answers_a_number("sleep_h", "How many hours did you sleep?", TAPPED_H[0], TYPED_H[0])
        await self._taps("And your mood?", f"{mood} ")
        await self._answers_a_number("resting_hr_bpm", "Resting heart rate?", "55", "47")
        if self.chance.random() < 0.5:
            await self._taps("Anything wrong?", "Stress")
            await self._taps("● Stress", "✓ Done")
        else:
            await self._taps("Anything wrong?", "✓ All fine")
        self.steps.append(Step(Did.ANSWERED))

    async def _answers_in_one_line(self) -> None:
        """Before anybody asks, or once asked; legs that need no further question."""
        if self.chance.random() < 0.5:
            await self._finds("How do your legs feel?")
        legs, mood, pulse = self.chance.randint(3, 5), self.chance.randint(1, 5), self.chance.randint(44, 60)
        self.answers |= {"legs": legs, "sleep_h": 7.25, "mood": mood, "resting_hr_bpm": pulse}
        self.phone.says(f"legs {legs}, slept 7.25 h, mood {mood}, rhr {pulse}")
        await self._taps("Shall I keep that?", "Keep it")
        self.steps.append(Step(Did.ANSWERED))
        await self._taps("Anything wrong?", "✓ All fine")
        self.steps.append(Step(Did.ANSWERED))

    async def _trains(self, times: int) -> None:
        """Tell of so many runs, sometimes without waiting for an answer in between."""
        told: list[tuple[int, str]] = []
        waits = self.chance.random() < 0.7
        for _ in range(times):
            km = 4 + sum(
                step.run is not None for step in self.steps
            )  # no two of somebody's runs are the same
            run = Workout(Sport.RUN, SessionKind.EASY, km * 6 + 1, km, rpe=self.chance.randint(2, 5))
            said = self._says(f"{km} km easy {run.minutes:.0f} min rpe {run.rpe}")
            self.steps.append(Step(Did.LOGGED, run=run))
            told.append((said, f"run, {km} km"))
            if waits:
                await self._reads(said, told[-1][1])
        for said, shown in told:
            await self._reads(said, shown)

    async def _corrects_the_night(self) -> None:
        self.steps.append(Step(Did.ANSWERED, slept_h=self.answers["sleep_h"]))
        await self._taps("", "Fix sleep")
        await self._answers_a_number("sleep_h", "How many hours did you sleep?", TAPPED_H[1], TYPED_H[1])

    async def _takes_back(self) -> None:
        """The last run by its button, or whatever came last by a word; never the morning as a whole."""
        runs = [step for step in self.steps if step.run not in (None, RAN)]
        last = self.steps[-1]
        if runs and self.chance.random() < 0.5:
            runs[-1].stands = False
            assert runs[-1].run is not None
            tapped = await self._taps(f"run, {runs[-1].run.km} km", "Undo")
            await self._reads(tapped, "Undone", "done already")
        elif last in runs or last.slept_h is not None:
            last.stands = False
            if last.slept_h is not None:
                self.answers["sleep_h"] = last.slept_h
            await self._reads(self._says("undo"), "Undone", "done already")

    async def _answers_a_number(self, name: str, question: str, tapped: str, typed: str) -> None:
        """With a button or by hand."""
        types = self.chance.random() < 0.5
        self.answers[name] = float(typed if types else tapped)
        if types:
            await self._finds(question)
            self._says(typed)
        else:
            await self._taps(question, tapped)

    def _says(self, text: str) -> int:
        """The number of the message."""
        self.phone.says(text)
        return max(message.id for message in self.telegram.chat(self.phone.id))

    async def _taps(self, question: str, label: str) -> int:
        """Tap the answer under that question, sometimes twice. Returns the number of the message."""
        message = await self._finds(question, label)
        data = message.button(label).data or ""
        for _ in range(self.chance.choice((1, 1, 2))):
            self.telegram.taps(self.phone.id, message.id, data)
        return message.id

    async def _finds(self, question: str, label: str = "") -> Message:
        """The newest message that shows this, with buttons."""

        def shows(message: Message) -> bool:
            labels = [button.text for row in message.keyboard or [] for button in row]
            fits = any(label in text for text in labels)
            return fits and question in "\n".join((message.plain, *labels))

        return await self._waits(f"{question} {label}".strip(), shows, asks=True)

    async def _reads(self, since: int, *parts: str) -> Message:
        """Something that says any of this, in the message of that number or in a newer one."""

        def says(message: Message) -> bool:
            return message.id >= since and any(part in message.plain for part in parts)

        return await self._waits(f"{parts} since {since}", says, asks=False)

    async def _waits(self, looks_for: str, found: Callable[[Message], bool], *, asks: bool) -> Message:
        """`asks`: whoever waits too long asks for the form."""
        waited_s = 0.0
        self.looks_for = looks_for
        clock = asyncio.get_running_loop().time
        while True:
            rung = self.telegram.bell_of(self.phone.id)
            for message in reversed(self.phone.from_bot):
                if found(message):
                    return message
            before = clock()
            await rung.wait(LOOK_S)
            if self.telegram.bot_is_up() and not self.telegram.mailbox.has_of(self.phone.id):
                waited_s += clock() - before
            if asks and waited_s > STUCK_S:
                self.nagged += 1
                self.phone.says("/checkin")
                waited_s = 0.0
