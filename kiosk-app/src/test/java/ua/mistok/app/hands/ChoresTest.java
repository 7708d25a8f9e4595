package ua.mistok.app.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoresTest {

    private Instant now = Instant.parse("2026-11-25T08:00:00Z");
    private final Chores chores = new Chores(() -> now);
    private final List<Chore> here = new ArrayList<>();

    @Test
    void only_the_pages_of_that_station_are_asked() {
        var elsewhere = new ArrayList<Chore>();
        chores.listen("main", here::add);
        chores.listen("station-2", elsewhere::add);

        assertThat(chores.ask("main", new Chore.Wash())).isTrue();

        assertThat(here).containsExactly(new Chore.Wash());
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whoever_asks_learns_that_no_page_is_open() {
        assertThat(chores.ask("main", new Chore.Wash())).isFalse();
        var closed = chores.listen("main", here::add);
        closed.run();

        assertThat(chores.ask("main", new Chore.Wash())).isFalse();
        assertThat(here).isEmpty();
    }

    @Test
    void a_rehearsal_ends_by_itself() {
        chores.listen("main", here::add);
        chores.rehearse("main");
        assertThat(chores.rehearsal("main")).contains(now.plus(Chores.REHEARSAL));
        assertThat(chores.rehearsal("station-2")).isEmpty();

        now = now.plus(Chores.REHEARSAL);
        assertThat(chores.rehearsal("main")).as("whether anybody looked or not").isEmpty();
        chores.look();

        assertThat(here).as("at its beginning and at its end").hasSize(2);
        chores.look();
        assertThat(here).as("told once").hasSize(2);
    }

    @Test
    void it_ends_when_somebody_says_so() {
        chores.rehearse("main");
        chores.listen("main", here::add);

        chores.endRehearsal("main");

        assertThat(chores.rehearsal("main")).isEmpty();
        assertThat(here).containsExactly(new Chore.Rehearse());
    }

    @Test
    void a_clock_that_goes_back_makes_no_rehearsal_longer() {
        chores.rehearse("main");
        now = now.minusSeconds(1);

        assertThat(chores.rehearsal("main")).isEmpty();
    }

    @Test
    void whoever_looks_on_is_no_page() {
        var seen = new ArrayList<Chore>();
        chores.watch("main", seen::add);

        assertThat(chores.ask("main", new Chore.Rehearse())).isFalse();
        assertThat(seen).hasSize(1);
    }
}
