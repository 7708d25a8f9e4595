package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import ua.mistok.app.access.Deed;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.Joining.Outcome;

/// Into a hub by its address and a code that works once.
final class JoinPanel extends Section {

    private final transient Joining joining;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final TextField address = new TextField();
    private final TextField code = new TextField();
    private final Paragraph said = new Paragraph();

    /// @param changed the kiosk belongs to a hub
    JoinPanel(Joining joining, Desk desk, Runnable changed) {
        this.joining = joining;
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "backup");
        setId("join-panel");
        said.setId("join-said");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        address.setId("address");
        address.setLabel(getTranslation("console.sync.address"));
        address.setHelperText(getTranslation("console.sync.address.help"));
        address.setWidthFull();
        code.setId("code");
        code.setLabel(getTranslation("console.sync.code"));
        code.setHelperText(getTranslation("console.sync.code.help"));
        code.setWidthFull();
        var join = new Button(getTranslation("console.sync.join"), click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setId("join");
        add(
                new H2(getTranslation("console.sync.none")),
                new Paragraph(getTranslation("console.sync.none.means")),
                address,
                code,
                join,
                said);
    }

    private void join() {
        var outcome =
                desk.attempt(
                        Deed.HUB_JOINED,
                        "network",
                        () -> joining.join(address.getValue(), code.getValue()),
                        Outcome.Joined.class::isInstance);
        switch (outcome) {
            case Outcome.Joined _ -> changed.run();
            case Outcome.Refused(var why) -> said.setText(SyncTell.why(this, why));
        }
    }
}
