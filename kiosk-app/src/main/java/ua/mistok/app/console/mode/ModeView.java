package ua.mistok.app.console.mode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.Editor;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Editor.Page;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.station.Station;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.Difference;
import ua.mistok.config.mode.Mode;

/// One mode: its form, beside it the screen that comes of it, below it what was saved when.
@StaffOnly(Permission.RUN_MODES)
@Route(value = "staff/mode", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ModeView extends Main
        implements HasUrlParameter<String>, HasDynamicTitle, Page<Mode> {

    private static final Editor.Words WORDS =
            new Editor.Words(
                    "console.modes.was-made",
                    "console.modes.was-removed",
                    "console.modes.remove",
                    "console.modes.remove.title",
                    "console.modes.remove.lead");
    private static final Editor.Deeds DEEDS =
            new Editor.Deeds(Deed.MODE_SAVED, Deed.MODE_REMOVED, Deed.MODE_RESTORED);

    private final transient ModeShelf modes;
    private final transient Running running;
    private final transient Preview preview;
    private final transient Stations stations;
    private final Div page = new Div();
    private final transient Editor<Mode> editor;

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
        this.preview = preview;
        this.stations = stations;
        addClassName("view");
        add(page);
        page.addClassName("mode-page");
        editor =
                new Editor<>(
                        new KeptModes(modes), drafts.modes(), this, WORDS, DEEDS, desk, people);
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        if (!editor.open(slug)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Form<Mode> edit(Mode mode) {
        var draft = new ModeDraft(mode);
        var pane = new PreviewPane(preview);
        var form = new ModeForm(draft, modes.shelf(), known(), () -> changed(draft, pane));
        pane.show(mode);
        var left = new Section(form);
        left.addClassName("panel");
        var fixed = modes.fixed(mode.id());
        form.setEnabled(fixed.isEmpty());
        var right =
                fixed.map(wish -> new Section(pane, SetByHub.told(this, wish)))
                        .orElseGet(() -> new Section(pane, editor.bar()));
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        var history = editor.history();
        history.setEnabled(fixed.isEmpty());
        page.removeAll();
        page.add(left, right, history);
        return form;
    }

    private List<String> known() {
        return Stream.concat(
                        Stream.of(Station.MAIN),
                        stations.seen().keySet().stream().map(Station::slug))
                .distinct()
                .sorted()
                .toList();
    }

    private void changed(ModeDraft draft, PreviewPane pane) {
        editor.changed();
        pane.show(draft.mode());
    }

    @Override
    public List<String> changes(Mode was, Mode is) {
        var tell = new ChangeTell(this, modes.shelf());
        return Difference.between(was, is).stream().map(tell::of).toList();
    }

    @Override
    public void saved() {
        running.look();
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(ModesView.class);
    }

    @Override
    public String getPageTitle() {
        return editor.written()
                .map(mode -> ModeTell.name(this, mode))
                .orElseGet(() -> getTranslation("console.modes"));
    }
}
