package ua.mistok.app.visitor;

import ua.mistok.app.ui.Comfort;

/// How many choices of one touch fit without scrolling.
final class PicksPerPage {

    private PicksPerPage() {}

    static int of(Comfort comfort) {
        if (comfort.lowReach()) {
            return 6;
        }
        return comfort.text() == Comfort.Text.USUAL ? 12 : 6;
    }
}
