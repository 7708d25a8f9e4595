package ua.mistok.config.campaign;

/// Where a touch on a slide leads.
public sealed interface Target {

    /// Id over all packs.
    String id();

    /// Straight into an exercise.
    record ToDemo(String id) implements Target {}

    /// To the card of a service.
    record ToCard(String id) implements Target {}

    /// Straight into a survey.
    record ToSurvey(String id) implements Target {}

    /// To when the next class is, and how to come to it.
    record ToClass() implements Target {
        @Override
        public String id() {
            return "class";
        }
    }
}
