package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import ua.mistok.app.hub.people.BeforeHubSignIn;
import ua.mistok.app.hub.people.Change;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Entrance.Outcome;
import ua.mistok.app.hub.people.Password;

/// The code from the hub's log makes the first person, who may do everything.
@BeforeHubSignIn
@Route(value = "hub/first", layout = HubFrame.class, registerAtStartup = false)
public final class FirstView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    private final transient Entrance entrance;
    private final Paragraph lead = new Paragraph();
    private final TextField code = Field.text("code", Autocomplete.OFF);
    private final TextField name = Field.text("name", Autocomplete.NAME);
    private final TextField login = Field.text("login", Autocomplete.USERNAME);
    private final PasswordField password = Field.password("password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = Field.password("again", Autocomplete.NEW_PASSWORD);
    private final Paragraph said = new Paragraph();
    private final Button go = new Button("", click -> begin());

    public FirstView(Entrance entrance) {
        this.entrance = entrance;
        addClassName("view");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        go.setId("go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        var form = new Div(lead, code, name, login, password, again, said, go);
        form.addClassNames("panel", "form", "sign-in");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!entrance.isNew()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void begin() {
        var typed = Field.take(password);
        if (!typed.equals(Field.take(again))) {
            said.setText(getTranslation("hub.first.differ"));
            return;
        }
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (entrance.first(code.getValue(), login.getValue(), name.getValue(), typed, from)) {
            case Outcome.Open _ -> getUI().ifPresent(ui -> ui.navigate(SignInView.class));
            case Outcome.Wait(var left) ->
                    said.setText(getTranslation("console.wait", left.toSeconds() + 1));
            case Outcome.Refused(Change.Unfit(var fault)) -> said.setText(Told.fault(this, fault));
            case Outcome.Refused(Change.Refused(var fault)) ->
                    said.setText(Told.fault(this, fault));
            case Outcome.Refused(Change.Done _),
                    Outcome.AskCode _,
                    Outcome.ShowDevice _,
                    Outcome.Wrong _,
                    Outcome.WrongCode _ ->
                    said.setText(getTranslation("hub.first.wrong"));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation("hub.first.lead"));
        code.setLabel(getTranslation("hub.first.code"));
        name.setLabel(getTranslation("hub.people.name"));
        login.setLabel(getTranslation("hub.people.login"));
        login.setHelperText(getTranslation("hub.people.login.help"));
        password.setLabel(getTranslation("hub.people.password"));
        password.setHelperText(getTranslation("hub.people.password.help", Password.SHORTEST));
        again.setLabel(getTranslation("hub.first.again"));
        go.setText(getTranslation("hub.first.go"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.first");
    }
}
