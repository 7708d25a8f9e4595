package ua.mistok.app.console.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.LocalizedText;

/// A campaign that invites to an event of a plan, as far as the plan knows what it says.
final class Invitation {

    private Invitation() {}

    /// From today to the day of the event; it leads to the plan's first service, to its exercise
    /// where there is one. Its word is left to whoever goes on.
    static Sketch of(
            ActionPlan plan, Gathering event, CampaignId id, LocalDate today, Shelf shelf) {
        return new Sketch(
                id,
                1,
                false,
                LocalizedText.same(brief(plan.title(), Campaign.LONGEST_TITLE)),
                LocalizedText.same(brief(plan.goal(), Campaign.LONGEST_TEXT)),
                new Look.Drawn(Look.Drawing.BOOK),
                plan.services().stream().findFirst().map(service -> target(service, shelf)),
                Campaign.USUAL,
                Optional.of(today),
                event.on().filter(day -> !day.isBefore(today)),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                event.on(),
                event.from(),
                event.until(),
                LocalizedText.same(event.where()),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Target target(String service, Shelf shelf) {
        return shelf.demos(new ServiceId(service)).stream()
                .findFirst()
                .<Target>map(demo -> new Target.ToDemo(demo.id().slug()))
                .orElseGet(() -> new Target.ToCard(service));
    }

    /// What fits, to the end of a word.
    private static String brief(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = words.lastIndexOf(' ', longest);
        return words.substring(0, end > 0 ? end : longest);
    }
}
