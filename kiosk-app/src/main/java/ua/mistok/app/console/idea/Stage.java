package ua.mistok.app.console.idea;

import java.util.List;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.Standing;
import ua.mistok.config.plan.ActionPlan;

/// How far an idea has come, as lists name it.
enum Stage {
    WAITING("eye"),
    PUBLISHED("circle-check"),
    DECLINED("ban"),
    PLANNED("calendar-days"),
    DONE("check");

    private final String icon;

    Stage(String icon) {
        this.icon = icon;
    }

    /// Name of a Lucide icon.
    String icon() {
        return icon;
    }

    /// @param plans that came of it
    static Stage of(Idea idea, List<ActionPlan> plans) {
        if (!plans.isEmpty()) {
            return plans.stream().allMatch(ActionPlan::isDone) ? DONE : PLANNED;
        }
        return switch (idea.standing()) {
            case Standing.Waiting() -> WAITING;
            case Standing.Published _ -> PUBLISHED;
            case Standing.Declined _ -> DECLINED;
        };
    }
}
