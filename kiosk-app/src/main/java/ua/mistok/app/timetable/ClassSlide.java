package ua.mistok.app.timetable;

import java.util.Optional;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.text.LocalizedText;

/// A class that is to come, as a waiting screen shows it: just like a campaign that invites to a
/// day, and over when that day is.
final class ClassSlide {

    private static final int PRIORITY = 2;

    private ClassSlide() {}

    /// @param plan dated
    static Campaign of(ClassPlan plan, Lesson lesson) {
        return new Campaign(
                new CampaignId(plan.id()),
                1,
                false,
                lesson.title(),
                lesson.goal(),
                new Look.Drawn(Look.Drawing.BOOK),
                Showing.ALWAYS,
                PRIORITY,
                new Target.ToClass(),
                Optional.of(
                        new Event(
                                plan.on().orElseThrow(),
                                plan.from().orElseThrow(),
                                plan.until().orElseThrow(),
                                LocalizedText.same(plan.hall()))),
                Optional.of(LocalizedText.same(plan.library())),
                Optional.of(plan.partner())
                        .filter(partner -> !partner.isBlank())
                        .map(LocalizedText::same),
                plan.word());
    }
}
