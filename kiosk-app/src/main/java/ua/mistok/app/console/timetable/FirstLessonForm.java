package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.timetable.FirstLesson;
import ua.mistok.app.timetable.FirstLesson.Who;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;

/// The three questions of «З чого почати». What is answered stands in the address too, so that
/// going away and back loses nothing.
final class FirstLessonForm extends Section implements LocaleChangeObserver {

    private static final String MIXED = "mixed";
    private static final String COLLEAGUES = "colleagues";
    private static final String NEW = "new";

    /// How often somebody led a class before.
    enum Led {
        NEVER,
        BEFORE
    }

    private final H2 head = new H2();
    private final Paragraph lead = new Paragraph();
    private final RadioButtonGroup<String> who = new RadioButtonGroup<>();
    private final RadioButtonGroup<String> goal = new RadioButtonGroup<>();
    private final RadioButtonGroup<Led> led = new RadioButtonGroup<>();

    /// @param audiences that lessons are made for
    /// @param changed hears of every answer
    FirstLessonForm(Collection<Audience> audiences, Runnable changed) {
        addClassName("panel");
        setId("first-questions");
        who.setId("first-who");
        var people = new ArrayList<>(List.of(MIXED));
        audiences.stream().map(FormTell::key).forEach(people::add);
        people.add(COLLEAGUES);
        who.setItems(people);
        goal.setId("first-goal");
        goal.setItems(
                Stream.concat(Stream.of(NEW), Stream.of(Goal.values()).map(FirstLessonForm::number))
                        .toList());
        led.setId("first-led");
        led.setItems(Led.values());
        for (var group : List.of(who, goal, led)) {
            group.addValueChangeListener(
                    change -> {
                        goal.setVisible(!COLLEAGUES.equals(who.getValue()));
                        if (change.isFromClient()) {
                            changed.run();
                        }
                    });
        }
        add(head, lead, who, goal, led);
    }

    private static String number(Goal goal) {
        return Integer.toString(goal.number());
    }

    /// Empty until all is answered.
    Optional<FirstLesson.Answers> answers() {
        return who.getOptionalValue()
                .flatMap(
                        of ->
                                COLLEAGUES.equals(of)
                                        ? Optional.of(
                                                new FirstLesson.Answers(
                                                        new Who.Colleagues(), Optional.empty()))
                                        : goal.getOptionalValue()
                                                .map(
                                                        wanted ->
                                                                new FirstLesson.Answers(
                                                                        who(of), goal(wanted))))
                .filter(all -> led.getOptionalValue().isPresent());
    }

    boolean ledBefore() {
        return led.getValue() == Led.BEFORE;
    }

    private static Who who(String of) {
        return Stream.of(Audience.values())
                .filter(audience -> FormTell.key(audience).equals(of))
                .findFirst()
                .<Who>map(Who.Of::new)
                .orElseGet(Who.Mixed::new);
    }

    private static Optional<Goal> goal(String wanted) {
        return Stream.of(Goal.values()).filter(each -> number(each).equals(wanted)).findFirst();
    }

    // ── the address ─────────────────────────────────────────────────────

    QueryParameters address() {
        return QueryParameters.simple(
                Map.of(
                        "who", who.getOptionalValue().orElse(""),
                        "goal", goal.getOptionalValue().orElse(""),
                        "led", led.getOptionalValue().map(FormTell::key).orElse("")));
    }

    /// What no question offers is passed over.
    void answer(QueryParameters address) {
        pick(who, address.getSingleParameter("who"));
        pick(goal, address.getSingleParameter("goal"));
        address.getSingleParameter("led")
                .flatMap(
                        word ->
                                Stream.of(Led.values())
                                        .filter(each -> FormTell.key(each).equals(word))
                                        .findFirst())
                .ifPresent(led::setValue);
    }

    private static void pick(RadioButtonGroup<String> group, Optional<String> word) {
        word.filter(group.getListDataView()::contains).ifPresent(group::setValue);
    }

    // ── its words ───────────────────────────────────────────────────────

    @Override
    public void localeChange(LocaleChangeEvent event) {
        head.setText(getTranslation("console.first"));
        lead.setText(getTranslation("console.first.lead"));
        who.setLabel(getTranslation("console.first.who"));
        who.setItemLabelGenerator(this::people);
        goal.setLabel(getTranslation("console.first.goal"));
        goal.setItemLabelGenerator(
                wanted ->
                        NEW.equals(wanted)
                                ? getTranslation("console.first.goal.new")
                                : getTranslation("catalogue.goal." + wanted));
        led.setLabel(getTranslation("console.first.led"));
        led.setItemLabelGenerator(
                each -> getTranslation("console.first.led." + FormTell.key(each)));
    }

    private String people(String of) {
        return switch (of) {
            case MIXED -> getTranslation("console.first.who.mixed");
            case COLLEAGUES -> getTranslation("console.first.who.colleagues");
            default -> getTranslation("catalogue.for." + of);
        };
    }
}
