package ua.mistok.config.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.text.LocalizedText;

class DeckTest {

    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

    @Test
    void the_more_urgent_comes_more_often_and_never_in_a_heap() {
        var deck =
                Deck.due(
                        List.of(
                                Campaigns.of("quiet", "тиша", 1),
                                Campaigns.of("loud", "гомін", 3),
                                Campaigns.of("other", "інше", 1)),
                        NOW,
                        target -> true);

        assertThat(deck.slides())
                .extracting(slide -> slide.campaign().slug())
                .containsExactly("loud", "other", "quiet");
        assertThat(deck.round()).containsExactly(0, 1, 0, 2, 0);
    }

    @Test
    void a_slide_that_would_lead_nowhere_is_not_shown() {
        var deck =
                Deck.due(
                        List.of(Campaigns.of("here", "тут", 1), Campaigns.of("gone", "нема", 3)),
                        NOW,
                        target -> target.id().equals("here"));

        assertThat(deck.slides())
                .extracting(Slide::target)
                .containsExactly(new Target.ToDemo("here"));
        assertThat(deck.round()).containsExactly(0);
    }

    @Test
    void only_so_many_that_each_is_seen() {
        var many =
                IntStream.range(10, 30)
                        .mapToObj(at -> Campaigns.of("c" + at, "слово", at % 3 + 1))
                        .toList();

        var deck = Deck.due(many, NOW, target -> true);

        assertThat(deck.slides()).hasSize(Deck.MOST);
        assertThat(deck.round())
                .hasSize(3 * 7 + 2)
                .containsAll(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void nothing_due_is_an_empty_deck() {
        assertThat(Deck.due(List.of(), NOW, target -> true)).isEqualTo(Deck.EMPTY);
    }

    @Test
    void an_invitation_is_over_when_its_day_is() {
        var event =
                new Event(
                        LocalDate.of(2026, 12, 5),
                        LocalTime.of(14, 0),
                        LocalTime.of(15, 30),
                        LocalizedText.same("Зала 2"));
        var campaign =
                Campaigns.with(
                        Campaigns.of("fair", "ярмарок", 1), Showing.ALWAYS, Optional.of(event));

        assertThat(campaign.showsAt(Instant.parse("2026-12-05T13:29:59Z"))).isTrue();
        assertThat(campaign.showsAt(Instant.parse("2026-12-05T13:30:00Z"))).isFalse();
        assertThat(campaign.isOver(Instant.parse("2026-12-05T13:30:00Z"))).isTrue();
    }
}
