package ua.mistok.app.catalogue;

import ua.mistok.config.service.Goal;

/// The sign of a door.
final class GoalIcon {

    private GoalIcon() {}

    static String of(Goal goal) {
        return switch (goal) {
            case RECEIVE -> "file-text";
            case CONTACT -> "landmark";
            case INFLUENCE -> "lightbulb";
        };
    }
}
