package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.mistok.app.classroom.Hall.Answer;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

class HallTest {

    private static final String NEAR = "192.168.1.30";

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));

    private LiveClass begin() {
        return hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 3), false).orElseThrow();
    }

    @Test
    void one_class_runs_at_a_time_and_another_begins_after_its_end() {
        var first = begin();

        assertThat(hall.begin(SampleClass.agenda(), first.cards(), false)).isEmpty();

        hall.end();
        assertThat(hall.now()).isEmpty();
        assertThat(first.isOver()).isTrue();
        assertThat(hall.begin(SampleClass.agenda(), first.cards(), false)).isPresent();
        assertThat(facts.all(ClassBegan.class)).hasSize(2);
        assertThat(facts.all(ClassEnded.class))
                .extracting(ClassEnded::how)
                .containsExactly(ClassEnded.How.ENDED);
    }

    @Test
    void the_code_opens_the_door_and_another_one_does_not() {
        var running = begin();
        var code = running.code().digits();
        var other = code.equals("1234") ? "1235" : "1234";

        assertThat(hall.enter(other, NEAR)).isInstanceOf(Answer.No.class);
        now = now.plusSeconds(2);
        assertThat(hall.enter(code, NEAR)).isEqualTo(new Answer.Yes<>(running));
    }

    @Test
    void nobody_can_try_ten_thousand_codes_from_however_many_addresses() {
        var running = begin();
        var longest = running.agenda().length().plus(Hall.GRACE);
        var end = now.plus(longest);
        var tried = 0;
        for (var at = 0; now.isBefore(end); at++) {
            var from = "10.0." + at / 250 % 250 + "." + at % 250;
            if (!(hall.enter("....", from) instanceof Answer.Later)) {
                tried++;
            }
            now = now.plusMillis(500);
        }

        assertThat(tried).isBetween(20, 20 + (int) longest.toMinutes());
    }

    @Test
    void whoever_guesses_cards_at_one_address_waits_longer_and_longer() {
        var running = begin();
        var tried = 0;
        for (var second = 0; second < 600; second++) {
            if (!(sit(running, "2222") instanceof Answer.Later)) {
                tried++;
            }
            now = now.plusSeconds(1);
        }

        assertThat(tried).isBetween(5, 25);
    }

    @Test
    void guessing_from_the_network_keeps_nobody_away_from_the_machines_own_screen() {
        var running = begin();
        for (var at = 0; at < 100; at++) {
            hall.enter("....", "10.0.0." + at);
        }

        assertThat(hall.enter(running.code().digits(), "10.0.1.1"))
                .isInstanceOf(Answer.Later.class);
        assertThat(hall.enter(running.code().digits(), "127.0.0.1")).isInstanceOf(Answer.Yes.class);
    }

    @Test
    void a_class_that_nobody_ended_ends_by_itself() {
        var running = begin();
        now = now.plus(running.agenda().length()).plus(Hall.GRACE);
        hall.look();
        assertThat(hall.now()).isPresent();

        now = now.plus(Duration.ofSeconds(1));
        hall.look();

        assertThat(hall.now()).isEmpty();
        assertThat(facts.all(ClassEnded.class).getLast().how()).isEqualTo(ClassEnded.How.TIME);
    }

    @Test
    void the_class_ends_with_the_kiosk() {
        begin();
        hall.close();

        assertThat(facts.all(ClassEnded.class).getLast().how()).isEqualTo(ClassEnded.How.CLOSED);
    }

    @Test
    void a_card_of_a_class_that_is_over_takes_no_seat() {
        var running = begin();
        hall.end();

        assertThat(sit(running, running.cards().getFirst().secret())).isInstanceOf(Answer.No.class);
    }

    private Answer<Sitting> sit(LiveClass in, String typed) {
        return hall.sit(in, typed, NEAR, Hall.OWN_DEVICE, Language.UKRAINIAN, () -> {});
    }
}
