package ua.mistok.config.lesson;

import java.util.Optional;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// What is done for some minutes of a lesson.
public sealed interface Part {

    Head head();

    /// What is played on the screens meanwhile, if anything is.
    default Optional<Exercise> exercise() {
        return switch (this) {
            case FollowMe(var _, var exercise) -> Optional.of(exercise);
            case OwnPace(var _, var exercise) -> Optional.of(exercise);
            case Talk _, Ask _, Assess _, Practice _, Pause _ -> Optional.empty();
        };
    }

    /// The word of a plan for it.
    default Kind kind() {
        return switch (this) {
            case FollowMe _ -> Kind.FOLLOW_ME;
            case OwnPace _ -> Kind.OWN_PACE;
            case Talk _ -> Kind.TALK;
            case Ask _ -> Kind.QUESTION;
            case Assess _ -> Kind.ASSESSMENT;
            case Practice _ -> Kind.PRACTICE;
            case Pause _ -> Kind.BREAK;
        };
    }

    /// As a plan writes them.
    enum Kind {
        FOLLOW_ME,
        OWN_PACE,
        TALK,
        QUESTION,
        ASSESSMENT,
        PRACTICE,
        BREAK
    }

    /// What all parts have.
    ///
    /// @param id unique in its lesson
    /// @param minutes at least 1
    /// @param lead what the trainer says and does
    /// @param task id of what everybody is to do
    record Head(
            String id,
            LocalizedText title,
            int minutes,
            LocalizedText lead,
            Optional<String> task) {}

    /// An exercise, and how it is gone through.
    record Exercise(DemoId demo, Way way) {}

    /// «За мною»: everyone sees the trainer's step.
    record FollowMe(Head head, Exercise plays) implements Part {}

    /// «У своєму темпі»: everyone alone.
    record OwnPace(Head head, Exercise plays) implements Part {}

    /// People look at the trainer, not at a screen.
    record Talk(Head head) implements Part {}

    /// One question to all, with the tally on the wall.
    ///
    /// @param question id of a question of the survey
    record Ask(Head head, SurveyId survey, String question) implements Part {}

    /// A survey before or after, of everyone alone.
    record Assess(Head head, SurveyId survey, Phase phase) implements Part {}

    /// Learners teach one another: a slot of trainers.
    record Practice(Head head) implements Part {}

    record Pause(Head head) implements Part {}

    /// When an assessment is filled in.
    enum Phase {
        BEFORE,
        AFTER
    }
}
