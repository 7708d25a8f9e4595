package ua.mistok.app.exchange;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.content.OwnPack;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.plan.ActionPlan;

/// Libraries give to each other; a hub has nothing of its own to give.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ExchangeWiring {

    @Bean
    Exchange exchange(
            OwnPack pack,
            CampaignShelf campaigns,
            Unsaved<Sketch> sketches,
            Pictures pictures,
            PlanShelf plans,
            Unsaved<ActionPlan> drafts,
            ThisLibrary library,
            Ledger ledger,
            Identity identity,
            InstantSource clock) {
        Supplier<Optional<Sign>> sign = () -> library.now().sign();
        return new Exchange(
                Map.of(
                        Sort.LESSON, new LessonWares(pack),
                        Sort.CAMPAIGN, new CampaignWares(campaigns, sketches, pictures),
                        Sort.PLAN, new PlanWares(plans, drafts, sign)),
                ledger,
                identity.library(),
                sign,
                clock);
    }
}
