package ua.mistok.app.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Pulse;

class BoardTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-30T10:00:00Z");
    private static final List<String> HOURS =
            List.of("09:00-18:00", "09:00-18:00", "", "09:00-18:00", "09:00-18:00", "", "");

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_NOON);
    private final Fleet fleet;
    private final Inbox inbox;
    private final Board board;

    BoardTest() {
        Places.open(database.store());
        var keys = new HubKeyStore(database.store(), now::get).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", now::get);
        inbox = new Inbox(database.store(), fleet, now::get);
        board = new Board(database.store(), now::get);
    }

    @Test
    void who_needs_a_human_comes_first() throws NotUnderstood {
        var well = joined(pulse("0.2.0", 0, 0, 50, 0, Duration.ZERO));
        var never = SampleKiosk.joined(fleet, "vinnytska");
        var full = joined(pulse("0.2.0", 5, 0, 0, 0, Duration.ofDays(-900)));
        var old = joined(pulse("0.1.0", 0, 0, 50, 0, Duration.ZERO));
        var aside = joined(pulse("0.2.0", 0, 2, 50, 1, Duration.ZERO));
        var revoked = SampleKiosk.joined(fleet, "vinnytska");
        fleet.revoke(revoked.id());

        var states = board.within("vinnytska");

        assertThat(states)
                .map(KioskState::kiosk)
                .startsWith(never.id(), full.id(), aside.id(), old.id())
                .contains(well.id(), revoked.id());
        assertThat(needs(states, full)).containsExactly(Need.DISK, Need.CLOCK);
        assertThat(needs(states, aside)).containsExactly(Need.ASIDE, Need.STATIONS);
        assertThat(needs(states, old)).containsExactly(Need.VERSION);
        assertThat(needs(states, well)).isEmpty();
        assertThat(needs(states, revoked)).isEmpty();
    }

    @Test
    void a_closed_library_is_not_silent() throws NotUnderstood {
        now.set(Instant.parse("2026-11-27T15:59:00Z")); // Friday, a minute before it closes
        var kiosk = joined(pulse("0.2.0", 0, 0, 50, 0, Duration.ZERO));

        now.set(MONDAY_NOON);
        assertThat(needs(board.within(Places.ROOT), kiosk)).isEmpty();

        now.set(MONDAY_NOON.plus(Duration.ofHours(2)));
        assertThat(needs(board.within(Places.ROOT), kiosk)).containsExactly(Need.SILENT);
    }

    @Test
    void a_region_sees_its_own_kiosks_alone() throws NotUnderstood {
        var here = joined(pulse("0.2.0", 0, 0, 50, 0, Duration.ZERO));
        var there = SampleKiosk.joined(fleet, "lvivska");

        assertThat(board.within("vinnytska")).map(KioskState::kiosk).containsExactly(here.id());
        assertThat(board.within(Places.ROOT))
                .map(KioskState::kiosk)
                .containsExactlyInAnyOrder(here.id(), there.id());
    }

    @Test
    void versions_are_compared_by_number() {
        assertThat(Versions.ORDER.compare("0.9.0", "0.10.0")).isNegative();
        assertThat(Versions.ORDER.compare("0.10.0-SNAPSHOT", "0.10.0")).isZero();
        assertThat(Versions.ORDER.compare("?", "0.1")).isNegative();
    }

    private SampleKiosk joined(Pulse pulse) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        inbox.take(kiosk.pulse(pulse));
        return kiosk;
    }

    private Pulse pulse(
            String version, long waiting, long aside, int gigabytes, int silent, Duration drift) {
        return new Pulse(
                version,
                now.get().plus(drift),
                waiting,
                aside,
                gigabytes * 1_000_000_000L,
                Map.of("national", 1),
                2,
                silent,
                0,
                HOURS);
    }

    private static List<Need> needs(List<KioskState> states, SampleKiosk kiosk) {
        return states.stream()
                .filter(state -> state.kiosk().equals(kiosk.id()))
                .findFirst()
                .orElseThrow()
                .needs();
    }
}
