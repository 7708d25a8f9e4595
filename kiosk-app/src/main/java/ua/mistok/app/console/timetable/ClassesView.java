package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Pages;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;

/// The joint calendar of the library and its partner, lessons to plan a class by, and classes that
/// were.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/classes", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ClassesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    static final int OF_A_PAGE = 8;

    private final transient ClassShelf classes;
    private final transient Unsaved<ClassPlan> unsaved;
    private final transient PlanShelf plans;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final transient Beginning beginning;
    private final transient ClassTell tell;
    private final Section calendar = new Section();
    private final Section lessons = new Section();
    private final Section past = new Section();
    private final Pages pages = new Pages(OF_A_PAGE, this::drawPast);

    public ClassesView(
            ClassShelf classes,
            Unsaved<ClassPlan> unsaved,
            PlanShelf plans,
            Desk desk,
            InstantSource clock) {
        this.classes = classes;
        this.unsaved = unsaved;
        this.plans = plans;
        this.desk = desk;
        this.clock = clock;
        this.beginning = new Beginning(classes, unsaved, desk);
        this.tell = new ClassTell(this, classes);
        addClassName("view");
        calendar.setId("calendar");
        lessons.setId("lessons");
        past.setId("past");
        for (var panel : new Section[] {calendar, lessons, past}) {
            panel.addClassName("panel");
            add(panel);
        }
    }

    // ── the joint calendar ──────────────────────────────────────────────

    private void drawCalendar() {
        var entries = Agenda.of(classes, plans);
        calendar.removeAll();
        calendar.add(
                new H2(getTranslation("console.classes.calendar", entries.size())),
                new Paragraph(
                        getTranslation(
                                entries.isEmpty()
                                        ? "console.classes.none"
                                        : "console.classes.lead")));
        unsaved.all().stream()
                .sorted()
                .filter(id -> classes.find(id).isEmpty())
                .flatMap(id -> unsaved.find(desk.staff(), id).stream())
                .forEach(begun -> calendar.add(waiting(begun.value())));
        entries.forEach(entry -> calendar.add(entry(entry)));
        var row = new Div();
        row.addClassName("btn-row");
        if (!entries.isEmpty() && desk.may(Deed.PAPER_SAVED)) {
            row.add(ClassPapers.calendar(this, classes, plans, desk, clock));
        }
        row.add(checking());
        calendar.add(row);
    }

    private Anchor checking() {
        var link = new Anchor("staff/certificate", getTranslation("console.certificate.checking"));
        link.addClassNames("btn", "btn--s");
        link.getElement().setAttribute("router-link", true);
        link.setId("check-certificate");
        return link;
    }

    private Component waiting(ClassPlan plan) {
        var badge = new Span();
        badge.addClassNames("badge", "badge--warn");
        Dom.html(badge, Dom.icon("pencil") + Dom.escape(getTranslation("console.plans.unsaved")));
        return item(plan, badge);
    }

    private Component entry(Agenda.Entry entry) {
        return switch (entry) {
            case Agenda.OfClass(var plan) -> item(plan, badge("users", "console.classes.single"));
            case Agenda.OfPlan(var plan, var event) ->
                    item(
                            badge("flag", "console.classes.event"),
                            plan.title(),
                            Agenda.when(event),
                            plan.who(),
                            "staff/plan/" + plan.id());
        };
    }

    private Span badge(String icon, String key) {
        var badge = new Span();
        badge.addClassName("badge");
        Dom.html(badge, Dom.icon(icon) + Dom.escape(getTranslation(key)));
        return badge;
    }

    private Component item(ClassPlan plan, Span badge) {
        return item(
                badge,
                tell.lesson(plan),
                tell.when(plan),
                tell.hosts(plan),
                "staff/class-plan/" + plan.id());
    }

    private Component item(Span badge, String name, String when, String who, String path) {
        var title = new H3(name);
        var day = new Paragraph(when);
        var hosts = new Paragraph(who);
        hosts.addClassName("caption");
        var words = new Div(badge, title, day, hosts);
        words.addClassName("agenda__words");
        var open = PageLink.button(path, getTranslation("console.classes.open"));
        open.getElement()
                .setAttribute(
                        "aria-label", getTranslation("console.classes.open-this", name, when));
        var item = new Div(words, open);
        item.addClassName("plan-item");
        item.getElement().setAttribute("data-entry", path);
        return item;
    }

    // ── lessons ─────────────────────────────────────────────────────────

    private void drawLessons() {
        var cards = new UnorderedList();
        cards.addClassName("template-cards");
        classes.lessons().forEach(lesson -> cards.add(card(lesson)));
        lessons.removeAll();
        lessons.add(
                new H2(getTranslation("console.classes.lessons")),
                new Paragraph(getTranslation("console.classes.lessons.lead")),
                ways(),
                cards);
        if (desk.may(Deed.PAPER_SAVED)) {
            lessons.add(ClassPapers.tips(this, classes, desk));
        }
    }

    private Component ways() {
        var ways = new Div(first(), Sharing.stories(this), Sharing.receive(this));
        ways.addClassName("btn-row");
        return ways;
    }

    private Component first() {
        var first = PageLink.button(FirstLessonView.PATH, getTranslation("console.first.ask"));
        first.setId("first-lesson");
        return first;
    }

    private ListItem card(Lesson lesson) {
        var course = new Span(course(lesson));
        course.addClassName("soft");
        var name = new H3(tell.lesson(lesson.id().slug()));
        var about = new Span(tell.about(lesson));
        about.addClassName("soft");
        var goal = new Paragraph(tell.goal(lesson));
        var card = new ListItem(course, name, about, goal);
        card.addClassName("lesson-card");
        card.getElement().setAttribute("data-lesson", lesson.id().slug());
        if (desk.may(Deed.CLASS_SAVED)) {
            var begin =
                    new Button(
                            getTranslation("console.classes.plan"),
                            click -> UI.getCurrent().navigate(beginning.path(lesson)));
            begin.setId("plan-" + lesson.id());
            begin.setAriaLabel(
                    getTranslation("console.classes.plan-this", tell.lesson(lesson.id().slug())));
            card.add(begin);
            card.add(
                    Sharing.share(
                            this, "lesson", lesson.id().slug(), tell.lesson(lesson.id().slug())));
        }
        return card;
    }

    private String course(Lesson lesson) {
        return lesson.course()
                .map(
                        course ->
                                getTranslation(
                                        "console.classes.course",
                                        course.name().in(FormTell.language(this)),
                                        Integer.toString(course.number())))
                .orElse("");
    }

    // ── what was ────────────────────────────────────────────────────────

    private void drawPast() {
        var all = classes.past();
        past.removeAll();
        past.setVisible(!all.isEmpty());
        past.add(new H2(getTranslation("console.classes.past", all.size())));
        all.stream()
                .skip(pages.first(all.size()))
                .limit(OF_A_PAGE)
                .forEach(plan -> past.add(item(plan, turn(plan))));
        past.add(pages);
    }

    private Span turn(ClassPlan plan) {
        var badge = new Span(tell.turn(plan.turn()));
        badge.addClassName("badge");
        return badge;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        drawCalendar();
        drawLessons();
        drawPast();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.classes");
    }
}
