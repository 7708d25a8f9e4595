package ua.mistok.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class VisitTest {

    private static final Fact CARD = new CardOpened("a07");
    private static final Fact BELL = new BellRung();
    private static final Fact FLAG =
            new CardFlagged("a07", Optional.empty(), 1, CardFlagged.What.SITE);

    private final Refusing notebook = new Refusing();
    private final Visit visit =
            new Visits(notebook, Clock.systemUTC())
                    .open(new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false));
    private final Attempt both =
            new Attempt(
                    () -> {
                        visit.note(CARD);
                        visit.note(BELL);
                    });

    /// A notebook whose disk or store refuses until it is told otherwise.
    private static final class Refusing implements Notebook {

        private final List<Fact> written = new ArrayList<>();
        private int room = Integer.MAX_VALUE;
        private boolean stores = true;

        @Override
        public void write(Fact fact, Origin origin) {
            if (written.size() == room) {
                throw new IllegalStateException("disk full");
            }
            written.add(fact);
        }

        @Override
        public void settle() {
            if (!stores) {
                throw new IllegalStateException("store away");
            }
        }
    }

    @Test
    void what_was_written_before_a_full_disk_is_not_written_again() {
        notebook.room = 1;
        assertThatThrownBy(() -> visit.make(both)).hasMessage("disk full");

        notebook.room = 2;
        visit.make(both);

        assertThat(notebook.written).containsExactly(CARD, BELL);
    }

    @Test
    void what_the_store_did_not_take_is_settled_and_not_written_again() {
        notebook.stores = false;
        assertThatThrownBy(() -> visit.make(both)).hasMessage("store away");
        assertThatThrownBy(() -> visit.make(both)).hasMessage("store away");

        notebook.stores = true;
        visit.make(both);

        assertThat(notebook.written).containsExactly(CARD, BELL);
    }

    @Test
    void the_same_done_twice_is_noted_twice() {
        visit.make(new Attempt(() -> visit.note(CARD)));
        visit.make(new Attempt(() -> visit.note(CARD)));

        assertThat(notebook.written).containsExactly(CARD, CARD);
    }

    @Test
    void an_attempt_given_up_takes_nothing_from_what_comes_after() {
        notebook.stores = false;
        assertThatThrownBy(() -> visit.make(both)).hasMessage("store away");

        notebook.stores = true;
        visit.end(VisitEnded.How.IDLE);

        assertThat(notebook.written)
                .containsExactly(CARD, new VisitEnded(VisitEnded.How.IDLE, Stay.of(Duration.ZERO)));
    }

    @Test
    void nothing_is_noted_after_the_end() {
        visit.end(VisitEnded.How.FINISHED);
        visit.note(CARD);
        visit.end(VisitEnded.How.CLOSED);

        assertThat(notebook.written).hasSize(1);
    }

    @Test
    void whoever_goes_on_without_being_kept_is_asked_again_of_an_answer_alone() {
        notebook.room = 0;
        assertThatThrownBy(() -> visit.make(both)).hasMessage("disk full");
        visit.makeUnkept(both);
        visit.make(new Attempt(() -> visit.note(CARD)));

        var answer = new Attempt(() -> visit.note(FLAG));
        assertThatThrownBy(() -> visit.make(answer)).hasMessage("disk full");
        visit.makeUnkept(answer);
        assertThat(notebook.written).isEmpty();

        notebook.room = 1;
        visit.make(new Attempt(() -> visit.note(BELL)));
        assertThat(notebook.written).as("what the disk takes is kept").containsExactly(BELL);
    }

    @Test
    void a_clock_that_goes_back_by_a_year_makes_a_stay_short_and_not_impossible() {
        var now = new AtomicReference<>(Instant.parse("2026-12-01T10:00:00Z"));
        var travelling =
                new Visits(notebook, now::get)
                        .open(new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false));
        now.updateAndGet(at -> at.minus(Duration.ofDays(365)));
        travelling.note(CARD);
        travelling.end(VisitEnded.How.FINISHED);

        assertThat(notebook.written)
                .containsExactly(
                        CARD, new VisitEnded(VisitEnded.How.FINISHED, Stay.of(Duration.ZERO)));
    }
}
