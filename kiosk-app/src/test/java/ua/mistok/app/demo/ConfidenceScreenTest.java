package ua.mistok.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class ConfidenceScreenTest extends BrowserlessTest {

    private static final Question QUESTION =
            new Question(
                    "confidence",
                    LocalizedText.of("Наскільки впевнено?", "How confidently?"),
                    Optional.of(LocalizedText.of("А тепер?", "And now?")),
                    Optional.empty(),
                    new Scale(
                            0,
                            10,
                            Map.of(
                                    0, LocalizedText.of("зовсім ні", "not at all"),
                                    10, LocalizedText.of("цілком", "fully"))));

    private final List<Optional<Integer>> answers = new ArrayList<>();
    private final ConfidenceScreen screen = new ConfidenceScreen(QUESTION, answers::add);

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        UI.getCurrent().add(screen);
    }

    @Test
    void a_number_is_handed_on_only_after_forward_was_touched() {
        test(number(7)).click();
        assertThat(answers).isEmpty();
        test(button("Далі")).click();
        assertThat(answers).containsExactly(Optional.of(7));
    }

    @Test
    void forward_waits_for_a_number() {
        assertThat(button("Далі").isEnabled()).isFalse();
        test(number(0)).click();
        assertThat(button("Далі").isEnabled()).isTrue();
    }

    @Test
    void the_question_may_be_skipped() {
        test(button("Пропустити")).click();
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void another_language_keeps_the_number() {
        test(number(4)).click();
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        assertThat($(H1.class).single().getText()).isEqualTo("How confidently?");
        assertThat(number(4).getElement().getAttribute("aria-checked")).isEqualTo("true");
    }

    private NativeButton number(int number) {
        return button(Integer.toString(number));
    }

    private NativeButton button(String words) {
        return Screens.named(words, $(NativeButton.class).all());
    }
}
