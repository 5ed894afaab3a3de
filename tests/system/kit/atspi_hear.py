"""Writes down what a window announces:  atspi_hear.py PROCESS SECONDS

One line for each event that a screen reader would act on: name, shown or hidden, then the role and the words. "listening" comes first, when
nothing can be missed any more. Ends by itself after that many seconds.
"""
import sys
import time

import pyatspi
from gi.repository import GLib

process, seconds = int(sys.argv[1]), float(sys.argv[2])


def heard(event):
    try:
        source = event.source
        if source is None or source.get_process_id() != process:
            return
        if event.type.startswith("object:property-change:accessible-name"):
            what = "name"
        else:
            what = "shown" if event.detail1 else "hidden"
        print(f"{what} {source.getRoleName()}: {source.name}", flush=True)
    except Exception:  # it is gone already
        return


for kind in ("object:property-change:accessible-name", "object:state-changed:showing"):
    pyatspi.Registry.registerEventListener(heard, kind)
until = time.monotonic() + seconds


def pump():
    pyatspi.Registry.pumpQueuedEvents()
    while GLib.MainContext.default().iteration(False):
        pass


# The window learns of the listener over the bus: once it has answered, it tells.
for _ in range(20):
    pump()
    time.sleep(0.02)
print("listening", flush=True)
while time.monotonic() < until:
    pump()
    time.sleep(0.02)
