package ua.mistok.app.console.mode;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SaveBar;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.Drafts.Draft;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.station.Station;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.Difference;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;

/// One mode: its form, beside it the screen that comes of it, below it what was saved when.
@StaffOnly(Permission.RUN_MODES)
@Route(value = "staff/mode", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ModeView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient ModeShelf modes;
    private final transient Running running;
    private final transient Drafts drafts;
    private final transient Preview preview;
    private final transient Stations stations;
    private final transient People people;
    private final transient Desk desk;
    private final SaveBar bar =
            new SaveBar(
                    this::save,
                    this::discard,
                    new SaveBar.Removal(
                            "console.modes.remove",
                            "console.modes.remove.title",
                            "console.modes.remove.lead",
                            this::remove));
    private final Div page = new Div();
    private transient @Nullable Editing editing;

    /// What is being edited here.
    private record Editing(
            ModeId id, ModeDraft draft, int basedOn, ModeForm form, PreviewPane pane) {}

    public ModeView(
            ModeShelf modes,
            Running running,
            Drafts drafts,
            Preview preview,
            Stations stations,
            People people,
            Desk desk) {
        this.modes = modes;
        this.running = running;
        this.drafts = drafts;
        this.preview = preview;
        this.stations = stations;
        this.people = people;
        this.desk = desk;
        addClassName("view");
        add(page);
        page.addClassName("mode-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        var id = new ModeId(slug);
        var kept = drafts.find(desk.staff(), id);
        var begun = kept.or(() -> modes.find(id).map(mode -> new Draft(mode, modes.number(id))));
        begun.ifPresentOrElse(
                draft -> edit(draft.mode(), draft.basedOn()),
                () -> event.rerouteToError(NotFoundException.class));
    }

    private void edit(Mode mode, int basedOn) {
        var draft = new ModeDraft(mode);
        var pane = new PreviewPane(preview);
        var form = new ModeForm(draft, modes.shelf(), known(), this::changed);
        editing = new Editing(mode.id(), draft, basedOn, form, pane);
        pane.show(mode);
        var left = new Section(form);
        left.addClassName("panel");
        var fixed = modes.fixed(mode.id());
        form.setEnabled(fixed.isEmpty());
        var right =
                fixed.map(wish -> new Section(pane, SetByHub.told(this, wish)))
                        .orElseGet(() -> new Section(pane, bar));
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        var history = history(mode.id());
        history.setEnabled(fixed.isEmpty());
        page.removeAll();
        page.add(left, right, history);
        bar.show(modes.shipped(mode.id()).isEmpty() && basedOn > 0);
        tellState();
    }

    private List<String> known() {
        return Stream.concat(
                        Stream.of(Station.MAIN),
                        stations.seen().keySet().stream().map(Station::slug))
                .distinct()
                .sorted()
                .toList();
    }

    private void changed() {
        if (editing instanceof Editing now) {
            var draft = now.draft().mode();
            drafts.keep(desk.staff(), new Draft(draft, now.basedOn()));
            now.pane().show(draft);
            tellState();
        }
    }

    /// Whether something waits to be saved.
    private void tellState() {
        if (editing instanceof Editing now) {
            bar.tell(isChanged(now));
        }
    }

    private boolean isChanged(Editing now) {
        return modes.find(now.id()).map(mode -> !mode.equals(now.draft().mode())).orElse(true);
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (editing instanceof Editing now) {
            save(now.draft().mode(), now.basedOn());
        }
    }

    private void save(Mode mode, int basedOn) {
        act(Deed.MODE_SAVED, mode, () -> modes.save(mode, basedOn, desk.staff()));
    }

    private void act(Deed deed, Mode mode, Supplier<Saving> work) {
        var saving = desk.attempt(deed, mode.id().slug(), work, Saving.Saved.class::isInstance);
        switch (saving) {
            case Saving.Saved _ -> {
                drafts.drop(desk.staff(), mode.id());
                running.look();
                modes.find(mode.id())
                        .ifPresentOrElse(
                                saved -> edit(saved, modes.number(mode.id())),
                                () -> UI.getCurrent().navigate(ModesView.class));
            }
            case Saving.Invalid(var problems) -> {
                if (editing instanceof Editing now) {
                    bar.refuse(now.form().tell(problems));
                }
            }
            case Saving.Conflict(var theirs) -> resolve(mode, theirs);
        }
    }

    /// Both stand before the later one, who decides; nothing is lost either way, for theirs is in
    /// the history and mine in the form.
    private void resolve(Mode mine, Revision theirs) {
        var tell = new ChangeTell(this, modes.shelf());
        var other = modes.find(mine.id(), theirs.number());
        var changes =
                other.map(saved -> Difference.between(saved, mine)).orElse(List.of()).stream()
                        .map(tell::of)
                        .toList();
        new ConflictDialog(
                        Who.of(this, people, theirs.staff()),
                        theirs,
                        changes,
                        () -> save(mine, theirs.number()),
                        () -> {
                            drafts.drop(desk.staff(), mine.id());
                            other.ifPresent(saved -> edit(saved, theirs.number()));
                        })
                .open();
    }

    private void discard() {
        if (editing instanceof Editing now) {
            drafts.drop(desk.staff(), now.id());
            modes.find(now.id())
                    .ifPresentOrElse(
                            mode -> edit(mode, modes.number(now.id())),
                            () -> UI.getCurrent().navigate(ModesView.class));
        }
    }

    private void remove() {
        if (editing instanceof Editing now) {
            act(
                    Deed.MODE_REMOVED,
                    now.draft().mode(),
                    () -> modes.remove(now.id(), now.basedOn(), desk.staff()));
        }
    }

    // ── history ─────────────────────────────────────────────────────────

    private RevisionList history(ModeId id) {
        return new RevisionList(
                modes.history(id),
                revision -> Who.of(this, people, revision.staff()),
                (before, saved) -> changes(id, before, saved),
                modes.shipped(id).isPresent(),
                number -> restore(id, number));
    }

    private List<String> changes(ModeId id, Optional<Revision> before, Revision saved) {
        var tell = new ChangeTell(this, modes.shelf());
        var was = modes.read(id, before);
        var is = modes.read(id, Optional.of(saved));
        if (is.isEmpty()) {
            return List.of(getTranslation("console.modes.was-removed"));
        }
        return was.isEmpty()
                ? List.of(getTranslation("console.modes.was-made"))
                : Difference.between(was.get(), is.get()).stream().map(tell::of).toList();
    }

    private void restore(ModeId id, int number) {
        modes.find(id)
                .or(() -> modes.find(id, number))
                .ifPresent(
                        mode ->
                                act(
                                        Deed.MODE_RESTORED,
                                        mode,
                                        () ->
                                                modes.restore(
                                                        id,
                                                        number,
                                                        modes.number(id),
                                                        desk.staff())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tellState();
    }

    @Override
    public String getPageTitle() {
        return editing instanceof Editing now
                ? ModeTell.name(this, now.draft().mode())
                : getTranslation("console.modes");
    }
}
