package ua.mistok.app.visitor;

import java.util.EnumSet;
import java.util.Set;
import ua.mistok.app.fact.ComfortUsed.Tool;
import ua.mistok.app.ui.Comfort;

/// What a visitor has made easier for themselves, or taken back.
record ComfortChange(Comfort before, Comfort after) {

    /// What was not on before.
    Set<Tool> taken() {
        var taken = EnumSet.noneOf(Tool.class);
        if (before.text() != after.text() && after.text() != Comfort.Text.USUAL) {
            taken.add(Tool.TEXT);
        }
        add(taken, Tool.CONTRAST, before.contrast(), after.contrast());
        add(taken, Tool.REACH, before.lowReach(), after.lowReach());
        add(taken, Tool.MOTION, before.calm(), after.calm());
        add(taken, Tool.TIME, before.moreTime(), after.moreTime());
        return taken;
    }

    private static void add(Set<Tool> taken, Tool tool, boolean before, boolean after) {
        if (!before && after) {
            taken.add(tool);
        }
    }

    /// Whether lists have more or fewer pages now.
    boolean turnsPages() {
        return CardsPerPage.of(before) != CardsPerPage.of(after)
                || IdeasPerPage.of(before) != IdeasPerPage.of(after);
    }
}
