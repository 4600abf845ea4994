"""The page in headless Chromium: clicks, keys, filters, hostile words, no complaint of the browser, dark and printed.

Where CI is set, a missing browser fails; elsewhere these tests are skipped, with a word.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import matchx
from matchx.model import Report
from matchx.render.page import page
from matchx.render.picture import picture
from matchx.render.terminal import safe

from .test_page import HOSTILE, hostile

webdriver = (
    pytest.importorskip("selenium.webdriver") if not os.environ.get("CI") else __import__("selenium.webdriver").webdriver
)

ROOT = Path(__file__).parent.parent
_SWITCHES = (
    "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update --force-prefers-reduced-motion"
)
_DOWN, _UP, _LEFT, _RIGHT, _HOME, _END, _ESCAPE, _ENTER, _SPACE = (
    "\ue015", "\ue013", "\ue012", "\ue014", "\ue011", "\ue010", "\ue00c", "\ue007", " "
)  # fmt: skip


class Browser:
    """A page under test, spoken to in selectors."""

    def __init__(self, driver: webdriver.Chrome, folder: Path) -> None:
        self.driver, self.folder = driver, folder

    def open(self, html: str, fragment: str = "") -> None:
        path = self.folder / "page.html"
        path.write_text(html, encoding="utf-8")
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get(path.as_uri() + fragment)

    def js(self, code: str) -> object:
        return self.driver.execute_script(f"return {code}")

    def click(self, selector: str) -> None:
        self.driver.find_element("css selector", selector).click()

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def wait_for(self, condition: str) -> None:
        from selenium.webdriver.support.wait import WebDriverWait

        WebDriverWait(self.driver, 10).until(lambda _: self.js(condition))

    def chosen(self) -> object:
        return self.js('[...document.querySelectorAll(".event.on")].map((row) => row.id).join()')

    def focus(self) -> object:
        """Where the focus is: an event's id, or what its words belong to."""
        return self.js("document.activeElement.dataset.e || document.activeElement.closest('[id]')?.id")

    def lit(self) -> object:
        """The words that are lit up."""
        return self.js('[...document.querySelectorAll(".m.on")].map((mark) => mark.textContent).join("")')

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]


@pytest.fixture(scope="module")
def driver() -> Iterator[webdriver.Chrome]:
    names = (("chromium", "chromium-browser", "google-chrome"), ("chromedriver",))
    found = [next(filter(None, map(shutil.which, choice)), None) for choice in names]
    if None in found:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("the tests of the page need a browser: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = found[0]
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for switch in _SWITCHES.split():
        options.add_argument(switch)
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(found[1]))
    chrome.set_window_size(1300, 900)
    yield chrome
    chrome.quit()


@pytest.fixture
def browser(driver: webdriver.Chrome, tmp_path: Path) -> Iterator[Browser]:
    """Nothing that a test does makes the browser complain, load anything, or run what is not ours."""
    shown = Browser(driver, tmp_path)
    yield shown
    assert shown.complaints() == []
    assert shown.js("performance.getEntriesByType('resource').length") == 0


@pytest.fixture(scope="module")
def read() -> tuple[Report, str]:
    path = ROOT / "samples" / "cup-shootout.txt"
    text = path.read_text(encoding="utf-8")
    return matchx.parse(text, name=path.name), text


@pytest.fixture
def cup(browser: Browser, read: tuple[Report, str]) -> Browser:
    browser.open(page(*read))
    return browser


def test_an_event_leads_to_its_words(cup: Browser, read: tuple[Report, str]) -> None:
    event = read[0].events[3]
    cup.click(f"#e{event.id} button")
    assert cup.chosen() == f"e{event.id}"
    assert cup.js(f"document.querySelector('#e{event.id} button').ariaExpanded") == "true"
    assert all(item.text in str(cup.lit()) for item in event.evidence)
    assert cup.js("(() => { const box = document.querySelector('.m.on').getBoundingClientRect();"
                  " return box.top >= 0 && box.bottom <= innerHeight; })()")  # fmt: skip
    assert str(cup.js(f"document.querySelector('#e{event.id} .more').innerText")).count(event.evidence[0].rule)
    cup.click(f"#e{event.id} .words")
    assert f"e{event.id}" in str(cup.focus()).split()
    cup.click(f"#e{event.id} button")
    assert cup.chosen() == ""


def test_words_lead_to_their_event_and_shared_words_to_each(cup: Browser) -> None:
    shared = 'a.m[data-e~="e4"][data-e*=" "]'
    keys = str(cup.js(f"document.querySelector('{shared}').dataset.e")).split()
    assert len(keys) > 1
    for key in [*keys, keys[0]]:
        cup.click(shared)
        assert cup.chosen() == cup.focus() == key


def test_a_mark_on_the_axis_leads_to_its_event(cup: Browser) -> None:
    link = cup.js("document.querySelector('#picture a').getAttribute('href')")
    cup.click("#picture a g")
    assert f"#{cup.chosen()}" == link


def test_the_address_names_an_event(browser: Browser, read: tuple[Report, str]) -> None:
    browser.open(page(*read), "#e3")
    browser.wait_for("document.activeElement.tagName === 'BUTTON'")
    assert browser.chosen() == browser.focus() == "e3"


def test_keys_alone(cup: Browser, read: tuple[Report, str]) -> None:
    count = len(read[0].events)
    cup.js("document.querySelector('#e1 button').focus()")
    cup.keys(_DOWN, _DOWN)
    assert cup.chosen() == cup.focus() == "e3"
    cup.keys(_UP)
    assert cup.focus() == "e2"
    cup.keys(_LEFT)
    assert "e2" in str(cup.focus()).split()
    assert cup.js("document.activeElement.className").startswith("m ")  # type: ignore[attr-defined]
    cup.keys(_RIGHT)
    assert cup.focus() == "e2"
    cup.keys(_RIGHT, _ESCAPE)
    assert cup.focus() == "e2"
    cup.keys(_END)
    assert cup.focus() == f"e{count}"
    cup.keys(_DOWN, _HOME)
    assert cup.focus() == "e1"
    cup.keys(_LEFT, _HOME, _DOWN, _ENTER)
    assert str(cup.focus()).startswith("e")
    assert cup.chosen() == cup.focus()


def test_one_tab_stop_for_the_report_and_one_for_the_list(cup: Browser) -> None:
    stops = 'document.querySelectorAll("{}").length'
    assert cup.js(stops.format("#events button[tabindex='0']")) == 1
    assert cup.js(stops.format("#report a[tabindex='0']")) == 1
    assert cup.js(stops.format("#picture a:not([tabindex='-1'])")) == 0
    cup.click("#e5 button")
    assert cup.js("document.querySelector('#events button[tabindex=\"0\"]').parentElement.id") == "e5"


def test_filters(cup: Browser, read: tuple[Report, str]) -> None:
    events = read[0].events
    cup.click("#e1 button")
    cup.click("#filter input[value=goal]")
    left = [event.id for event in events if event.type != "goal"]
    assert (
        cup.js("[...document.querySelectorAll('.event')].filter((row) => row.offsetHeight).map((row) => +row.id.slice(1))")
        == left
    )
    assert cup.js("document.getElementById('shown').textContent") == f"{len(left)} of {len(events)} shown"
    assert cup.chosen() == ""
    goals = [f"#picture a[href='#e{event.id}']" for event in events if event.type == "goal"]
    assert cup.js(f"document.querySelectorAll({','.join(goals)!r}).length") == len(goals)
    assert cup.js(f"[...document.querySelectorAll({','.join(goals)!r})].every((link) => link.getClientRects().length === 0)")
    assert cup.js("document.querySelectorAll('.m.a-goal, .m.b-goal').length") == 0
    assert cup.js("[...document.querySelectorAll('.m.off')].every((mark) => !mark.hasAttribute('href'))")
    cup.js("document.querySelector('#filter input[value=card]').focus()")
    cup.keys(_SPACE)
    assert cup.js("document.querySelector('.event[data-kind=card]').hidden")
    cup.keys(_SPACE)
    cup.click("#filter input[value=goal]")
    assert cup.js("document.querySelectorAll('.m.off, .event[hidden]').length") == 0


def test_hostile_words_are_shown_as_words(browser: Browser, sample: Report) -> None:
    report, text = hostile(sample)
    browser.open(page(report, text))
    assert browser.js("window.x") is None
    assert browser.js("document.querySelectorAll('img, iframe, script:not(body > script)').length") == 0
    assert browser.js("document.querySelectorAll('script').length") == 1
    shown = str(browser.js("document.getElementById('report').innerText"))
    assert shown.count(safe(HOSTILE)) == 2
    assert safe(HOSTILE) in str(browser.js("document.title"))
    for event in report.events:
        browser.click(f"#e{event.id} button")
        assert safe(HOSTILE) in str(browser.lit())
    assert browser.js("document.querySelector('#x1').innerText.length > 50")
    assert browser.js("document.documentElement.scrollWidth <= innerWidth")


def test_everything_has_a_name_for_a_screen_reader(cup: Browser) -> None:
    cup.driver.execute_cdp_cmd("Accessibility.enable", {})
    nodes = cup.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    cup.driver.execute_cdp_cmd("Accessibility.disable", {})
    nodes = [node for node in nodes if not node["ignored"]]
    roles = {node["role"]["value"] for node in nodes}
    assert {"banner", "main", "region", "heading", "list", "listitem", "button", "link", "checkbox", "status", "group"} <= roles
    named = [node for node in nodes if node["role"]["value"] in ("button", "link", "checkbox", "group", "region", "heading")]
    assert [node for node in named if not node["name"]["value"].strip()] == []


def test_narrow_dark_and_printed(cup: Browser, read: tuple[Report, str]) -> None:
    driver = cup.driver
    light = cup.js("getComputedStyle(document.body).backgroundColor")
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    try:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
        assert cup.js("getComputedStyle(document.body).backgroundColor") != light
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", **dark})
        assert cup.js("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert cup.js("[...document.querySelectorAll('.more')].every((more) => more.offsetHeight > 0)")
        assert cup.js("document.querySelector('#filter').offsetHeight") == 0
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 340, "height": 700, "deviceScaleFactor": 1, "mobile": True}
        )
        assert cup.js("document.documentElement.scrollWidth <= 340")
    finally:
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


def test_without_the_script_the_links_still_work(browser: Browser, read: tuple[Report, str]) -> None:
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.open(page(*read))
        browser.click("#report a.m")
        assert "#e" in browser.driver.current_url
        browser.click("#events .words")
        assert "#we" in browser.driver.current_url
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_the_picture_is_drawn_within_its_frame(browser: Browser, read: tuple[Report, str]) -> None:
    browser.open(f"<!doctype html><link rel=icon href=data:,><body>{picture(read[0])}")
    boxes = "[...document.querySelectorAll('svg, svg text, svg g')].map((node) => node.getBoundingClientRect().toJSON())"
    frame, *others = browser.js(boxes)  # type: ignore[misc]
    assert len(others) > 20
    for box in others:
        assert box["left"] >= frame["left"]
        assert box["top"] >= frame["top"]
        assert box["right"] <= frame["right"]
        assert box["bottom"] <= frame["bottom"]
