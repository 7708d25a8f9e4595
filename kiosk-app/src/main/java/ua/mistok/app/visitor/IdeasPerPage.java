package ua.mistok.app.visitor;

import ua.mistok.app.ui.Comfort;

/// How many ideas of the longest kind fit without scrolling.
final class IdeasPerPage {

    private IdeasPerPage() {}

    static int of(Comfort comfort) {
        return comfort.text() == Comfort.Text.USUAL ? 2 : 1;
    }
}
