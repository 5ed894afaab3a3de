"""Waits for something in one of several windows:  atspi_see.py PROCESS focus|shown|text WORDS [SECONDS]

"focus" waits until what has the keyboard is called WORDS, "shown" until anything on the screen is, "text" until a text on
the screen holds them; each an expression. Prints how many milliseconds that took. Ends with 1, and with what there
is instead, if it does not come.
"""
import re
import sys
import time

import pyatspi

process, what, wanted = int(sys.argv[1]), sys.argv[2], re.compile(sys.argv[3])
seconds = float(sys.argv[4]) if len(sys.argv) > 4 else 20


def application():
    for one in pyatspi.Registry.getDesktop(0):
        try:
            if one is not None and one.get_process_id() == process:
                return one
        except Exception:  # one that is just leaving
            continue
    return None


def showing(item, depth=0):
    """What is on the screen; what goes away in the meantime is left out."""
    try:
        if depth > 1 and not item.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield item
        for child in item:
            if child is not None:
                yield from showing(child, depth + 1)
    except Exception:
        return


def words_of(item):
    if what != "text":
        return item.name or ""
    try:
        text = item.queryText()
        return text.getText(0, text.characterCount)
    except Exception:
        return ""


def counts(item):
    return what != "focus" or item.getState().contains(pyatspi.STATE_FOCUSED)


began = time.monotonic()
found = None  # where the text is expected, once a text has been there: only that one is asked then
there = []
while time.monotonic() - began < seconds:
    top = application()
    there = []
    for item in showing(top) if top is not None else []:
        try:
            if counts(item):
                words = words_of(item)
                there.append(f"{item.getRoleName()}: {words[:60]}")
                if wanted.search(words):
                    found = item
                    break
        except Exception:
            continue
    if found is not None:
        print(round((time.monotonic() - began) * 1000))
        sys.exit(0)
    time.sleep(0.05)
print(f"no {what} {sys.argv[3]} within {seconds} seconds; there is:")
print("\n".join(one for one in there if not one.endswith(": ")))
sys.exit(1)
