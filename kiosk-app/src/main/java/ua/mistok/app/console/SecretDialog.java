package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import ua.mistok.app.staff.Change;
import ua.mistok.app.staff.Person;

/// Another PIN or password for somebody, which they are told.
final class SecretDialog extends Dialog {

    private final Person person;
    private final Function<String, Change> save;
    private final TextField secret = new TextField();

    SecretDialog(Person person, Function<String, Change> save) {
        this.person = person;
        this.save = save;
        secret.setId("new-secret");
        secret.setWidthFull();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(getTranslation("console.people.reset-this", TellPeople.name(this, person)));
        secret.setLabel(getTranslation("console.people.secret"));
        secret.setHelperText(getTranslation("console.people.secret.help"));
        removeAll();
        add(new Paragraph(getTranslation("console.people.reset-means")), secret);
        var keep = new Button(getTranslation("console.people.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("secret-save");
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("console.people.cancel"), c -> close()), keep);
        secret.focus();
    }

    private void save() {
        switch (save.apply(secret.getValue())) {
            case Change.Done _ -> close();
            case Change.Unfit(var fault) -> refuse(UnfitSecret.words(this, fault));
            case Change.Refused(var fault) -> refuse(TellPeople.fault(this, fault));
        }
    }

    private void refuse(String words) {
        secret.setErrorMessage(words);
        secret.setInvalid(true);
    }
}
