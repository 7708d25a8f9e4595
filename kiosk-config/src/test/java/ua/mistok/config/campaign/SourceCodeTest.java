package ua.mistok.config.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCodeTest {

    private final List<Campaign> campaigns =
            List.of(Campaigns.of("subsidy", "калина", 1), Campaigns.of("key", "ключ", 1));

    @ParameterizedTest
    @ValueSource(strings = {"калина 3", "КАЛИНА3", " Калина - 3 ", "«калина» №3"})
    void a_code_is_read_generously(String typed) {
        assertThat(SourceCode.find(typed, campaigns))
                .contains(new SourceCode(campaigns.getFirst(), Optional.of(PaperFormat.POSTER)));
    }

    @Test
    void the_word_alone_tells_the_campaign() {
        assertThat(SourceCode.find("ключ", campaigns))
                .contains(new SourceCode(campaigns.getLast(), Optional.empty()));
        assertThat(SourceCode.find("ключ 9", campaigns))
                .as("a number that is on no paper")
                .contains(new SourceCode(campaigns.getLast(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "калин", "калина 33", "калина ключ", "kalyna"})
    void anything_else_is_no_code(String typed) {
        assertThat(SourceCode.find(typed, campaigns)).isEmpty();
    }

    @Test
    void what_is_printed_is_what_is_read() {
        for (var campaign : campaigns) {
            for (var paper : PaperFormat.values()) {
                assertThat(SourceCode.find(campaign.code(paper), campaigns))
                        .contains(new SourceCode(campaign, Optional.of(paper)));
            }
        }
    }
}
