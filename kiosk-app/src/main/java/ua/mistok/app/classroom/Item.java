package ua.mistok.app.classroom;

import java.util.Optional;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.LocalizedText;

/// One part of a class, with all that it needs: whatever the shelf becomes meanwhile, the class
/// goes on as it began.
public sealed interface Item {

    Head head();

    /// @param id unique in its class
    /// @param lead what the trainer says and does
    record Head(
            String id, LocalizedText title, int minutes, LocalizedText lead, Optional<Task> task) {}

    /// Something for everybody to do.
    record Task(LocalizedText text, LocalizedText answer) {}

    /// When an assessment is filled in.
    enum Phase {
        BEFORE,
        AFTER
    }

    /// People look at the trainer, not at a screen.
    record Talk(Head head) implements Item {}

    /// «За мною»: everyone sees the trainer's step.
    record FollowMe(Head head, Demo demo, Way way) implements Item {}

    /// «У своєму темпі»: everyone alone.
    record OwnPace(Head head, Demo demo, Way way) implements Item {}

    /// One question to all, with the tally on the wall.
    ///
    /// @param survey of that one question
    record Ask(Head head, Survey survey) implements Item {}

    /// A survey before or after, of everyone alone.
    record Assess(Head head, Survey survey, Setting setting, Phase phase) implements Item {}

    /// Learners teach one another.
    record Practice(Head head) implements Item {}

    record Break(Head head) implements Item {}

    /// The exercise that is played in it.
    default Optional<Demo> exercise() {
        return switch (this) {
            case FollowMe(var _, var demo, var _) -> Optional.of(demo);
            case OwnPace(var _, var demo, var _) -> Optional.of(demo);
            case Talk _, Ask _, Assess _, Practice _, Break _ -> Optional.empty();
        };
    }

    /// How that exercise is played.
    default Way way() {
        return switch (this) {
            case FollowMe(var _, var _, var way) -> way;
            case OwnPace(var _, var _, var way) -> way;
            case Talk _, Ask _, Assess _, Practice _, Break _ -> Way.TOGETHER;
        };
    }
}
