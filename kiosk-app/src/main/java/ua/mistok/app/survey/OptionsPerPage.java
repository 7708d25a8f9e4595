package ua.mistok.app.survey;

import ua.mistok.app.ui.Comfort;

/// How many options fit on a screen without scrolling.
final class OptionsPerPage {

    private OptionsPerPage() {}

    static int of(Comfort comfort) {
        return switch (comfort.text()) {
            case USUAL -> comfort.lowReach() ? 4 : 8;
            case LARGE -> 4;
            case LARGEST -> 3;
        };
    }
}
