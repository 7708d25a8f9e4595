package ua.mistok.config.campaign;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// Campaigns for tests.
final class Campaigns {

    private Campaigns() {}

    static Campaign of(String id, String word, int priority) {
        return new Campaign(
                new CampaignId(id),
                1,
                false,
                LocalizedText.same(id),
                LocalizedText.same(id),
                new Look.Drawn(Look.Drawing.KEY),
                Showing.ALWAYS,
                priority,
                new Target.ToDemo(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                word);
    }

    static Campaign with(Campaign campaign, Showing showing, Optional<Event> event) {
        return new Campaign(
                campaign.id(),
                campaign.version(),
                campaign.template(),
                campaign.title(),
                campaign.text(),
                campaign.look(),
                showing,
                campaign.priority(),
                campaign.target(),
                event,
                campaign.library(),
                campaign.partner(),
                campaign.word());
    }
}
