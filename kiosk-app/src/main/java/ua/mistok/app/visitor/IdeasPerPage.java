package ua.mistok.app.visitor;

import ua.mistok.app.ui.Comfort;

/// How many ideas of the longest kind fit without scrolling.
final class IdeasPerPage {

    private IdeasPerPage() {}

    static int of(Comfort comfort) {
        if (comfort.text() != Comfort.Text.USUAL) {
            return 1;
        }
        return comfort.lowReach() ? 3 : 4;
    }
}
