package ua.mistok.config.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.Part.Ask;
import ua.mistok.config.lesson.Part.Assess;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// What lessons and cards of advice may name: all that valid packs have.
///
/// @param broken files of the packs that are there but not valid, such as `demos/a07.yaml`: they
///     have been told of already
public record Blueprint(
        Map<DemoId, Demo> demos,
        Set<ServiceId> services,
        Map<SurveyId, Survey> surveys,
        Set<LessonId> lessons,
        Set<String> broken) {

    /// @param file what would have to be there; empty where that is not the matter
    private record Fault(String file, Problem problem) {}

    public Blueprint {
        demos = Map.copyOf(demos);
        services = Set.copyOf(services);
        surveys = Map.copyOf(surveys);
        lessons = Set.copyOf(lessons);
        broken = Set.copyOf(broken);
    }

    /// Whether all that the lesson names is here and fits; what does not is added to the problems.
    ///
    /// @param file how problems name it where a place is unknown
    public boolean holds(Lesson lesson, String file, Named named, Problems problems) {
        var found = new ArrayList<Fault>();
        for (var part : lesson.parts()) {
            part(part, named.part(part, file)).ifPresent(found::add);
        }
        for (var service : lesson.handout().services()) {
            if (!services.contains(service)) {
                found.add(noService(named.service(service, file), service));
            }
        }
        lesson.replaces()
                .filter(other -> !lessons.contains(other) || other.equals(lesson.id()))
                .map(other -> noLesson(named.replaced(file), other))
                .ifPresent(found::add);
        return isNothing(found, problems);
    }

    private boolean isNothing(List<Fault> found, Problems problems) {
        found.stream()
                .filter(fault -> !broken.contains(fault.file()))
                .map(Fault::problem)
                .forEach(problems::add);
        return found.isEmpty();
    }

    /// Whether the exercises and services that a card of advice begins with are here.
    public boolean holds(TipCard card, Place place, Problems problems) {
        var demosGone =
                card.first().stream()
                        .filter(demo -> !demos.containsKey(demo))
                        .map(demo -> noDemo(place, demo));
        var cardsGone =
                card.services().stream()
                        .filter(service -> !services.contains(service))
                        .map(service -> noService(place, service));
        return isNothing(Stream.concat(demosGone, cardsGone).toList(), problems);
    }

    private Optional<Fault> part(Part part, Place place) {
        return switch (part) {
            case Part.FollowMe(var head, var exercise) -> demo(head, exercise.demo(), place);
            case Part.OwnPace(var head, var exercise) -> demo(head, exercise.demo(), place);
            case Ask ask -> question(ask, place);
            case Assess assess -> assessment(assess, place);
            case Part.Talk _, Part.Practice _, Part.Pause _ -> Optional.empty();
        };
    }

    private Optional<Fault> demo(Part.Head head, DemoId id, Place place) {
        var demo = Optional.ofNullable(demos.get(id));
        if (demo.isEmpty()) {
            return Optional.of(noDemo(place, id));
        }
        return demo.filter(known -> known.minutes() > head.minutes())
                .map(known -> LessonProblem.tooShort(place, id.slug(), known.minutes()))
                .map(problem -> new Fault("", problem));
    }

    private Optional<Fault> question(Ask ask, Place place) {
        var survey = Optional.ofNullable(surveys.get(ask.survey()));
        if (survey.isEmpty()) {
            return Optional.of(noSurvey(place, ask.survey()));
        }
        if (survey.get().findQuestion(ask.question()).isPresent()) {
            return Optional.empty();
        }
        var known =
                survey.get().questions().stream()
                        .map(question -> question.id())
                        .collect(Collectors.toSet());
        var meant = Nearest.to(ask.question(), known);
        return Optional.of(new Fault("", LessonProblem.noQuestion(place, ask.question(), meant)));
    }

    private Optional<Fault> assessment(Assess assess, Place place) {
        var survey = Optional.ofNullable(surveys.get(assess.survey()));
        if (survey.isEmpty()) {
            return Optional.of(noSurvey(place, assess.survey()));
        }
        return Confidence.frames(survey.get())
                ? Optional.empty()
                : Optional.of(
                        new Fault("", LessonProblem.noConfidence(place, assess.survey().slug())));
    }

    private Fault noDemo(Place place, DemoId id) {
        var known = demos.keySet().stream().map(DemoId::slug).collect(Collectors.toSet());
        var meant = Nearest.to(id.slug(), known);
        return new Fault("demos/" + id + ".yaml", LessonProblem.noDemo(place, id.slug(), meant));
    }

    private Fault noSurvey(Place place, SurveyId id) {
        var known = surveys.keySet().stream().map(SurveyId::slug).collect(Collectors.toSet());
        var meant = Nearest.to(id.slug(), known);
        return new Fault(
                "surveys/" + id + ".yaml", LessonProblem.noSurvey(place, id.slug(), meant));
    }

    private Fault noService(Place place, ServiceId id) {
        var known = services.stream().map(ServiceId::slug).collect(Collectors.toSet());
        var meant = Nearest.to(id.slug(), known);
        return new Fault(
                "services/" + id + ".yaml", LessonProblem.noService(place, id.slug(), meant));
    }

    private Fault noLesson(Place place, LessonId id) {
        var known =
                lessons.stream()
                        .filter(other -> !other.equals(id))
                        .map(LessonId::slug)
                        .collect(Collectors.toSet());
        var meant = Nearest.to(id.slug(), known);
        return new Fault(
                "lessons/" + id + ".yaml", LessonProblem.noLesson(place, id.slug(), meant));
    }
}
