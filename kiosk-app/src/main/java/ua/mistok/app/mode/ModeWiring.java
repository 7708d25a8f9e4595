package ua.mistok.app.mode;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.fact.ModeChanged;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.loop.Loop;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.text.Language;

/// Modes are run by a kiosk; a hub has none.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ModeWiring {

    /// The machine itself, no station.
    private static final String KIOSK = "kiosk";

    @Bean
    ModeShelf modeShelf(PackShelf packs, Ledger ledger, InstantSource clock, DesiredState desired) {
        return new ModeShelf(packs::now, ledger, clock, desired);
    }

    @Bean
    Week week(ModeShelf modes, Ledger ledger, InstantSource clock, DesiredState desired) {
        return new Week(modes, ledger, clock, desired);
    }

    @Bean
    Running running(
            ModeShelf modes,
            Week week,
            Ledger ledger,
            InstantSource clock,
            Journal journal,
            DesiredState desired) {
        return new Running(
                modes,
                week,
                ledger,
                clock,
                mode -> journal.append(new ModeChanged(mode.id().slug()), origin(mode)),
                desired);
    }

    private static Origin origin(Mode mode) {
        return new Origin(KIOSK, mode.kind(), Language.UKRAINIAN, false);
    }

    /// Looks every second at the clock: it waits for no moment, so that a clock that jumps is
    /// noticed like one that goes.
    @Bean
    Loop runningLoop(Running running) {
        return new Loop(
                "running-mode",
                Duration.ZERO,
                Duration.ofSeconds(1),
                running::look,
                "The mode is looked at again in a second");
    }

    @Bean
    Drafts drafts() {
        return new Drafts();
    }
}
