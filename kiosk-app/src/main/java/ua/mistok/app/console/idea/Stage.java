package ua.mistok.app.console.idea;

import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.Standing;

/// How far an idea has come, as lists name it.
enum Stage {
    WAITING("eye"),
    PUBLISHED("circle-check"),
    DECLINED("ban");

    private final String icon;

    Stage(String icon) {
        this.icon = icon;
    }

    /// Name of a Lucide icon.
    String icon() {
        return icon;
    }

    static Stage of(Idea idea) {
        return switch (idea.standing()) {
            case Standing.Waiting() -> WAITING;
            case Standing.Published _ -> PUBLISHED;
            case Standing.Declined _ -> DECLINED;
        };
    }
}
