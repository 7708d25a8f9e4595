package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Saving;
import ua.mistok.app.paper.CalendarEntry;
import ua.mistok.app.paper.HandoutPage;
import ua.mistok.app.paper.LessonPlanPage;
import ua.mistok.app.paper.Pdf;
import ua.mistok.app.paper.SeatCardsPage;
import ua.mistok.app.paper.TallySheet;
import ua.mistok.app.paper.TipCardsPage;
import ua.mistok.app.paper.Wording;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.timetable.JoinAddress;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What is printed for a saved class, and its day for a calendar.
///
/// @param join empty where no class can be joined by telephone
/// @param hub where people are asked weeks later too
record ClassPapers(
        ClassPlan plan,
        ClassShelf classes,
        Desk desk,
        InstantSource clock,
        Optional<JoinAddress> join,
        Membership hub) {

    /// The hub's page that asks about classes of weeks ago.
    private static final String AFTER = "/after";

    Component draw(Component at) {
        var panel = new Section(new H2(at.getTranslation("console.classes.papers")));
        panel.addClassNames("panel", "papers", "revisions");
        panel.setId("papers");
        var lesson = classes.findLesson(plan.lesson());
        if (!desk.may(Deed.PAPER_SAVED) || lesson.isEmpty()) {
            return panel;
        }
        panel.add(new Paragraph(at.getTranslation("console.classes.papers.lead")));
        Language.SHIPPED.forEach(language -> panel.add(row(at, lesson.get(), language)));
        return panel;
    }

    private Div row(Component at, Lesson lesson, Language language) {
        var words = wording(at, language);
        var row = new Div();
        row.addClassName("btn-row");
        row.getElement().setAttribute("lang", language.tag());
        row.add(
                pdf(
                        words,
                        language,
                        "lesson",
                        () ->
                                new LessonPlanPage(
                                                lesson,
                                                Optional.of(plan),
                                                demos(classes),
                                                language,
                                                words)
                                        .pdf()),
                pdf(
                        words,
                        language,
                        "handout",
                        () -> new HandoutPage(lesson, services(lesson), language, words).pdf()),
                pdf(
                        words,
                        language,
                        "cards",
                        () ->
                                new SeatCardsPage(
                                                plan,
                                                lesson.title(),
                                                lesson.group() == Lesson.Group.TRAINERS,
                                                join.flatMap(JoinAddress::find),
                                                hub.hub().flatMap(of -> of.page(AFTER)),
                                                language,
                                                words)
                                        .pdf()),
                pdf(
                        words,
                        language,
                        "tally",
                        () -> new TallySheet(lesson, plan, language, words).pdf()));
        if (plan.isDated()) {
            row.add(day(lesson, language, words));
        }
        return row;
    }

    private Anchor pdf(Wording words, Language language, String kind, Supplier<Pdf> page) {
        var link =
                Saving.of(desk, Deed.PAPER_SAVED)
                        .link(
                                words.say("console.classes.paper." + kind),
                                plan.id() + "-" + kind + "-" + language.tag(),
                                Type.PDF,
                                to -> to.write(page.get().bytes()));
        link.setId(kind + "-" + language.tag());
        return link;
    }

    private Anchor day(Lesson lesson, Language language, Wording words) {
        var entry =
                entry(
                        plan,
                        classes.number(plan.id()),
                        lesson.title().in(language),
                        lesson.goal().in(language));
        var link =
                Saving.of(desk, Deed.PAPER_SAVED)
                        .link(
                                words.say("console.campaigns.paper.ics"),
                                plan.id() + "-" + language.tag(),
                                Type.ICS,
                                to ->
                                        to.write(
                                                entry.file(clock.instant())
                                                        .getBytes(StandardCharsets.UTF_8)));
        link.setId("day-" + language.tag());
        return link;
    }

    private List<Service> services(Lesson lesson) {
        var here = classes.shelf().at(classes.shelf().place()).services();
        return lesson.handout().services().stream()
                .flatMap(id -> here.stream().filter(service -> service.id().equals(id)))
                .toList();
    }

    // ── of all classes ──────────────────────────────────────────────────

    /// The whole joint calendar as one file.
    static Anchor calendar(
            Component at, ClassShelf classes, PlanShelf plans, Desk desk, InstantSource clock) {
        var tell = new ClassTell(at, classes);
        var entries =
                Agenda.of(classes, plans).stream()
                        .flatMap(entry -> entry(entry, tell).stream())
                        .toList();
        var link =
                Saving.of(desk, Deed.PAPER_SAVED)
                        .link(
                                at.getTranslation("console.classes.ics"),
                                "calendar",
                                Type.ICS,
                                to ->
                                        to.write(
                                                CalendarEntry.file(entries, clock.instant())
                                                        .getBytes(StandardCharsets.UTF_8)));
        link.setId("calendar-ics");
        return link;
    }

    /// The cards of advice, in each language.
    static Component tips(Component at, ClassShelf classes, Desk desk) {
        var row = new Div();
        row.addClassName("btn-row");
        for (var language : Language.SHIPPED) {
            var words = wording(at, language);
            var link =
                    Saving.of(desk, Deed.PAPER_SAVED)
                            .link(
                                    words.say("console.classes.paper.tips"),
                                    "tips-" + language.tag(),
                                    Type.PDF,
                                    to ->
                                            to.write(
                                                    new TipCardsPage(
                                                                    classes.tips(),
                                                                    demos(classes),
                                                                    services(classes),
                                                                    language,
                                                                    words)
                                                            .pdf()
                                                            .bytes()));
            link.setId("tips-" + language.tag());
            link.getElement().setAttribute("lang", language.tag());
            row.add(link);
        }
        return row;
    }

    private static Optional<CalendarEntry> entry(Agenda.Entry entry, ClassTell tell) {
        return switch (entry) {
            case Agenda.OfClass(var plan) when plan.isDated() ->
                    Optional.of(
                            entry(
                                    plan,
                                    tell.classes().number(plan.id()),
                                    tell.lesson(plan),
                                    tell.hosts(plan)));
            case Agenda.OfClass _ -> Optional.empty();
            case Agenda.OfPlan(var plan, var event) -> entry(plan, event);
        };
    }

    private static CalendarEntry entry(ClassPlan plan, int version, String title, String text) {
        var on = plan.on().orElseThrow();
        return new CalendarEntry(
                "class:" + plan.seed(),
                version,
                title,
                text,
                plan.hall(),
                hours(on, plan.from().orElseThrow(), plan.until().orElseThrow()));
    }

    private static Optional<CalendarEntry> entry(ActionPlan plan, Gathering event) {
        return event.on()
                .flatMap(
                        on ->
                                event.from()
                                        .flatMap(
                                                from ->
                                                        event.until()
                                                                .filter(from::isBefore)
                                                                .map(
                                                                        until ->
                                                                                hours(
                                                                                        on, from,
                                                                                        until))))
                .map(
                        hours ->
                                new CalendarEntry(
                                        plan.id() + ":" + plan.events().indexOf(event),
                                        1,
                                        plan.title(),
                                        plan.goal(),
                                        event.where(),
                                        hours));
    }

    private static CalendarEntry.Span hours(LocalDate on, LocalTime from, LocalTime until) {
        return new CalendarEntry.Hours(
                on.atTime(from).atZone(Showing.KYIV).toInstant(),
                on.atTime(until).atZone(Showing.KYIV).toInstant());
    }

    private static Map<DemoId, LocalizedText> demos(ClassShelf classes) {
        return classes.shelf().demos().stream().collect(Collectors.toMap(Demo::id, Demo::title));
    }

    private static Map<ServiceId, LocalizedText> services(ClassShelf classes) {
        return Stream.of(classes.shelf())
                .flatMap(shelf -> shelf.services().stream())
                .collect(Collectors.toMap(Service::id, Service::name));
    }

    private static Wording wording(Component at, Language language) {
        return (key, values) -> at.getTranslation(language.locale(), key, values);
    }
}
