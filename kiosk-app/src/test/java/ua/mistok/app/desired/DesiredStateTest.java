package ua.mistok.app.desired;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.desired.DesiredState.Taken;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.Order;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.PlaceName;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.WishKind;
import ua.mistok.config.key.Hash;

/// What the hub wants and orders, on a real ledger.
class DesiredStateTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final PlaceName REGION =
            new PlaceName("vinnytska", "Вінницька область", "Vinnytsia oblast");
    private static final UUID KIOSK = UUID.randomUUID();

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private DesiredState state;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        state = state();
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    private DesiredState state() {
        var opened = new DesiredState(ledger);
        opened.checkedBy(
                wishes ->
                        wishes.stream()
                                .filter(wish -> wish.value().equals("broken"))
                                .map(wish -> new Failure(wish.kind(), wish.id(), "broken"))
                                .toList());
        return opened;
    }

    @Test
    void what_the_hub_said_holds_at_once_and_after_the_next_start() {
        var changes = new ArrayList<Long>();
        state.onChange(() -> changes.add(state.revision("hub")));
        var order = new Order(UUID.randomUUID(), "sync", "", Optional.empty(), NOW);
        var pack = new PackWish("vinnytska", 3, Hash.of(new byte[] {1}), REGION, false);
        var desired =
                new Desired(KIOSK, 4, NOW, List.of(texts("on")), List.of(pack), List.of(order));

        assertThat(state.take("hub", desired)).isEqualTo(Taken.APPLIED);
        assertThat(state.take("hub", desired)).isEqualTo(Taken.KNOWN);

        assertThat(changes).containsExactly(4L);
        var next = state();
        assertThat(next.find(Setting.TEXTS)).contains(texts("on"));
        assertThat(next.revision("hub")).isEqualTo(4);
        assertThat(next.desired()).isEqualTo(desired);
    }

    @Test
    void the_hubs_word_for_the_key_is_taken_by_a_kiosk_that_runs_all_else_already() {
        state.take("hub", desired(4, texts("on")));
        assertThat(state.endorsement("hub")).isEmpty();
        var endorsed =
                new Desired(
                        KIOSK,
                        4,
                        NOW,
                        List.of(texts("on")),
                        List.of(),
                        List.of(),
                        Optional.of("c2lnbmVk"));

        assertThat(state.take("hub", endorsed)).isEqualTo(Taken.APPLIED);
        assertThat(state.take("hub", endorsed)).isEqualTo(Taken.KNOWN);

        assertThat(state().endorsement("hub")).contains("c2lnbmVk");
        assertThat(state().endorsement("another")).isEmpty();
    }

    @Test
    void what_is_older_than_what_runs_changes_nothing() {
        state.take("hub", desired(7, texts("on")));

        assertThat(state.take("hub", desired(6, texts("off")))).isEqualTo(Taken.OLDER);
        assertThat(
                        state.take(
                                "hub",
                                new Desired(
                                        KIOSK,
                                        7,
                                        NOW.minusSeconds(1),
                                        List.of(texts("off")),
                                        List.of(),
                                        List.of())))
                .isEqualTo(Taken.OLDER);
        assertThat(state.find(Setting.TEXTS)).contains(texts("on"));
    }

    @Test
    void another_hub_begins_with_nothing_and_without_one_nobody_wants_anything() {
        state.take("hub", desired(7, texts("on")));
        assertThat(state.revision("another")).isZero();
        assertThat(state.take("another", desired(1, texts("off")))).isEqualTo(Taken.APPLIED);
        assertThat(state.find(Setting.TEXTS)).contains(texts("off"));

        state.forget();

        assertThat(state.find(Setting.TEXTS)).isEmpty();
        assertThat(state().revision("another")).isZero();
    }

    @Test
    void what_cannot_be_run_is_told_and_what_ran_before_runs_on_beside_all_else() {
        state.take("hub", desired(1, mode("good"), texts("on")));
        state.take("hub", desired(2, mode("broken"), texts("off")));

        assertThat(state.list(WishKind.MODE)).containsExactly(mode("good"));
        assertThat(state.find(Setting.TEXTS)).contains(texts("off"));
        assertThat(state.failures()).containsExactly(new Failure("mode", "quiet", "broken"));
        assertThat(state.revision("hub")).isEqualTo(2);

        state.checkedBy(wishes -> List.of());
        state.lookAgain();

        assertThat(state.list(WishKind.MODE)).containsExactly(mode("broken"));
        assertThat(state.failures()).isEmpty();
    }

    @Test
    void an_order_is_done_once_whatever_starts_anew_and_told_until_it_was_heard() {
        var made = new ArrayList<String>();
        var order =
                new Order(UUID.randomUUID(), "restart", "", Optional.empty(), NOW.plusSeconds(9));
        var orders = orders(made);

        orders.make(List.of(order), NOW);
        orders.make(List.of(order), NOW);
        orders = orders(made);
        orders.make(List.of(order), NOW);

        assertThat(made).containsExactly("restart");
        var untold = orders.untold(List.of(order));
        assertThat(untold).singleElement().matches(done -> done.code().equals(Orders.DONE));
        orders.told(untold);
        assertThat(orders.untold(List.of(order))).isEmpty();
    }

    @Test
    void an_order_that_comes_too_late_or_that_nobody_knows_is_not_done() {
        var made = new ArrayList<String>();
        var orders = orders(made);
        var late = new Order(UUID.randomUUID(), "restart", "", Optional.empty(), NOW);
        var over =
                new Order(
                        UUID.randomUUID(),
                        "restart",
                        "",
                        Optional.of(NOW.minusSeconds(1)),
                        NOW.plusSeconds(9));
        var unknown =
                new Order(UUID.randomUUID(), "dance", "", Optional.empty(), NOW.plusSeconds(9));

        orders.make(List.of(late, over, unknown), NOW);

        assertThat(made).isEmpty();
        assertThat(orders.untold(List.of(late, over, unknown)))
                .map(done -> done.code())
                .containsExactly("expired", "expired", "unknown-kind");
    }

    @Test
    void an_order_that_breaks_does_not_keep_the_next_one_from_being_done() {
        var made = new ArrayList<String>();
        var orders = orders(made);
        orders.doneBy(
                OrderKind.MODE,
                (order, lasts) -> {
                    throw new IllegalStateException("the disk");
                });
        var mode =
                new Order(
                        UUID.randomUUID(),
                        "mode",
                        "quiet",
                        Optional.of(NOW.plus(Duration.ofHours(1))),
                        NOW.plusSeconds(9));
        var restart =
                new Order(UUID.randomUUID(), "restart", "", Optional.empty(), NOW.plusSeconds(9));

        orders.make(List.of(mode, restart), NOW);

        assertThat(made).containsExactly("restart");
        assertThat(orders.untold(List.of(mode))).map(done -> done.code()).containsExactly("failed");
    }

    @Test
    void words_of_the_hub_stand_until_somebody_has_read_them() {
        var orders = new Orders(ledger, () -> NOW);
        var messages = new Messages(ledger, orders, () -> NOW);
        var words = "Завтра <b>привеземо</b> новий екран.";
        var order =
                new Order(
                        UUID.randomUUID(), "message", words, Optional.empty(), NOW.plusSeconds(9));
        orders.make(List.of(order), NOW);

        assertThat(messages.list()).map(Messages.Message::text).containsExactly(words);
        messages.read(order.id());

        assertThat(messages.list()).isEmpty();
        assertThat(orders.untold(List.of(order)))
                .map(done -> done.code())
                .containsExactly(Orders.READ);
        orders.make(List.of(order), NOW);
        assertThat(messages.list()).isEmpty();
    }

    private Orders orders(List<String> made) {
        var orders = new Orders(ledger, () -> NOW);
        orders.doneBy(
                OrderKind.RESTART,
                (order, lasts) -> {
                    made.add(order.kind());
                    return Orders.DONE;
                });
        return orders;
    }

    private static Desired desired(long revision, Wish... wishes) {
        return new Desired(KIOSK, revision, NOW, List.of(wishes), List.of(), List.of());
    }

    private static Wish texts(String value) {
        return new Wish("setting", "texts", value, REGION, true);
    }

    private static Wish mode(String value) {
        return new Wish("mode", "quiet", value, REGION, true);
    }
}
