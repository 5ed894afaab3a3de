#!/bin/sh
# What is not to come back into the code: ways of Qt's that were measured to lose words of a member's, to stand in the way of
# the look, or to stop the window.
set -eu
cd "$CERCLE_SOURCE_DIR"
failures=0
# never WORDS WHERE WHY
never() {
    # shellcheck disable=SC2086
    if grep -rn -E --include='*.cpp' --include='*.h' -- "$1" $2 | grep -v ':[0-9]*: *//'; then
        echo "FAILED: $3"
        failures=$((failures + 1))
    fi
}
never 'toMarkdown\(' 'core ui app' "a document gives Markdown back changed: the text itself is what counts"
never 'QMessageBox|QErrorMessage|QInputDialog' 'ui app' "a question is asked on the page, and what is done can be undone"
never 'setStyleSheet\(' 'ui app' "a style sheet takes the painting away from the style"
never 'QSystemTrayIcon' 'ui app' "nothing depends on a tray"
never 'QSound|QSoundEffect' 'ui app' "the window makes no noise"
never 'popen\(|std::system\(|"/bin/sh"|"sh", *"-c"' 'core ui app' "no address and no name is passed to a shell"
never 'setValue\([^)]*(secret|privatePem|seed)' 'ui app' "secrets are not settings"
exit $((failures > 0))
