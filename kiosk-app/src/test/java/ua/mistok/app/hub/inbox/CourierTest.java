package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static ua.mistok.app.db.hub.Tables.FACT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Courier.Outcome;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.OpeningKey;

class CourierTest {

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final HubKeys keys = new HubKeyStore(database.store(), Clock.systemUTC()).getOrMake();
    private final Fleet fleet = new Fleet(database.store(), keys, "Вузол", Clock.systemUTC());
    private final Inbox inbox = new Inbox(database.store(), fleet, Clock.systemUTC());
    private final Desires desires =
            new Desires(
                    database.store(),
                    fleet,
                    Places.open(database.store()),
                    PackWishes.NONE,
                    Clock.systemUTC());
    private final Courier courier = new Courier(inbox, fleet, desires, keys);

    CourierTest() {
        Places.open(database.store());
    }

    @Test
    void any_mix_of_stick_and_network_takes_every_fact_once() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var envelopes = new ArrayList<Envelope>();
        for (var first = 1; first <= 91; first += 10) {
            envelopes.add(kiosk.batch(first, first + 9));
            envelopes.add(kiosk.batch(Math.max(1, first - 3), first + 2));
        }
        envelopes.addAll(envelopes);
        Collections.shuffle(envelopes, new Random(23));

        var receipts = Ranges.NONE;
        for (var index = 0; index < envelopes.size(); index++) {
            if (index % 3 == 0) {
                inbox.take(envelopes.get(index));
            } else {
                var outcome = courier.receive(file(envelopes.get(index), kiosk));
                var taken = (Outcome.Taken) outcome;
                receipts = receipts.and(read(taken.back(), kiosk).settled());
            }
        }

        int stored = database.store().read(sql -> sql.fetchCount(FACT));
        assertThat(stored).isEqualTo(100);
        assertThat(receipts.size()).isGreaterThan(50);
    }

    @Test
    void a_receipt_is_opened_by_its_kiosk_alone() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var batch = kiosk.batch(1, 5);

        var taken = (Outcome.Taken) courier.receive(file(batch, kiosk));

        assertThat(taken.back().name()).startsWith(CourierFile.prefixOf(kiosk.id()));
        var receipt = read(taken.back(), kiosk);
        assertThat(receipt.batch()).isEqualTo(batch.hash());
        assertThat(receipt.accepted()).isEqualTo(Ranges.of(1, 5));
    }

    @Test
    void what_is_not_for_this_hub_or_broken_is_refused_or_left_alone() {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var other = CourierFile.of(kiosk.batch(1, 2), kiosk.id(), OpeningKey.random().sealing());
        var whole = file(kiosk.batch(1, 2), kiosk);
        var cut =
                new CourierFile(
                        whole.name(), Arrays.copyOf(whole.bytes(), whole.bytes().length - 1));
        var stranger = SampleKiosk.stranger();

        assertRefused(courier.receive(other), Refusal.Code.MALFORMED);
        assertRefused(courier.receive(cut), Refusal.Code.MALFORMED);
        assertRefused(
                courier.receive(file(stranger.batch(1, 2), stranger)), Refusal.Code.UNKNOWN_KIOSK);
        assertThat(courier.receive(new CourierFile("holiday.jpg", new byte[9])))
                .isInstanceOf(Outcome.NotForUs.class);
        int stored = database.store().read(sql -> sql.fetchCount(FACT));
        assertThat(stored).isZero();
    }

    @Test
    void a_kiosk_that_never_had_a_network_joins_by_file() throws NotUnderstood {
        var kiosk = SampleKiosk.stranger();
        var request = CourierFile.of(kiosk.request(""), kiosk.id(), keys.opening().sealing());

        var asks = (Outcome.Asks) courier.receive(request);
        assertThat(asks.request().library()).isEqualTo("Бібліотека №1");
        var back = courier.admit(asks.file(), "Бібліотека №7", "lvivska");

        var hub = keys.signing().verifying();
        var answer = back.open(kiosk.opening()).open(JoinAnswer.class, hub);
        assertThat(answer.kiosk()).isEqualTo(kiosk.id());
        assertThat(courier.receive(file(kiosk.batch(1, 1), kiosk)))
                .asInstanceOf(type(Outcome.Taken.class))
                .extracting(taken -> taken.receipt().accepted())
                .isEqualTo(Ranges.of(1, 1));
    }

    private CourierFile file(Envelope envelope, SampleKiosk kiosk) {
        return CourierFile.of(envelope, kiosk.id(), keys.opening().sealing());
    }

    private Receipt read(CourierFile back, SampleKiosk kiosk) throws NotUnderstood {
        return back.open(kiosk.opening()).open(Receipt.class, keys.signing().verifying());
    }

    private static void assertRefused(Outcome outcome, Refusal.Code code) {
        assertThat(outcome)
                .asInstanceOf(type(Outcome.Refused.class))
                .extracting(Outcome.Refused::code)
                .isEqualTo(code);
    }
}
