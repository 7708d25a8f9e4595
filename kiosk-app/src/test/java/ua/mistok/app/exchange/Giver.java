package ua.mistok.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.content.OwnPack;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.story.StoryShelf;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.story.Story;

/// A library that gives and takes, on a real ledger, with a clock of its own.
public final class Giver {

    public final PlanShelf plans;
    public final CampaignShelf campaigns;
    public final ClassShelf classes;
    final StoryShelf stories;
    final Pictures pictures;
    public final Exchange exchange;
    private Optional<Sign> sign;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    /// @param pack without one, no lessons
    public Giver(Ledger ledger, String name, SigningKey key, Optional<OwnPack> pack) {
        sign = Optional.of(new Sign(name, "вул. Зразкова, 0", Optional.empty()));
        plans = new PlanShelf(ledger, () -> now);
        pictures = new Pictures(ledger);
        campaigns = new CampaignShelf(() -> SHELF, ledger, pictures, () -> now);
        classes = new ClassShelf(() -> SHELF, ledger, () -> now, new Random(7));
        stories = new StoryShelf(ledger, () -> now);
        var wares = new EnumMap<Sort, Wares>(Sort.class);
        wares.put(Sort.PLAN, new PlanWares(plans, new Unsaved<>(), () -> sign));
        wares.put(Sort.CAMPAIGN, new CampaignWares(campaigns, new Unsaved<>(), pictures));
        wares.put(Sort.STORY, new StoryWares(stories, new Unsaved<>()));
        pack.ifPresent(own -> wares.put(Sort.LESSON, new LessonWares(own)));
        exchange = new Exchange(wares, ledger, key, () -> sign, () -> now);
    }

    void forgetName() {
        sign = Optional.empty();
    }

    /// Saves a plan, an hour after whatever was before.
    ///
    /// @return its id
    public String plan(String title) {
        var id = plans.free(Set.of());
        var begun = ActionPlan.begin(id, LocalDate.of(2026, 12, 1), Optional.of("idea-7"));
        save(
                new ActionPlan(
                        id,
                        title,
                        "Люди навчаться",
                        begun.audiences(),
                        begun.services(),
                        begun.channels(),
                        begun.from(),
                        begun.until(),
                        begun.side(),
                        "Ірина Гай",
                        begun.indicator(),
                        begun.target(),
                        begun.idea(),
                        List.of()));
        return id;
    }

    /// The same plan with another title, saved.
    public void retitle(String id, String title) {
        var was = plans.find(id).orElseThrow();
        save(
                new ActionPlan(
                        id,
                        title,
                        was.goal(),
                        was.audiences(),
                        was.services(),
                        was.channels(),
                        was.from(),
                        was.until(),
                        was.side(),
                        was.who(),
                        was.indicator(),
                        was.target(),
                        was.idea(),
                        was.events()));
    }

    void save(ActionPlan plan) {
        passHour();
        assertThat(plans.save(plan, plans.number(plan.id()), "s1"))
                .isInstanceOf(Saving.Saved.class);
    }

    void save(Sketch sketch) {
        passHour();
        assertThat(campaigns.save(sketch, campaigns.number(sketch.id()), "s1"))
                .isInstanceOf(Saving.Saved.class);
    }

    /// Saves a story, an hour after whatever was before.
    void save(Story story) {
        passHour();
        assertThat(stories.save(story, stories.number(story.id()), "s1"))
                .isInstanceOf(Saving.Saved.class);
    }

    void hold(String id, Gathering event) {
        save(plans.find(id).orElseThrow().with(List.of(event)));
    }

    void passHour() {
        now = now.plus(Duration.ofHours(1));
    }

    public byte[] file(Sort sort, String id) {
        return exchange.file(sort, id).orElseThrow();
    }

    String titleOf(String plan) {
        return plans.find(plan).orElseThrow().title();
    }
}
