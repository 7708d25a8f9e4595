package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Optional;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.staff.Change;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.PeopleDesk;
import ua.mistok.app.staff.Person;

/// Who works here: add, change, give another PIN, let go; and the recovery code.
@StaffOnly(Permission.MANAGE_PEOPLE)
@Route(value = "staff/people", layout = ConsoleFrame.class, registerAtStartup = false)
public final class PeopleView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient People people;
    private final transient PeopleDesk desk;

    public PeopleView(People people, PeopleDesk desk) {
        this.people = people;
        this.desk = desk;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        var add = new Button(getTranslation("console.people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add");
        var toolbar = new Div(add);
        toolbar.addClassName("toolbar");
        add(toolbar, grid(), recovery());
    }

    private Grid<Person> grid() {
        var grid = new Grid<Person>();
        grid.setId("people");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(person -> TellPeople.name(this, person))
                .setHeader(getTranslation("console.people.name"))
                .setAutoWidth(true);
        grid.addColumn(person -> TellPeople.roles(this, person))
                .setHeader(getTranslation("console.people.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::buttons)
                .setHeader(getTranslation("console.people.what"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(
                people.list().stream()
                        .sorted(Comparator.comparing(person -> !person.active()))
                        .toList());
        return grid;
    }

    private Component buttons(Person person) {
        var buttons = new Div();
        buttons.addClassName("toolbar");
        if (person.active()) {
            buttons.add(
                    button("console.people.change", person, () -> change(person)),
                    button("console.people.reset", person, () -> reset(person)),
                    button("console.people.let-go", person, () -> askToLetGo(person)));
        } else {
            buttons.add(button("console.people.back", person, () -> reset(person)));
        }
        return buttons;
    }

    /// Read out, a button says whom it is about.
    private Button button(String key, Person person, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.setAriaLabel(getTranslation(key) + ": " + TellPeople.name(this, person));
        button.addClassName(key.substring(key.lastIndexOf('.') + 1));
        return button;
    }

    private void add() {
        new PersonDialog(
                        Optional.empty(),
                        filled -> drawn(desk.add(filled.profile(), filled.secret())))
                .open();
    }

    private void change(Person person) {
        new PersonDialog(
                        Optional.of(person),
                        filled -> drawn(desk.change(person.id(), filled.profile())))
                .open();
    }

    private void reset(Person person) {
        new SecretDialog(person, secret -> drawn(desk.reset(person.id(), secret))).open();
    }

    private Change drawn(Change change) {
        draw();
        return change;
    }

    private void askToLetGo(Person person) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("console.people.let-go-this", TellPeople.name(this, person)));
        var refused = new Paragraph();
        refused.addClassName("said");
        refused.getElement().setAttribute("role", "alert");
        dialog.add(new Paragraph(getTranslation("console.people.let-go-means")), refused);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.people.cancel"));
        dialog.setConfirmText(getTranslation("console.people.let-go"));
        dialog.addConfirmListener(
                confirmed -> {
                    if (drawn(desk.deactivate(person.id())) instanceof Change.Refused(var fault)) {
                        tell(TellPeople.fault(this, fault));
                    }
                });
        dialog.open();
    }

    private void tell(String words) {
        var said = new Paragraph(words);
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        addComponentAsFirst(said);
    }

    private Component recovery() {
        var panel = new Section();
        panel.addClassName("panel");
        var renew =
                new Button(
                        getTranslation("console.recovery.renew"),
                        click -> {
                            panel.removeAll();
                            panel.add(new RecoveryPanel(desk.renewRecovery()));
                        });
        renew.setId("renew");
        panel.add(
                new H2(getTranslation("console.recovery")),
                new Paragraph(
                        getTranslation(
                                desk.hasRecovery()
                                        ? "console.recovery.made"
                                        : "console.recovery.none")),
                renew);
        return panel;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.people");
    }
}
