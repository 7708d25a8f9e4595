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
import ua.mistok.app.story.StoryShelf;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.story.Story;

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
            StoryShelf stories,
            Unsaved<Story> begun,
            ThisLibrary library,
            Ledger ledger,
            Identity identity,
            InstantSource clock) {
        Supplier<Optional<Sign>> sign = () -> library.now().sign();
        return new Exchange(
                Map.of(
                        Sort.LESSON, new LessonWares(pack),
                        Sort.CAMPAIGN, new CampaignWares(campaigns, sketches, pictures),
                        Sort.PLAN, new PlanWares(plans, drafts, sign),
                        Sort.STORY, new StoryWares(stories, begun)),
                ledger,
                identity.library(),
                sign,
                clock);
    }
}
