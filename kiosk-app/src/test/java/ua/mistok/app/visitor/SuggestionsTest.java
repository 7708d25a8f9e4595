package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.TextLeft;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Topic;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Ideas in one visit, on a real ledger.
class SuggestionsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @TempDir Path data;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final HourlyCounters counters =
            new HourlyCounters(InstantSource.fixed(NOW), (fact, origin) -> facts.add(fact));
    private KioskStore store;
    private Ledger ledger;
    private IdeaBank bank;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        bank = new IdeaBank(ledger, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void there_is_no_way_to_ideas_until_the_library_wants_some() {
        assertThat(visit(false).way()).isEmpty();
        bank.allow(true);
        assertThat(visit(false).way()).isPresent();
    }

    @Test
    void the_thanks_are_shown_when_the_idea_is_on_the_disk_and_a_fact_tells_only_that_it_is() {
        visit(false).send(Optional.of(Topic.LEARNING), "Курси ввечері");

        assertThat(stops).containsExactly(new Stop.Suggested());
        assertThat(bank.list()).extracting(Idea::words).containsExactly("Курси ввечері");
        counters.flush();
        assertThat(facts).containsExactly(new TextLeft("ideas", 1, "idea"));
    }

    @Test
    void no_thanks_are_shown_for_what_the_disk_refused() {
        ledger.close();

        assertThatThrownBy(() -> visit(false).send(Optional.empty(), "Курси ввечері"))
                .isInstanceOf(RuntimeException.class);
        assertThat(stops).isEmpty();
    }

    @Test
    void where_nothing_can_be_read_yet_the_way_leads_straight_to_ones_own() {
        bank.allow(true);
        visit(false).open();
        var id = bank.leave(Optional.empty(), "uk", "Курси ввечері").orElseThrow();
        visit(false).open();
        bank.publish(id, "Курси");
        visit(false).open();

        assertThat(stops)
                .containsExactly(
                        new Stop.Suggesting(),
                        new Stop.Suggesting(),
                        new Stop.Ideas(
                                List.of(
                                        new PublishedIdea(
                                                id, Optional.empty(), "uk", "Курси", 0))));
    }

    @Test
    void one_visit_is_for_an_idea_once() {
        var id = published();
        var first = visit(false).support(Runnable::run);
        first.give(id);
        first.give(id);
        visit(false).support(Runnable::run).give(id);

        assertThat(first.count(id)).isEqualTo(2);
        assertThat(first.isGiven(id)).isTrue();
        assertThat(first.count("nobody")).isZero();
    }

    @Test
    void a_rehearsal_of_staff_keeps_and_counts_nothing() {
        var id = published();
        visit(true).send(Optional.empty(), "Проба");
        visit(true).support(Runnable::run).give(id);

        assertThat(stops).containsExactly(new Stop.Suggested());
        assertThat(bank.list()).hasSize(1);
        assertThat(bank.published().getFirst().supporters()).isZero();
        counters.flush();
        assertThat(facts).isEmpty();
    }

    private String published() {
        var id = bank.leave(Optional.empty(), "uk", "Курси ввечері").orElseThrow();
        bank.publish(id, "Курси ввечері");
        return id;
    }

    private Suggestions visit(boolean trial) {
        var origin = new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, trial);
        var visit = new Visits(new Nowhere(), InstantSource.fixed(NOW)).open(origin);
        return new Suggestions(new KioskIdeas(bank, counters), visit, stops::add);
    }

    private record Nowhere() implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {}

        @Override
        public void settle() {}
    }
}
