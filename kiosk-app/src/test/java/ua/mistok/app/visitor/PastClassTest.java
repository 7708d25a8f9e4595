package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Weeks after a class: by the word of its card to three questions, and nothing of the person.
class PastClassTest extends BrowserlessTest {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private List<PastClass> past =
            List.of(past("калина", "training"), past("море", "no-such-survey"));
    private final Journey journey =
            new Journey(
                    Shipped.SHELF,
                    new Finder(),
                    new Visits(new Written(), Clock.systemUTC())
                            .open(
                                    new Origin(
                                            "main",
                                            ModeKind.SELF_SERVICE,
                                            Language.UKRAINIAN,
                                            false)),
                    new PastPolls(),
                    IdeaBox.SHUT,
                    Clock.systemUTC(),
                    new Random(1),
                    stops::add);
    private final Screens screens =
            new Screens(
                    Clock.systemUTC(),
                    journey,
                    Runnable::run,
                    new NoSheets(),
                    Optional.empty(),
                    Optional::empty,
                    Optional::empty,
                    () -> {});

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void home_leads_by_classes_and_a_word_to_the_questions_of_weeks_later() {
        draw(new Stop.Home());
        touch("Навчання в бібліотеці");
        assertThat(stops.getLast()).isEqualTo(new Stop.NextClass());
        draw(stops.getLast());
        touch("Були на занятті? Розкажіть, що далі");
        assertThat(stops.getLast()).isEqualTo(new Stop.PastClasses());
        draw(stops.getLast());
        touch("калина · Перший крок");

        var run = run();
        assertThat(run.survey().id().slug()).isEqualTo("training");
        run.answer(new One("failed"));
        assertThat(run.ended()).as("whom it failed is asked why").isFalse();
    }

    @Test
    void the_answer_names_the_class_and_says_nothing_of_the_person() {
        journey.interviews().follow(past.getFirst());
        var run = run();
        run.answer(new One("alone"));
        run.answer(new One("several"));
        assertThat(run.ended()).isTrue();
        journey.interviews().finish();

        var told =
                facts.stream()
                        .filter(SurveyAnswered.class::isInstance)
                        .map(SurveyAnswered.class::cast)
                        .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().ofClass()).contains(new OfClass("first-steps", "калина"));
        assertThat(told.getFirst().answers())
                .isEqualTo(
                        Map.of(
                                "phase",
                                List.of("follow-up"),
                                "f1",
                                List.of("alone"),
                                "f3",
                                List.of("several")));
    }

    @Test
    void a_class_whose_questions_are_not_on_the_shelf_is_asked_about_by_nobody() {
        assertThat(journey.interviews().past())
                .extracting(PastClass::word)
                .containsExactly("калина");
    }

    @Test
    void without_a_class_of_some_weeks_ago_nothing_leads_there() {
        past = List.of();
        draw(new Stop.NextClass());

        assertThat(buttons())
                .extracting(PastClassTest::words)
                .noneMatch(words -> words.contains("Були на занятті"));
    }

    private SurveyRun run() {
        return stops.getLast() instanceof Stop.Asking(var run) ? run : fail(stops.toString());
    }

    private static PastClass past(String word, String survey) {
        return new PastClass(
                "first-steps",
                LocalizedText.of("Перший крок", "First steps"),
                LocalDate.of(2026, 11, 1),
                word,
                new SurveyId(survey));
    }

    private void draw(Stop stop) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(screens.draw(stop, Comfort.USUAL).screen());
    }

    private void touch(String words) {
        var button = buttons().stream().filter(each -> words(each).contains(words)).findFirst();
        test(button.orElseThrow(() -> new AssertionError(words))).click();
    }

    private List<NativeButton> buttons() {
        return $(NativeButton.class).all();
    }

    private static String words(NativeButton button) {
        return button.getText() + button.getElement().getProperty("innerHTML", "");
    }

    private final class PastPolls extends NoPolls {

        @Override
        public List<PastClass> past() {
            return past;
        }

        @Override
        public boolean isOpen(Survey survey) {
            return true;
        }
    }

    private static final class NoSheets implements Overlay {

        @Override
        public void lay(Component sheet) {}

        @Override
        public void lift() {}
    }

    private final class Written implements Notebook {

        @Override
        public void write(Fact fact, Origin origin) {
            facts.add(fact);
        }

        @Override
        public void settle() {}
    }
}
