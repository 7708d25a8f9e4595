package ua.mistok.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

class CardSearchTest {

    private static final List<Service> CARDS = Shipped.SHELF.services();
    private static final CardSearch SEARCH = CardSearch.over(CARDS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "субсидія",
                "СУБСИДІЮ",
                "субсидією",
                "субсыдия",
                "сусбидія",
                "ce,cblbz",
                "комуналка",
                "subsidy",
                "subsidies"
            })
    void the_subsidy_is_found_however_it_is_typed(String words) {
        assertThat(SEARCH.find(words)).startsWith(new ServiceId("a07"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"сім’я", "сім'я", "сімʼя", "сім`я", "сімя"})
    void an_apostrophe_makes_no_difference(String family) {
        var doctor = "лікар для " + family;

        assertThat(SEARCH.find(doctor)).startsWith(new ServiceId("a13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "!!!",
                "«»",
                "ъъъъъъъъъ",
                "的",
                "*:*",
                "NAME:фоп~5 AND (",
                "\u0000"
            })
    void what_is_like_nothing_finds_nothing_and_breaks_nothing(String words) {
        assertThat(SEARCH.find(words).size()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_page_of_text_is_cut_and_answered() {
        assertThat(SEARCH.find("прописка ".repeat(10_000))).startsWith(new ServiceId("a04"));
    }

    @Test
    void any_keys_at_random_are_answered() {
        var keys = "абвгґдеєжіїяюьфц qwe[];',.\\/*?~:\"()-+&|!^{}0123 \u0301\uD83D\uDE00";
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var typed = new StringBuilder();
            IntStream.range(0, random.nextInt(30))
                    .forEach(_ -> typed.append(keys.charAt(random.nextInt(keys.length()))));
            assertThat(SEARCH.find(typed.toString()).size()).isLessThanOrEqualTo(10);
        }
    }
}
