package ua.mistok.app.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.Comparison;
import ua.mistok.app.db.ComparisonNight;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.loop.Loop;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// The journal of a kiosk; a hub receives those of others.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class JournalWiring {

    /// The hour from which this format exists; for a programme that was not packaged.
    private static final Instant EARLIEST = Instant.parse("2026-11-23T00:00:00Z");

    /// A start, or what staff do: at no station, in no mode or language.
    private static final Origin MACHINE =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @Bean
    Journal journal(
            @Value("${mistok.data:data}") Path data,
            KioskStore store,
            InstantSource clock,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<Delivered> delivered) {
        var built = build.stream().map(BuildProperties::getTime).findFirst().orElse(EARLIEST);
        var journal =
                Journal.open(
                        data,
                        store,
                        clock,
                        built,
                        delivered.getIfAvailable(() -> Delivered.TO_NOBODY));
        journal.health().ifPresent(fact -> journal.append(fact, MACHINE));
        return journal;
    }

    @Bean
    Outbox outbox(Journal journal) {
        return new Outbox(journal);
    }

    @Bean
    TallyStore tallyStore(KioskStore store) {
        return new TallyStore(store);
    }

    @Bean
    TotalsStore totalsStore(KioskStore store) {
        return new TotalsStore(store);
    }

    @Bean
    ResponseStore responseStore(KioskStore store) {
        return new ResponseStore(store);
    }

    @Bean
    StretchStore stretchStore(KioskStore store, Journal journal) {
        return StretchStore.of(store, journal);
    }

    @Bean
    RecentStore recentStore(KioskStore store, Journal journal) {
        return RecentStore.of(store, journal);
    }

    @Bean
    Acts acts(Journal journal, KioskStore store) {
        return new Acts(journal, store, MACHINE);
    }

    /// Looks every ten seconds whether a disk that refused takes facts again.
    @Bean
    Loop mendingLoop(Journal journal) {
        return new Loop(
                "mending",
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                journal::mend,
                "Whether the disk takes facts again is not known");
    }

    /// Folds what is old at the start and once a day.
    @Bean
    Loop retentionLoop(Journal journal, KioskStore store, ObjectProvider<Delivered> delivered) {
        var retention =
                new Retention(
                        journal,
                        store,
                        MACHINE,
                        delivered.getIfAvailable(() -> Delivered.TO_NOBODY));
        return new Loop(
                "retention",
                Duration.ZERO,
                Duration.ofDays(1),
                retention::run,
                "Old facts wait for another day");
    }

    /// Compares the store with the files by night; not at once, for a start has enough to do.
    @Bean
    Loop comparisonLoop(
            @Value("${mistok.data:data}") Path data, KioskStore store, InstantSource clock) {
        var night = new ComparisonNight(data, new Comparison(data, store), clock);
        var pause = Duration.ofMinutes(10);
        return new Loop("comparison", pause, pause, night::look, "The store is not compared");
    }
}
