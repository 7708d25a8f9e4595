package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.staff.Person;
import ua.mistok.app.ui.Dom;

/// Everybody who works here, a page of names at a time, to be touched. Where there is one, nothing
/// is asked.
final class WhoList extends Section implements Who, LocaleChangeObserver {

    static final int PAGE = 4;

    private final List<Person> people;
    private final Consumer<Person> chosen;
    private final H1 heading = new H1();
    private final Div names = new Div();
    private final NativeButton more = Dom.button("chip staff__more", "", this::turn);
    private int page;
    private @Nullable Person who;

    /// @param people at least one
    /// @param chosen hears who it is
    WhoList(List<Person> people, Consumer<Person> chosen) {
        this.people = List.copyOf(people);
        this.chosen = chosen;
        heading.setId("who-heading");
        names.addClassName("staff");
        names.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-labelledby", "who-heading");
        more.setVisible(people.size() > PAGE);
        var list = new Div(names, more);
        list.addClassName("staff");
        add(heading, list);
        if (people.size() == 1) {
            who = people.getFirst();
        }
    }

    private void turn() {
        page = (page + 1) * PAGE < people.size() ? page + 1 : 0;
        draw();
    }

    private void choose(Person person) {
        who = person;
        draw();
        chosen.accept(person);
    }

    private void draw() {
        names.removeAll();
        people.stream().skip((long) page * PAGE).limit(PAGE).map(this::button).forEach(names::add);
    }

    private NativeButton button(Person person) {
        var name = TellPeople.name(this, person);
        var html =
                "<span class=\"ava\" aria-hidden=\"true\">%s</span><span>%s<small>%s</small></span>%s"
                        .formatted(
                                Dom.escape(initials(name)),
                                Dom.escape(name),
                                Dom.escape(TellPeople.roles(this, person)),
                                Dom.icon("circle-check"));
        var button = Dom.button("staff__p", html, () -> choose(person));
        button.getElement()
                .setAttribute("role", "radio")
                .setAttribute("aria-checked", Boolean.toString(person.equals(who)));
        return button;
    }

    /// «НК» of «Наталія Коваль».
    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<String> find(String typed) {
        return Optional.ofNullable(who).map(Person::id);
    }

    @Override
    public String missing() {
        return "console.who.choose";
    }

    @Override
    public String wrong() {
        return "console.wrong-pin";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("console.who"));
        more.setText(getTranslation("console.who.more"));
        draw();
    }
}
