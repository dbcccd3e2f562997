"""The bot is killed over and over while several runners have their morning; nothing may be lost or doubled.

Telegram lives in this process and the bot in another, so a kill can be aimed: at the moment the bot has made
so many calls (the call took effect, its answer never arrives), or simply after some time.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.app import real_now
from bot.coach.checkin import CheckIn
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Kind, PromptState
from bot.trial.telegram import INVENTED, Answer, Telegram
from tests.bot_api import BotApi
from tests.process.host import Host, Program
from tests.process.lives import due_in_a_moment, knows, runner_at_noon
from tests.process.phone import Phone

ROUNDS = 60
RUNNERS_A_ROUND = 2
KILLS_IN_A_ROW = 6
"""More would only pile up updates, so that no life is long enough to get through them."""
FIRST_RUNNER = 7000
LATEST_CALL = 60
LATEST_KILL_S = 0.4
STUCK_S = 2.0
"""After so long without the next question, while the bot was up, a person asks for the form."""
END_S = 60.0
"""How long the last run may take to answer everybody."""


class Witness(Telegram):
    """A Telegram that pulls the plug of the bot when it makes its n-th call."""

    def __init__(self) -> None:
        super().__init__(real_now, INVENTED)
        self.victim: Program | None = None
        self.calls_left = 0
        self.bot_is_up = False
        """The bot polls, so whatever people do will be answered, unless it is killed."""

    async def answer(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Answer, unless this call was the bot's last."""
        self.bot_is_up |= method.lower() == "getupdates"
        answer = await super().answer(method, parameters, files)
        self.calls_left -= 1
        if self.calls_left == 0 and self.victim is not None:
            with suppress(ProcessLookupError):
                self.victim.kill()
        return answer


RAN = Workout(Sport.RUN, SessionKind.EASY, 40, rpe=6)
"""What everybody tells of yesterday."""


@dataclass
class Person:
    """Somebody with a script for the morning, who taps twice at times and does not know about any kill."""

    telegram: Witness
    phone: Phone
    runner: Runner
    chance: random.Random
    wanted: dict[str, object] = field(default_factory=dict)
    """The answers as the diary must have them in the end."""
    looks_for: str = ""
    """What they wait for in the chat now; empty: for nothing any more."""
    asked_for_it: bool = False
    prompts_seen: int = 0

    async def has_a_morning(self) -> None:
        """Answer every question of the form, whatever happens meanwhile, and read the advice."""
        legs, mood = self.chance.randint(1, 5), self.chance.randint(1, 5)
        self.wanted |= {"legs": legs, "mood": mood}
        await self.taps("First, yesterday", "6")
        await self.taps("How do your legs feel?", f"{legs} ")
        if legs <= 2:
            await self.taps("tired all over?", "Tired all over")
        await self.answers_a_number("sleep_h", "How many hours did you sleep?", "7.5", "6.75")
        await self.taps("And your mood?", f"{mood} ")
        await self.answers_a_number("resting_hr_bpm", "Resting heart rate?", "55", "47")
        if self.chance.random() < 0.5:
            await self.taps("Anything wrong?", "Stress")
            await self.taps("● Stress", "✓ Done")
        else:
            await self.taps("Anything wrong?", "✓ All fine")
        await self.finds("Not medical advice.")
        self.looks_for = ""

    def where_they_are(self) -> str:
        """What they wait for, and the end of their chat."""
        chat = " / ".join(message.plain[:80] for message in self.telegram.chat(self.phone.id)[-4:])
        return f"{self.phone.id} looks for {self.looks_for!r} in: {chat}"

    async def answers_a_number(self, name: str, question: str, tapped: str, typed: str) -> None:
        """With a button or by hand."""
        types = self.chance.random() < 0.5
        self.wanted[name] = float(typed if types else tapped)
        if types:
            await self.finds(question)
            self.phone.says(typed)
        else:
            await self.taps(question, tapped)

    async def taps(self, question: str, label: str) -> None:
        """Tap the answer under that question, sometimes twice."""
        message_id, data = await self.finds(question, label)
        for _ in range(self.chance.choice((1, 1, 2))):
            self.telegram.taps(self.phone.id, message_id, data)

    async def finds(self, question: str, label: str = "") -> tuple[int, str]:
        """The newest message that shows this, with buttons: its number, and what the labelled one carries."""
        waited_s = 0.0
        self.looks_for = f"{question} {label}".strip()
        while True:
            revision = self.telegram.revision
            for message in reversed(self.phone.from_bot):
                labels = [button.text for row in message.keyboard or [] for button in row]
                if labels and question in "\n".join((message.plain, *labels)):
                    return message.id, message.button(label).data or ""
            before = asyncio.get_running_loop().time()
            await self.telegram.changed(revision, 0.25)
            if self.telegram.bot_is_up:
                waited_s += asyncio.get_running_loop().time() - before
            if waited_s > STUCK_S:
                self.asks_for_the_form()
                waited_s = 0.0

    def asks_for_the_form(self) -> None:
        """A prompt whose sender was killed is not repeated; the form is there for the asking."""
        self.count_prompts()
        self.asked_for_it = True
        self.phone.says("/checkin")

    def count_prompts(self) -> None:
        """Questions that came unasked. Whoever asked for the form may see it several times."""
        if not self.asked_for_it:
            self.prompts_seen = sum(
                call.method == "sendMessage"
                and call.parameters["chat_id"] == str(self.phone.id)
                and "Good morning!" in str(call.parameters["text"])
                for call in self.telegram.calls
            )


@dataclass
class Torture:
    """One host, one Telegram, and more people with every round."""

    host: Host
    telegram: Witness
    chance: random.Random
    people: list[Person] = field(default_factory=list)
    mornings: list[asyncio.Task[None]] = field(default_factory=list)

    async def lasts(self, rounds: int) -> None:
        """Kill the bot so many times, now and then let it finish, and look in the end."""
        for number in range(1, rounds + 1):
            await self.welcomes(RUNNERS_A_ROUND)
            await self.one_round()
            if number % KILLS_IN_A_ROW == 0 or number == rounds:
                await self.everybody_finishes()
        await self.looks()

    async def everybody_finishes(self) -> None:
        """Leave the bot in peace until all is said."""
        program = await self.host.runs()
        await asyncio.wait(self.mornings, timeout=END_S)
        stuck = [person.where_they_are() for person in self.people if person.looks_for]
        assert stuck == [], "some were never answered"
        await asyncio.gather(*self.mornings)
        await self.telegram.mailbox.polled()
        program.stop()
        assert (await program.ended()).status == 0
        self.telegram.bot_is_up = False

    async def one_round(self) -> None:
        """Start the bot, and kill it at a moment that chance picks."""
        program = await self.host.starts("run")
        way = self.chance.randrange(6)
        if way < 3:
            self.telegram.victim = program
            self.telegram.calls_left = self.chance.randint(1, LATEST_CALL)
            await self.dead_or_done(program)
        elif way < 5:
            await program.ready()
            await asyncio.sleep(self.chance.uniform(0, LATEST_KILL_S))
        else:
            await asyncio.sleep(self.chance.uniform(0.5, 1.5))  # perhaps it is migrating, or saying its name
        self.telegram.victim = None
        self.telegram.bot_is_up = False
        if program.process.returncode is None:
            await program.killed()

    async def dead_or_done(self, program: Program) -> None:
        """Wait for its end, or until everybody is done: perhaps there is less to say than so many calls."""
        ended = asyncio.create_task(program.process.wait())
        done = asyncio.create_task(asyncio.wait(self.mornings))
        await asyncio.wait({ended, done}, return_when=asyncio.FIRST_COMPLETED, timeout=END_S)
        for waiting in (ended, done):
            waiting.cancel()

    async def welcomes(self, how_many: int) -> None:
        """More people, each with a prompt due now."""
        async with self.host.diary() as diary:
            for _ in range(how_many):
                phone = Phone(self.telegram, FIRST_RUNNER + len(self.people))
                phone.has_met_the_bot()
                person = Person(self.telegram, phone, runner_at_noon(phone.id), self.chance)
                await knows(diary, person.runner, due=None, told_yesterday=False)
                async with diary.writing() as page:
                    await due_in_a_moment(page, person.runner, Kind.MORNING)
                self.people.append(person)
                self.mornings.append(asyncio.create_task(person.has_a_morning()))

    async def looks(self) -> None:
        """Raises AssertionError with what was lost or doubled."""
        assert len(self.telegram.mailbox) == 0, "updates were left behind"
        lines = [line for program in self.host.programs for line in program.stderr]
        assert [line for line in lines if '"level": "error"' in line] == []
        async with self.host.diary() as diary, diary.reading() as page:
            for person in self.people:
                day = day_of(real_now(), person.runner.zone)
                form = await page.form(person.runner.id, day)
                assert form is not None, f"{person.runner.id} has no form"
                self._same(form.check_in, person)
                assert await page.advice(person.runner.id, day), f"{person.runner.id} has no advice"
                (before,) = await page.past(person.runner.id, day, 60)
                told = (before.day, before.check_in, before.workouts)
                assert told == (day - timedelta(days=1), None, (RAN,)), f"{person.runner.id}: {told}"
                state = await page.prompt_state(person.runner.id, Kind.MORNING, day)
                person.count_prompts()
                assert person.prompts_seen <= 1, f"{person.runner.id} was asked twice"
                assert state is not None, f"{person.runner.id} was forgotten by the schedule"
                if state is PromptState.SENT and not person.asked_for_it:
                    assert person.prompts_seen == 1, f"{person.runner.id} was said to be asked"

    def _same(self, kept: CheckIn, person: Person) -> None:
        found = {name: getattr(kept, name) for name in person.wanted}
        assert found == person.wanted, f"{person.runner.id}: {found} instead of {person.wanted}"
        assert kept.closed, f"{person.runner.id}: the form is not finished"


async def torture(folder: Path, rounds: int, seed: int) -> Torture:
    """So many kills on a machine in that folder. Raises AssertionError, with the seed in a note."""
    telegram = Witness()
    async with BotApi(telegram=telegram) as api:
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": api.url,
            "TICK_SECONDS": "0.2",
            "LOG_FORMAT": "json",
        }
        ordeal = Torture(Host(folder, settings), telegram, random.Random(seed))
        try:
            await ordeal.lasts(rounds)
        except BaseException as failure:
            failure.add_note(f"seed {seed}")
            raise
        finally:
            for morning in ordeal.mornings:
                morning.cancel()
            await asyncio.gather(*ordeal.mornings, return_exceptions=True)
            await ordeal.host.cleans_up()
    return ordeal


def run(rounds: int = ROUNDS) -> None:
    """Raises AssertionError with what was lost or doubled, and the seed that did it."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(torture(Path(folder), rounds, random.SystemRandom().randrange(10**6)))
