package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.wire.JoinCode;

class JoinAtStartTest {

    @TempDir Path data;
    @TempDir Path sticks;
    private final FakeHub hub = new FakeHub();
    private final JoinCode code = JoinCode.random(hub.signing.verifying());
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

    private JoinAtStart joins(String address) {
        return new JoinAtStart(kiosk.sync.membership, kiosk.sync.joining, address, code.toString());
    }

    @Test
    void the_kiosk_joins_once_it_has_started() {
        hub.code = Optional.of(code);
        var joins = joins(hub.address());

        joins.attempt();
        assertThat(kiosk.sync.membership.hub()).isEmpty();

        joins.begin();
        joins.attempt();
        assertThat(kiosk.sync.membership.hub()).contains(hub.asKnown());
    }

    @Test
    void a_hub_that_cannot_be_reached_is_asked_again() {
        hub.code = Optional.of(code);
        hub.close();
        var joins = joins(hub.address());
        joins.begin();
        joins.attempt();
        assertThat(kiosk.sync.membership.hub()).isEmpty();
        assertThat(joins.isOver()).isFalse();
    }

    @Test
    void a_hub_that_says_no_is_not_asked_again() {
        var joins = joins(hub.address());
        joins.begin();
        joins.attempt();
        assertThat(joins.isOver()).isTrue();

        hub.code = Optional.of(code);
        joins.attempt();
        assertThat(kiosk.sync.membership.hub()).isEmpty();
    }

    @Test
    void a_kiosk_that_belongs_to_a_hub_stays_with_it() {
        kiosk.belongsTo(hub);
        hub.code = Optional.of(code);
        try (var other = new FakeHub()) {
            var joins = joins(other.address());
            joins.begin();
            joins.attempt();
        }
        assertThat(kiosk.sync.membership.hub()).contains(hub.asKnown());
    }
}
