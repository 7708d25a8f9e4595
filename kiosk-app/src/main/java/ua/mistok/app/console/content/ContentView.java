package ua.mistok.app.console.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Brought;
import ua.mistok.app.content.Intake;
import ua.mistok.app.content.Intake.Removal;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.content.Sticks;
import ua.mistok.app.content.WorkList;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Placed;
import ua.mistok.config.pack.Pack;

/// Every pack on the shelf, the way to what should be looked at, and how a pack comes and goes.
@StaffOnly(Permission.TEND_CONTENT)
@Route(value = "staff/content", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ContentView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient PackShelf shelf;
    private final transient Intake intake;
    private final transient Sticks sticks;
    private final transient WorkList work;
    private final transient Desk desk;
    private final Div ways = new Div();
    private final Div said = new Div();
    private final Div standing = new Div();

    public ContentView(PackShelf shelf, Intake intake, Sticks sticks, WorkList work, Desk desk) {
        this.shelf = shelf;
        this.intake = intake;
        this.sticks = sticks;
        this.work = work;
        this.desk = desk;
        addClassName("view");
        ways.addClassName("toolbar");
        standing.addClassName("cols");
        said.getElement().setAttribute("role", "status");
    }

    private void draw() {
        removeAll();
        add(ways, said, standing);
        if (desk.may(Deed.PACK_INSTALLED)) {
            add(new InstallPanel(intake, sticks, desk, this::drawShelf));
        }
        drawShelf();
    }

    private void drawShelf() {
        ways.removeAll();
        var waiting = work.stale().size() + work.reports().size();
        ways.add(
                way("staff/content/work", "console.content.work-all", waiting),
                way("staff/content/panel", "console.content.panel"));
        if (desk.may(Permission.WRITE_CONTENT)) {
            ways.add(way("staff/exercises", "console.exercise.ours"));
        }
        standing.removeAll();
        standing.add(packs());
        var problems = shelf.now().problems();
        if (!problems.isEmpty()) {
            standing.add(Placed.list(this, getTranslation("console.content.problems"), problems));
        }
    }

    private Anchor way(String path, String key, Object... values) {
        return PageLink.button(path, getTranslation(key, values));
    }

    private Component packs() {
        var grid = new Grid<Pack>();
        grid.setId("packs");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(pack -> pack.manifest().name().in(FormTell.language(this)))
                .setHeader(getTranslation("console.content.pack"))
                .setFlexGrow(2);
        grid.addColumn(pack -> pack.manifest().version())
                .setHeader(getTranslation("console.content.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::holds)
                .setHeader(getTranslation("console.content.holds"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::came)
                .setHeader(getTranslation("console.content.came"))
                .setFlexGrow(2);
        grid.setItems(shelf.now().packs().all());
        return grid;
    }

    private String holds(Pack pack) {
        return getTranslation(
                "console.content.counts",
                pack.services().size() + pack.localCards().size(),
                pack.demos().size(),
                pack.surveys().size());
    }

    private Component came(Pack pack) {
        var row = new Div();
        row.addClassName("toolbar");
        var brought = intake.brought(pack.id(), pack.manifest().version());
        row.add(
                new Span(
                        brought.map(this::told)
                                .orElseGet(() -> getTranslation("console.content.ships"))));
        if (brought.isPresent() && desk.may(Deed.PACK_REMOVED)) {
            var name = pack.manifest().name().in(FormTell.language(this));
            var remove = new Button(getTranslation("console.content.remove"), at -> ask(pack));
            remove.setAriaLabel(getTranslation("console.content.remove") + ": " + name);
            remove.addClassName("remove");
            row.add(remove);
        }
        return row;
    }

    private String told(Brought brought) {
        var from =
                brought.signer()
                        .map(owner -> "console.content.from." + FormTell.key(owner))
                        .orElse("console.content.from.nobody");
        return getTranslation(from) + ", " + FormTell.moment(brought.at());
    }

    private void ask(Pack pack) {
        var name = pack.manifest().name().in(FormTell.language(this));
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.content.remove-this", name));
        dialog.setText(getTranslation("console.content.remove-means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.form.cancel"));
        dialog.setConfirmText(getTranslation("console.content.remove"));
        dialog.addConfirmListener(confirmed -> remove(pack));
        dialog.open();
    }

    private void remove(Pack pack) {
        var staff = desk.staff();
        var removal =
                desk.attempt(
                        Deed.PACK_REMOVED,
                        pack.id().slug(),
                        () -> intake.remove(pack.id(), staff),
                        came -> came instanceof Removal.Gone);
        said.removeAll();
        said.add(
                switch (removal) {
                    case Removal.Gone() -> new Paragraph(getTranslation("console.content.removed"));
                    case Removal.Stays(var problems) ->
                            Placed.list(this, getTranslation("console.content.stays"), problems);
                });
        drawShelf();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.content");
    }
}
