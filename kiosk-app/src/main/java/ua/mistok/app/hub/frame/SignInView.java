package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.hub.oidc.OidcSettings;
import ua.mistok.app.hub.people.BeforeHubSignIn;
import ua.mistok.app.hub.people.Device;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Entrance.Outcome;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.QrPicture;

/// Login and password, then the code of the telephone; the first time the telephone learns to make
/// codes. Nobody is signed in before the code was right.
@BeforeHubSignIn
@Route(value = "hub/sign-in", layout = HubFrame.class, registerAtStartup = false)
public final class SignInView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    /// Why somebody is here again.
    private static final Set<String> OUTSIDE = Set.of("stranger", "wait", "failed", "unreachable");

    private final transient Entrance entrance;
    private final transient Gate gate;
    private final Paragraph lead = new Paragraph();
    private final TextField login = Field.text("login", Autocomplete.USERNAME);
    private final PasswordField password =
            Field.password("password", Autocomplete.CURRENT_PASSWORD);
    private final Div picture = new Div();
    private final TextField code = Field.text("code", Autocomplete.OFF);
    private final Paragraph said = new Paragraph();
    private final Anchor outside = new Anchor("/hub/oidc");
    private final Button go = new Button("", click -> go());
    private transient Optional<Device> device = Optional.empty();

    public SignInView(Entrance entrance, Gate gate, OidcSettings provider) {
        this.entrance = entrance;
        this.gate = gate;
        addClassName("view");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setVisible(false);
        picture.setId("device");
        picture.setVisible(false);
        go.setId("go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        var form = new Div(lead, login, password, picture, code, said, go, outside);
        outside.setId("outside");
        outside.addClassName("btn");
        outside.setRouterIgnore(true);
        outside.setVisible(provider.isOn());
        form.addClassNames("panel", "form", "sign-in");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (entrance.isNew()) {
            event.forwardTo(FirstView.class);
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("outside")
                .filter(OUTSIDE::contains)
                .ifPresent(why -> said.setText(getTranslation("hub.sign-in.outside." + why)));
    }

    private void go() {
        said.setText("");
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        var typed = code.getValue();
        code.clear();
        switch (entrance.signIn(login.getValue(), password.getValue(), typed, device, from)) {
            case Outcome.Open(var id) -> {
                gate.enter(id);
                getUI().ifPresent(ui -> ui.getPage().setLocation("/hub"));
            }
            case Outcome.AskCode _ -> ask("hub.sign-in.code.lead");
            case Outcome.ShowDevice(var shown) -> {
                device = Optional.of(shown);
                draw(shown);
                ask("hub.sign-in.device.lead");
            }
            case Outcome.Wait(var left) ->
                    said.setText(getTranslation("console.wait", left.toSeconds() + 1));
            case Outcome.WrongCode _ -> said.setText(getTranslation("hub.sign-in.wrong-code"));
            case Outcome.Wrong _, Outcome.Refused _ -> {
                password.clear();
                said.setText(getTranslation("hub.sign-in.wrong"));
            }
        }
    }

    /// @param key of what is said now
    private void ask(String key) {
        lead.setText(getTranslation(key));
        outside.setVisible(false);
        login.setVisible(false);
        password.setVisible(false);
        code.setVisible(true);
        code.focus();
    }

    private void draw(Device shown) {
        var address = shown.address(getTranslation("hub.brand"), login.getValue());
        Dom.html(
                picture,
                QrPicture.draw(address, getTranslation("hub.sign-in.device.picture"))
                        + "<p>%s <code>%s</code></p>"
                                .formatted(
                                        Dom.escape(getTranslation("hub.sign-in.device.typed")),
                                        Dom.escape(shown.secret().replaceAll("(.{4})", "$1 "))));
        picture.setVisible(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation("hub.sign-in.lead"));
        login.setLabel(getTranslation("hub.people.login"));
        password.setLabel(getTranslation("hub.people.password"));
        code.setLabel(getTranslation("hub.sign-in.code"));
        go.setText(getTranslation("hub.sign-in.go"));
        outside.setText(getTranslation("hub.sign-in.outside"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.sign-in");
    }
}
