package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.DrawnQr;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// What everybody in the hall reads.
class WallTest extends BrowserlessTest {

    private static final String ADDRESS = "http://192.168.104.213:8082";

    private final Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));
    private final LiveClass running =
            hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 12), false).orElseThrow();

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    private Wall wall(Optional<String> address) {
        var wall = new Wall(running, address, (demo, picture) -> Optional.empty(), () -> now);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(wall);
        wall.draw();
        return wall;
    }

    @Test
    void a_telephone_reads_where_to_join_and_how_to_come_into_the_network() {
        assertThat(DrawnQr.read(html(wall(Optional.of(ADDRESS)))))
                .containsExactly(ADDRESS + "/class");

        running.tell(Optional.of(new Wifi("Бібліотека; гості", "веселка")));

        assertThat(DrawnQr.read(html(wall(Optional.of(ADDRESS)))))
                .containsExactly(
                        "WIFI:T:WPA;S:Бібліотека\\; гості;P:веселка;;", ADDRESS + "/class");
    }

    @Test
    void without_a_network_it_shows_the_code_alone() {
        var html = html(wall(Optional.empty()));

        assertThat(DrawnQr.read(html)).isEmpty();
        assertThat(html).contains(running.code().digits()).doesNotContain("http");
    }

    @Test
    void it_shows_the_trainers_step_the_hint_and_the_answer_when_the_trainer_does() {
        var wall = wall(Optional.of(ADDRESS));
        running.trainer().go(SampleClass.at("follow"));
        wall.draw();
        assertThat(all(wall).filter(DemoScreen.class::isInstance)).hasSize(1);
        assertThat(html(wall)).contains("Завдання follow").doesNotContain("Відповідь follow");

        running.trainer().showAnswer(true);
        running.trainer().showHint(true);
        wall.draw();

        assertThat(html(wall)).contains("Відповідь follow");
        assertThat(all(wall).filter(each -> each.hasClassName("wall__hint")))
                .singleElement()
                .satisfies(
                        hint ->
                                assertThat(hint.isVisible())
                                        .isEqualTo(hasHint(running.lead().orElseThrow())));
    }

    private static boolean hasHint(Lead lead) {
        return SampleClass.DEMO.steps().stream()
                .filter(step -> step.id().equals(lead.step()))
                .anyMatch(step -> step.head().hint().isPresent());
    }

    @Test
    void it_says_how_many_are_done_and_never_who() {
        var wall = wall(Optional.empty());
        var two = sit(2);
        sit(5);
        running.trainer().go(SampleClass.at("ask"));
        two.keep("ask", answered("hotline"));
        wall.draw();

        assertThat(html(wall)).contains("Готові: 1 з 2").doesNotContain("№");
        assertThat(html(wall)).doesNotContain("<meter");
    }

    @Test
    void ten_answers_make_a_picture() {
        var wall = wall(Optional.empty());
        running.trainer().go(SampleClass.at("ask"));
        for (var number = 1; number <= 10; number++) {
            sit(number).keep("ask", answered(number < 4 ? "hotline" : "appeal"));
        }
        wall.draw();

        assertThat(html(wall)).contains("value=\"3\"", "value=\"7\"", "Відповіли: 10");
    }

    @Test
    void a_pause_and_the_part_after_it_are_seen_at_once() {
        var wall = wall(Optional.empty());
        running.trainer().go(SampleClass.at("alone"));
        running.trainer().pause();
        wall.draw();
        assertThat(html(wall)).contains("Пауза");

        running.trainer().resume();
        wall.draw();
        assertThat(html(wall)).doesNotContain("Пауза");
    }

    private Sitting sit(int number) {
        var secret = running.cards().get(number - 1).secret();
        return running.sit(secret, "class", Language.UKRAINIAN, () -> {}).orElseThrow();
    }

    private SurveyRun answered(String code) {
        var run = SurveyRun.begin(SampleClass.question(), new Random(1), () -> now);
        run.answer(new One(code));
        return run;
    }

    private static String html(Component of) {
        return all(of).map(
                        each ->
                                each.getElement()
                                        .getProperty("innerHTML", each.getElement().getText()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(
                Stream.of(of),
                List.copyOf(of.getChildren().toList()).stream().flatMap(WallTest::all));
    }
}
