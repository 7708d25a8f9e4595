package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;
import static ua.mistok.app.db.hub.Tables.CONFLICT;
import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.TALLY;
import static ua.mistok.app.db.hub.Tables.TALLY_PACK;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;

class InboxTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    private static Fleet fleet;
    private static Inbox inbox;

    @BeforeAll
    static void open_a_hub() {
        Places.open(DATABASE.store());
        fleet = fleet(DATABASE.store());
        inbox = new Inbox(DATABASE.store(), fleet, CLOCK);
    }

    private static Fleet fleet(HubStore store) {
        return new Fleet(store, new HubKeyStore(store, CLOCK).getOrMake(), "Вузол", CLOCK);
    }

    @Test
    void facts_are_taken_once_and_known_ever_after() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");

        var first = inbox.take(kiosk.batch(1, 5));
        var again = inbox.take(kiosk.batch(4, 9));

        assertThat(first.accepted()).isEqualTo(Ranges.of(1, 5));
        assertThat(first.missing()).isEqualTo(Ranges.NONE);
        assertThat(again.accepted()).isEqualTo(Ranges.of(6, 9));
        assertThat(again.known()).isEqualTo(Ranges.of(4, 5));
        assertThat(stored(kiosk)).containsExactlyElementsOf(texts(SampleKiosk.facts(1, 9)));
    }

    @Test
    void gaps_are_told_until_they_are_filled() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");

        var newest = inbox.take(kiosk.batch(8, 9));
        assertThat(newest.missing()).isEqualTo(Ranges.of(1, 7));
        assertThat(inbox.take(kiosk.batch(1, 4)).missing()).isEqualTo(Ranges.NONE);
        assertThat(inbox.take(kiosk.batch(9, 9)).missing()).isEqualTo(Ranges.of(5, 7));
    }

    @Test
    void another_content_under_a_known_name_is_kept_aside_and_not_counted() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        inbox.take(kiosk.batch(1, 2));
        var other = SampleKiosk.fact(2, SampleKiosk.answered(3));

        for (var round = 0; round < 2; round++) {
            var receipt = inbox.take(kiosk.batch(Ranges.of(2, 2), 2, List.of(other)));
            assertThat(receipt.conflict()).isEqualTo(Ranges.of(2, 2));
        }

        assertThat(stored(kiosk)).containsExactlyElementsOf(texts(SampleKiosk.facts(1, 2)));
        assertThat(shelf(kiosk)).containsExactly(new String(other, StandardCharsets.UTF_8));
    }

    @Test
    void a_refused_fact_does_not_block_the_next() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var huge = new byte[1_048_577];
        Arrays.fill(huge, (byte) ' ');
        var facts =
                List.of(
                        SampleKiosk.text("{\"kind\":"),
                        SampleKiosk.fact(7, SampleKiosk.opened()),
                        huge,
                        SampleKiosk.fact(4, SampleKiosk.opened()));

        var receipt = inbox.take(kiosk.batch(Ranges.of(1, 4), 4, facts));

        assertThat(receipt.refused())
                .containsExactly(
                        new Receipt.Refused(1, Refusal.Code.MALFORMED),
                        new Receipt.Refused(2, Refusal.Code.MALFORMED),
                        new Receipt.Refused(3, Refusal.Code.TOO_LARGE));
        assertThat(receipt.accepted()).isEqualTo(Ranges.of(4, 4));
        assertThat(stored(kiosk)).hasSize(1);
    }

    @Test
    void an_unknown_kind_is_stored_and_counted_by_its_name() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "lvivska");
        var text =
                new String(SampleKiosk.fact(1, SampleKiosk.opened()), StandardCharsets.UTF_8)
                        .replace("card.opened", "weather.told");

        inbox.take(kiosk.batch(Ranges.of(1, 1), 1, List.of(SampleKiosk.text(text))));
        new Rollup(DATABASE.store()).run();

        assertThat(stored(kiosk)).containsExactly(text);
        assertThat(count(hex(kiosk.id()), Measure.KIND, "weather.told")).isEqualTo(1);
    }

    @Test
    void sql_and_scripts_are_only_text() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var nasty = "'; drop table fact; --<script>alert(1)</script>\\t\\n\u2028\uD83D\uDE00";
        var text =
                new String(SampleKiosk.fact(1, SampleKiosk.opened()), StandardCharsets.UTF_8)
                        .replace("\"a07\"", "\"" + nasty + "\\u0000\\ud800\"")
                        .replace("\"main\"", "\"" + nasty + "\"");

        var receipt = inbox.take(kiosk.batch(Ranges.of(1, 1), 1, List.of(SampleKiosk.text(text))));
        new Rollup(DATABASE.store()).run();

        assertThat(receipt.accepted()).isEqualTo(Ranges.of(1, 1));
        assertThat(stored(kiosk)).containsExactly(text);
    }

    @Test
    void nothing_is_taken_from_who_may_not_say_it() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var stranger = SampleKiosk.stranger();
        var forger =
                new SampleKiosk(kiosk.id(), stranger.key(), stranger.opening(), kiosk.journal());
        var revoked = SampleKiosk.joined(fleet, "vinnytska");
        inbox.take(revoked.batch(1, 1));
        fleet.revoke(revoked.id());

        assertRefused(Refusal.Code.UNKNOWN_KIOSK, () -> inbox.take(stranger.batch(1, 2)));
        assertRefused(Refusal.Code.BAD_SIGNATURE, () -> inbox.take(forger.batch(1, 2)));
        assertRefused(Refusal.Code.REVOKED, () -> inbox.take(revoked.batch(1, 2)));
        assertThat(stored(stranger)).isEmpty();
        assertThat(stored(kiosk)).isEmpty();
        assertThat(stored(revoked)).hasSize(1);
    }

    @Test
    void a_journal_belongs_to_the_kiosk_that_spoke_of_it_first() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var copy = SampleKiosk.joined(fleet, "lvivska").withJournal(kiosk.journal());
        inbox.take(kiosk.batch(1, 2));

        var receipt = inbox.take(copy.batch(1, 3));

        assertThat(receipt.refused()).hasSize(3);
        assertThat(receipt.refused().getFirst().code()).isEqualTo(Refusal.Code.NOT_YOURS);
        assertThat(receipt.missing()).isEqualTo(Ranges.NONE);
        assertThat(stored(copy)).isEmpty();
    }

    @Test
    void counts_stand_at_the_kiosk_and_at_every_place_above_it() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "rivnenska");
        var other = SampleKiosk.joined(fleet, "rivnenska");

        inbox.take(kiosk.batch(1, 30));
        inbox.take(kiosk.batch(1, 30));
        inbox.take(other.batch(1, 3));
        new Rollup(DATABASE.store()).run();

        assertThat(count(hex(kiosk.id()), Measure.RESPONSE, "pulse")).isEqualTo(10);
        assertThat(count(hex(other.id()), Measure.RESPONSE, "pulse")).isEqualTo(1);
        assertThat(count("rivnenska", Measure.RESPONSE, "pulse")).isEqualTo(11);
        assertThat(count(Places.ROOT, Measure.RESPONSE, "pulse")).isGreaterThanOrEqualTo(11);
        int left = DATABASE.store().read(sql -> sql.fetchCount(TALLY_PACK));
        assertThat(left).isZero();
    }

    @Test
    void what_a_kiosk_folded_before_it_joined_counts_once_whatever_comes_later()
            throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "odeska");
        var old = kiosk.withJournal(UUID.randomUUID());
        var first = SampleKiosk.fact(1, closed(old.journal(), 1, 2, 4));
        var second = SampleKiosk.fact(2, closed(old.journal(), 2, 2, 3));

        inbox.take(kiosk.batch(Ranges.of(2, 2), 2, List.of(second)));
        new Rollup(DATABASE.store()).run();
        assertThat(count("odeska", Measure.KIND, "visit.began")).isZero();

        inbox.take(kiosk.batch(Ranges.of(1, 1), 2, List.of(first)));
        inbox.take(kiosk.batch(Ranges.of(1, 2), 2, List.of(first, second)));
        inbox.take(old.batch(1, 6));
        new Rollup(DATABASE.store()).run();

        assertThat(count("odeska", Measure.KIND, "visit.began")).isEqualTo(7);
        assertThat(count("odeska", Measure.KIND, "card.opened")).isZero();
        assertThat(stored(kiosk)).hasSize(8);
    }

    @Test
    void what_the_hub_has_counted_itself_is_not_counted_from_a_folding() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "poltavska");
        var old = kiosk.withJournal(UUID.randomUUID());
        inbox.take(old.batch(1, 6));

        var folding = SampleKiosk.fact(1, closed(old.journal(), 1, 1, 4));
        inbox.take(kiosk.batch(Ranges.of(1, 1), 1, List.of(folding)));
        var nonsense = SampleKiosk.fact(2, new TallyClosed("?", 1, 1, List.of(), Optional.empty()));
        inbox.take(kiosk.batch(Ranges.of(2, 2), 2, List.of(nonsense)));
        new Rollup(DATABASE.store()).run();

        assertThat(count("poltavska", Measure.KIND, "visit.began")).isZero();
        assertThat(count("poltavska", Measure.KIND, "card.opened")).isEqualTo(4);
    }

    private static TallyClosed closed(UUID journal, int part, int parts, long n) {
        var key = new Tally(202601, Measure.KIND, "visit.began", 0, "", "", "", "", false).key();
        return new TallyClosed(
                journal.toString(),
                part,
                parts,
                List.of(new TallyClosed.Row(202601, key, n)),
                Optional.empty());
    }

    /// Two hubs on one database; a kiosk that asks again before it is answered.
    @Test
    void every_fact_is_there_once_however_many_hubs_take_it_at_once() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "sumska");
        try (var second = DATABASE.openStore();
                var threads = Executors.newFixedThreadPool(6)) {
            var other = new Inbox(second, fleet(second), CLOCK);
            var random = new Random(5);
            var tasks = new ArrayList<Callable<Receipt>>();
            for (var round = 0; round < 60; round++) {
                var first = 1 + random.nextInt(200);
                var hub = round % 2 == 0 ? inbox : other;
                var batch = kiosk.batch(first, first + random.nextInt(40));
                tasks.add(() -> hub.take(batch));
                if (round % 10 == 0) {
                    var rollup = new Rollup(round % 20 == 0 ? second : DATABASE.store());
                    tasks.add(
                            () -> {
                                rollup.run();
                                return hub.take(batch);
                            });
                }
            }
            var accepted = 0L;
            for (var done : threads.invokeAll(tasks)) {
                accepted += done.get().accepted().size();
            }
            new Rollup(second).run();

            var stored = stored(kiosk);
            assertThat(stored).hasSize((int) accepted);
            assertThat(count(hex(kiosk.id()), Measure.KIND, "card.opened"))
                    .isEqualTo(
                            stored.stream().filter(text -> text.contains("card.opened")).count());
            assertThat(count("sumska", Measure.KIND, "survey.answered"))
                    .isEqualTo(
                            stored.stream()
                                    .filter(text -> text.contains("survey.answered"))
                                    .count());
        }
    }

    @Test
    void a_pulse_alone_says_how_a_kiosk_is() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var wrong = Instant.parse("2019-01-01T00:00:00Z");

        inbox.take(kiosk.pulse(SamplePulse.at(wrong)));
        inbox.take(kiosk.pulse(SamplePulse.at(wrong)));

        assertThat(stored(kiosk)).isEmpty();
    }

    private static long count(String place, String measure, String subject) {
        return DATABASE.store()
                .read(
                        sql ->
                                sql.select(coalesce(sum(TALLY.N), BigDecimal.ZERO))
                                        .from(TALLY)
                                        .where(TALLY.PLACE.eq(place))
                                        .and(TALLY.MEASURE.eq(measure))
                                        .and(TALLY.SUBJECT.eq(subject))
                                        .and(TALLY.DIMENSION.eq(Dimension.NONE))
                                        .fetchSingle(sum -> sum.value1().longValue()));
    }

    private static List<String> stored(SampleKiosk kiosk) {
        return DATABASE.store()
                .read(
                        sql ->
                                sql.select(FACT.BODY)
                                        .from(FACT)
                                        .where(FACT.KIOSK.eq(kiosk.id()))
                                        .orderBy(FACT.SEQ)
                                        .fetch(FACT.BODY));
    }

    private static List<String> shelf(SampleKiosk kiosk) {
        return DATABASE.store()
                .read(
                        sql ->
                                sql.selectFrom(CONFLICT)
                                        .where(CONFLICT.KIOSK.eq(kiosk.id()))
                                        .fetch(CONFLICT.BODY));
    }

    private static List<String> texts(List<byte[]> facts) {
        return facts.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }

    private static String hex(UUID kiosk) {
        return kiosk.toString().replace("-", "");
    }

    private static void assertRefused(Refusal.Code code, ThrowingCallable call) {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(call)
                .extracting(NotUnderstood::code)
                .isEqualTo(code);
    }
}
