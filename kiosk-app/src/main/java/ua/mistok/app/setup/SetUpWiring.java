package ua.mistok.app.setup;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.mode.Week;
import ua.mistok.app.staff.SetUpDesk;
import ua.mistok.app.station.Stations;

/// A kiosk is set up by its library; a hub by whoever runs it.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class SetUpWiring {

    @Bean
    SetUp setUp(
            @Value("${mistok.data:data}") Path data,
            PackShelf packs,
            ThisLibrary library,
            Week week,
            Stations stations,
            SetUpDesk desk,
            Ledger ledger) {
        return new SetUp(data, packs::now, library, week, stations, desk, ledger);
    }
}
