package ua.mistok.app.timetable;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.lesson.ClassPlan;

/// A library plans its classes at its kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class TimetableWiring {

    /// Shows what is to come on waiting screens from then on.
    @Bean
    ClassShelf classShelf(
            PackShelf packs, Ledger ledger, InstantSource clock, CampaignShelf campaigns) {
        var classes = new ClassShelf(packs::now, ledger, clock, new SecureRandom());
        campaigns.showBeside(classes::slides);
        classes.listen(campaigns::changed);
        return classes;
    }

    @Bean
    JoinAddress joinAddress(ClassDoor door) {
        return door::joinAddress;
    }

    @Bean
    Unsaved<ClassPlan> unsavedClasses() {
        return new Unsaved<>();
    }
}
