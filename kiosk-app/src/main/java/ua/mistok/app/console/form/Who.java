package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.Person;

/// What somebody of the staff is called on a screen.
public final class Who {

    private Who() {}

    /// @param staff id of the person
    public static String of(Component at, People people, String staff) {
        return people.find(staff)
                .flatMap(Person::name)
                .orElseGet(() -> at.getTranslation("console.form.somebody"));
    }
}
