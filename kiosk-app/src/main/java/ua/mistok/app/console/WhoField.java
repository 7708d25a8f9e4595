package ua.mistok.app.console;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.Person;
import ua.mistok.app.staff.Profile;
import ua.mistok.app.ui.Dom;

/// The name, typed: whoever only looks at the page from the library's network learns no name.
final class WhoField extends Section implements Who, LocaleChangeObserver {

    private final transient People people;

    WhoField(People people) {
        this.people = people;
    }

    @Override
    public Optional<String> find(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return people.listActive().stream()
                .filter(person -> TellPeople.name(this, person).equalsIgnoreCase(name))
                .map(Person::id)
                .findFirst()
                .or(() -> Optional.of(nobody(name)));
    }

    /// Waits after a wrong try like somebody whom the kiosk knows.
    private static String nobody(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return "nobody " + lower.substring(0, Math.min(lower.length(), Profile.LONGEST_NAME));
    }

    @Override
    public String missing() {
        return "console.who.type";
    }

    @Override
    public String wrong() {
        return "console.who.wrong";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                this,
                """
                <h1>%s</h1>
                <div class="pin__field"><label for="who">%s</label>
                <input id="who" class="pin__in" autocomplete="off" maxlength="%d"></div>"""
                        .formatted(
                                Dom.escape(getTranslation("console.who")),
                                Dom.escape(getTranslation("console.your-name")),
                                Profile.LONGEST_NAME));
    }
}
