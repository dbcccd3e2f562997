"""The trial's page in a real browser: Ada types, taps and moves the clock."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest
from playwright.async_api import Page, expect

from bot.trial.view import Button, Command, NotNow, ReplyButton
from tests.trial.browser import NO_BROWSER, find_chromium
from tests.trial.made_up_guest import LEGS, LEGS_ROW, SLEEP, MadeUpGuest
from tests.trial.visit import DESKTOP, Visit, on_a_phone, on_both, served, visiting

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(find_chromium() is None, reason=NO_BROWSER),
]

CONTROLS = "a[href], button, textarea, input, [tabindex='0']"

REACHED = """
() => {
  const node = document.activeElement;
  if (node === document.body) return {};
  node.dataset.reached ||= String(document.querySelectorAll("[data-reached]").length);
  const picture = node.querySelector("img");
  const name = node.getAttribute("aria-label") || node.textContent.trim() || picture?.alt || "";
  return { [node.dataset.reached]: name };
}
"""
"""Marks what has the focus, and gives its mark and its name."""


async def test_enter_sends_and_shift_enter_begins_a_new_line(visit: Visit) -> None:
    await visit.box.fill("legs are fine")
    await visit.box.press("Shift+Enter")
    await visit.box.press_sequentially("mood too")
    await visit.box.press("Enter")

    await expect(visit.page.locator(".mine .text")).to_contain_text("legs are fine\nmood too")
    await expect(visit.newest).to_contain_text("You said: legs are fine")
    await expect(visit.box).to_have_value("")


async def test_a_tap_changes_the_form_where_it_stands(visit: Visit) -> None:
    form = visit.newest
    await expect(form.get_by_role("button")).to_have_text([f"{n} {word}" for n, word in enumerate(LEGS, 1)])
    await form.evaluate("(node) => { window.form = node; window.key = node.querySelector('button'); }")

    await form.get_by_role("button", name="2 heavy").click()

    await expect(form.get_by_role("button")).to_have_text(list(SLEEP))
    await expect(form).to_contain_text("Legs: 2")
    widths = await form.get_by_role("button").evaluate_all("(keys) => keys.map((key) => key.offsetWidth)")
    assert max(widths) - min(widths) <= 1
    assert await form.evaluate("(node) => node === window.form && node.contains(window.key)")
    assert await visit.bubbles.count() == 2


async def test_while_a_tap_is_under_way_no_button_of_that_form_takes_another(visit: Visit) -> None:
    visit.guest.hold.clear()
    form = visit.newest
    await form.get_by_role("button", name="2 heavy").click()

    await expect(form.locator("button[aria-disabled='true']")).to_have_count(5)
    await form.get_by_role("button", name="5 springy").click(force=True)
    visit.guest.hold.set()

    await expect(form.get_by_role("button")).to_have_text(list(SLEEP))
    await expect(form.locator("button[aria-disabled='true']")).to_have_count(0)
    assert [data for _, data in visit.guest.tapped] == ["legs:2"]


async def test_a_button_that_comes_with_the_answer_waits_for_the_end_of_the_tap(visit: Visit) -> None:
    visit.guest.linger.clear()
    await visit.button("4 good").click()
    await expect(visit.button("8 h")).to_have_attribute("aria-disabled", "true")

    pressed = asyncio.create_task(visit.button("8 h").click())
    visit.guest.linger.set()
    await pressed

    await expect(visit.newest).to_contain_text("Easy today")


async def test_a_form_can_be_answered_with_the_keyboard_alone(visit: Visit) -> None:
    await visit.newest.get_by_role("button", name="4 good").press("Enter")
    await expect(visit.newest).to_contain_text("Legs: 4")
    assert await visit.newest.evaluate("(form) => form.contains(document.activeElement)")

    await visit.page.keyboard.press("Enter")

    await expect(visit.newest).to_contain_text("Easy today: 40 min")


async def test_the_answer_to_a_tap_is_shown_for_a_moment(visit: Visit) -> None:
    await visit.guest.bot_says("Easy today.", ((Button("Why?", "why"),),))

    await visit.button("Why?").click()

    await expect(visit.page.get_by_role("status")).to_have_text("Noted: why")
    await expect(visit.page.get_by_role("status")).to_have_class("toast shown")


async def test_a_picture_arrives_with_its_caption_and_opens_large(visit: Visit) -> None:
    picture = visit.page.locator(".photo img")

    await expect(picture).to_have_attribute("alt", "Picture of what is said below")
    assert await picture.evaluate("(picture) => picture.decode().then(() => picture.naturalWidth)") == 1080
    await visit.page.locator(".photo").click()
    await expect(visit.page.get_by_role("dialog")).to_be_visible()
    await visit.page.keyboard.press("Escape")
    await expect(visit.page.get_by_role("dialog")).to_be_hidden()


async def test_next_morning_moves_the_clock_and_the_bot_asks(visit: Visit) -> None:
    await expect(visit.page.locator("#now")).to_have_text("Tue 24 Nov, 07:00")

    await visit.button("Next morning").click()

    await expect(visit.page.locator("#now")).to_have_text("Wed 25 Nov, 07:00")
    await expect(visit.newest).to_contain_text("How are your legs?")
    assert await visit.page.locator(".date").all_inner_texts() == ["Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov"]


async def test_next_sunday_brings_the_week(visit: Visit) -> None:
    await visit.button("Next Sunday").click()

    await expect(visit.page.locator(".photo")).to_have_count(2)


async def test_what_a_stranger_writes_as_markup_stays_text(visit: Visit) -> None:
    attack = "<img src=x onerror='window.hurt = 1'><script>window.hurt = 1</script>"
    await visit.guest.writes(attack)
    await visit.guest.bot_says(attack + '<a href="javascript:window.hurt = 1">here</a>')

    await expect(visit.bubbles.nth(2)).to_contain_text("<img src=x onerror=")
    await expect(visit.newest).to_contain_text("<script>window.hurt = 1</script>")
    assert await visit.page.locator(".text img, .text script, .text a[href]").count() == 0
    assert await visit.page.evaluate("window.hurt") is None


async def test_telegrams_own_markup_is_drawn(visit: Visit) -> None:
    await visit.guest.bot_says(
        "<b>bold</b> <i>slanted</i> <u>under</u> <s>struck</s> <code>50 bpm</code> <pre>a\n b</pre>"
        '<blockquote>why</blockquote><a href="https://example.org/a">study</a> '
        "<tg-spoiler>secret</tg-spoiler> &lt;3"
    )

    text = visit.newest.locator(".text")
    for tag in ("strong", "em", "u", "s", "code", "pre", "blockquote", "a[rel='noopener noreferrer']"):
        await expect(text.locator(tag)).to_have_count(1)
    await expect(text).to_contain_text("<3")
    await text.get_by_role("button", name="Hidden text: show").click()
    await expect(text.get_by_role("button", name="secret")).to_be_visible()


async def test_a_command_in_a_message_is_sent_by_a_tap(visit: Visit) -> None:
    await visit.guest.bot_says("Ask /today at any time, 24/7.")

    await visit.button("/today").click()

    await expect(visit.newest).to_contain_text("You said: /today")


async def test_typing_a_slash_offers_the_commands(visit: Visit) -> None:
    await visit.box.press_sequentially("/we")

    await expect(visit.page.get_by_role("group", name="Commands").get_by_role("button")).to_have_count(1)
    await visit.box.press("ArrowUp")
    await visit.page.keyboard.press("Enter")
    await expect(visit.newest).to_contain_text("You said: /week")


async def test_a_city_stands_for_the_phones_location(visit: Visit) -> None:
    await visit.guest.offers((ReplyButton("Share my location", request_location=True), ReplyButton("Skip")))
    await visit.button("Share my location").click()
    await visit.button("Nairobi").click()

    await expect(visit.newest).to_contain_text("That is -1.3, 36.8")


async def test_a_button_of_the_reply_keyboard_says_its_words(visit: Visit) -> None:
    await visit.guest.offers((ReplyButton("Skip"),))
    await visit.button("Skip").click()
    await expect(visit.newest).to_contain_text("You said: Skip")

    await visit.guest.offers()
    await expect(visit.page.get_by_role("group", name="Suggested answers")).to_be_hidden()


@on_both
async def test_a_long_list_of_commands_scrolls_within_the_page(visit: Visit) -> None:
    for number in range(16):
        visit.guest.commands += (Command(f"command{number}", "What it is for, in half a line"),)
    await visit.guest.types(False)

    await visit.button("Commands").click()

    pop = visit.page.get_by_role("group", name="Commands")
    await expect(pop.get_by_role("button")).to_have_count(21)
    box = await pop.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert await pop.evaluate(
        "(pop) => pop.scrollHeight > pop.clientHeight && pop.scrollWidth <= pop.clientWidth"
    )
    await pop.get_by_role("button").last.click()
    await expect(visit.newest).to_contain_text("You said: /command15")


async def test_typing_is_shown_while_it_lasts(visit: Visit) -> None:
    await visit.guest.types(True)
    await expect(visit.page.locator("#subtitle")).to_have_text("typing…")

    await visit.guest.types(False)
    await expect(visit.page.locator("#subtitle")).to_have_text("bot")


async def test_somebody_reading_back_is_not_pulled_to_the_newest_message(visit: Visit) -> None:
    for line in range(12):
        await visit.guest.bot_says(f"line {line}")
    await expect(visit.newest).to_be_in_viewport()
    await visit.page.get_by_role("log").hover()
    await visit.page.mouse.wheel(0, -5000)
    await expect(visit.bubbles.first).to_be_in_viewport()

    await visit.guest.bot_says("something new")

    await visit.button("Go to the newest message, 1 new").click()
    await expect(visit.newest).to_be_in_viewport()
    await expect(visit.page.locator("#newest")).to_be_hidden()


@on_a_phone
async def test_a_long_text_is_read_from_its_beginning_and_a_long_form_from_its_buttons(visit: Visit) -> None:
    await visit.guest.bot_says("<b>Easy today</b>" + "\n• one more reason" * 40, LEGS_ROW)

    await expect(visit.newest.get_by_text("Easy today")).to_be_in_viewport()
    await visit.guest.edit(
        3, html="<b>Anything wrong?</b>", keyboard=LEGS_ROW * 16 + ((Button("All fine", "ok"),),)
    )
    await expect(visit.button("All fine")).to_be_in_viewport()


async def test_a_deleted_message_goes(visit: Visit) -> None:
    visit.guest.forget(2)
    await visit.guest.types(False)

    await expect(visit.bubbles).to_have_count(1)
    await expect(visit.page.locator(".date")).to_have_count(1)


@on_both
async def test_somebody_new_is_invited_to_start(visit: Visit) -> None:
    if await visit.button("About this trial").is_visible():
        await visit.button("About this trial").click()
    await visit.button("A new runner").click()
    await visit.button("Start").click()

    await expect(visit.newest).to_contain_text("You said: /start")
    await expect(visit.page.locator("#new")).to_have_attribute("aria-pressed", "true")


@on_a_phone
async def test_nothing_is_wider_than_a_small_phone(visit: Visit) -> None:
    await visit.guest.bot_says("a" * 300 + "<pre>" + "b" * 300 + "</pre>", LEGS_ROW)
    await expect(visit.bubbles).to_have_count(3)
    await visit.button("About this trial").click()

    wide = await visit.page.evaluate(
        """() => [document.documentElement, document.body, document.getElementById("log")]
               .map((node) => node.scrollWidth - node.clientWidth)"""
    )
    beyond = await visit.page.locator("button:visible").evaluate_all(
        "(all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length"
    )
    assert (wide, beyond) == ([0, 0, 0], 0)


async def test_the_clock_stands_whole_beside_the_chat_in_every_window(visit: Visit) -> None:
    for width in (896, 1024, 1280, 1920):
        await visit.page.set_viewport_size({"width": width, "height": 700})
        clock = await visit.page.locator("aside.clock").bounding_box()
        chat = await visit.page.locator(".chat").bounding_box()
        assert clock is not None
        assert chat is not None
        assert 0 <= clock["x"] < clock["x"] + clock["width"] <= chat["x"]


@on_both
async def test_tab_reaches_every_control_and_each_has_a_name(visit: Visit) -> None:
    await visit.guest.offers((ReplyButton("Skip"),))
    await expect(visit.button("Skip")).to_be_visible()
    await visit.page.evaluate("document.activeElement.blur()")
    wanted = await visit.page.locator(f":is({CONTROLS}):visible").count()

    reached: dict[str, str] = {}
    # One press more than there are controls: on its way round, Tab also leaves the page once.
    for _ in range(wanted + 1):
        await visit.page.keyboard.press("Tab")
        reached |= await visit.page.evaluate(REACHED)

    assert len(reached) == wanted
    assert all(reached.values()), reached


async def test_an_order_that_fails_is_said_and_the_words_are_kept(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuses(_: str) -> None:
        raise NotNow("The bot is asleep.")

    monkeypatch.setattr(visit.guest, "say", refuses)
    await visit.box.fill("hello")
    await visit.box.press("Enter")

    await expect(visit.page.get_by_role("status")).to_have_text("The bot is asleep.")
    await expect(visit.box).to_have_value("hello")
    visit.complaints.clear()  # the browser reports every answer above 399


async def test_the_page_says_when_the_trial_is_gone_and_comes_back_with_it(
    tab: Page, guest: MadeUpGuest
) -> None:
    async with AsyncExitStack() as room:
        async with served(guest) as port:
            visit = await room.enter_async_context(visiting(tab, guest, port, DESKTOP))
        await expect(visit.page.get_by_role("alert")).to_contain_text("The trial does not answer")

        somebody_else = MadeUpGuest()
        await somebody_else.bot_says("A new day")
        await room.enter_async_context(served(somebody_else, port))
        await visit.button("Try now").click()

        await expect(visit.page.get_by_role("alert")).to_be_hidden()
        await expect(visit.bubbles).to_have_count(1)
        await expect(visit.newest).to_contain_text("A new day")
