package ua.mistok.app.visitor;

import ua.mistok.app.ui.Comfort;

/// How many cards the catalogue's grid has places for (DESIGN.md, «Layout»).
final class CardsPerPage {

    private CardsPerPage() {}

    static int of(Comfort comfort) {
        if (comfort.lowReach()) {
            return 3;
        }
        return comfort.text() == Comfort.Text.USUAL ? 6 : 4;
    }
}
