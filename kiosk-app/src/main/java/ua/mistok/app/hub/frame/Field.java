package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/// Fields that a password safe knows.
final class Field {

    private Field() {}

    static TextField text(String id, Autocomplete meaning) {
        var field = new TextField();
        field.setId(id);
        field.setAutocomplete(meaning);
        field.setWidthFull();
        return field;
    }

    static PasswordField password(String id, Autocomplete meaning) {
        var field = new PasswordField();
        field.setId(id);
        field.setAutocomplete(meaning);
        field.setWidthFull();
        return field;
    }

    /// What was typed; it is forgotten here.
    static String take(PasswordField field) {
        var text = field.getValue();
        field.clear();
        return text;
    }
}
