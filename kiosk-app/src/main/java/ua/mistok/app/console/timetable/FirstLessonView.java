package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.timetable.FirstLesson;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;

/// «З чого почати» for staff (issue "6 of 7"): three questions lead a new trainer to a first
/// lesson, to its rehearsal and to what is to be made ready.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/first-lesson", layout = ConsoleFrame.class, registerAtStartup = false)
public final class FirstLessonView extends Main
        implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "staff/first-lesson";

    private final transient ClassShelf classes;
    private final transient Beginning beginning;
    private final transient ClassTell tell;
    private final FirstLessonForm form;
    private final Section found = new Section();

    public FirstLessonView(ClassShelf classes, Unsaved<ClassPlan> unsaved, Desk desk) {
        this.classes = classes;
        this.beginning = new Beginning(classes, unsaved, desk);
        this.tell = new ClassTell(this, classes);
        this.form = new FirstLessonForm(FirstLesson.audiences(classes.lessons()), this::answered);
        addClassName("view");
        found.addClassName("panel");
        found.setId("first-found");
        found.getElement().setAttribute("aria-live", "polite");
        add(form, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.answer(event.getLocation().getQueryParameters());
        draw();
    }

    private void answered() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, form.address()));
        draw();
    }

    private void draw() {
        found.removeAll();
        found.setVisible(form.answers().isPresent());
        form.answers()
                .ifPresent(
                        answers ->
                                FirstLesson.of(answers, classes.lessons(), classes.shelf())
                                        .ifPresentOrElse(this::draw, this::drawNone));
    }

    private void drawNone() {
        found.add(
                new H2(getTranslation("console.first.none")),
                new Paragraph(getTranslation("console.first.none.lead")));
    }

    private void draw(FirstLesson of) {
        var lesson = of.first();
        var name = new H2(getTranslation("console.first.begin", title(lesson)));
        var about = new Paragraph(tell.about(lesson));
        about.addClassName("caption");
        found.add(name, about, new Paragraph(tell.goal(lesson)), steps(lesson), next(of));
    }

    private FirstSteps steps(Lesson lesson) {
        var planned =
                classes.toCome().stream()
                        .filter(plan -> plan.lesson().equals(lesson.id().slug()))
                        .findFirst();
        return new FirstSteps(this, beginning, lesson, planned, !form.ledBefore());
    }

    private String title(Lesson lesson) {
        return tell.lesson(lesson.id().slug());
    }

    private Component next(FirstLesson of) {
        var list = new UnorderedList();
        of.next()
                .forEach(
                        lesson -> {
                            var about = new Span(" " + tell.about(lesson));
                            about.addClassName("soft");
                            list.add(new ListItem(new Span(title(lesson)), about));
                        });
        var next = new Div(new H3(getTranslation("console.first.next")), list);
        next.setId("first-next");
        next.setVisible(!of.next().isEmpty());
        return next;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.first");
    }
}
