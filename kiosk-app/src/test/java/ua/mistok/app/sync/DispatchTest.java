package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.sync.FakeHub.Line;
import ua.mistok.app.sync.FakeHub.Name;
import ua.mistok.app.wire.Refusal;

class DispatchTest {

    @TempDir Path data;
    @TempDir Path sticks;
    private final FakeHub hub = new FakeHub();
    private SyncedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new SyncedKiosk(data, sticks);
    }

    @AfterEach
    void close() {
        kiosk.close();
        hub.close();
    }

    private void reopen() {
        kiosk.close();
        kiosk = new SyncedKiosk(data, sticks);
    }

    private State contact() {
        kiosk.sync.dispatch.contact();
        return kiosk.sync.dispatch.state();
    }

    /// What the hub has is what the files say, each fact once.
    private void same() {
        var count = 0;
        for (var end : kiosk.sync.outbox.ends()) {
            for (var fact : kiosk.sync.outbox.list(end.journal(), 1, 10_000, Long.MAX_VALUE)) {
                assertThat(hub.facts.get(new Name(end.journal().value(), fact.seq())))
                        .isEqualTo(fact.bytes());
                count++;
            }
        }
        assertThat(hub.facts).hasSize(count);
    }

    @Test
    void the_newest_goes_first_with_a_pulse_and_then_everything_from_the_oldest_on() {
        kiosk.append(300);
        kiosk.sync.outbox.goOnInNew();
        kiosk.append(40);
        kiosk.belongsTo(hub);

        var state = contact();

        same();
        assertThat(hub.batches.getFirst().seqs().runs().getFirst().first()).isEqualTo(16);
        assertThat(hub.batches.getFirst().pulse().orElseThrow().waiting()).isEqualTo(340);
        assertThat(hub.batches.get(1).seqs().runs().getFirst().first()).isEqualTo(1);
        assertThat(hub.batches.get(1).pulse()).isEmpty();
        assertThat(state.waiting()).isZero();
        assertThat(state.stop()).isEmpty();
        assertThat(state.last()).contains(SyncedKiosk.NOW);
        assertThat(state.facts()).isEqualTo(340);
        reopen();
        assertThat(kiosk.sync.dispatch.state().last()).contains(SyncedKiosk.NOW);
        assertThat(contact().waiting()).isZero();
        assertThat(hub.batches.getLast().facts()).as("a heartbeat").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Line.class, mode = Mode.EXCLUDE, names = "GOOD")
    void nothing_but_a_receipt_of_this_batch_acknowledges(Line bad) {
        kiosk.append(3);
        kiosk.belongsTo(hub);
        contact();
        kiosk.append(5);
        hub.line = () -> bad;

        var state = contact();

        assertThat(state.waiting()).isEqualTo(5);
        assertThat(state.aside()).isZero();
        assertThat(state.stop())
                .contains(
                        switch (bad) {
                            case LOST, ANSWER_LOST, CUT -> Stop.LINE_BROKE;
                            case BUSY -> Stop.BUSY;
                            default -> Stop.NOT_THE_HUB;
                        });
        hub.line = () -> Line.GOOD;
        assertThat(contact().waiting()).isZero();
        same();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void over_a_line_that_does_everything_wrong_each_fact_arrives_once(int seed) {
        var random = new Random(seed);
        var lines = Line.values();
        hub.line = () -> random.nextInt(3) == 0 ? Line.GOOD : lines[random.nextInt(lines.length)];
        kiosk.belongsTo(hub);
        for (var round = 0; round < 12; round++) {
            kiosk.append(random.nextInt(40));
            if (random.nextInt(4) == 0) {
                kiosk.sync.outbox.goOnInNew();
            }
            if (random.nextInt(4) == 0) {
                reopen();
            }
            contact();
            for (var end : kiosk.sync.outbox.ends()) {
                kiosk.sync
                        .acknowledgements
                        .of(end.journal())
                        .sequences()
                        .forEach(
                                seq ->
                                        assertThat(hub.facts)
                                                .containsKey(new Name(end.journal().value(), seq)));
            }
        }
        hub.line = () -> Line.GOOD;
        assertThat(contact().waiting()).isZero();
        same();
        assertThat(hub.conflicts).isZero();
    }

    @Test
    void a_refused_fact_steps_aside_with_its_reason_and_does_not_block_the_next() {
        kiosk.belongsTo(hub);
        var name = kiosk.append("a01");
        kiosk.append(60);
        hub.refusing.put(new Name(name.journal().value(), name.seq()), Refusal.Code.TOO_LARGE);

        var state = contact();

        assertThat(state.waiting()).isZero();
        assertThat(hub.facts).hasSize(60);
        var item = kiosk.sync.workbench.list(10).getFirst();
        assertThat(item.code()).isEqualTo("too-large");
        assertThat(kiosk.sync.workbench.find(item)).isPresent();

        hub.refusing.clear();
        kiosk.sync.workbench.retry(item);
        reopen();
        assertThat(contact().aside()).isZero();
        same();
    }

    @Test
    void a_fact_that_was_given_up_is_never_sent_again() {
        kiosk.belongsTo(hub);
        var name = kiosk.append("a01");
        hub.refusing.put(new Name(name.journal().value(), name.seq()), Refusal.Code.MALFORMED);
        contact();
        kiosk.sync.workbench.giveUp(kiosk.sync.workbench.list(1).getFirst());
        hub.refusing.clear();
        kiosk.append("a02");
        reopen();

        assertThat(contact().aside()).isZero();
        assertThat(hub.facts).hasSize(1);
    }

    @Test
    void a_batch_that_is_refused_whole_is_narrowed_down_until_the_bad_fact_is_alone() {
        kiosk.belongsTo(hub);
        kiosk.append(40);
        hub.refusesAll = Optional.of(Refusal.Code.MALFORMED);

        assertThat(contact().stop()).contains(Stop.NOT_UNDERSTOOD);
        assertThat(hub.requests).isLessThan(100);
        hub.refusesAll = Optional.empty();
        contact();
        assertThat(hub.facts).isNotEmpty();
        assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
        assertThat(hub.facts.size() + kiosk.sync.aside.count()).isEqualTo(40);
    }

    @Test
    void a_name_that_the_hub_knows_otherwise_is_told_and_opens_a_new_journal() {
        kiosk.belongsTo(hub);
        var name = kiosk.append("a01");
        hub.facts.put(new Name(name.journal().value(), name.seq()), new byte[] {1});

        var state = contact();

        assertThat(state.waiting()).isZero();
        assertThat(kiosk.sync.workbench.list(9)).allMatch(SetAside.Item::isConflict).hasSize(1);
        assertThat(kiosk.append("a02").journal()).isNotEqualTo(name.journal());
        contact();
        assertThat(hub.facts).hasSize(2);
    }

    @Test
    void a_hub_that_was_put_back_from_its_backup_gets_what_it_lost() {
        kiosk.belongsTo(hub);
        kiosk.append(30);
        contact();
        hub.facts.keySet().removeIf(name -> name.seq() > 20);
        kiosk.append(1);
        contact();

        same();
    }

    @Test
    void a_revoked_kiosk_keeps_everything_and_says_so() {
        kiosk.belongsTo(hub);
        kiosk.append(4);
        hub.refusesAll = Optional.of(Refusal.Code.REVOKED);

        assertThat(contact().stop()).contains(Stop.REVOKED);
        assertThat(kiosk.sync.dispatch.state().waiting()).isEqualTo(4);
    }

    @Test
    void the_one_switch_the_quiet_hours_and_the_measure_of_a_day_are_obeyed() {
        kiosk.belongsTo(hub);
        kiosk.append(4);
        kiosk.sync.dispatch.rule(new Rules(false, 50, Optional.empty()));
        assertThat(contact().stop()).contains(Stop.SWITCHED_OFF);
        kiosk.sync.dispatch.rule(
                new Rules(
                        true,
                        50,
                        Optional.of(new Rules.Quiet(LocalTime.of(11, 0), LocalTime.of(13, 0)))));
        assertThat(contact().stop()).as("noon in Kyiv").contains(Stop.QUIET_HOURS);
        assertThat(hub.requests).isZero();

        kiosk.sync.dispatch.rule(new Rules(true, 1, Optional.empty()));
        reopen();
        assertThat(kiosk.sync.dispatch.rules().megabytes()).isEqualTo(1);
        contact();
        assertThat(hub.facts).hasSize(4);
        assertThat(kiosk.sync.dispatch.state().bytes()).isBetween(100L, 5_000L);
    }

    @Test
    void whoever_switches_it_off_ends_what_is_under_way() throws Exception {
        kiosk.belongsTo(hub);
        kiosk.append(4);
        var arrived = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        hub.line =
                () -> {
                    arrived.countDown();
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return Line.LOST;
                };
        try (var thread = Executors.newSingleThreadExecutor()) {
            var contact = thread.submit(kiosk.sync.dispatch::contact);
            arrived.await();
            kiosk.sync.dispatch.rule(new Rules(false, 50, Optional.empty()));
            contact.get();
            assertThat(kiosk.sync.dispatch.state().stop()).contains(Stop.SWITCHED_OFF);
            assertThat(kiosk.sync.dispatch.state().waiting()).isEqualTo(4);
        } finally {
            release.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:00, 23:00, true",
        "22:00, 06:00, 05:59, true",
        "22:00, 06:00, 06:00, false",
        "09:00, 17:00, 12:00, true",
        "09:00, 17:00, 17:00, false"
    })
    void quiet_hours_may_go_over_midnight(
            LocalTime from, LocalTime until, LocalTime now, boolean quiet) {
        var rules = new Rules(true, 0, Optional.of(new Rules.Quiet(from, until)));
        assertThat(rules.isQuiet(now)).isEqualTo(quiet);
    }

    @Test
    void a_clock_that_is_wrong_by_years_does_not_matter() {
        kiosk.belongsTo(hub);
        for (var clock : new String[] {"1970-01-01T00:00:00Z", "2051-05-05T05:05:05Z"}) {
            kiosk.now.set(Instant.parse(clock));
            kiosk.append(3);
            assertThat(contact().waiting()).isZero();
        }
        same();
    }

    @Test
    void a_hub_that_asks_for_patience_gets_it_and_nobody_comes_back_all_at_once() {
        kiosk.belongsTo(hub);
        hub.line = () -> Line.BUSY;
        assertThat(kiosk.sync.dispatch.contact().atLeast()).isEqualTo(Duration.ofSeconds(77));

        hub.line = () -> Line.PORTAL;
        var random = new Patience(new Random(3));
        var bound = Duration.ofMinutes(1);
        for (var failure = 0; failure < 10; failure++) {
            assertThat(random.next()).isBetween(Duration.ofSeconds(5), bound);
            bound =
                    bound.multipliedBy(2).compareTo(Duration.ofHours(1)) < 0
                            ? bound.multipliedBy(2)
                            : Duration.ofHours(1);
        }
        var rest = kiosk.sync.dispatch.contact();
        assertThat(rest.atLeast())
                .as("a new fact does not break the wait")
                .isEqualTo(rest.atMost());
    }

    @Test
    void without_a_hub_or_its_address_nobody_is_asked() {
        kiosk.append(2);
        assertThat(contact().stop()).contains(Stop.NO_HUB);
        kiosk.belongsTo(hub);
        var known = hub.asKnown();
        kiosk.sync.membership.join(
                new Hub("", known.name(), known.signing(), known.sealing(), known.since()));
        assertThat(contact().stop()).contains(Stop.NO_ADDRESS);
        hub.close();
        kiosk.sync.membership.join(known);
        assertThat(contact().stop()).contains(Stop.NO_NETWORK);
        assertThat(hub.requests).isZero();
    }
}
