package ua.mistok.app.campaign;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.campaign.Sketch;

/// Campaigns are shown by a kiosk; a hub has none of its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class CampaignWiring {

    @Bean
    CampaignShelf campaignShelf(
            PackShelf packs, Ledger ledger, Pictures pictures, InstantSource clock) {
        return new CampaignShelf(packs::now, ledger, pictures, clock);
    }

    @Bean
    Unsaved<Sketch> unsavedCampaigns() {
        return new Unsaved<>();
    }

    @Bean
    Pictures pictures(Ledger ledger) {
        return new Pictures(ledger);
    }
}
