package ua.mistok.app.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.AlarmBegan;
import ua.mistok.app.fact.AlarmBegan.From;
import ua.mistok.app.fact.AlarmEnded;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.ledger.Ledger;

class EmergencyTest {

    @TempDir private Path data;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> stations = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-25T08:29:00Z");
    private KioskStore store;
    private Ledger ledger;
    private Emergency emergency;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        emergency = start();
    }

    private Emergency start() {
        return new Emergency(ledger, this::note, () -> now);
    }

    private void note(Fact fact, String station) {
        facts.add(fact);
        stations.add(station);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void it_stands_over_a_restart_until_it_is_ended() {
        emergency.raiseAt("station-2", Danger.EVACUATION);
        var raised = emergency.alarm();
        now = now.plusSeconds(600);

        var again = start();

        assertThat(again.alarm()).isEqualTo(raised).contains(new Alarm(Danger.EVACUATION, at()));
        again.end("olena");
        assertThat(start().alarm()).isEmpty();
    }

    private Instant at() {
        return Instant.parse("2026-11-25T08:29:00Z");
    }

    @Test
    void facts_say_where_it_was_raised_and_how_long_it_stood() {
        emergency.raise(Danger.AIR_RAID, "olena");
        now = now.plusSeconds(15 * 60);
        emergency.end("olena");

        assertThat(facts)
                .containsExactly(
                        new AlarmBegan(Danger.AIR_RAID, From.CONSOLE),
                        new AlarmEnded(Danger.AIR_RAID, Stay.UNDER_30_MINUTES));
        assertThat(stations).containsExactly("kiosk", "kiosk");
    }

    @Test
    void what_stands_is_not_raised_twice() {
        emergency.raise(Danger.AIR_RAID, "olena");
        var mark = emergency.mark();
        now = now.plusSeconds(5);
        emergency.raiseAt("main", Danger.AIR_RAID);

        assertThat(emergency.alarm()).contains(new Alarm(Danger.AIR_RAID, at()));
        assertThat(emergency.mark()).isEqualTo(mark);
        assertThat(facts).hasSize(1);
    }

    @Test
    void another_danger_takes_the_place_of_the_one_that_stood() {
        emergency.raise(Danger.AIR_RAID, "olena");
        emergency.raiseAt("main", Danger.EVACUATION);

        assertThat(emergency.alarm()).map(Alarm::danger).contains(Danger.EVACUATION);
        assertThat(facts)
                .containsExactly(
                        new AlarmBegan(Danger.AIR_RAID, From.CONSOLE),
                        new AlarmEnded(Danger.AIR_RAID, Stay.UNDER_1_MINUTE),
                        new AlarmBegan(Danger.EVACUATION, From.STATION));
    }

    @Test
    void an_end_without_an_alarm_changes_nothing() {
        emergency.end("olena");

        assertThat(emergency.mark()).isZero();
        assertThat(facts).isEmpty();
    }

    /// A station that push does not reach asks for the mark: it must not be the same twice.
    @Test
    void every_change_has_a_mark_of_its_own() {
        emergency.raise(Danger.AIR_RAID, "olena");
        var raised = emergency.mark();
        emergency.end("olena");
        var ended = emergency.mark();
        emergency.raise(Danger.AIR_RAID, "olena");

        assertThat(List.of(0, raised, ended, emergency.mark())).doesNotHaveDuplicates();
    }

    @Test
    void stations_hear_of_it_before_anything_is_written() {
        var written = new ArrayList<Optional<String>>();
        var stop =
                emergency.listen(
                        () ->
                                written.add(
                                        ledger.latest(AlarmTold.KIND, AlarmTold.class)
                                                .flatMap(AlarmTold::danger)));
        emergency.raise(Danger.AIR_RAID, "olena");

        assertThat(written).containsExactly(Optional.empty());
        stop.run();
        emergency.end("olena");
        assertThat(written).hasSize(1);
    }

    @Test
    void a_disk_that_refuses_silences_no_alarm() {
        ledger.close();
        var heard = new ArrayList<Optional<Alarm>>();
        emergency.listen(() -> heard.add(emergency.alarm()));

        emergency.raiseAt("main", Danger.AIR_RAID);
        emergency.end("olena");

        assertThat(heard)
                .containsExactly(Optional.of(new Alarm(Danger.AIR_RAID, at())), Optional.empty());
    }

    @Test
    void what_an_unknown_programme_wrote_is_no_alarm() {
        ledger.append(AlarmTold.KIND, new AlarmTold(Optional.of("flood"), now, "olena"));

        assertThat(start().alarm()).isEmpty();
    }
}
