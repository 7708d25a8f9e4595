package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.journal.Act;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Chain;
import ua.mistok.app.staff.People;
import ua.mistok.app.tables.Tell;

/// Who did what, the newest first; and whether nobody changed it afterwards.
@StaffOnly(Permission.READ_AUDIT)
@Route(value = "staff/audit", layout = ConsoleFrame.class, registerAtStartup = false)
public final class AuditView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Audit audit;
    private final transient People people;
    private final Paragraph said = new Paragraph();

    public AuditView(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    private void draw() {
        removeAll();
        said.setText(getTranslation("console.audit.lead"));
        var check = new Button(getTranslation("console.audit.check"), click -> check());
        check.setId("check");
        var toolbar = new Div(check);
        toolbar.addClassName("toolbar");
        add(said, toolbar, grid());
    }

    private Grid<Act> grid() {
        var grid = new Grid<Act>();
        grid.setId("audit");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("32rem");
        grid.addColumn(act -> TellPeople.hour(this, act.header()))
                .setHeader(getTranslation("console.audit.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(act -> TellPeople.person(this, people, act.acted().staff()))
                .setHeader(getTranslation("console.audit.who"));
        grid.addColumn(act -> TellPeople.deed(this, act.acted().action()))
                .setHeader(getTranslation("console.audit.what"))
                .setFlexGrow(2);
        grid.addColumn(
                        act ->
                                act.acted()
                                        .about()
                                        .map(about -> TellPeople.about(this, people, about))
                                        .orElse(""))
                .setHeader(getTranslation("console.audit.about"));
        grid.setItems(
                query -> audit.list(query.getOffset(), query.getLimit()).stream(),
                query -> audit.count());
        return grid;
    }

    private void check() {
        said.setText(
                switch (audit.check()) {
                    case Chain.Whole(var acts) ->
                            getTranslation("console.audit.whole", Tell.number(this, acts));
                    case Chain.Broken(var at, var number, var why) ->
                            getTranslation(
                                    switch (why) {
                                        case ANOTHER_BEFORE -> "console.audit.another-before";
                                        case NO_LINK -> "console.audit.no-link";
                                        case TWO_VERSIONS -> "console.audit.two-versions";
                                    },
                                    Tell.number(this, number),
                                    TellPeople.hour(this, at.header()),
                                    TellPeople.deed(this, at.acted().action()));
                });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.audit");
    }
}
