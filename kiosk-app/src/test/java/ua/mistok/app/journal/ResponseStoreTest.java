package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class ResponseStoreTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final Origin REHEARSAL =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, true);

    @TempDir Path data;
    private KioskStore store;
    private Journal journal;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, BUILT);
    }

    @AfterEach
    void close() {
        journal.close();
        store.close();
    }

    @Test
    void every_response_of_the_version_and_the_weeks_comes_once() {
        numbered(0, 600, "pulse", 1);
        journal.append(new DemoBegan("a07", 1, Way.ALONE), ORIGIN);
        journal.append(response("pulse", 2, 900), ORIGIN);
        journal.append(response("visit", 1, 901), ORIGIN);
        journal.append(response("pulse", 1, 902), REHEARSAL);
        now = Instant.parse("2027-01-12T10:00:00Z");
        numbered(600, 700, "pulse", 1);

        assertThat(numbers("pulse", 1, 202649, 202702)).containsAll(range(0, 700)).hasSize(700);
        assertThat(numbers("pulse", 1, 202649, 202649)).containsAll(range(0, 600)).hasSize(600);
        assertThat(numbers("pulse", 1, 202702, 202702)).containsAll(range(600, 700)).hasSize(100);
        assertThat(numbers("pulse", 2, 202649, 202702)).containsExactly(900);
        assertThat(numbers("pulse", 3, 202649, 202702)).isEmpty();
    }

    @Test
    void their_order_says_nothing_of_when_they_came_and_is_another_each_time() {
        numbered(0, 1_000, "pulse", 1);

        var first = numbers("pulse", 1, 202649, 202649);
        var second = numbers("pulse", 1, 202649, 202649);

        assertThat(first).isNotEqualTo(second);
        for (var order : List.of(first, second)) {
            // The correlation of a random order with any other is within 1/√999 of none; that it is
            // seven times as far happens once in 10^11 runs.
            assertThat(correlation(order)).isBetween(-0.23, 0.23);
            assertThat(neighbours(order)).isLessThan(25);
        }
    }

    @Test
    void a_response_has_its_day_in_ukraine_and_no_finer_time() {
        now = Instant.parse("2026-12-01T22:30:00Z");
        numbered(0, 1, "pulse", 1);

        assertThat(shuffled("pulse", 1, 202649, 202649))
                .toIterable()
                .singleElement()
                .satisfies(
                        response -> {
                            assertThat(response.day()).contains(LocalDate.of(2026, 12, 2));
                            assertThat(response.language()).isEqualTo("uk");
                        });
    }

    @Test
    void without_a_date_they_are_asked_for_by_themselves() {
        now = Instant.EPOCH;
        numbered(0, 3, "pulse", 1);

        assertThat(numbers("pulse", 1, 202649, 209952)).isEmpty();
        assertThat(shuffled("pulse", 1, 0, 0))
                .toIterable()
                .hasSize(3)
                .allSatisfy(response -> assertThat(response.day()).isEmpty());
    }

    @Test
    void what_is_folded_while_somebody_reads_is_left_out() {
        numbered(0, 300, "pulse", 1);
        var responses = shuffled("pulse", 1, 202649, 202649);
        responses.next();
        store.write(sql -> sql.execute("delete from fact"));

        assertThat(responses).toIterable().hasSizeLessThan(300);
    }

    private void numbered(int from, int to, String survey, int version) {
        for (var number = from; number < to; number++) {
            journal.write(response(survey, version, number), ORIGIN);
        }
        journal.settle();
    }

    private static SurveyAnswered response(String survey, int version, int number) {
        return new SurveyAnswered(
                survey,
                version,
                Map.of("n", List.of(Integer.toString(number))),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private Iterator<DatedResponse> shuffled(String survey, int version, int from, int to) {
        return new ResponseStore(store).shuffled(new ResponseFilter(survey, version, from, to));
    }

    private List<Integer> numbers(String survey, int version, int from, int to) {
        var numbers = new ArrayList<Integer>();
        shuffled(survey, version, from, to)
                .forEachRemaining(
                        response ->
                                numbers.add(
                                        Integer.valueOf(
                                                response.answers()
                                                        .answers()
                                                        .getOrDefault("n", List.of())
                                                        .getFirst())));
        return numbers;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /// Of what came first with what stands first.
    private static double correlation(List<Integer> order) {
        var middle = (order.size() - 1) / 2.0;
        var together = 0.0;
        var alone = 0.0;
        for (var place = 0; place < order.size(); place++) {
            together += (place - middle) * (order.get(place) - middle);
            alone += (place - middle) * (place - middle);
        }
        return together / alone;
    }

    /// How many stand right behind the one that came right before them.
    private static long neighbours(List<Integer> order) {
        return IntStream.range(1, order.size())
                .filter(place -> order.get(place) == order.get(place - 1) + 1)
                .count();
    }
}
