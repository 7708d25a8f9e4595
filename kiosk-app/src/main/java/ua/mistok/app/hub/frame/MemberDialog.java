package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import ua.mistok.app.hub.people.Change;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.people.Password;
import ua.mistok.app.hub.people.Profile;

/// Who somebody is, what they may do and where; for somebody new also the first password, which
/// they are told.
final class MemberDialog extends Dialog {

    private final transient Optional<Member> known;
    private final transient Function<Filled, Change> save;
    private final TextField name = Field.text("member-name", Autocomplete.OFF);
    private final TextField login = Field.text("member-login", Autocomplete.OFF);
    private final GrantRows grants;
    private final TextField password = Field.text("member-password", Autocomplete.OFF);
    private final Paragraph said = new Paragraph();

    /// @param password empty for somebody who has one
    record Filled(Profile profile, String password) {}

    /// @param known empty for somebody new
    MemberDialog(Optional<Member> known, GrantRows grants, Function<Filled, Change> save) {
        this.known = known;
        this.grants = grants;
        this.save = save;
        name.setMaxLength(Profile.LONGEST);
        login.setMaxLength(Profile.LONGEST);
        password.setMaxLength(Password.LONGEST);
        password.setVisible(known.isEmpty());
        known.map(Member::name).ifPresent(name::setValue);
        known.map(Member::login).ifPresent(login::setValue);
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        var form = new FormLayout(name, login, grants, password, said);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(getTranslation(known.isEmpty() ? "hub.people.add" : "hub.people.change"));
        name.setLabel(getTranslation("hub.people.name"));
        login.setLabel(getTranslation("hub.people.login"));
        login.setHelperText(getTranslation("hub.people.login.help"));
        password.setLabel(getTranslation("hub.people.password"));
        password.setHelperText(getTranslation("hub.people.password.help", Password.SHORTEST));
        var keep = new Button(getTranslation("hub.people.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("member-save");
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("hub.people.cancel"), c -> close()), keep);
        name.focus();
    }

    private void save() {
        said.setText("");
        var profile = new Profile(login.getValue(), name.getValue(), grants.grants());
        switch (save.apply(new Filled(profile, password.getValue()))) {
            case Change.Done _ -> close();
            case Change.Unfit(var fault) -> said.setText(Told.fault(this, fault));
            case Change.Refused(var fault) -> said.setText(Told.fault(this, fault));
        }
    }
}
