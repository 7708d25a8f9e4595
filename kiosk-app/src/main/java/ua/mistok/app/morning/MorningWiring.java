package ua.mistok.app.morning;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.backup.Move;
import ua.mistok.app.backup.Nightly;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.RecentStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.mode.Running;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.station.Stations;
import ua.mistok.app.sync.Dispatch;
import ua.mistok.app.sync.Membership;

/// A kiosk has mornings; a hub has a board.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class MorningWiring {

    /// @param disk where the data lies when the disk takes it; a copy may stand in for it
    @Bean
    Morning morning(
            @Value("${mistok.disk:${mistok.data:data}}") Path disk,
            Journal journal,
            Ledger ledger,
            Stations stations,
            PackShelf packs,
            Texts texts,
            IdeaBank ideas,
            Running running,
            Nightly nightly,
            Move move,
            SetUp setUp,
            Membership membership,
            Dispatch dispatch,
            InstantSource clock) {
        return new Morning(
                disk,
                journal,
                ledger,
                stations,
                packs,
                texts,
                ideas,
                running,
                nightly,
                move,
                setUp,
                new HubLine(membership, dispatch),
                clock);
    }

    /// Keeps what the disk did not take as soon as it takes something again: what a copy in memory
    /// has to say of that goes to the disk with its end, and is taken up by the next start.
    ///
    /// @param disk where the data lies, while a copy stands in for it
    @Bean
    Loop refusalsLoop(
            @Value("${mistok.data:data}") Path data,
            @Value("${mistok.disk:}") String disk,
            Journal journal,
            Ledger ledger) {
        var refusals = new Refusals(journal, ledger);
        if (disk.isBlank()) {
            refusals.takeUp(data);
        }
        Runnable last = disk.isBlank() ? refusals::note : () -> refusals.leave(Path.of(disk));
        return new Loop(
                "refusals",
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                refusals::note,
                "What the disk refused is not noted yet",
                last);
    }

    @Bean
    Days days(RecentStore recent) {
        return new Days(recent);
    }
}
