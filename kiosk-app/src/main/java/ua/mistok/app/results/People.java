package ua.mistok.app.results;

import ua.mistok.app.figures.Shifts;

/// Some people whose number is told or hidden: each stands under figures of its own.
public sealed interface People {

    /// Those who came to the same end with a version of a survey.
    ///
    /// @param subject as counts name it: the survey, and what it was given
    record Responses(String subject, int version, Outcome outcome) implements People {}

    /// Those who said how confident they are.
    record Confident(Shifts.Half half) implements People {}

    /// Those who said which groups they belong to, apart from their answers.
    record Grouped(String survey, int version) implements People {}

    /// Those who came to classes, as trainers counted them.
    record Came() implements People {}

    /// Those who said weeks after a class whether they have used a real service.
    record Followed() implements People {}

    /// Those who told their confidence before a class and after it.
    record Taught() implements People {}
}
