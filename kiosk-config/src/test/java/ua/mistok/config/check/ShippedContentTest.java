package ua.mistok.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

class ShippedContentTest {

    private final Content content = Content.read(ContentSource.shipped());

    @Test
    void what_ships_has_no_problem_at_all() {
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void thirty_services_ship_twenty_five_and_five_behind_the_doors() {
        assertThat(content.services()).hasSize(30);
        assertThat(behind(Goal.RECEIVE)).isEqualTo(20);
        assertThat(behind(Goal.CONTACT)).isEqualTo(5);
        assertThat(behind(Goal.INFLUENCE)).isEqualTo(5);
    }

    @Test
    void the_report_counts_what_was_read() {
        var report = Check.shipped();

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.packs()).isEqualTo(1);
        assertThat(report.services()).isEqualTo(30);
        assertThat(report.demos()).isEqualTo(1);
        assertThat(report.surveys()).isEqualTo(2);
        assertThat(report.modes()).isEqualTo(1);
    }

    @Test
    void a_card_holds_its_shared_advice_in_words() {
        var subsidy =
                content.services()
                        .filter(service -> service.id().equals(new ServiceId("a07")))
                        .findFirst()
                        .map(Service::safety);

        assertThat(subsidy.orElseThrow().toString())
                .contains("Вам нараховано допомогу")
                .contains("Нікому не кажіть PIN-код");
    }

    /// What is only general knowledge is not on a card, and no sum or term is without its date.
    @Test
    void nothing_unconfirmed_ships_as_a_fact() {
        assertThat(content.services().flatMap(service -> service.terms().stream()))
                .isNotEmpty()
                .noneMatch(term -> term.certainty() == Certainty.UNCONFIRMED);
    }

    @Test
    void ukrainian_is_set_as_ukrainian_with_its_apostrophe_and_quotes() throws IOException {
        var shipped = ContentSource.shipped();
        for (var file : shipped.list()) {
            assertThat(shipped.read(file))
                    .as(file)
                    .doesNotContainPattern("\\p{IsCyrillic}['`ʼ]\\p{IsCyrillic}")
                    .doesNotContainPattern("[“”][^“”\\n]*\\p{IsCyrillic}");
        }
    }

    private long behind(Goal goal) {
        return content.services().filter(service -> service.goal() == goal).count();
    }
}
