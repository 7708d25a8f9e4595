package ua.mistok.config.campaign;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// A campaign as a waiting screen shows it.
public record Slide(
        CampaignId campaign,
        LocalizedText title,
        LocalizedText text,
        Look look,
        Target target,
        Optional<Event> event) {

    /// As far as a sketch is right; what is not yet there is not drawn.
    public static Slide of(Sketch sketch) {
        return new Slide(
                sketch.id(),
                sketch.title(),
                sketch.text(),
                sketch.look(),
                sketch.target().orElse(new Target.ToCard("unknown")),
                sketch.event());
    }

    public static Slide of(Campaign campaign) {
        return new Slide(
                campaign.id(),
                campaign.title(),
                campaign.text(),
                campaign.look(),
                campaign.target(),
                campaign.event());
    }
}
