package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.survey.SurveyScreen;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.demo.Rung;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// A page of a learner, from the code to the end.
class LearnerTest extends BrowserlessTest {

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));
    private final LiveClass running =
            hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 3), false).orElseThrow();
    private final ShownStage stage = new ShownStage();
    private Learner learner = learner(stage);

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        UI.getCurrent().add(stage);
        learner.begin();
    }

    private Learner learner(Stage on) {
        return new Learner(
                hall,
                on,
                new Learner.Device("10.0.0.9", Hall.OWN_DEVICE),
                Language.UKRAINIAN,
                (demo, picture) -> Optional.empty(),
                () -> now);
    }

    private void sitDown() {
        type(running.code().digits());
        type(running.cards().get(1).secret());
        learner.start();
    }

    private void type(String signs) {
        ((JoinScreen) stage.screen()).typed(signs);
    }

    private void go(String part) {
        running.trainer().go(SampleClass.at(part));
        hear();
    }

    /// What others did reaches the page.
    private static void hear() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private String words() {
        return stage.screen().getElement().getOuterHTML();
    }

    @Test
    void a_wrong_code_says_where_the_right_one_stands() {
        var wrong = running.code().digits().equals("1111") ? "2222" : "1111";
        type(wrong);

        assertThat(words()).contains("Подивіться на стіну");
        type(running.code().digits());
        assertThat(words()).contains("Забагато спроб");
    }

    @Test
    void code_and_card_lead_to_a_number_and_no_name() {
        type(running.code().digits());
        assertThat(words()).contains("Знаки з картки").contains("Перші кроки");
        type(running.cards().get(1).secret());

        assertThat(words()).contains("gate__n\">2<");
        learner.start();
        assertThat(words()).contains("Ви на місці");
    }

    @Test
    void everybody_practises_the_trainers_step_and_then_waits() {
        sitDown();
        go("follow");
        assertThat(stage.screen()).isInstanceOf(DemoScreen.class);
        assertThat(facts.all(DemoBegan.class)).hasSize(1);

        untilNotDemo();
        assertThat(words()).contains("Зачекайте на інших");
        assertThat(running.seats().get(1).state()).isEqualTo(SeatShown.State.DONE);

        running.trainer().move(1);
        hear();
        assertThat(stage.screen()).isInstanceOf(DemoScreen.class);
        assertThat(facts.all(DemoBegan.class)).hasSize(1);
    }

    /// «Зробіть за мене», again and again.
    private void untilNotDemo() {
        for (var touch = 0; stage.screen() instanceof DemoScreen screen; touch++) {
            assertThat(touch).isLessThan(300);
            screen.help(Rung.DO);
        }
    }

    @Test
    void at_ones_own_pace_the_exercise_goes_to_its_end() {
        sitDown();
        go("alone");
        untilNotDemo();

        assertThat(words()).contains("Ви пройшли вправу");
        assertThat(running.seats().get(1).hints()).isPositive();
    }

    @Test
    void a_pause_keeps_what_stands_on_the_screen() {
        sitDown();
        go("alone");
        var before = stage.screen();
        running.trainer().pause();
        hear();
        assertThat(words()).contains("Пауза");

        running.trainer().resume();
        hear();

        assertThat(stage.screen()).isSameAs(before);
    }

    @Test
    void an_assessment_is_answered_and_kept_also_where_the_disk_refuses_first() {
        sitDown();
        go("before");
        assertThat(stage.screen()).isInstanceOf(SurveyScreen.class);
        facts.refuses = true;
        answer();
        assertThat(stage.laid).isNotNull();
        assertThat(facts.all(SurveyAnswered.class)).isEmpty();

        facts.refuses = false;
        press(Objects.requireNonNull(stage.laid), "btn--go");

        assertThat(facts.all(SurveyAnswered.class)).hasSize(1);
        assertThat(words()).contains("Дякуємо за відповідь");
    }

    @Test
    void an_answer_that_the_disk_refuses_holds_nobody_up() {
        sitDown();
        go("before");
        facts.refuses = true;
        answer();

        test(buttons(Objects.requireNonNull(stage.laid)).getLast()).click();

        assertThat(stage.laid).isNull();
        assertThat(words()).contains("Погляньте на стіну");
        assertThat(facts.all(SurveyAnswered.class)).isEmpty();
    }

    private void answer() {
        press(stage.screen(), "num");
    }

    private void press(Component in, String className) {
        var found =
                buttons(in).stream()
                        .filter(button -> button.hasClassName(className) && button.isVisible())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + className));
        test(found).click();
    }

    private static List<NativeButton> buttons(Component in) {
        var found = new ArrayList<NativeButton>();
        in.getChildren().forEach(child -> found.addAll(buttons(child)));
        if (in instanceof NativeButton button) {
            found.add(button);
        }
        return found;
    }

    @Test
    void another_page_with_the_same_card_closes_this_one() {
        sitDown();
        var other = new ShownStage();
        UI.getCurrent().add(other);
        var mine = learner;
        learner = learner(other);
        learner.begin();
        ((JoinScreen) other.screen()).typed(running.code().digits());
        ((JoinScreen) other.screen()).typed(running.cards().get(1).secret());
        hear();

        assertThat(words()).contains("Ви продовжуєте на іншому екрані");
        assertThat(stage.over).isTrue();
        mine.ring();
        assertThat(running.seats().get(1).bell()).isEmpty();
    }

    @Test
    void the_bell_is_heard_and_answered() {
        sitDown();
        learner.ring();
        hear();
        assertThat(stage.call).isEqualTo(Sitting.Call.RUNG);

        running.trainer().come(2);
        hear();

        assertThat(stage.call).isEqualTo(Sitting.Call.COMING);
    }

    @Test
    void the_end_says_goodbye() {
        sitDown();
        hall.end();
        hear();

        assertThat(words()).contains("Заняття завершено");
        assertThat(stage.over).isTrue();
    }

    /// Shows one screen, as a page does.
    private static final class ShownStage extends Div implements Stage, Overlay {

        private @Nullable Component laid;
        private boolean over;
        private Sitting.Call call = Sitting.Call.NONE;

        Component screen() {
            return getChildren().findFirst().orElseThrow();
        }

        @Override
        public void show(Component screen, Optional<Component> progress) {
            removeAll();
            add(screen);
        }

        @Override
        public void ring(Sitting.Call now) {
            call = now;
        }

        @Override
        public Comfort letters() {
            return Comfort.USUAL;
        }

        @Override
        public Overlay overlay() {
            return this;
        }

        @Override
        public void over() {
            over = true;
        }

        @Override
        public void lay(Component sheet) {
            laid = sheet;
            UI.getCurrentOrThrow().add(sheet);
        }

        @Override
        public void lift() {
            if (laid != null) {
                laid.removeFromParent();
                laid = null;
            }
        }
    }
}
