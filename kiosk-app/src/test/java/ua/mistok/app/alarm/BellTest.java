package ua.mistok.app.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.app.station.Station;
import ua.mistok.config.text.LocalizedText;

class BellTest {

    private static final Station MAIN = new Station(Station.MAIN, Station.MAIN, 21.5);
    private static final Station SECOND = new Station("station-2", "station-2", 10.1);
    private static final Optional<Spot> SUBSIDY =
            Optional.of(new Spot(LocalizedText.of("Субсидія", "Subsidy"), Optional.of(3)));

    private final Bell bell = new Bell(InstantSource.fixed(Instant.parse("2026-11-26T08:32:00Z")));
    private final List<String> happened = new ArrayList<>();

    @Test
    void whoever_rang_first_stands_first_and_every_console_hears_of_it() {
        bell.listen(calls -> happened.add("one " + calls.size()));
        bell.listen(calls -> happened.add("two " + calls.size()));

        bell.ring(SECOND, SUBSIDY, () -> {});
        bell.ring(MAIN, Optional.empty(), () -> {});

        assertThat(bell.calls()).extracting(Call::station).containsExactly(SECOND, MAIN);
        assertThat(bell.calls().getFirst().spot()).isEqualTo(SUBSIDY);
        assertThat(happened).containsExactly("one 1", "two 1", "one 2", "two 2");
    }

    @Test
    void of_two_librarians_who_answer_one_comes() {
        bell.ring(MAIN, SUBSIDY, () -> happened.add("coming"));
        var call = bell.calls().getFirst();

        assertThat(bell.answer(call)).isTrue();
        assertThat(bell.answer(call)).isFalse();

        assertThat(bell.calls()).isEmpty();
        assertThat(happened).containsExactly("coming");
    }

    @Test
    void a_call_that_was_taken_back_is_not_answered() {
        bell.ring(MAIN, SUBSIDY, () -> happened.add("coming"));
        var call = bell.calls().getFirst();

        bell.hush(MAIN);

        assertThat(bell.answer(call)).isFalse();
        assertThat(happened).isEmpty();
    }

    @Test
    void a_console_that_closed_hears_nothing_more() {
        var listening = bell.listen(calls -> happened.add("heard"));

        listening.remove();
        bell.ring(MAIN, SUBSIDY, () -> {});
        bell.hush(SECOND);

        assertThat(happened).isEmpty();
    }

    @Test
    void ringing_again_from_the_same_station_is_one_call() {
        bell.ring(MAIN, Optional.empty(), () -> happened.add("before"));
        bell.ring(MAIN, SUBSIDY, () -> happened.add("now"));

        assertThat(bell.calls()).hasSize(1);
        bell.answer(bell.calls().getFirst());
        assertThat(happened).containsExactly("now");
    }
}
