package ua.mistok.app.workshop;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.LocalWork;
import ua.mistok.app.content.OwnPack;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;

/// Libraries write at a kiosk; a hub has a workshop of its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class WorkshopWiring {

    @Bean
    SurveyWorkshop surveyWorkshop(
            PackShelf packs, LocalWork work, Ledger ledger, InstantSource clock) {
        return new SurveyWorkshop(packs::now, work, ledger, clock);
    }

    @Bean
    SurveyDesk surveyDesk(Desk desk, SurveyWorkshop workshop) {
        return new SurveyDesk(desk, workshop);
    }

    @Bean
    DemoWorkshop demoWorkshop(OwnPack pack, Ledger ledger, InstantSource clock) {
        return new DemoWorkshop(pack, ledger, clock);
    }

    @Bean
    DemoDesk demoDesk(Desk desk, DemoWorkshop workshop) {
        return new DemoDesk(desk, workshop);
    }

    /// Scripts that somebody writes on.
    @Bean
    Unsaved<DemoText> unsavedDemos() {
        return new Unsaved<>();
    }

    /// Texts of surveys that somebody writes on.
    @Bean
    Unsaved<String> unsavedSurveys() {
        return new Unsaved<>();
    }
}
