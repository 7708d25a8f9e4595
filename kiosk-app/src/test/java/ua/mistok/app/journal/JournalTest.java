package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class JournalTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T10:59:59Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;

    @Test
    void facts_are_in_the_store_when_append_returns() {
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, InstantSource.fixed(NOW), BUILT)) {
            var name = journal.append(new CardOpened("a07"), ORIGIN);

            assertThat(name.seq()).isEqualTo(1);
            assertThat(
                            store.read(sql -> sql.fetch("select body from fact"))
                                    .getValues(0, String.class))
                    .containsExactly(
                            "{\"kind\":\"card.opened\",\"v\":1,\"seq\":1,"
                                    + "\"hour\":\"2026-12-01T10:00:00Z\",\"clock\":\"set\",\"boot\":1,"
                                    + "\"station\":\"main\",\"mode\":\"self-service\","
                                    + "\"language\":\"uk\",\"trial\":false,"
                                    + "\"fact\":{\"service\":\"a07\"}}");
        }
    }
}
