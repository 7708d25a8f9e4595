package ua.mistok.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.lesson.Part;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Packs;
import ua.mistok.config.place.Areas;
import ua.mistok.config.service.About;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

class ShippedContentTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);
    private static final Period TWELVE_YEARS = Period.ofYears(12);

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
        assertThat(report.packs()).isEqualTo(5);
        assertThat(report.services()).isEqualTo(30);
        assertThat(report.demos()).isGreaterThanOrEqualTo(12);
        assertThat(report.surveys()).isEqualTo(8);
        assertThat(report.lessons()).isEqualTo(6);
        assertThat(report.modes()).isEqualTo(5);
    }

    @Test
    void eight_campaigns_ship_as_templates_each_with_a_drawing_and_a_word_of_its_own() {
        assertThat(content.campaigns()).hasSize(8).allMatch(Campaign::template);
        assertThat(content.campaigns().map(Campaign::word)).doesNotHaveDuplicates();
        assertThat(content.campaigns().map(Campaign::look)).doesNotHaveDuplicates();
    }

    @Test
    void four_lessons_of_ninety_minutes_and_two_days_for_trainers_ship() {
        var lessons = new Packs(content.packs()).lessons(Areas.ofUkraine().country().id());

        assertThat(lessons.stream().map(lesson -> lesson.id().slug()))
                .containsExactly(
                        "first-steps",
                        "get-a-service",
                        "contact-authorities",
                        "take-part",
                        "trainers-day-1",
                        "trainers-day-2");
        assertThat(lessons.subList(0, 4)).allMatch(lesson -> lesson.minutes() == 90);
        assertThat(lessons.subList(4, 6))
                .allMatch(day -> day.parts().stream().anyMatch(Part.Practice.class::isInstance))
                .allMatch(day -> day.parts().stream().anyMatch(Part.Assess.class::isInstance));
    }

    @Test
    void each_audience_but_everyone_has_a_card_of_advice() {
        var cards = new Packs(content.packs()).tips(Areas.ofUkraine().country().id());

        assertThat(cards.stream().map(TipCard::audience))
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Audience.EVERYONE)));
    }

    /// Amounts, dates and thresholds belong to cards, which say when they were checked.
    @Test
    void a_lesson_states_no_amount_and_no_term_of_the_law() throws IOException {
        var shipped = ContentSource.shipped();
        for (var file : shipped.list()) {
            if (file.contains("/lessons/") || file.contains("/tips/")) {
                assertThat(shipped.read(file))
                        .as(file)
                        .doesNotContainPattern("uk: .*\\d+ ?(грн|дн|робоч|місяц|підпис|%)")
                        .doesNotContainPattern("№ \\d");
            }
        }
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

    @Test
    void every_card_says_or_refuses_to_say_how_long_what_it_costs_and_where_else() {
        assertThat(content.services())
                .allSatisfy(
                        card -> {
                            assertThat(card.sources()).isNotEmpty();
                            assertThat(card.situations()).isNotEmpty();
                            for (var about : About.values()) {
                                assertThat(card.terms(about))
                                        .as("%s %s", card.id(), about)
                                        .isNotEmpty();
                            }
                        });
    }

    /// Words of what nobody confirmed may stand in a file for its authors, but never reach a card.
    @Test
    void what_is_told_is_confirmed_and_dated() {
        assertThat(content.services().flatMap(card -> card.terms().stream()))
                .filteredOn(Detail.Told.class::isInstance)
                .hasSizeGreaterThan(60)
                .noneMatch(told -> told.checkedOn().isStale(WRITTEN, TWELVE_YEARS));
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
