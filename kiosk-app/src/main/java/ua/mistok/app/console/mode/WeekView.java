package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.console.mode.WeekRows.Row;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.Drafts.WeekDraft;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.mode.SpecialDays;
import ua.mistok.config.problem.Problem;

/// The week: hours and their modes, days that are different, and what holds outside hours.
@StaffOnly(Permission.RUN_MODES)
@Route(value = "staff/week", layout = ConsoleFrame.class, registerAtStartup = false)
public final class WeekView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final LocalTime USUAL_FROM = LocalTime.of(9, 0);
    private static final LocalTime USUAL_TO = LocalTime.of(18, 0);
    private static final LocalTime CLASS_FROM = LocalTime.of(14, 0);
    private static final LocalTime CLASS_TO = LocalTime.of(15, 30);

    private final transient Week week;
    private final transient ModeShelf modes;
    private final transient Running running;
    private final transient Drafts drafts;
    private final transient People people;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private transient WeekRows rows;
    private transient int basedOn;
    private transient @Nullable Row chosen;
    private transient List<Problem> problems = List.of();
    private final Div top = new Div();
    private final Div grid = new Div();
    private final Div hours = new Div();
    private final Div special = new Div();

    public WeekView(
            Week week,
            ModeShelf modes,
            Running running,
            Drafts drafts,
            People people,
            Desk desk,
            InstantSource clock) {
        this.week = week;
        this.modes = modes;
        this.running = running;
        this.drafts = drafts;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        modes.refresh();
        var kept = drafts.findWeek(desk.staff());
        rows = new WeekRows(kept.map(WeekDraft::schedule).orElseGet(week::schedule));
        basedOn = kept.map(WeekDraft::basedOn).orElseGet(week::number);
    }

    // ── drawing ─────────────────────────────────────────────────────────

    private void draw() {
        var cols = new Div(grid, new Div(side(), special));
        cols.addClassName("week-page");
        removeAll();
        add(top, cols, history());
        put(special, special());
        redraw();
    }

    /// What every change is seen in; where it is made stays, and with it the keyboard's focus.
    private void redraw() {
        put(top, bar());
        if (!problems.isEmpty()) {
            top.add(ProblemList.of(this, getTranslation("console.form.wrong"), problems));
        }
        put(grid, grid());
    }

    private Component side() {
        put(hours, hours());
        return hours;
    }

    private static void put(Div place, Component what) {
        place.removeAll();
        place.add(what);
    }

    private Component bar() {
        var waits = isChanged();
        var save = new Button(getTranslation("console.form.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fixed = week.fixed();
        save.setEnabled(waits && fixed.isEmpty());
        var leave = new Button(getTranslation("console.form.discard"), click -> discard());
        leave.setId("discard");
        leave.setEnabled(waits);
        var more = new Button(getTranslation("console.week.more"), click -> addHours());
        more.setId("add-hours");
        var state = new Span(getTranslation(waits ? "console.form.waits" : "console.form.saved"));
        state.setId("state");
        state.getElement().setAttribute("role", "status");
        state.setClassName("is-warn", waits);
        var bar = new Div(more, save, leave, state);
        bar.addClassName("toolbar");
        fixed.ifPresent(wish -> bar.add(SetByHub.told(this, wish)));
        return bar;
    }

    private Component grid() {
        var grid = new WeekGrid(this::mode, this::choose);
        var panel = new Section(grid);
        panel.addClassName("panel");
        grid.draw(rows, chosen == null ? List.of() : List.of(chosen), now());
        return panel;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Schedule.ZONE);
    }

    private Component otherwise() {
        var select = new Select<ModeId>();
        select.setId("otherwise");
        select.setItems(modes.list().stream().map(Mode::id).toList());
        select.setItemLabelGenerator(id -> ModeTell.name(this, modes.list(), id));
        select.setLabel(getTranslation("console.week.otherwise"));
        select.setValue(rows.otherwise);
        select.addValueChangeListener(
                event -> {
                    rows.otherwise = event.getValue();
                    changed();
                });
        return select;
    }

    private Component hours() {
        if (chosen == null) {
            var panel =
                    new Section(
                            new H2(getTranslation("console.week.hours")),
                            new Paragraph(getTranslation("console.week.touch")));
            panel.addClassNames("panel", "panel--top");
            return panel;
        }
        var row = chosen;
        return new HoursPanel(
                this,
                row,
                modes.list(),
                this::changed,
                () -> {
                    rows.rows.remove(row);
                    chosen = null;
                    put(hours, hours());
                    changed();
                });
    }

    private Component special() {
        var tell = new WeekTell(this, modes.list());
        var list = new UnorderedList();
        list.addClassName("special-list");
        rows.special.forEach(days -> list.add(item(tell, days)));
        var more =
                new Button(
                        getTranslation("console.week.special.more"),
                        click -> edit(Optional.empty()));
        more.setId("add-special");
        var panel =
                new Section(
                        otherwise(), new H2(getTranslation("console.week.specials")), list, more);
        panel.addClassNames("panel", "panel--top");
        return panel;
    }

    private ListItem item(WeekTell tell, SpecialDays days) {
        var name = new Span(days.name().in(ModeTell.language(this)));
        name.addClassName("mode-list__name");
        var when = new Span(tell.days(days) + ": " + tell.hoursOf(days));
        when.addClassName("soft");
        var words = new Div(name, when);
        words.addClassName("mode-list__words");
        var change =
                new Button(
                        getTranslation("console.modes.change-it"),
                        click -> edit(Optional.of(days)));
        var away =
                new Button(
                        getTranslation("console.week.away"),
                        click -> {
                            rows.special.remove(days);
                            put(special, special());
                            changed();
                        });
        var buttons = new Div(change, away);
        buttons.addClassName("btn-row");
        return new ListItem(words, buttons);
    }

    // ── editing ─────────────────────────────────────────────────────────

    private void choose(Row row) {
        chosen = row;
        put(hours, hours());
        redraw();
    }

    private void addHours() {
        chosen = rows.rows.isEmpty() ? addFirst() : addClass();
        put(hours, hours());
        changed();
    }

    /// A working week; whoever names hours for the first time means that the library is closed
    /// outside them.
    private Row addFirst() {
        var usual = modes.usual().id();
        if (rows.otherwise.equals(usual)) {
            first(ModeKind.CLOSED).ifPresent(closed -> rows.otherwise = closed);
            put(special, special());
        }
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return rows.add(days, new Hours(USUAL_FROM, USUAL_TO, usual));
    }

    /// What is most often added to a week: a class, today.
    private Row addClass() {
        var mode = first(ModeKind.CLASS).orElseGet(() -> modes.usual().id());
        var days = EnumSet.of(now().getDayOfWeek());
        return rows.add(days, new Hours(CLASS_FROM, CLASS_TO, mode));
    }

    private Optional<ModeId> first(ModeKind kind) {
        return modes.list().stream().filter(mode -> mode.kind() == kind).map(Mode::id).findFirst();
    }

    private void edit(Optional<SpecialDays> before) {
        new SpecialDialog(
                        before,
                        now().toLocalDate(),
                        modes.list(),
                        days -> {
                            before.ifPresentOrElse(
                                    old -> rows.special.set(rows.special.indexOf(old), days),
                                    () -> rows.special.add(days));
                            put(special, special());
                            changed();
                        })
                .open();
    }

    private void changed() {
        problems = week.check(rows.schedule());
        drafts.keep(desk.staff(), new WeekDraft(rows.schedule(), basedOn));
        redraw();
    }

    private boolean isChanged() {
        return !rows.schedule().equals(week.schedule());
    }

    private Mode mode(ModeId id) {
        return modes.find(id).orElseGet(modes::usual);
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (week.fixed().isPresent()) {
            redraw();
            return;
        }
        save(basedOn);
    }

    private void save(int on) {
        var schedule = rows.schedule();
        act(Deed.SCHEDULE_SAVED, () -> week.save(schedule, on, desk.staff()));
    }

    private void act(Deed deed, Supplier<Saving> work) {
        switch (desk.attempt(deed, "schedule", work, Saving.Saved.class::isInstance)) {
            case Saving.Saved _ -> {
                running.look();
                discard();
            }
            case Saving.Invalid(var found) -> {
                problems = found.values().stream().flatMap(List::stream).toList();
                redraw();
            }
            case Saving.Conflict(var theirs) -> resolve(theirs);
        }
    }

    private void resolve(Revision theirs) {
        var changes =
                new WeekTell(this, modes.list())
                        .changes(week.read(Optional.of(theirs)), rows.schedule());
        new ConflictDialog(
                        Who.of(this, people, theirs.staff()),
                        theirs,
                        changes,
                        () -> save(theirs.number()),
                        this::discard)
                .open();
    }

    /// Back to what is saved.
    private void discard() {
        drafts.dropWeek(desk.staff());
        rows = new WeekRows(week.schedule());
        basedOn = week.number();
        chosen = null;
        problems = List.of();
        draw();
    }

    private Component history() {
        return new RevisionList(
                week.history(),
                revision -> Who.of(this, people, revision.staff()),
                (before, saved) ->
                        new WeekTell(this, modes.list())
                                .changes(week.read(before), week.read(Optional.of(saved))),
                true,
                number ->
                        act(
                                Deed.SCHEDULE_RESTORED,
                                () -> week.restore(number, week.number(), desk.staff())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.week-plan");
    }
}
