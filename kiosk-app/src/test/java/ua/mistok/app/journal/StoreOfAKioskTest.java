package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// The beans of a kiosk, one start after the other on the same folder.
class StoreOfAKioskTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;

    @Test
    void what_one_start_wrote_the_next_one_knows_and_a_cut_tail_becomes_a_fact() throws Exception {
        kiosk().run(
                        beans -> {
                            beans.getBean(Journal.class).append(new CardOpened("a07"), ORIGIN);
                            beans.getBean(Ledger.class).append("setting", "quiet");
                        });
        var log = data.resolve("journal/000001.log");
        Files.write(log, new byte[5], StandardOpenOption.APPEND);
        kiosk().run(
                        beans ->
                                assertThat(
                                                beans.getBean(Ledger.class)
                                                        .latest("setting", String.class))
                                        .contains("quiet"));

        try (var store = KioskStore.open(data)) {
            assertThat(
                            store.read(sql -> sql.fetch("select kind from fact order by kind"))
                                    .getValues(0, String.class))
                    .containsExactly("card.opened", "kiosk.health");
            assertThat(store.found())
                    .as("the last start closed it")
                    .isEqualTo(KioskStore.Found.THERE);
        }
    }

    @Test
    void a_hub_has_none_of_it() {
        kiosk().withPropertyValues("spring.profiles.active=hub")
                .run(
                        beans -> {
                            assertThat(beans).hasNotFailed().doesNotHaveBean(Journal.class);
                            assertThat(data).isEmptyDirectory();
                        });
    }

    private ApplicationContextRunner kiosk() {
        return new ApplicationContextRunner()
                .withBean(InstantSource.class, Clock::systemUTC)
                .withPropertyValues("mistok.data=" + data)
                .withUserConfiguration(wiring("db.StoreWiring"), wiring("ledger.LedgerWiring"))
                .withUserConfiguration(JournalWiring.class);
    }

    /// Wirings are seen by nobody but Spring.
    private static Class<?> wiring(String name) {
        try {
            return Class.forName("ua.mistok.app." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
