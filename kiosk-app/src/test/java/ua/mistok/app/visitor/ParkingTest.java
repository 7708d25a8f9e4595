package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.fact.VisitEnded.How;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.visit.Attempt;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// What becomes of a visit in an alarm, and after it.
class ParkingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Stop> stops = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> stations = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-25T08:29:00Z");
    private final Parking parking = new Parking(() -> now, new Random(7));
    private boolean refusing;

    @Test
    void a_code_leads_back_to_the_step_and_is_good_once() {
        var visitor = practising();
        var step = run(stops.getLast()).step().id();
        var parked = park(visitor, "main");

        var taken = parking.take(parked.code()).orElseThrow();

        assertThat(taken.journey()).isSameAs(visitor);
        assertThat(run(taken.stop()).step().id()).isEqualTo(step);
        assertThat(parking.take(parked.code())).isEmpty();
        assertThat(parking.isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_is_forgotten_before_it_is_put_aside() {
        var visitor = practising();
        var run = run(stops.getLast());
        while (run.fields().stream().noneMatch(field -> field.id().equals("name"))) {
            run.play();
        }
        run.enter("name", "Щокрябук Жвавина Ґудзівна");

        var parked = park(visitor, "main");

        assertThat(run(parked.stop()).text("name")).isEmpty();
        assertThat(run(parked.stop()).canUndo()).isFalse();
    }

    @Test
    void a_search_loses_its_words() {
        var visitor = journey();
        visitor.begin();
        visitor.browse().search();

        var parked = park(visitor, new Stop.Searching("субсидія для Жвавини"));

        assertThat(parked.stop()).isEqualTo(new Stop.Searching(""));
    }

    @Test
    void after_an_hour_nobody_has_it_and_the_visit_is_noted_as_left() {
        var parked = park(practising(), "main");
        now = now.plus(Parking.KEPT);

        assertThat(parking.take(parked.code())).isEmpty();
        assertThat(parking.find("main")).isEmpty();
        assertThat(facts).noneMatch(VisitEnded.class::isInstance);
        parking.look();

        assertThat(facts.getLast()).isEqualTo(new VisitEnded(How.CLOSED, Stay.UNDER_3_MINUTES));
        assertThat(facts).filteredOn(DemoEnded.class::isInstance).hasSize(1);
        parking.look();
        assertThat(facts).filteredOn(VisitEnded.class::isInstance).hasSize(1);
    }

    @Test
    void a_second_before_the_hour_it_is_still_there() {
        var parked = park(practising(), "main");
        now = now.plus(Parking.KEPT).minusSeconds(1);

        parking.look();

        assertThat(parking.take(parked.code())).isPresent();
    }

    @Test
    void a_clock_that_goes_back_keeps_nothing_longer() {
        var parked = park(practising(), "main");
        now = now.minusSeconds(1);

        parking.look();

        assertThat(parking.take(parked.code())).isEmpty();
    }

    @Test
    void time_in_the_shelter_is_no_stay() {
        var parked = park(practising(), "main");
        now = now.plus(MINUTE.multipliedBy(40));
        var taken = parking.take(parked.code()).orElseThrow();
        taken.journey().goOn("station-2", stops::add);
        now = now.plus(MINUTE);

        taken.journey().end(How.FINISHED);

        assertThat(facts.getLast()).isEqualTo(new VisitEnded(How.FINISHED, Stay.UNDER_10_MINUTES));
        assertThat(facts)
                .filteredOn(DemoEnded.class::isInstance)
                .singleElement()
                .satisfies(
                        ended ->
                                assertThat(((DemoEnded) ended).stay())
                                        .isEqualTo(Stay.UNDER_3_MINUTES));
        assertThat(stations.getFirst()).isEqualTo("main");
        assertThat(stations.getLast()).isEqualTo("station-2");
    }

    @Test
    void nothing_reaches_a_screen_that_was_left() {
        var visitor = practising();
        var seen = List.copyOf(stops);
        park(visitor, "main");

        visitor.browse().home();

        assertThat(stops).isEqualTo(seen);
    }

    @Test
    void of_many_that_wait_no_two_have_one_code() {
        var codes = new HashSet<ParkingCode>();
        for (var n = 0; n < 100; n++) {
            var visitor = journey();
            visitor.begin();
            codes.add(park(visitor, "station-" + n).code());
        }

        assertThat(codes).hasSize(100);
        assertThat(parking.find("station-50")).isPresent();
        parking.close();
        assertThat(facts).filteredOn(VisitEnded.class::isInstance).hasSize(100);
    }

    @Test
    void what_the_disk_had_refused_is_tried_again_when_nobody_comes_back() {
        var visitor = practising();
        refusing = true;
        var pending = new Attempt(visitor::ring);
        try {
            visitor.make(pending);
        } catch (IllegalStateException refused) {
            refusing = false;
        }
        var written = facts.size();
        parking.park("main", visitor, stops.getLast(), Comfort.USUAL, Optional.of(pending));
        now = now.plus(Parking.KEPT);

        parking.look();

        assertThat(facts.get(written)).isInstanceOf(BellRung.class);
    }

    @Test
    void whoever_listens_hears_of_each_that_comes_and_goes() {
        var heard = new ArrayList<Boolean>();
        parking.listen(() -> heard.add(parking.isEmpty()));

        var parked = park(practising(), "main");
        parking.take(parked.code());

        assertThat(heard).containsExactly(false, true);
    }

    private Journey practising() {
        var visitor = journey();
        visitor.begin();
        now = now.plus(MINUTE);
        var demo = SHELF.demos(new ServiceId("a07")).getFirst();
        visitor.begin(demo, Way.TOGETHER, Optional.of(3));
        now = now.plus(MINUTE);
        return visitor;
    }

    private Parked park(Journey visitor, String station) {
        return parking.park(
                station, visitor, visitor.rest(stops.getLast()), Comfort.USUAL, Optional.empty());
    }

    private Parked park(Journey visitor, Stop at) {
        return parking.park("main", visitor, visitor.rest(at), Comfort.USUAL, Optional.empty());
    }

    private static DemoRun run(Stop stop) {
        return ((Stop.Exercise) stop).run();
    }

    private Journey journey() {
        var visit =
                new Visits(new FactList(), () -> now)
                        .open(new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false));
        return new Journey(
                SHELF,
                new Finder(),
                visit,
                new NoPolls(),
                IdeaBox.SHUT,
                () -> now,
                new Random(1),
                stops::add);
    }

    private final class FactList implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {
            if (refusing) {
                throw new IllegalStateException("the disk refuses");
            }
            facts.add(fact);
            stations.add(origin.station());
        }

        @Override
        public void settle() {}
    }
}
