package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.JoinCode;

/// Keeps a place in the fleet for one kiosk and shows the code that it joins with, once.
final class InviteDialog extends Dialog {

    private static final int LONGEST = 200;

    private final transient Fleet fleet;
    private final transient HubDesk desk;
    private final TextField library = new TextField();
    private final PlacePicker place;

    /// @param allowed where whoever is signed in looks after kiosks
    InviteDialog(Fleet fleet, HubDesk desk, Places places, Set<String> allowed) {
        this.fleet = fleet;
        this.desk = desk;
        setHeaderTitle(getTranslation("hub.invite"));
        library.setLabel(getTranslation("hub.invite.library"));
        library.setHelperText(getTranslation("hub.invite.library.help"));
        library.setMaxLength(LONGEST);
        library.setId("library");
        place = new PlacePicker(places, allowed, getTranslation("hub.fleet.place")).withFirst();
        place.setId("invite-place");
        var form = new Div(library, place);
        form.addClassName("form");
        add(form);
        var make = new Button(getTranslation("hub.invite.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-code");
        getFooter().add(new Button(getTranslation("hub.invite.cancel"), click -> close()), make);
    }

    private void make() {
        var name = library.getValue().strip();
        library.setInvalid(name.isEmpty());
        library.setErrorMessage(getTranslation("hub.invite.library.missing"));
        place.setInvalid(place.isEmpty());
        if (name.isEmpty() || place.isEmpty()) {
            return;
        }
        var code = new AtomicReference<JoinCode>();
        var at = place.getValue().id();
        desk.act(
                HubDeed.KIOSK_INVITED,
                at,
                name,
                () -> code.set(fleet.invite(name, at, desk.who().map(Member::id).orElse(""))));
        show(code.get().toString());
    }

    private void show(String code) {
        removeAll();
        getFooter().removeAll();
        var big = new Paragraph(code);
        big.addClassName("join-code");
        big.setId("code");
        add(
                new Paragraph(getTranslation("hub.invite.once")),
                big,
                new Paragraph(getTranslation("hub.invite.how")));
        var done = new Button(getTranslation("hub.invite.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setId("code-noted");
        getFooter().add(done);
    }
}
