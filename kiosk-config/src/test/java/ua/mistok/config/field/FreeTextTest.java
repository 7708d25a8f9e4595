package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTextTest {

    @Test
    void a_text_becomes_one_line_of_single_spaces() {
        assertThat(FreeText.tidy("  Дякую\r\n\tвам\u00a0 \u2028усім \u0085"))
                .isEqualTo("Дякую вам усім");
    }

    @Test
    void signs_that_show_nothing_go() {
        assertThat(
                        FreeText.tidy(
                                "а\u0000\u0007б\u202eв\u2066г\u200bґ\ufeff\u00ad\u2060д\u3164\ue000"))
                .isEqualTo("абвгґд\ue000");
    }

    @Test
    void half_a_sign_goes() {
        assertThat(FreeText.tidy("а\ud83dб\udc4dв")).isEqualTo("абв");
    }

    @Test
    void emoji_and_every_script_stay() {
        var text =
                "👩‍💻 👍🏽 🇺🇦 ❤️ 1️⃣ 🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f תודה شكرا ї й 中";

        assertThat(FreeText.tidy(text)).isEqualTo(text);
    }

    @Test
    void joiners_stay_between_pictures_only() {
        assertThat(FreeText.tidy("а\u200dб 👍\u200d а\ufe0f")).isEqualTo("аб 👍 а");
    }

    @Test
    void letters_are_composed() {
        assertThat(FreeText.tidy("и\u0306 і\u0308 і\u200b\u0308")).isEqualTo("й ї ї");
    }

    @Test
    void a_long_text_is_cut_between_whole_signs() {
        var family = "👨‍👩‍👧‍👦";

        assertThat(FreeText.tidy("я".repeat(300))).hasSize(FreeText.LONGEST);
        assertThat(FreeText.tidy("я".repeat(198) + family)).isEqualTo("я".repeat(198));
        assertThat(FreeText.tidy("я".repeat(193) + family)).isEqualTo("я".repeat(193) + family);
        assertThat(FreeText.tidy("я".repeat(199) + "🇺🇦")).isEqualTo("я".repeat(199));
    }

    @Test
    void tidying_twice_changes_nothing() {
        for (var text :
                new String[] {
                    "а  б\n", "я".repeat(199) + " ї\u0308", family(80), "\u0301".repeat(500)
                }) {
            var tidy = FreeText.tidy(text);

            assertThat(FreeText.tidy(tidy)).isEqualTo(tidy);
        }
    }

    private static String family(int times) {
        return "👨‍👩‍👧‍👦".repeat(times);
    }
}
