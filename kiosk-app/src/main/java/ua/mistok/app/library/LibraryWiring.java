package ua.mistok.app.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.fact.KioskPlaced;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.Areas;
import ua.mistok.config.text.Language;

/// A kiosk stands in a library; a hub has many.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class LibraryWiring {

    /// The machine stands there, no station of it.
    private static final Origin MACHINE =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @Bean
    ThisLibrary thisLibrary(Ledger ledger, Journal journal) {
        return new ThisLibrary(ledger, spot -> journal.append(fact(spot), MACHINE));
    }

    private static KioskPlaced fact(Spot spot) {
        var region = Areas.ofUkraine().find(spot.region()).flatMap(Area::code);
        return new KioskPlaced(spot.narrowest().slug(), region, spot.named());
    }
}
