package ua.mistok.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class FinishScreenTest extends BrowserlessTest {

    private static final Question QUESTION =
            new Question(
                    "confidence",
                    LocalizedText.of("Наскільки впевнено?", "How confidently?"),
                    Optional.of(LocalizedText.of("А тепер?", "And now?")),
                    Optional.empty(),
                    new Scale(0, 10, Map.of()));

    private static final Achieved ACHIEVED =
            new Achieved(
                    List.of(LocalizedText.of("Підписали <заяву>", "Signed")),
                    List.of(LocalizedText.of("IBAN — це не картка", "IBAN is not a card")),
                    false,
                    true,
                    Optional.empty(),
                    "portal.pfu.gov.ua");

    private static final Memos MEMOS =
            new Memos(
                    DemoRun.begin(
                            Shipped.CONTENT.demos().findFirst().orElseThrow(),
                            Way.TOGETHER,
                            InstantSource.system()),
                    Optional.empty());

    private final List<Optional<Integer>> answers = new ArrayList<>();

    @BeforeEach
    void speakUkrainian() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void a_higher_number_is_bridged_by_an_arc() {
        show(Optional.of(3));
        touch("8");
        assertThat(drawn("ba__arc")).isTrue();
        touch("Далі");
        assertThat(answers).containsExactly(Optional.of(8));
    }

    @Test
    void a_number_that_fell_gets_no_arc() {
        show(Optional.of(6));
        touch("8");
        touch("2");
        assertThat(drawn("ba__arc")).isFalse();
    }

    @Test
    void without_a_number_before_there_is_nothing_to_bridge() {
        show(Optional.empty());
        touch("8");
        assertThat(drawn("ba__arc")).isFalse();
    }

    @Test
    void the_question_may_be_skipped() {
        show(Optional.of(3));
        touch("Пропустити");
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void words_of_content_cannot_become_markup() {
        show(Optional.empty());
        assertThat(html()).contains("Підписали &lt;заяву&gt;").doesNotContain("<заяву>");
    }

    @Test
    void the_official_address_can_be_typed_or_photographed() {
        show(Optional.empty());
        assertThat(html()).contains("<b>portal.<wbr>pfu.<wbr>gov.<wbr>ua</b>", "<svg class=\"qr\"");
    }

    private void show(Optional<Integer> before) {
        UI.getCurrent()
                .add(new FinishScreen(ACHIEVED, MEMOS, () -> {}, QUESTION, before, answers::add));
    }

    private boolean drawn(String className) {
        return $(Div.class).all().stream().anyMatch(div -> div.hasClassName(className));
    }

    private String html() {
        return Screens.html(UI.getCurrent());
    }

    private void touch(String words) {
        test(Screens.named(words, $(NativeButton.class).all())).click();
    }
}
