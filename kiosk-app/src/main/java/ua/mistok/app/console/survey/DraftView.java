package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SaveBar;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.mode.Running;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.survey.SurveyPreview;
import ua.mistok.app.workshop.SurveyDesk;
import ua.mistok.app.workshop.SurveyWorkshop;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// One survey: its form, beside it the real screen to try it on, what is left to do, its way onto
/// the shelf, and what was saved when. What came with a pack, or somebody else's work to whoever
/// writes nothing, is read only.
@StaffOnly(Permission.TEND_CONTENT)
@Route(value = "staff/write-survey", layout = ConsoleFrame.class, registerAtStartup = false)
public final class DraftView extends Main
        implements HasUrlParameter<String>,
                LocaleChangeObserver,
                HasDynamicTitle,
                PublishPanel.Onward {

    private final transient SurveyWorkshop workshop;
    private final transient SurveyDesk surveys;
    private final transient Unsaved<String> unsaved;
    private final transient SurveyPreview preview;
    private final transient Running running;
    private final transient People people;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final transient SurveyTell tell = new SurveyTell(this);
    private final SaveBar bar =
            new SaveBar(
                    this::save,
                    this::discard,
                    new SaveBar.Removal(
                            "console.surveys.remove",
                            "console.surveys.remove.title",
                            "console.surveys.remove.lead",
                            this::remove));
    private final Div page = new Div();
    private transient @Nullable Editing editing;
    private transient @Nullable SurveyDraft looked;

    /// What is being edited here.
    private record Editing(
            SurveyDraft draft,
            int basedOn,
            SurveyForm form,
            TrialPane pane,
            TroubleList toDo,
            PublishPanel publish) {

        SurveyId id() {
            return new SurveyId(draft.id);
        }
    }

    public DraftView(
            SurveyWorkshop workshop,
            SurveyDesk surveys,
            Unsaved<String> unsaved,
            SurveyPreview preview,
            Running running,
            People people,
            Desk desk,
            InstantSource clock) {
        this.workshop = workshop;
        this.surveys = surveys;
        this.unsaved = unsaved;
        this.preview = preview;
        this.running = running;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        page.addClassName("mode-page");
        add(page);
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        var id = new SurveyId(slug);
        if (!open(id)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /// @return whether there is such a survey
    private boolean open(SurveyId id) {
        var begun = begun(id);
        if (begun.isPresent() && surveys.may(Deed.SURVEY_SAVED)) {
            edit(SurveyDraft.read(begun.get().value()), begun.get().basedOn());
            return true;
        }
        var packed = workshop.packed(id).map(survey -> SurveyDraft.copy(survey, id));
        var read = workshop.text(id).or(() -> workshop.published(id)).map(SurveyDraft::read);
        read.or(() -> packed).ifPresent(draft -> look(id, draft));
        return read.or(() -> packed).isPresent();
    }

    private Optional<Begun<String>> begun(SurveyId id) {
        return unsaved.find(surveys.staff(), id.slug()).or(() -> saved(id));
    }

    private Optional<Begun<String>> saved(SurveyId id) {
        return workshop.text(id)
                .or(() -> workshop.published(id))
                .map(text -> new Begun<>(text, workshop.number(id)));
    }

    // ── reading ─────────────────────────────────────────────────────────

    private void look(SurveyId id, SurveyDraft draft) {
        editing = null;
        looked = draft;
        page.removeAll();
        var left = new Section(new H2(tell.title(draft)), new Outline(tell, draft));
        left.addClassName("panel");
        var pane = new TrialPane(preview, tell, clock);
        var right = new Section(pane);
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        var main = main();
        if (workshop.find(id).isPresent()) {
            var publish = new PublishPanel(id, tell, surveys, workshop, this);
            publish.show(false, 0);
            main.add(publish);
        }
        main.add(left);
        good(draft)
                .ifPresent(
                        survey -> {
                            pane.show(survey);
                            main.add(new FilesPanel(tell, survey, desk));
                        });
        page.add(main, right);
        if (workshop.find(id).isPresent()) {
            page.add(history(id));
        }
    }

    private static Optional<Survey> good(SurveyDraft draft) {
        return SurveyWorkshop.check(new SurveyId(draft.id), draft.write())
                        instanceof Good<Survey>(var survey, var _)
                ? Optional.of(survey)
                : Optional.empty();
    }

    // ── writing ─────────────────────────────────────────────────────────

    private void edit(SurveyDraft draft, int basedOn) {
        looked = null;
        var id = new SurveyId(draft.id);
        var form = new SurveyForm(draft, tell, this::changed, this::show);
        var pane = new TrialPane(preview, tell, clock);
        var toDo = new TroubleList(tell);
        var publish = new PublishPanel(id, tell, surveys, workshop, this);
        editing = new Editing(draft, basedOn, form, pane, toDo, publish);
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(pane, bar);
        right.addClassName("panel");
        var side = new Div(right, toDo);
        side.addClassNames("mode-page__preview", "survey-page__side");
        var main = main(left, publish);
        good(draft)
                .filter(_ -> basedOn > 0)
                .ifPresent(survey -> main.add(new FilesPanel(tell, survey, desk)));
        page.removeAll();
        page.add(main, side);
        page.add(history(id));
        bar.show(workshop.find(id).filter(standing -> !standing.isOnShelf()).isPresent());
        show();
    }

    private static Div main(Component... panels) {
        var main = new Div(panels);
        main.addClassName("survey-page__main");
        return main;
    }

    private void changed() {
        if (editing instanceof Editing now) {
            unsaved.keep(surveys.staff(), now.draft().id, now.draft().write(), now.basedOn());
            show();
        }
    }

    /// The screen as it would be, what is left to do, and whether anything waits to be saved.
    private void show() {
        if (editing instanceof Editing now) {
            var troubles = Trouble.all(now.draft());
            var isChanged = isChanged(now);
            now.pane().show(now.draft(), now.form().open());
            now.form().tell(troubles);
            now.toDo().show(now.draft(), troubles);
            now.publish().show(isChanged, (int) troubles.stream().filter(Trouble::isError).count());
            bar.tell(isChanged);
        }
    }

    private boolean isChanged(Editing now) {
        return saved(now.id())
                .map(saved -> !SurveyDraft.read(saved.value()).write().equals(now.draft().write()))
                .orElse(true);
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (editing instanceof Editing now) {
            save(now, now.basedOn());
        }
    }

    private void save(Editing now, int basedOn) {
        took(now.id(), surveys.save(now.id(), now.draft().write(), basedOn));
    }

    private void remove() {
        if (editing instanceof Editing now) {
            took(now.id(), surveys.remove(now.id(), now.basedOn()));
        }
    }

    private void took(SurveyId id, Saving saving) {
        switch (saving) {
            case Saving.Saved _ -> {
                unsaved.drop(surveys.staff(), id.slug());
                openOrLeave(id);
            }
            case Saving.Conflict(var theirs) -> resolve(id, theirs);
            case Saving.Invalid _ -> {} // unfinished work is kept too
        }
    }

    private void openOrLeave(SurveyId id) {
        if (!open(id)) {
            UI.getCurrent().navigate(SurveysView.class);
        }
    }

    /// Both stand before the later one, who decides; nothing is lost either way, for theirs is in
    /// the history and mine in the form.
    private void resolve(SurveyId id, Revision theirs) {
        if (editing instanceof Editing now) {
            var changes =
                    theirs.text()
                            .map(SurveyDraft::read)
                            .map(other -> new SurveyChanges(tell).between(other, now.draft()))
                            .orElse(List.of());
            new ConflictDialog(
                            who(theirs.staff()),
                            theirs,
                            changes,
                            () -> save(now, theirs.number()),
                            () -> {
                                unsaved.drop(surveys.staff(), id.slug());
                                openOrLeave(id);
                            })
                    .open();
        }
    }

    private void discard() {
        if (editing instanceof Editing now) {
            unsaved.drop(surveys.staff(), now.draft().id);
            openOrLeave(now.id());
        }
    }

    // ── history ─────────────────────────────────────────────────────────

    private RevisionList history(SurveyId id) {
        return new RevisionList(
                workshop.history(id),
                revision -> who(revision.staff()),
                this::changes,
                false,
                number -> took(id, surveys.restore(id, number, workshop.number(id))));
    }

    private List<String> changes(Optional<Revision> before, Revision saved) {
        if (saved.text().isEmpty()) {
            return List.of(tell.say("console.surveys.was-removed"));
        }
        var was = before.flatMap(Revision::text).map(SurveyDraft::read);
        return was.isEmpty()
                ? List.of(tell.say("console.surveys.was-made"))
                : new SurveyChanges(tell).between(was.get(), SurveyDraft.read(saved.text().get()));
    }

    // ── around ──────────────────────────────────────────────────────────

    @Override
    public String who(String staff) {
        return Who.of(this, people, staff);
    }

    @Override
    public Optional<Component> toMode(SurveyId id) {
        if (!desk.may(Permission.RUN_MODES)) {
            return Optional.empty();
        }
        var link =
                new Anchor(
                        "staff/mode/" + running.atAny().mode().id(),
                        tell.say("console.surveys.to-mode"));
        link.setId("to-mode");
        link.addClassNames("btn", "btn--go");
        link.getElement().setAttribute("router-link", true);
        return Optional.of(link);
    }

    @Override
    public void done() {
        running.look();
        if (editing instanceof Editing now) {
            openOrLeave(now.id());
        } else if (looked instanceof SurveyDraft draft) {
            openOrLeave(new SurveyId(draft.id));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (editing instanceof Editing now) {
            edit(now.draft(), now.basedOn());
        } else if (looked instanceof SurveyDraft draft) {
            look(new SurveyId(draft.id), draft);
        }
    }

    @Override
    public String getPageTitle() {
        if (editing instanceof Editing now) {
            return tell.title(now.draft());
        }
        return looked instanceof SurveyDraft draft
                ? tell.title(draft)
                : tell.say("console.surveys.write");
    }
}
