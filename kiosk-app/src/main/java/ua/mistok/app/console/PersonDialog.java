package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.mistok.app.access.Role;
import ua.mistok.app.staff.Change;
import ua.mistok.app.staff.Person;
import ua.mistok.app.staff.Profile;

/// Who somebody is and what they may do; for a new person also the first PIN, which they are told.
final class PersonDialog extends Dialog {

    private final Optional<Person> known;
    private final Function<Filled, Change> save;
    private final TextField name = new TextField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final TextField partner = new TextField();
    private final TextField secret = new TextField();

    /// @param secret empty for a person who has one
    record Filled(Profile profile, String secret) {}

    /// @param known empty for a new person
    PersonDialog(Optional<Person> known, Function<Filled, Change> save) {
        this.known = known;
        this.save = save;
        name.setId("person-name");
        name.setMaxLength(Profile.LONGEST_NAME);
        roles.setItems(Role.values());
        roles.addValueChangeListener(change -> partner.setVisible(isTrainer()));
        partner.setId("person-partner");
        partner.setMaxLength(Profile.LONGEST_PARTNER);
        secret.setId("person-secret");
        secret.setVisible(known.isEmpty());
        known.flatMap(Person::name).ifPresent(name::setValue);
        known.flatMap(Person::partner).ifPresent(partner::setValue);
        roles.setValue(known.map(Person::roles).orElse(Set.of(Role.LIBRARIAN)));
        partner.setVisible(isTrainer());
        var form = new FormLayout(name, roles, partner, secret);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    private boolean isTrainer() {
        return roles.getValue().contains(Role.TRAINER);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(
                getTranslation(
                        known.isEmpty() ? "console.people.add" : "console.people.change-this"));
        name.setLabel(getTranslation("console.people.name"));
        name.setHelperText(getTranslation("console.people.name.help"));
        roles.setLabel(getTranslation("console.people.roles"));
        roles.setItemLabelGenerator(role -> TellPeople.role(this, role));
        partner.setLabel(getTranslation("console.people.partner"));
        partner.setHelperText(getTranslation("console.people.partner.help"));
        secret.setLabel(getTranslation("console.people.secret"));
        secret.setHelperText(getTranslation("console.people.secret.help"));
        var keep = new Button(getTranslation("console.people.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("person-save");
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("console.people.cancel"), c -> close()), keep);
        name.focus();
    }

    private void save() {
        name.setInvalid(false);
        roles.setInvalid(false);
        secret.setInvalid(false);
        var from = isTrainer() ? Optional.of(partner.getValue()) : Optional.<String>empty();
        var profile = new Profile(name.getValue(), roles.getValue(), from);
        switch (save.apply(new Filled(profile, secret.getValue()))) {
            case Change.Done _ -> close();
            case Change.Unfit(var fault) -> {
                secret.setErrorMessage(UnfitSecret.words(this, fault));
                secret.setInvalid(true);
            }
            case Change.Refused(var fault) -> {
                var words = TellPeople.fault(this, fault);
                switch (fault) {
                    case NO_ROLE, LAST_ADMIN -> {
                        roles.setErrorMessage(words);
                        roles.setInvalid(true);
                    }
                    case NAME_MISSING, NAME_LONG, NAME_TAKEN, UNKNOWN -> {
                        name.setErrorMessage(words);
                        name.setInvalid(true);
                    }
                }
            }
        }
    }
}
