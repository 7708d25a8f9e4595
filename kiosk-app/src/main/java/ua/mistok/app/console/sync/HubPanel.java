package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Hub;
import ua.mistok.app.sync.Membership;

/// Which hub it is, by name and key, and the way out.
final class HubPanel extends Section {

    private final transient Membership membership;
    private final transient Desk desk;
    private final transient Runnable changed;

    HubPanel(Hub hub, Membership membership, Desk desk, Runnable changed) {
        this.membership = membership;
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "backup");
        setId("hub");
        var print = new Div(new Code(hub.verifyingKey().id().spoken()));
        print.setId("print");
        print.addClassName("fingerprint");
        var leave = new Button(getTranslation("console.sync.leave"), click -> ask());
        leave.setId("leave");
        add(
                new H2(hub.name()),
                new Paragraph(
                        hub.hasAddress()
                                ? getTranslation("console.sync.hub.address", hub.address())
                                : getTranslation("console.sync.hub.by-stick")),
                new Paragraph(
                        getTranslation("console.sync.hub.since", FormTell.moment(hub.since()))),
                new Paragraph(getTranslation("console.sync.hub.print")),
                print,
                leave);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.sync.leave.sure"));
        dialog.setText(getTranslation("console.sync.leave.means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.form.cancel"));
        dialog.setConfirmText(getTranslation("console.sync.leave"));
        dialog.addConfirmListener(
                confirmed -> {
                    desk.act(Deed.HUB_LEFT, membership::leave);
                    changed.run();
                });
        dialog.open();
    }
}
