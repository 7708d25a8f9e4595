package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.demo.Memo.Part;
import ua.mistok.config.text.Language;

class MemoPageTest {

    private static final String LETTERS =
            "АБВГҐДЕЄЖЗИІЇ ЙКЛМНОПРСТУФ ХЦЧШЩЬЮЯ абвгґдеєжзиії йклмнопрстуф хцчшщьюя ’ « » — № ₴";
    private static final double MILLIMETRE = 72 / 25.4;

    @Test
    void every_ukrainian_letter_is_on_the_paper() {
        assertThat(print(memo(LETTERS, 1)).text()).contains(Paper.flat(LETTERS));
    }

    @Test
    void a_page_is_a5_upright() {
        assertThat(print(memo("Субсидія", 1)).pages())
                .isNotEmpty()
                .allSatisfy(
                        page -> {
                            assertThat(page.getWidth() / MILLIMETRE).isCloseTo(148, within(0.2));
                            assertThat(page.getHeight() / MILLIMETRE).isCloseTo(210, within(0.2));
                        });
    }

    @Test
    void a_memo_with_long_lists_stays_whole_over_several_pages() {
        var printed = print(memo("Субсидія", 25));

        assertThat(printed.pages()).hasSizeGreaterThan(3);
        assertThat(printed.text())
                .contains(
                        IntStream.range(0, 25)
                                .mapToObj(MemoPageTest::line)
                                .map(Paper::flat)
                                .toList());
    }

    @Test
    void the_fonts_are_in_the_document() {
        assertThat(print(memo("Субсидія", 1)).fonts())
                .hasSize(2)
                .allMatch(Paper.Typeface::embedded)
                .allMatch(font -> font.name().contains("Geologica"));
    }

    @Test
    void no_other_font_is_looked_for_on_the_machine() {
        var list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        assumeThat(list).doesNotExist();

        new MemoPage(memo("Субсидія", 1), Language.UKRAINIAN, (key, _) -> key).pdf();

        assertThat(list).doesNotExist();
    }

    @Test
    void the_code_is_drawn() {
        assertThat(print(memo("Субсидія", 1)).drawings()).isEqualTo(1);
    }

    @Test
    void words_cannot_become_markup() {
        assertThat(print(memo("<b>Заява</b> & \"копія\"", 1)).text())
                .contains("<b>Заява</b>&\"копія\"");
    }

    @Test
    void a_part_with_nothing_in_it_is_left_out() {
        assertThat(print(memo("Субсидія", 0)).text()).doesNotContain("Визробили");
    }

    private static Memo memo(String title, int lines) {
        var all = IntStream.range(0, lines).mapToObj(MemoPageTest::line).toList();
        return new Memo(
                title,
                new Part("Ви зробили", all),
                new Part("Згадайте", all),
                new Part("Підготуйте", all),
                new Part("Куди йти", List.of("portal.pfu.gov.ua")));
    }

    private static String line(int number) {
        return "Рядок " + number + ": перевірте, чи дані збігаються з папером";
    }

    private static Paper print(Memo memo) {
        var language = Language.UKRAINIAN;
        return Paper.read(new MemoPage(memo, language, Paper.wording(language)).pdf());
    }
}
