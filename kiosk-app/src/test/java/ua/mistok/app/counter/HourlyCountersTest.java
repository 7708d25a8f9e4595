package ua.mistok.app.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.TextLeft;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class HourlyCountersTest {

    private static final Origin MAIN = origin("main");

    private Instant now = Instant.parse("2026-12-01T10:59:00Z");
    private final List<Fact> facts = new ArrayList<>();
    private int room = Integer.MAX_VALUE;
    private final HourlyCounters counters = new HourlyCounters(() -> now, this::write);

    @Test
    void nothing_is_written_while_the_hour_lasts() {
        counters.showing(MAIN, "welcome", 1);
        counters.turn();
        assertThat(facts).isEmpty();

        now = now.plus(Duration.ofMinutes(1));
        counters.turn();
        assertThat(facts).containsExactly(new SlideShown("welcome", 1));
        counters.turn();
        assertThat(facts).hasSize(1);
    }

    @Test
    void showings_are_one_fact_for_each_station_and_slide() {
        counters.showing(MAIN, "welcome", 1);
        counters.showing(MAIN, "welcome", 1);
        counters.showing(origin("hall"), "welcome", 1);
        counters.showing(MAIN, "needs", 1);
        counters.flush();

        assertThat(facts)
                .containsExactly(
                        new SlideShown("welcome", 2),
                        new SlideShown("welcome", 1),
                        new SlideShown("needs", 1));
    }

    @Test
    void groups_of_several_people_are_one_fact_in_which_nobody_can_be_told_apart() {
        counters.groups(MAIN, "needs", 1, List.of("older", "idp"));
        counters.groups(MAIN, "needs", 1, List.of("older"));
        counters.groups(MAIN, "needs", 1, List.of());
        counters.flush();

        assertThat(facts)
                .containsExactly(new GroupsTallied("needs", 1, 2, Map.of("older", 2, "idp", 1)));
    }

    @Test
    void what_the_journal_does_not_take_is_written_later_and_only_once() {
        counters.words(MAIN, "training", 1, "d9");
        counters.words(MAIN, "training", 1, "d9");
        counters.groups(MAIN, "needs", 1, List.of("older"));
        room = 1;
        assertThatThrownBy(counters::flush).hasMessage("full");

        room = 10;
        counters.flush();
        assertThat(facts)
                .containsExactly(
                        new TextLeft("training", 1, "d9"),
                        new TextLeft("training", 1, "d9"),
                        new GroupsTallied("needs", 1, 1, Map.of("older", 1)));
    }

    private void write(Fact fact, Origin origin) {
        if (facts.size() >= room) {
            throw new IllegalStateException("full");
        }
        facts.add(fact);
    }

    private static Origin origin(String station) {
        return new Origin(station, ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    }
}
