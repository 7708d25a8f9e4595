package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.mistok.app.hub.oidc.OidcSettings;
import ua.mistok.app.hub.people.Change;
import ua.mistok.app.hub.people.Grant;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.people.Password;
import ua.mistok.app.hub.people.PeopleDesk;
import ua.mistok.app.hub.place.Places;

/// Who works with the hub where one looks after people: add, change, another password, another
/// telephone, let go.
@HubOnly(HubPermission.MANAGE_PEOPLE)
@Route(value = "hub/people", layout = HubFrame.class, registerAtStartup = false)
public final class PeopleView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Members members;
    private final transient PeopleDesk desk;
    private final transient Places places;
    private final boolean hasOutside;
    private final Set<String> mine;

    public PeopleView(
            Members members, PeopleDesk desk, HubDesk hub, Places places, OidcSettings outside) {
        this.hasOutside = outside.isOn();
        this.members = members;
        this.desk = desk;
        this.places = places;
        this.mine = hub.places(HubPermission.MANAGE_PEOPLE);
        addClassName("view");
    }

    private void draw() {
        removeAll();
        var add = new Button(getTranslation("hub.people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add");
        var toolbar = new Div(add);
        toolbar.addClassName("toolbar");
        add(toolbar, grid());
    }

    private Grid<Member> grid() {
        var grid = new Grid<Member>();
        grid.setId("people");
        grid.setHeight("36rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(
                        member ->
                                member.active()
                                        ? member.name()
                                        : getTranslation("hub.people.left", member.name()))
                .setHeader(getTranslation("hub.people.name"))
                .setAutoWidth(true);
        grid.addColumn(Member::login)
                .setHeader(getTranslation("hub.people.login"))
                .setAutoWidth(true);
        grid.addColumn(member -> Told.grants(this, places, member))
                .setHeader(getTranslation("hub.people.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::buttons)
                .setHeader(getTranslation("hub.people.what"))
                .setWidth("24rem")
                .setFlexGrow(0);
        grid.setItems(
                query -> members.list(mine, query.getOffset(), query.getLimit()).stream(),
                query -> members.count(mine));
        return grid;
    }

    private Component buttons(Member member) {
        var buttons = new Div();
        buttons.addClassName("toolbar");
        if (!desk.mayChange(member)) {
            return buttons;
        }
        if (!member.active()) {
            buttons.add(button("hub.people.back", member, () -> askPassword(member)));
            return buttons;
        }
        buttons.add(
                button("hub.people.change", member, () -> change(member)),
                button("hub.people.new-password", member, () -> askPassword(member)));
        if (hasOutside) {
            buttons.add(button("hub.people.outside", member, () -> askOutside(member)));
        }
        if (member.hasDevice()) {
            buttons.add(
                    button(
                            "hub.people.new-device",
                            member,
                            () ->
                                    ask(
                                            "hub.people.new-device",
                                            "hub.people.new-device.means",
                                            member,
                                            () -> desk.resetDevice(member))));
        }
        buttons.add(
                button(
                        "hub.people.let-go",
                        member,
                        () ->
                                ask(
                                        "hub.people.let-go",
                                        "hub.people.let-go.means",
                                        member,
                                        () -> desk.letGo(member))));
        return buttons;
    }

    /// Read out, a button says whom it is about.
    private Button button(String key, Member member, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.setAriaLabel(getTranslation(key) + ": " + member.name());
        button.addClassName(key.substring(key.lastIndexOf('.') + 1));
        return button;
    }

    private void add() {
        new MemberDialog(
                        Optional.empty(),
                        rows(Set.of()),
                        filled -> drawn(desk.add(filled.profile(), filled.password())))
                .open();
    }

    private void change(Member member) {
        new MemberDialog(
                        Optional.of(member),
                        rows(member.grants()),
                        filled -> drawn(desk.change(member, filled.profile())))
                .open();
    }

    private GrantRows rows(Set<Grant> before) {
        var roles = Arrays.stream(HubRole.values()).filter(desk::mayGive).toList();
        return new GrantRows(places, roles, mine, before);
    }

    private void askPassword(Member member) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("hub.people.new-password") + ": " + member.name());
        var password = Field.text("new-password", Autocomplete.OFF);
        password.setMaxLength(Password.LONGEST);
        password.setLabel(getTranslation("hub.people.password"));
        password.setHelperText(getTranslation("hub.people.password.help", Password.SHORTEST));
        dialog.add(new Paragraph(getTranslation("hub.people.new-password.means")), password);
        confirmed(dialog, "hub.people.save", () -> desk.resetPassword(member, password.getValue()));
    }

    private void askOutside(Member member) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("hub.people.outside") + ": " + member.name());
        var name = Field.text("outside", Autocomplete.OFF);
        name.setMaxLength(255);
        name.setLabel(getTranslation("hub.people.outside.name"));
        name.setHelperText(getTranslation("hub.people.outside.help"));
        name.setValue(members.findOutside(member.id()).orElse(""));
        dialog.add(new Paragraph(getTranslation("hub.people.outside.means")), name);
        confirmed(dialog, "hub.people.save", () -> desk.setOutside(member, name.getValue()));
    }

    private void ask(String key, String means, Member member, Supplier<Change> work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key) + ": " + member.name());
        dialog.add(new Paragraph(getTranslation(means)));
        confirmed(dialog, key, work);
    }

    private void confirmed(ConfirmDialog dialog, String key, Supplier<Change> work) {
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("hub.people.cancel"));
        dialog.setConfirmText(getTranslation(key));
        dialog.addConfirmListener(
                confirmed -> {
                    switch (drawn(work.get())) {
                        case Change.Done _ -> {}
                        case Change.Unfit(var fault) -> tell(Told.fault(this, fault));
                        case Change.Refused(var fault) -> tell(Told.fault(this, fault));
                    }
                });
        dialog.open();
    }

    private Change drawn(Change change) {
        draw();
        return change;
    }

    private void tell(String words) {
        var said = new Paragraph(words);
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        addComponentAsFirst(said);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.people");
    }
}
