package ua.mistok.app.standin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.loop.Loop;

/// Where [StandInAtStart] has put a copy in the place of the data folder.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class StandInWiring {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /// @param disk the data folder itself; empty where nothing stands in for it
    @Bean
    @Nullable StandIn standIn(@Value("${mistok.disk:}") String disk) {
        return disk.isBlank() ? null : new StandIn(Path.of(disk));
    }

    /// Once all parts are made, and have written what they must, nothing is taken any more; the
    /// morning card says so from the first minute.
    @Bean
    SmartInitializingSingleton sealedCopy(
            Optional<StandIn> standIn, KioskStore store, Journal journal) {
        return () -> standIn.ifPresent(there -> seal(store, journal));
    }

    private static void seal(KioskStore store, Journal journal) {
        store.seal();
        try {
            journal.settle();
        } catch (StoreFailure sealed) {
            // which the journal has noted
        }
    }

    @Bean
    @Nullable Loop standInLoop(Optional<StandIn> standIn) {
        return standIn.map(StandInWiring::loop).orElse(null);
    }

    private static Loop loop(StandIn standIn) {
        return new Loop(
                "stand-in",
                PAUSE,
                PAUSE,
                standIn::look,
                "Whether the disk takes anything is not known");
    }
}
