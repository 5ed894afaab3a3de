"""What a screen reader meets in the window:  atspi_walk.py PAGE [BUTTON=WHAT-APPEARS…]

Walks the tree that the running window exports, then presses each named button the way a screen reader does and waits
for something of that name to appear. With the page "tab" it follows the focus through Tab and Shift+Tab instead, with
"menus" through menus. Prints one line for each fault and ends with 1 if there was one.
"""
import subprocess
import sys
import time

import pyatspi

# What a member can act on, read or choose from: without a name it is a hole in the page.
NAMED = {
    "push button", "toggle button", "radio button", "check box", "combo box", "text", "entry", "password text",
    "spin button", "slider", "list", "list item", "page tab", "page tab list", "table", "table cell", "tree",
    "menu item", "check menu item", "radio menu item", "progress bar", "link",
}
STATED = {"list item", "table cell"}
faults = []


def fault(page, text):
    faults.append(text)
    print(f"{page}: {text}")


def has(item, state):
    return item.getState().contains(state)


def application(seconds=20):
    """The window's application, once it is on the bus."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.name.lower().endswith("cercle") and one.childCount > 0:
                return one
        time.sleep(0.2)
    sys.exit("the window did not come to the accessibility bus")


def showing(item, depth=0):
    """Every item that is on the screen, with its depth; what goes away in the meantime is left out."""
    try:
        if depth > 1 and not has(item, pyatspi.STATE_SHOWING):
            return
        yield item, depth
        for child in item:
            if child is not None:
                yield from showing(child, depth + 1)
    except (LookupError, RuntimeError):
        return
    except Exception as problem:  # pyatspi raises GLib errors of its own for items that are gone
        if "object" not in str(problem).lower():
            raise


def path_of(item):
    names = []
    while item is not None and item.getRoleName() != "application":
        if item.name:
            names.append(item.name)
        item = item.parent
    return " < ".join(names[:3])


def check(page, top):
    counts = {}
    for item, _ in showing(top):
        role = item.getRoleName()
        counts[role] = counts.get(role, 0) + 1
        if role in NAMED and not item.name.strip():
            fault(page, f"a {role} without a name, in {path_of(item)}")
        if role in ("filler", "panel", "unknown") and has(item, pyatspi.STATE_FOCUSABLE):
            fault(page, f"a {role} takes the focus, in {path_of(item)}")
        if role in STATED and has(item, pyatspi.STATE_SELECTED) and not has(item, pyatspi.STATE_SELECTABLE):
            fault(page, f"{item.name}: selected, but not selectable")
        if role == "list":
            rows = [child for child in item if child is not None and child.getRoleName() == "list item"]
            # A heading is a row that cannot be chosen; any other one can, and says so.
            for row in rows:
                if not has(row, pyatspi.STATE_SELECTABLE) and has(row, pyatspi.STATE_FOCUSABLE):
                    fault(page, f"{row.name}: a row that takes the focus and cannot be chosen")
            if has(item, pyatspi.STATE_FOCUSED) and rows:
                if not any(has(row, pyatspi.STATE_SELECTED) or has(row, pyatspi.STATE_FOCUSED) for row in rows):
                    fault(page, f"{item.name}: has the focus, and no row says that it is chosen")
        if role == "page tab list":
            # Qt 6.4 tells the tab that is shown as the focused one, later versions as the selected one.
            tabs = [child for child in item if child is not None and child.getRoleName() == "page tab"]
            on = [tab.name for tab in tabs
                  if has(tab, pyatspi.STATE_FOCUSED) or has(tab, pyatspi.STATE_SELECTED)]
            if len(on) != 1:
                fault(page, f"{len(on)} of the tabs {[tab.name for tab in tabs]} say that they are shown")
    if sum(counts.get(role, 0) for role in NAMED) < 5:
        fault(page, f"next to nothing on the page: {counts}")
    return counts


def named(top, name, role=None):
    for item, _ in showing(top):
        if item.name == name and (role is None or item.getRoleName() == role):
            return item
    return None


def press(page, top, button, wanted):
    found = named(top, button, "push button")
    if found is None:
        fault(page, f"no button {button}")
        return
    if named(top, wanted) is not None:
        fault(page, f"{wanted} is there before {button} is pressed")
        return
    action = found.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    if "Press" not in names:
        fault(page, f"{button} cannot be pressed, only {names}")
        return
    action.doAction(names.index("Press"))
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if named(top, wanted) is not None:
            # Back to the page, for the next one.
            subprocess.run(["xdotool", "key", "Escape"], check=False)
            time.sleep(0.3)
            return
        time.sleep(0.1)
    fault(page, f"{button} was pressed, and no {wanted} appeared")


class Ear:
    """Hears where the focus goes when a key is pressed."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.notice, "object:state-changed:focused")
        self.pump()

    def close(self):
        pyatspi.Registry.deregisterEventListener(self.notice, "object:state-changed:focused")

    def notice(self, event):
        if event.detail1:
            self.heard.append((event.source.getRoleName(), event.source.name))

    def pump(self):
        from gi.repository import GLib
        pyatspi.Registry.pumpQueuedEvents()  # the registry delivers its events from GLib's loop
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)

    def step(self, *keys, role=None):
        """The last that was told after the keys; of that role, if one is awaited."""
        del self.heard[:]
        subprocess.run(["xdotool", "key", *keys], check=False)
        until = time.monotonic() + 2
        told = lambda: [one for one in self.heard if role is None or one[0] == role]
        while time.monotonic() < until and not told():
            self.pump()
        time.sleep(0.05)
        self.pump()
        return told()[-1] if told() else None


def follow_tab(top):
    """Each Tab moves the focus to something with a name and tells so; Shift+Tab goes the same way back."""
    ear = Ear()
    forth = []
    for turn in range(14):
        got = ear.step("Tab")
        if got is None:
            fault("tab", f"no focus event after Tab number {turn + 1}; before it: {forth[-1:]}")
            break
        if not got[1].strip():
            fault("tab", f"Tab number {turn + 1} leads to a {got[0]} without a name")
        forth.append(got)
    if len(set(forth)) < 10:
        fault("tab", f"14 Tabs lead to {len(set(forth))} places: {forth}")
    back = [ear.step("shift+Tab") for _ in range(len(forth) - 1)]
    if back != forth[-2::-1]:
        fault("tab", f"Shift+Tab does not lead back: there {forth}, back {back}")
    ear.close()
    return forth


def follow_menus(top):
    """The menus that keys open stand in the tree with their names, and each step in them is told."""
    ear = Ear()
    places = []

    def steps(what, *keys):
        got = ear.step(*keys, role="menu item")
        if got is None or not got[1].strip():
            fault("menus", f"{what}: no named item of a menu is told, but {ear.heard}")
            return
        places.append(got)

    def shown(what):
        menus = [item for item, _ in showing(top) if item.getRoleName() == "popup menu"]
        if not menus:
            fault("menus", f"{what}: no menu in the tree")
        for menu in menus:
            if not menu.name.strip():
                fault("menus", f"{what}: a menu without a name")
            items = [child for child in menu if child is not None and child.getRoleName() != "separator"]
            if not items or any(not child.name.strip() for child in items):
                fault("menus", f"{what}: the items are called {[child.name for child in items]}")
            if what == "beside a button" and not any(has(child, pyatspi.STATE_FOCUSED) for child in items):
                fault("menus", f"{what}: no item says that it has the keyboard")

    steps("the bar", "F10")
    steps("into the first menu", "Down")
    shown("of the bar")
    steps("down", "Down")
    steps("the next menu", "Right")
    ear.step("Escape")
    ear.step("Escape")
    steps("the exports of the members", "ctrl+g", "e")
    shown("beside a button")
    steps("down there", "Down")
    if named(top, "More about the members", "popup menu") is None:
        fault("menus", "the menu is not called as its button")
    ear.step("Escape")
    if any(item.getRoleName() == "popup menu" for item, _ in showing(top)):
        fault("menus", "a menu that was closed is still in the tree")
    ear.close()
    return places


def main():
    page, buttons = sys.argv[1], sys.argv[2:]
    app = application()
    if app.name != "Cercle":
        fault(page, f"the application is called {app.name!r}")
    # The page is there when nothing has been added to it for a moment.
    before = -1
    for _ in range(40):
        now = sum(1 for _ in showing(app))
        if now == before:
            break
        before = now
        time.sleep(0.25)
    if page == "tab":
        places = follow_tab(app)
        print(f"tab: {len(places)} places")
    elif page == "menus":
        places = follow_menus(app)
        print(f"menus: {len(places)} steps")
    else:
        counts = check(page, app)
        print(f"{page}: {sum(counts.values())} items")
        for one in buttons:
            button, _, wanted = one.partition("=")
            press(page, app, button, wanted)
    sys.exit(1 if faults else 0)


main()
