package ua.mistok.app.console.outcome;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.console.certificate.Occasion;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Floor;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.held.ClassFigures;
import ua.mistok.app.held.Practice;
import ua.mistok.app.held.Practice.Stuck;
import ua.mistok.app.paper.JointReportPage;
import ua.mistok.app.paper.JointReportPage.Bar;
import ua.mistok.app.paper.JointReportPage.Large;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.text.Language;

/// The numbers of a class in words of one language.
///
/// @param at where it is said
/// @param shelf what exercises and steps are called
record JointTell(Component at, Shelf shelf, Language language) {

    private static final int ALL = 100;

    /// @param plan of the class; empty where nobody planned it
    /// @param inside whether only the library's own staff see it: then also how few were stuck
    JointReportPage page(
            Occasion occasion, Optional<ClassPlan> plan, ClassFigures figures, boolean inside) {
        return new JointReportPage(
                occasion.lesson().in(language),
                when(occasion, plan),
                occasion.library(),
                occasion.partner(),
                people(plan),
                numbers(figures),
                sure(figures),
                sureNote(figures),
                figures.exercises().stream().map(this::exercise).toList(),
                stuck(figures, inside),
                figures.groups().stream()
                        .map(came -> bar(say("paper.class.group." + came.group()), came.share()))
                        .toList(),
                groupsNote(figures),
                say("paper.joint.foot", Floor.ANSWERS),
                language,
                this::say);
    }

    private String say(String key, Object... values) {
        return at.getTranslation(language.locale(), key, values);
    }

    private String when(Occasion occasion, Optional<ClassPlan> plan) {
        var day =
                DateTimeFormatter.ofPattern(say("paper.certificate.date"), language.locale())
                        .format(occasion.day());
        var hours =
                plan.filter(ClassPlan::isDated).stream()
                        .flatMap(of -> Stream.of(of.from(), of.until()))
                        .flatMap(Optional::stream)
                        .map(FormTell::time)
                        .collect(Collectors.joining("–"));
        return Stream.of(day, hours, plan.map(ClassPlan::hall).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<String> people(Optional<ClassPlan> plan) {
        return plan.stream()
                .flatMap(
                        of ->
                                Stream.of(
                                        named("paper.class.leads", of.leads()),
                                        named("paper.class.assists", of.assists())))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String named(String key, String name) {
        return name.isBlank() ? "" : say(key, name);
    }

    private List<Large> numbers(ClassFigures figures) {
        var begun = figures.exercises().stream().mapToInt(Practice::begun).sum();
        var finished = figures.exercises().stream().mapToInt(Practice::finished).sum();
        var hints = figures.exercises().stream().mapToInt(Practice::hints).sum();
        var numbers =
                Stream.of(
                        figures.came().map(n -> large(n, "came")),
                        Optional.of(large(figures.seated(), "seated")),
                        Optional.of(
                                        new Large(
                                                say("paper.joint.of", finished, begun),
                                                say("paper.joint.finished")))
                                .filter(any -> begun > 0),
                        Optional.of(large(hints, "hints")).filter(any -> begun > 0));
        return numbers.flatMap(Optional::stream).toList();
    }

    private Large large(int n, String key) {
        return new Large(Integer.toString(n), say("paper.joint." + key));
    }

    // ── before and after ────────────────────────────────────────────────

    private List<Bar> sure(ClassFigures figures) {
        var shift = figures.shift();
        return shift.highBefore().isPresent() && shift.highAfter().isPresent()
                ? List.of(
                        bar(say("paper.joint.before"), shift.highBefore().get()),
                        bar(say("paper.joint.after"), shift.highAfter().get()))
                : List.of();
    }

    private String sureNote(ClassFigures figures) {
        if (figures.shift().pairs() instanceof Shown.Count(var pairs)) {
            return say(
                    sure(figures).isEmpty() ? "paper.joint.pairs-close" : "paper.joint.pairs",
                    pairs,
                    Floor.PART);
        }
        return say("paper.joint.pairs-few", Floor.ANSWERS);
    }

    private Bar bar(String name, Share share) {
        return new Bar(
                name,
                say("paper.joint.share", share.percent(), share.k(), share.n()),
                share.percent());
    }

    private String groupsNote(ClassFigures figures) {
        return figures.hidden() == 0
                ? ""
                : say("paper.joint.groups-few", figures.hidden(), Floor.ANSWERS);
    }

    // ── exercises ───────────────────────────────────────────────────────

    private Bar exercise(Practice practice) {
        var way = practice.way().name().toLowerCase(Locale.ROOT);
        return new Bar(
                say("paper.joint.exercise", title(practice), say("catalogue.way." + way)),
                say("paper.joint.finished-of", practice.finished(), practice.begun()),
                practice.begun() == 0 ? 0 : ALL * practice.finished() / practice.begun());
    }

    private String title(Practice practice) {
        return demo(practice)
                .map(Demo::title)
                .map(text -> text.in(language))
                .orElse(practice.exercise());
    }

    private Optional<Demo> demo(Practice practice) {
        return shelf.findDemo(new DemoId(practice.exercise()));
    }

    private List<String> stuck(ClassFigures figures, boolean inside) {
        return figures.exercises().stream()
                .flatMap(
                        practice -> practice.stuck().stream().map(stuck -> new At(practice, stuck)))
                .sorted((one, other) -> other.stuck().people() - one.stuck().people())
                .limit(JointReportPage.MOST_STUCK)
                .map(here -> told(here, inside))
                .toList();
    }

    private record At(Practice practice, Stuck stuck) {}

    /// How many it was is told to outsiders from the usual size on only.
    private String told(At here, boolean inside) {
        var step = step(here);
        var people = here.stuck().people();
        return inside || people >= Floor.ANSWERS ? say("paper.joint.stuck-at", step, people) : step;
    }

    private String step(At here) {
        return demo(here.practice()).stream()
                .flatMap(demo -> demo.steps().stream())
                .filter(step -> step.head().id().equals(here.stuck().step()))
                .map(step -> step.head().title().in(language))
                .findFirst()
                .orElse(here.stuck().step());
    }
}
