package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.network.NetworkDoor;
import ua.mistok.app.network.NetworkDoor.Opening;
import ua.mistok.app.staff.Desk;

/// Whether the console opens from a desk of the library's network, where it is found there, and
/// what to compare.
@StaffOnly(Permission.SET_UP_KIOSK)
@Route(value = "staff/network", layout = ConsoleFrame.class, registerAtStartup = false)
public final class NetworkView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient NetworkDoor door;
    private final transient Desk desk;
    private final Paragraph said = new Paragraph();

    public NetworkView(NetworkDoor door, Desk desk) {
        this.door = door;
        this.desk = desk;
        addClassName("view");
        said.setId("said");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
    }

    private void draw() {
        removeAll();
        var panel = new Section();
        panel.addClassName("panel");
        panel.add(
                new Paragraph(
                        getTranslation(
                                door.isOpen() ? "console.network.open" : "console.network.shut")));
        if (door.isOpen()) {
            var shut = new Button(getTranslation("console.network.shut-it"), click -> askToShut());
            shut.setId("shut");
            panel.add(shut, said);
            add(panel, ways());
        } else {
            var open = new Button(getTranslation("console.network.open-it"), click -> open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.setId("open");
            panel.add(open, said);
            add(panel);
        }
    }

    private Section ways() {
        var addresses = new UnorderedList();
        addresses.setId("addresses");
        door.addresses().forEach(address -> addresses.add(new ListItem(new Code(address))));
        var fingerprint = new Div(new Code(door.fingerprint()));
        fingerprint.setId("fingerprint");
        fingerprint.addClassName("fingerprint");
        var panel = new Section(new H2(getTranslation("console.network.how")));
        panel.addClassName("panel");
        panel.add(
                new OrderedList(
                        new ListItem(
                                new Paragraph(
                                        getTranslation(
                                                door.addresses().isEmpty()
                                                        ? "console.network.no-address"
                                                        : "console.network.address")),
                                addresses),
                        new ListItem(
                                new Paragraph(getTranslation("console.network.compare")),
                                fingerprint),
                        new ListItem(
                                new Paragraph(
                                        getTranslation(
                                                "console.network.minutes",
                                                Listener.NETWORK.patience().toMinutes())))));
        return panel;
    }

    private void open() {
        said.setText("");
        var opened = desk.attempt(Deed.NETWORK_OPENED, () -> door.open() == Opening.OPEN);
        draw();
        if (!opened) {
            said.setText(
                    getTranslation("console.network.port-taken", Integer.toString(door.port())));
        }
    }

    private void askToShut() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.network.shut-this"));
        dialog.setText(getTranslation("console.network.shut-means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.people.cancel"));
        dialog.setConfirmText(getTranslation("console.network.shut-it"));
        dialog.addConfirmListener(
                confirmed -> {
                    desk.act(Deed.NETWORK_SHUT, door::shut);
                    draw();
                });
        dialog.open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.network");
    }
}
