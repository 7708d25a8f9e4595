package ua.mistok.app.console.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.LibraryPanel;
import ua.mistok.app.content.LibraryPanel.Outcome;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Placed;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.text.LocalizedText;

/// «Що ще є в бібліотеці», written by the library itself (requirement R-23).
@StaffOnly(Permission.TEND_CONTENT)
@Route(value = "staff/content/panel", layout = ConsoleFrame.class, registerAtStartup = false)
public final class PanelView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient LibraryPanel panel;
    private final transient PackShelf shelf;
    private final transient Desk desk;
    private final Div said = new Div();
    private final Div rows = new Div();
    private final List<PanelRow> items = new ArrayList<>();
    private final TextField titleUk = new TextField();
    private final TextField titleEn = new TextField();
    private final TextField leadUk = new TextField();
    private final TextField leadEn = new TextField();
    private int basedOn;

    public PanelView(LibraryPanel panel, PackShelf shelf, Desk desk) {
        this.panel = panel;
        this.shelf = shelf;
        this.desk = desk;
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        titleUk.setId("title-uk");
        rows.addClassName("cols");
        fill(now());
    }

    /// What visitors see now: the library's own, or what ships.
    private Panel now() {
        basedOn = panel.number();
        var here = shelf.now();
        return panel.find()
                .or(() -> here.panel(Panel.Kind.LIBRARY, here.place()))
                .orElseGet(
                        () ->
                                new Panel(
                                        Panel.Kind.LIBRARY,
                                        LocalizedText.of("", ""),
                                        LocalizedText.of("", ""),
                                        List.of()));
    }

    private void fill(Panel from) {
        PanelRow.fill(from.title(), titleUk, titleEn);
        PanelRow.fill(from.lead(), leadUk, leadEn);
        items.clear();
        rows.removeAll();
        from.items().forEach(item -> add(new PanelRow(item, this::remove)));
    }

    private void add(PanelRow row) {
        items.add(row);
        rows.add(row);
    }

    private void remove(PanelRow row) {
        items.remove(row);
        rows.remove(row);
    }

    private void draw() {
        removeAll();
        var back = PageLink.button("staff/content", getTranslation("console.content.back"));
        var save = new Button(getTranslation("console.form.save"), at -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save");
        var more = new Button(getTranslation("console.content.panel.add"), at -> add());
        more.setId("add");
        var ships = new Button(getTranslation("console.content.panel.ships"), at -> askToClear());
        ships.setId("ships");
        ships.setEnabled(panel.find().isPresent());
        var bar = new Div(back, save, more, ships);
        bar.addClassName("toolbar");
        titleUk.setLabel(getTranslation("console.content.panel.title-uk"));
        titleEn.setLabel(getTranslation("console.content.panel.title-en"));
        leadUk.setLabel(getTranslation("console.content.panel.lead-uk"));
        leadEn.setLabel(getTranslation("console.content.panel.lead-en"));
        var head = new Div(titleUk, titleEn, leadUk, leadEn);
        head.addClassNames("panel", "form");
        items.forEach(PanelRow::name);
        add(bar, said, new Paragraph(getTranslation("console.content.panel.lead")), head, rows);
    }

    private void add() {
        var row = new PanelRow(this::remove);
        add(row);
        row.name();
    }

    private Panel draft() {
        return new Panel(
                Panel.Kind.LIBRARY,
                PanelRow.text(titleUk, titleEn),
                PanelRow.text(leadUk, leadEn),
                items.stream().map(PanelRow::item).toList());
    }

    private void save() {
        var staff = desk.staff();
        tell(
                desk.attempt(
                        Deed.PANEL_SAVED,
                        Panel.Kind.LIBRARY.slug(),
                        () -> panel.save(draft(), basedOn, staff),
                        came -> came instanceof Outcome.Saved));
    }

    private void askToClear() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.content.panel.ships-this"));
        dialog.setText(getTranslation("console.content.panel.ships-means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.form.cancel"));
        dialog.setConfirmText(getTranslation("console.content.panel.ships"));
        dialog.addConfirmListener(confirmed -> clear());
        dialog.open();
    }

    private void clear() {
        var staff = desk.staff();
        var came =
                desk.attempt(
                        Deed.PANEL_SAVED,
                        Panel.Kind.LIBRARY.slug(),
                        () -> panel.clear(basedOn, staff),
                        outcome -> outcome instanceof Outcome.Saved);
        if (came instanceof Outcome.Saved) {
            fill(now());
            draw();
        }
        tell(came);
    }

    private void tell(Outcome came) {
        said.removeAll();
        said.add(
                switch (came) {
                    case Outcome.Saved(var warnings) -> {
                        basedOn = panel.number();
                        yield warnings.isEmpty()
                                ? new Paragraph(getTranslation("console.content.panel.saved"))
                                : Placed.list(
                                        this,
                                        getTranslation("console.content.panel.saved"),
                                        warnings);
                    }
                    case Outcome.Invalid(var problems) ->
                            Placed.list(this, getTranslation("console.form.wrong"), problems);
                    case Outcome.Conflict(var theirs) -> conflict(theirs);
                });
    }

    /// What was written stays in the fields until somebody chooses.
    private Div conflict(LibraryPanel.Save theirs) {
        var take =
                new Button(
                        getTranslation("console.form.conflict.theirs"),
                        at -> {
                            fill(now());
                            said.removeAll();
                            draw();
                        });
        var mine =
                new Button(
                        getTranslation("console.form.conflict.mine"),
                        at -> {
                            basedOn = panel.number();
                            save();
                        });
        var when =
                new Paragraph(
                        getTranslation(
                                "console.content.panel.conflict", FormTell.moment(theirs.at())));
        var both = new Div(when, take, mine);
        both.addClassNames("panel", "toolbar");
        return both;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.content.panel");
    }
}
