package ua.mistok.app.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.Now.Why;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving.Conflict;
import ua.mistok.app.revision.Saving.Invalid;
import ua.mistok.app.revision.Saving.Saved;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.service.Goal;

/// Which mode runs, on a real ledger and a clock of its own.
class RunningTest {

    private static final ModeId USUAL = Shelf.USUAL;
    private static final ModeId CLOSED = new ModeId("closed");
    private static final ModeId CLASS = new ModeId("class");
    private static final ModeId FAIR = new ModeId("exhibition");
    private static final String MAIN = "main";

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private Instant now = kyiv("2026-11-25T10:00");
    private final List<String> facts = new ArrayList<>();
    private ModeShelf modes;
    private Week week;
    private Running running;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        start();
    }

    private void start() {
        modes = new ModeShelf(() -> SHELF, ledger, () -> now);
        week = new Week(modes, ledger, () -> now);
        running = new Running(modes, week, ledger, () -> now, mode -> facts.add(id(mode)));
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void a_kiosk_to_which_nobody_said_anything_runs_the_usual_mode() {
        running.look();

        assertThat(running.at(MAIN))
                .isEqualTo(
                        new Now(modes.usual(), Why.SCHEDULE, Optional.empty(), Optional.empty()));
        assertThat(facts).isEmpty();
    }

    @Test
    void the_week_changes_the_mode_and_each_change_is_noted_once() {
        saveWeek();
        for (var moment :
                List.of("10:00", "13:59", "14:00", "14:30", "15:00", "17:59", "18:00", "23:00")) {
            now = kyiv("2026-11-25T" + moment);
            running.look();
        }

        assertThat(facts).containsExactly("class", "self-service", "closed");
        assertThat(running.at(MAIN).opening()).contains(kyiv("2026-12-02T09:00"));
    }

    @Test
    void what_comes_next_can_be_said() {
        saveWeek();

        var next = running.at(MAIN).next().orElseThrow();

        assertThat(next.at()).isEqualTo(kyiv("2026-11-25T14:00"));
        assertThat(id(next.mode())).isEqualTo("class");
    }

    @Test
    void the_next_class_is_known_also_from_the_evening_before() {
        assertThat(running.nextClass()).isEmpty();
        saveWeek();

        assertThat(running.nextClass()).contains(kyiv("2026-11-25T14:00"));
        now = kyiv("2026-11-25T14:30");
        assertThat(running.nextClass()).contains(kyiv("2026-12-02T14:00"));
    }

    @Test
    void what_is_switched_on_runs_at_once_until_the_week_changes_and_over_a_restart() {
        saveWeek();
        running.switchOn(FAIR, Until.NEXT_CHANGE, "a1");

        assertThat(id(running.at(MAIN).mode())).isEqualTo("exhibition");
        assertThat(running.at(MAIN).why()).isEqualTo(Why.SWITCHED_ON);
        start();
        assertThat(id(running.at(MAIN).mode())).isEqualTo("exhibition");
        now = kyiv("2026-11-25T14:00");
        assertThat(id(running.at(MAIN).mode())).isEqualTo("class");
    }

    @Test
    void for_good_it_runs_until_somebody_keeps_to_the_week_again() {
        saveWeek();
        running.switchOn(CLOSED, Until.TOLD, "a1");
        now = kyiv("2026-12-02T10:00");
        assertThat(running.at(MAIN).why()).isEqualTo(Why.SWITCHED_ON_FOR_GOOD);
        assertThat(running.at(MAIN).opening()).as("nobody knows").isEmpty();

        running.keepToSchedule("a1");

        assertThat(id(running.at(MAIN).mode())).isEqualTo("self-service");
        start();
        assertThat(running.at(MAIN).why()).isEqualTo(Why.SCHEDULE);
    }

    @Test
    void whoever_listens_hears_of_a_change_and_of_nothing_else() {
        saveWeek();
        var heard = new ArrayList<String>();
        var mark = running.mark(MAIN);
        var end = running.listen(() -> heard.add(id(running.at(MAIN).mode())));
        running.look();
        assertThat(heard).isEmpty();

        now = kyiv("2026-11-25T14:00");
        running.look();
        running.look();

        assertThat(heard).containsExactly("class");
        assertThat(running.mark(MAIN)).isNotEqualTo(mark);
        end.run();
        now = kyiv("2026-11-25T18:00");
        running.look();
        assertThat(heard).hasSize(1);
    }

    @Test
    void an_edit_of_the_running_mode_is_heard_too() {
        var heard = new ArrayList<Mode>();
        running.mark(MAIN);
        running.listen(() -> heard.add(running.at(MAIN).mode()));

        modes.save(ModeShelfTest.doors(modes.usual(), Goal.CONTACT), 0, "a1");
        running.look();

        assertThat(heard).hasSize(1).first().satisfies(RunningTest::hasOneDoor);
        assertThat(facts).as("it is the same mode").isEmpty();
    }

    private static void hasOneDoor(Mode mode) {
        assertThat(mode.doors()).containsExactly(Goal.CONTACT);
    }

    @Test
    void a_clock_set_back_and_forth_is_followed() {
        saveWeek();
        running.mark(MAIN);
        for (var moment :
                List.of(
                        "2026-11-25T14:30",
                        "1970-01-01T10:00",
                        "2026-11-25T14:31",
                        "2031-01-01T10:00",
                        "2026-11-25T14:32")) {
            now = kyiv(moment);
            running.look();
        }

        assertThat(facts).containsExactly("class", "closed", "class", "self-service", "class");
    }

    @Test
    void a_mode_for_some_stations_leaves_the_others_as_they_were() {
        var lesson = modes.find(CLASS).orElseThrow();
        modes.save(at(lesson, "station-2"), 0, "a1");
        saveWeek();
        now = kyiv("2026-11-25T14:30");

        assertThat(id(running.at("station-2").mode())).isEqualTo("class");
        assertThat(id(running.at(MAIN).mode())).isEqualTo("self-service");
    }

    @Test
    void a_mode_that_is_gone_is_the_usual_one_and_says_so() {
        var own = modes.free();
        modes.save(modes.usual().copy(own, modes.usual().name()), 0, "a1");
        running.switchOn(own, Until.TOLD, "a1");
        modes.remove(own, 1, "a1");

        assertThat(running.at(MAIN).mode()).isEqualTo(modes.usual());
        assertThat(running.at(MAIN).why()).isEqualTo(Why.INSTEAD);
    }

    @Test
    void the_week_too_has_revisions_conflicts_and_a_way_back() {
        saveWeek();
        assertThat(week.save(Schedule.always(CLOSED), 0, "b2")).isInstanceOf(Conflict.class);
        assertThat(week.save(Schedule.always(new ModeId("clozed")), 1, "b2"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("otherwise"));
        var first = week.schedule();
        week.save(Schedule.always(CLOSED), 1, "b2");
        assertThat(week.schedule()).isEqualTo(Schedule.always(CLOSED));

        assertThat(week.restore(1, 2, "a1")).isInstanceOf(Saved.class);

        assertThat(week.schedule()).isEqualTo(first);
        start();
        assertThat(week.schedule()).isEqualTo(first);
        assertThat(week.history()).extracting(Revision::number).containsExactly(3, 2, 1);
        week.restore(0, 3, "a1");
        assertThat(week.schedule()).isEqualTo(Schedule.always(USUAL));
    }

    /// Wednesday from 9 to 18, a class from 14 to 15.
    private void saveWeek() {
        var hours =
                List.of(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0), USUAL),
                        new Hours(LocalTime.of(14, 0), LocalTime.of(15, 0), CLASS));
        var schedule = new Schedule(CLOSED, Map.of(DayOfWeek.WEDNESDAY, hours), List.of());
        assertThat(week.save(schedule, 0, "a1")).isInstanceOf(Saved.class);
    }

    private static Mode at(Mode mode, String station) {
        return new Mode(
                mode.id(),
                mode.kind(),
                mode.name(),
                mode.doors(),
                mode.services(),
                mode.ways(),
                mode.languages(),
                mode.idle(),
                mode.surveys(),
                mode.loop(),
                mode.look(),
                mode.sound(),
                Set.of(station));
    }

    private static String id(Mode mode) {
        return mode.id().slug();
    }

    private static Instant kyiv(String wall) {
        return LocalDateTime.parse(wall).atZone(Schedule.ZONE).toInstant();
    }
}
