package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;

/// What is to be made ready for a first lesson, in its order, each step with the way to do it.
final class FirstSteps extends OrderedList {

    private final transient ClassTell tell;
    private final transient Desk desk;

    /// @param at where it is said
    /// @param planned the class, if its day is known already
    /// @param rehearse whether a rehearsal comes first
    FirstSteps(
            Component at,
            Beginning beginning,
            Lesson lesson,
            Optional<ClassPlan> planned,
            boolean rehearse) {
        this.tell = new ClassTell(at, beginning.classes());
        this.desk = beginning.desk();
        addClassName("first-steps");
        var plan = step("plan");
        planned.ifPresentOrElse(
                of -> plan.add(done(), open(of, tell.when(of))),
                () -> begin(plan, beginning, lesson));
        if (rehearse) {
            leads(step("rehearse"), "?lesson=" + lesson.id().slug(), "console.first.try");
        }
        var papers = step("papers");
        planned.filter(of -> desk.may(Deed.PAPER_SAVED))
                .ifPresent(of -> papers.add(open(of, words("console.classes.papers"))));
        var bring = new UnorderedList();
        lesson.bring().forEach(line -> bring.add(new ListItem(line.in(FormTell.language(at)))));
        step("bring").add(bring);
        leads(step("day"), "", "console.class");
    }

    private ListItem step(String name) {
        var step =
                new ListItem(
                        new H3(words("console.first.step." + name)),
                        new Paragraph(words("console.first.lead." + name)));
        step.setId("first-step-" + name);
        add(step);
        return step;
    }

    private void begin(ListItem step, Beginning beginning, Lesson lesson) {
        if (desk.may(Deed.CLASS_SAVED)) {
            var begin =
                    new Button(
                            words("console.classes.plan"),
                            click -> UI.getCurrent().navigate(beginning.path(lesson)));
            begin.setId("first-plan");
            step.add(begin);
        }
    }

    /// For whoever may lead a class.
    private void leads(ListItem step, String query, String key) {
        if (desk.may(Permission.LEAD_CLASS)) {
            step.add(PageLink.button("staff/class" + query, words(key)));
        }
    }

    private Span done() {
        var badge = new Span();
        badge.addClassNames("badge", "badge--ok");
        Dom.html(badge, Dom.icon("check") + Dom.escape(words("console.first.done")));
        return badge;
    }

    private static Anchor open(ClassPlan plan, String words) {
        return PageLink.button("staff/class-plan/" + plan.id(), words);
    }

    private String words(String key) {
        return tell.at().getTranslation(key);
    }
}
