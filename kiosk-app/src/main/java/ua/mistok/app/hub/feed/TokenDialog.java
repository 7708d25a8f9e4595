package ua.mistok.app.hub.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.hub.board.PlacePicker;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Places;

/// Gives a program a token, and shows it this once.
final class TokenDialog extends Dialog {

    private static final int LONGEST = 60;
    private static final int QUARTER = 90;

    private final transient Tokens tokens;
    private final transient HubDesk desk;
    private final TextField name = new TextField();
    private final Select<Integer> days = new Select<>();
    private final PlacePicker place;

    TokenDialog(Tokens tokens, HubDesk desk, Places places) {
        this.tokens = tokens;
        this.desk = desk;
        setHeaderTitle(getTranslation("hub.token.new"));
        name.setLabel(getTranslation("hub.token.name"));
        name.setHelperText(getTranslation("hub.token.name.help"));
        name.setMaxLength(LONGEST);
        name.setId("token-name");
        days.setLabel(getTranslation("hub.token.days"));
        days.setItems(30, QUARTER, 365);
        days.setItemLabelGenerator(each -> getTranslation("hub.token.days." + each));
        days.setValue(QUARTER);
        place =
                new PlacePicker(
                                places,
                                desk.places(HubPermission.GIVE_TOKENS),
                                getTranslation("hub.report.place"))
                        .withFirst();
        place.setId("token-place");
        var form = new Div(name, place, days);
        form.addClassName("form");
        add(form);
        var give = new Button(getTranslation("hub.token.give"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setId("token-give");
        getFooter().add(new Button(getTranslation("hub.invite.cancel"), click -> close()), give);
        addOpenedChangeListener(
                change -> {
                    if (!change.isOpened()) {
                        removeAll(); // the page forgets the secret at once
                    }
                });
    }

    private void give() {
        var words = name.getValue().strip();
        name.setInvalid(words.isEmpty());
        name.setErrorMessage(getTranslation("hub.token.name.missing"));
        place.setInvalid(place.isEmpty());
        if (words.isEmpty() || place.isEmpty()) {
            return;
        }
        var secret = new AtomicReference<String>("");
        var at = place.getValue().id();
        var life = Duration.ofDays(days.getValue());
        var giver = desk.who().map(Member::id).orElse("");
        desk.act(
                HubDeed.TOKEN_GIVEN,
                at,
                words,
                () -> secret.set(tokens.give(words, at, giver, life)));
        show(secret.get());
    }

    private void show(String secret) {
        removeAll();
        getFooter().removeAll();
        var code = new Paragraph(secret);
        code.addClassNames("join-code", "join-code--long");
        code.setId("token");
        add(
                new Paragraph(getTranslation("hub.token.once")),
                code,
                new Paragraph(getTranslation("hub.token.how")));
        var done = new Button(getTranslation("hub.token.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setId("token-noted");
        getFooter().add(done);
    }
}
