package ua.mistok.app.morning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.sync.FakeHub;
import ua.mistok.app.sync.Stop;
import ua.mistok.app.sync.SyncedKiosk;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.Refusal;

class HubLineTest {

    @TempDir Path data;
    @TempDir Path sticks;

    @Test
    void the_morning_says_what_waits_what_is_sent_and_when_somebody_should_see_to_it() {
        try (var hub = new FakeHub();
                var kiosk = new SyncedKiosk(data, sticks)) {
            Instant now = kiosk.now.get();
            var line = new HubLine(kiosk.sync.membership, kiosk.sync.dispatch);
            assertThat(line.look(now)).containsExactly(new Sentence.StaysHere());

            hub.code = Optional.of(JoinCode.random(hub.signing.verifying()));
            kiosk.sync.joining.join(hub.address(), hub.code.orElseThrow().toString());
            var name = kiosk.append("a01");
            kiosk.append("a02");
            assertThat(line.look(now)).containsExactly(new Sentence.FactsWait(2));

            hub.refusing.put(new FakeHub.Name(name.journal().value(), 1), Refusal.Code.MALFORMED);
            kiosk.sync.dispatch.contact();
            assertThat(line.look(now))
                    .containsExactly(new Sentence.NothingWaits(now), new Sentence.FactsAside(1));

            kiosk.append("a03");
            assertThat(line.look(now.plus(Duration.ofDays(8))))
                    .containsExactly(new Sentence.SyncOld(now), new Sentence.FactsAside(1));
            hub.refusesAll = Optional.of(Refusal.Code.REVOKED);
            kiosk.sync.dispatch.contact();
            assertThat(line.look(now))
                    .containsExactly(
                            new Sentence.SyncTrouble(Stop.REVOKED), new Sentence.FactsAside(1));
        }
    }
}
