package ua.mistok.app.console.mode;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Now;
import ua.mistok.app.mode.Running;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What runs now and what comes next, and every mode with what can be done with it.
@StaffOnly(Permission.RUN_MODES)
@Route(value = "staff/modes", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ModesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient ModeShelf modes;
    private final transient Running running;
    private final transient Drafts drafts;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private transient Runnable listening = () -> {};

    public ModesView(
            ModeShelf modes, Running running, Drafts drafts, Desk desk, InstantSource clock) {
        this.modes = modes;
        this.running = running;
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        modes.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        listening = running.listen(ui.accessLater(this::draw, () -> {})::run);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private void draw() {
        removeAll();
        var now = running.atAny();
        add(now(now), list(now));
        var broken = modes.problems();
        if (!broken.isEmpty()) {
            add(ProblemList.of(this, getTranslation("console.modes.broken"), broken));
        }
    }

    // ── what runs ───────────────────────────────────────────────────────

    private Component now(Now now) {
        var name = new H2(ModeTell.name(this, now.mode()));
        name.setId("running");
        var why =
                switch (now.why()) {
                    case SCHEDULE -> "console.modes.by-schedule";
                    case SWITCHED_ON -> "console.modes.switched-on";
                    case SWITCHED_ON_FOR_GOOD -> "console.modes.switched-on-for-good";
                    case INSTEAD -> "console.modes.instead";
                };
        var next =
                now.next()
                        .map(to -> ModeTell.next(this, to, clock.instant()))
                        .orElseGet(() -> getTranslation("console.modes.no-next"));
        var panel = new Section(caption(), name, new Paragraph(getTranslation(why)), said(next));
        var buttons = new Div(week());
        buttons.addClassName("btn-row");
        if (running.told().isPresent()) {
            var back = new Button(getTranslation("console.modes.keep"), click -> keepToSchedule());
            back.setId("keep-to-schedule");
            buttons.addComponentAsFirst(back);
        }
        panel.add(buttons);
        panel.addClassNames("panel", "now-mode");
        return panel;
    }

    private Component caption() {
        var caption = new Span(getTranslation("console.modes.now"));
        caption.addClassName("caption");
        return caption;
    }

    private static Component said(String words) {
        var said = new Paragraph(words);
        said.addClassName("soft");
        said.setId("next");
        return said;
    }

    private Component week() {
        return PageLink.button("staff/week", getTranslation("console.week-plan"));
    }

    private void keepToSchedule() {
        desk.act(Deed.SCHEDULE_FOLLOWED, () -> running.keepToSchedule(desk.staff()));
        draw();
    }

    // ── every mode ──────────────────────────────────────────────────────

    private Component list(Now now) {
        var list = new UnorderedList();
        list.addClassName("mode-list");
        modes.list().forEach(mode -> list.add(item(mode, mode.id().equals(now.mode().id()))));
        var panel = new Section(new H2(getTranslation("console.modes.all")), list);
        panel.addClassName("panel");
        return panel;
    }

    private ListItem item(Mode mode, boolean runs) {
        var name = new Span(ModeTell.name(this, mode));
        name.addClassName("mode-list__name");
        var words = new Div(name);
        words.addClassName("mode-list__words");
        var kind = ModeTell.kind(this, mode.kind());
        if (!kind.equals(ModeTell.name(this, mode))) {
            var about = new Span(kind);
            about.addClassName("soft");
            words.add(about);
        }
        var on = new Button(getTranslation("console.modes.switch-on"), click -> askUntilWhen(mode));
        on.setEnabled(!runs);
        var change = PageLink.button(path(mode), getTranslation("console.modes.change-it"));
        var copy = new Button(getTranslation("console.modes.copy"), click -> copy(mode));
        for (var button : new Component[] {on, change, copy}) {
            button.getElement().setAttribute("aria-describedby", "mode-" + mode.id().slug());
        }
        name.setId("mode-" + mode.id().slug());
        var buttons = new Div(on, change, copy);
        buttons.addClassName("btn-row");
        var item = new ListItem(words, buttons);
        item.getElement().setAttribute("data-mode", mode.id().slug());
        if (runs) {
            item.addClassName("is-on");
            words.add(badge("badge--ok", "check", "console.modes.runs"));
        }
        if (draft(mode)) {
            words.add(badge("badge--warn", "pencil", "console.modes.unsaved"));
        }
        return item;
    }

    private boolean draft(Mode mode) {
        return drafts.modes().find(desk.staff(), mode.id().slug()).isPresent();
    }

    private Component badge(String look, String icon, String key) {
        var badge = new Span();
        badge.addClassNames("badge", look);
        Dom.html(badge, Dom.icon(icon) + Dom.escape(getTranslation(key)));
        return badge;
    }

    private void askUntilWhen(Mode mode) {
        new SwitchOnDialog(mode, running.atAny().next(), clock.instant(), until -> on(mode, until))
                .open();
    }

    private void on(Mode mode, Until until) {
        desk.act(
                Deed.MODE_SWITCHED_ON,
                mode.id().slug(),
                () -> running.switchOn(mode.id(), until, desk.staff()));
        draw();
    }

    /// Begins another mode with what this one offers; it is there once it is saved.
    private void copy(Mode mode) {
        var name =
                LocalizedText.of(copied(mode, Language.UKRAINIAN), copied(mode, Language.ENGLISH));
        var copy = mode.copy(modes.free(), name);
        drafts.modes().keep(desk.staff(), copy.id().slug(), copy, 0);
        UI.getCurrent().navigate(ModeView.class, copy.id().slug());
    }

    private String copied(Mode mode, Language language) {
        return getTranslation(language.locale(), "console.modes.copy-of", mode.name().in(language));
    }

    private static String path(Mode mode) {
        return "staff/mode/" + mode.id().slug();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.modes");
    }
}
