package ua.mistok.app.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.loop.Loop;

/// The backups of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class BackupWiring {

    private static final String BESIDE_DATA = "backups";

    @Bean
    RecoveryKeys recoveryKeys(Ledger ledger) {
        return new RecoveryKeys(ledger);
    }

    /// @param disk where the data lies when the disk takes it; a copy may stand in for it
    /// @param folder for backups unless an admin chooses another; empty for one beside the data
    /// @param sticks under which sticks are mounted
    @Bean
    Backups backups(
            @Value("${mistok.data:data}") Path data,
            @Value("${mistok.disk:${mistok.data:data}}") Path disk,
            @Value("${mistok.backups:}") String folder,
            @Value("${mistok.sticks:/media}") Path sticks,
            Identity identity,
            Ledger ledger,
            RecoveryKeys keys,
            InstantSource clock) {
        var usual =
                folder.isBlank()
                        ? disk.toAbsolutePath().resolveSibling(BESIDE_DATA)
                        : Path.of(folder);
        return new Backups(data, usual, sticks, identity.kiosk(), ledger, keys, clock);
    }

    @Bean
    Move move(@Value("${mistok.data:data}") Path data) {
        return new Move(data);
    }

    @Bean
    Nightly nightly(Backups backups, Move move, InstantSource clock) {
        return new Nightly(backups, move, clock);
    }

    /// Looks every few minutes whether a backup is due; not at once, for a start has enough to do.
    @Bean
    Loop backupLoop(Nightly nightly) {
        var pause = Duration.ofMinutes(5);
        return new Loop("backup", pause, pause, nightly::look, "The backup waits");
    }
}
