package ua.mistok.app.console.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.CodeEditor;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SaveBar;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.People;
import ua.mistok.app.workshop.DemoDesk;
import ua.mistok.app.workshop.DemoText;
import ua.mistok.app.workshop.DemoWorkshop;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// One exercise of the library's own: its script, what is wrong in it line by line, the real screen
/// to try it on, its way onto the shelf, and what was saved when.
@StaffOnly(Permission.WRITE_CONTENT)
@Route(value = "staff/write-exercise", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ExerciseView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient PackShelf shelf;
    private final transient DemoWorkshop workshop;
    private final transient DemoDesk desk;
    private final transient Unsaved<DemoText> unsaved;
    private final transient People people;
    private final transient InstantSource clock;
    private final SaveBar bar =
            new SaveBar(
                    this::save,
                    this::discard,
                    new SaveBar.Removal(
                            "console.exercise.remove",
                            "console.exercise.remove.title",
                            "console.exercise.remove.lead",
                            this::remove));
    private final Div page = new Div();
    private transient @Nullable Editing editing;

    /// What is being edited here.
    private record Editing(
            DemoId id,
            int basedOn,
            CodeEditor editor,
            LineList toDo,
            StepPane pane,
            ShowPanel publish) {

        String text() {
            return editor.getValue();
        }
    }

    public ExerciseView(
            PackShelf shelf,
            DemoWorkshop workshop,
            DemoDesk desk,
            Unsaved<DemoText> unsaved,
            People people,
            InstantSource clock) {
        this.shelf = shelf;
        this.workshop = workshop;
        this.desk = desk;
        this.unsaved = unsaved;
        this.people = people;
        this.clock = clock;
        addClassName("view");
        page.addClassName("exercise-page");
        add(page);
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        if (!open(new DemoId(slug))) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /// @return whether there is such an exercise
    private boolean open(DemoId id) {
        var begun =
                unsaved.find(desk.staff(), id.slug())
                        .or(
                                () ->
                                        workshop.text(id)
                                                .map(DemoText::new)
                                                .map(
                                                        text ->
                                                                new Begun<>(
                                                                        text,
                                                                        workshop.number(id))));
        begun.ifPresent(found -> edit(id, found.value().yaml(), found.basedOn()));
        return begun.isPresent();
    }

    private void edit(DemoId id, String text, int basedOn) {
        var cards = shelf.now().services().stream().map(card -> card.id().slug()).toList();
        var editor =
                new CodeEditor(
                        getTranslation("console.exercise.script"),
                        ScriptSchema.json(),
                        this::getTranslation,
                        Map.of("service", cards));
        editor.setId("script");
        editor.setValue(text);
        editor.addValueChangeListener(event -> changed());
        var pane = new StepPane(shelf.now(), clock);
        var toDo = new LineList(editor::goTo);
        var publish = new ShowPanel(id, workshop, desk, () -> open(id));
        editing = new Editing(id, basedOn, editor, toDo, pane, publish);
        var left = new Section(editor, bar);
        left.addClassName("panel");
        var right = new Section(pane);
        right.addClassName("panel");
        var side = new Div(right, toDo);
        side.addClassName("exercise-page__side");
        page.removeAll();
        page.add(left, side, publish, history(id));
        bar.show(desk.may(Deed.DEMO_REMOVED) && workshop.onShelf(id).isEmpty());
        show();
    }

    private void changed() {
        if (editing instanceof Editing now) {
            unsaved.keep(desk.staff(), now.id().slug(), new DemoText(now.text()), now.basedOn());
            show();
        }
    }

    /// The lines that are wrong, the screen as it would be, and whether anything waits to be saved.
    private void show() {
        if (editing instanceof Editing now) {
            var checked = workshop.check(now.id(), now.text());
            var problems = checked.problems().stream().sorted(Problem.BY_PLACE).toList();
            var waits = !workshop.text(now.id()).equals(Optional.of(now.text()));
            now.editor().mark(problems, FormTell.language(this));
            now.toDo().show(problems);
            now.pane()
                    .show(
                            checked instanceof Good<Demo>(var demo, var _)
                                    ? Optional.of(demo)
                                    : Optional.empty());
            now.publish().tell(waits, problems.stream().filter(Problem::isError).count());
            bar.tell(waits);
        }
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (editing instanceof Editing now) {
            save(now, now.basedOn());
        }
    }

    private void save(Editing now, int basedOn) {
        took(now.id(), desk.save(now.id(), now.text(), basedOn));
    }

    private void remove() {
        if (editing instanceof Editing now) {
            took(now.id(), desk.remove(now.id(), now.basedOn()));
        }
    }

    private void discard() {
        if (editing instanceof Editing now) {
            forget(now.id());
        }
    }

    private void took(DemoId id, Saving saving) {
        switch (saving) {
            case Saving.Saved _ -> forget(id);
            case Saving.Conflict(var theirs) -> resolve(theirs);
            case Saving.Invalid _ -> {} // unfinished work is kept too
        }
    }

    /// Shows what is saved, or the list where nothing is.
    private void forget(DemoId id) {
        unsaved.drop(desk.staff(), id.slug());
        if (!open(id)) {
            UI.getCurrent().navigate(ExercisesView.class);
        }
    }

    /// Both stand before the later one, who decides; nothing is lost either way, for theirs is in
    /// the history and mine in the editor.
    private void resolve(Revision theirs) {
        if (editing instanceof Editing now) {
            new ConflictDialog(
                            Who.of(this, people, theirs.staff()),
                            theirs,
                            LineChanges.between(theirs.text().orElse(""), now.text()),
                            () -> save(now, theirs.number()),
                            () -> forget(now.id()))
                    .open();
        }
    }

    private RevisionList history(DemoId id) {
        return new RevisionList(
                workshop.history(id),
                revision -> Who.of(this, people, revision.staff()),
                this::changes,
                false,
                number -> took(id, desk.restore(id, number, workshop.number(id))));
    }

    private List<String> changes(Optional<Revision> before, Revision saved) {
        if (saved.text().isEmpty()) {
            return List.of(getTranslation("console.exercise.was-removed"));
        }
        return before.flatMap(Revision::text)
                .map(was -> LineChanges.between(was, saved.text().get()))
                .orElseGet(() -> List.of(getTranslation("console.exercise.was-begun")));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (editing instanceof Editing now) {
            edit(now.id(), now.text(), now.basedOn());
        }
    }

    @Override
    public String getPageTitle() {
        return editing instanceof Editing now
                        && workshop.check(now.id(), now.text()) instanceof Good<Demo>(var demo, _)
                ? demo.title().in(FormTell.language(this))
                : getTranslation("console.exercise.write");
    }
}
