"""Where something is on the screen:  atspi_at.py PROCESS ROLE WORDS

Prints the left edge, the upper edge, the width and the height of the first thing of that role whose name fits the expression. Waits ten
seconds for it; ends with 1, and with what there is of that role, if it does not come.
"""
import re
import sys
import time

import pyatspi

process, role, wanted = int(sys.argv[1]), sys.argv[2], re.compile(sys.argv[3])


def showing(item, depth=0):
    try:
        if depth > 1 and not item.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield item
        for child in item:
            if child is not None:
                yield from showing(child, depth + 1)
    except Exception:  # it goes away in the meantime
        return


def tops():
    for one in pyatspi.Registry.getDesktop(0):
        try:
            if one is not None and one.get_process_id() == process:
                yield one
        except Exception:  # one that is just leaving
            continue


until = time.monotonic() + 10
there = []
while time.monotonic() < until:
    there = []
    for top in tops():
        for item in showing(top):
            if item.getRoleName() != role:
                continue
            there.append(item.name)
            if wanted.search(item.name):
                box = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                print(box.x, box.y, box.width, box.height)
                sys.exit(0)
    time.sleep(0.1)
print(f"no {role} {sys.argv[3]}; there is:", *there, sep="\n", file=sys.stderr)
sys.exit(1)
