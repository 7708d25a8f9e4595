package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.certificate.CertificatePanel;
import ua.mistok.app.console.certificate.Certifying;
import ua.mistok.app.console.certificate.Occasion;
import ua.mistok.app.console.form.Editor;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Editor.Page;
import ua.mistok.app.console.outcome.OutcomePanel;
import ua.mistok.app.held.HeldClasses;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.timetable.JoinAddress;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.text.LocalizedText;

/// One class: when, where, who does what; its papers; and what was saved when.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/class-plan", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ClassView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle, Page<ClassPlan> {

    private static final Editor.Words WORDS =
            new Editor.Words(
                    "console.classes.was-made",
                    "console.classes.was-off",
                    "console.classes.off",
                    "console.classes.off.title",
                    "console.classes.off.lead");
    private static final Editor.Deeds DEEDS =
            new Editor.Deeds(Deed.CLASS_SAVED, Deed.CLASS_REMOVED, Deed.CLASS_RESTORED);

    private final transient ClassShelf classes;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final transient Optional<JoinAddress> join;
    private final transient Certifying certifying;
    private final transient HeldClasses held;
    private final transient ClassTell tell;
    private final transient Editor<ClassPlan> editor;
    private final Section what = new Section();
    private final Div page = new Div();

    /// @param join empty where no class can be joined by telephone
    public ClassView(
            ClassShelf classes,
            Unsaved<ClassPlan> unsaved,
            People people,
            Desk desk,
            InstantSource clock,
            Optional<JoinAddress> join,
            Certifying certifying,
            HeldClasses held) {
        this.classes = classes;
        this.desk = desk;
        this.clock = clock;
        this.join = join;
        this.certifying = certifying;
        this.held = held;
        this.tell = new ClassTell(this, classes);
        addClassName("view");
        what.addClassName("panel");
        what.setId("what");
        page.addClassName("plan-page");
        add(what, page);
        editor = new Editor<>(classes, unsaved, this, WORDS, DEEDS, desk, people);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (!editor.open(id)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Form<ClassPlan> edit(ClassPlan plan) {
        var form = new ClassForm(plan, classes, this::changed);
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(new H2(getTranslation("console.plans.save")), editor.bar());
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right);
        classes.find(plan.id()).map(saved -> papers(saved).draw(this)).ifPresent(page::add);
        classes.find(plan.id()).flatMap(this::outcome).ifPresent(page::add);
        classes.find(plan.id()).flatMap(this::certificate).ifPresent(page::add);
        page.add(editor.history());
        drawWhat(plan);
        show(form);
        return form;
    }

    private ClassPapers papers(ClassPlan saved) {
        return new ClassPapers(saved, classes, desk, clock, join, certifying.membership());
    }

    /// Of a class that was held by this plan.
    private Optional<OutcomePanel> outcome(ClassPlan plan) {
        return held.ofPlan(plan.id())
                .map(
                        last ->
                                new OutcomePanel(
                                        occasion(plan).on(last.day()),
                                        Optional.of(plan),
                                        held.figures(last),
                                        classes.shelf(),
                                        desk));
    }

    private Occasion occasion(ClassPlan plan) {
        var title =
                classes.findLesson(plan.lesson())
                        .map(Lesson::title)
                        .orElseGet(() -> LocalizedText.same(plan.lesson()));
        return Occasion.of(title, plan, classes.shelf().sign(), classes.today());
    }

    /// For a class whose day has come.
    private Optional<CertificatePanel> certificate(ClassPlan plan) {
        var today = classes.today();
        var isDue = plan.turn() != Turn.CANCELLED && plan.on().filter(today::isBefore).isEmpty();
        return Optional.of(occasion(plan))
                .filter(any -> isDue && desk.may(Deed.CERTIFICATE_MADE))
                .map(occasion -> new CertificatePanel(occasion, certifying, desk));
    }

    private void changed(ClassForm form) {
        editor.changed();
        show(form);
    }

    private void show(ClassForm form) {
        form.tell(classes.check(form.written()));
    }

    private void drawWhat(ClassPlan plan) {
        what.removeAll();
        what.add(new H2(tell.lesson(plan)));
        classes.findLesson(plan.lesson())
                .ifPresentOrElse(
                        lesson ->
                                what.add(
                                        new Paragraph(tell.goal(lesson)),
                                        caption(tell.about(lesson))),
                        () -> what.add(new Paragraph(getTranslation("console.classes.gone"))));
        what.add(caption(getTranslation("console.classes.word", plan.word())));
    }

    private static Paragraph caption(String words) {
        var caption = new Paragraph(words);
        caption.addClassName("caption");
        return caption;
    }

    @Override
    public List<String> changes(ClassPlan was, ClassPlan is) {
        return tell.changes(was, is);
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate("staff/classes");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        editor.redraw();
    }

    @Override
    public String getPageTitle() {
        return editor.written()
                .map(tell::lesson)
                .orElseGet(() -> getTranslation("console.classes.single"));
    }
}
