package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.mistok.config.demo.Memo.Part;

class MemoTest {

    private static final String LINE = "Звірити номер із платіжкою двічі";

    private static Memo memo(int did, int slipped, int bring) {
        return new Memo(
                "Субсидія",
                part("Ви зробили", did),
                part("Згадайте", slipped),
                part("Візьміть", bring),
                new Part("Справжній сайт", List.of("portal.pfu.gov.ua")));
    }

    private static Part part(String heading, int lines) {
        return new Part(heading, Collections.nCopies(lines, LINE));
    }

    @Test
    void a_short_memo_is_in_the_code_as_it_is() {
        var memo = memo(2, 1, 2);
        assertThat(memo.codeText()).isEqualTo(memo.text());
    }

    @Test
    void what_was_done_is_cut_first_then_where_one_slipped_and_the_address_never() {
        assertThat(memo(6, 4, 4).codeText())
                .hasSizeLessThanOrEqualTo(Memo.LETTERS)
                .contains("Згадайте", "Візьміть", "portal.pfu.gov.ua");
        assertThat(memo(6, 40, 4).codeText())
                .hasSizeLessThanOrEqualTo(Memo.LETTERS)
                .doesNotContain("Ви зробили")
                .contains("Візьміть", "portal.pfu.gov.ua");
        assertThat(memo(0, 0, 40).codeText())
                .hasSizeLessThanOrEqualTo(Memo.LETTERS)
                .startsWith("Субсидія")
                .endsWith("portal.pfu.gov.ua");
    }

    @Test
    void a_part_without_lines_has_no_heading() {
        assertThat(memo(1, 0, 1).text()).doesNotContain("Згадайте");
    }
}
