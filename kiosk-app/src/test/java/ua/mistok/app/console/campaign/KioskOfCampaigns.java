package ua.mistok.app.console.campaign;

import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What stands behind the views of campaigns, on a real ledger and journal, with two librarians
/// and a clock.
final class KioskOfCampaigns implements AutoCloseable, SlidePreview {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final List<Slide> previewed = new ArrayList<>();
    final Unsaved<Sketch> unsaved = new Unsaved<>();
    final CampaignShelf campaigns;
    private final Pictures pictures;
    private final Results results;
    private boolean leads = true;
    Instant now = LocalDateTime.parse("2026-11-25T10:30").atZone(Showing.KYIV).toInstant();
    private final StaffedKiosk kiosk;

    KioskOfCampaigns(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> now,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("iryna", "Ірина Гай", "librarian"),
                        new Hand("olena", "Олена Сич", "reviewer"));
        pictures = new Pictures(kiosk.ledger);
        campaigns = new CampaignShelf(() -> SHELF, kiosk.ledger, pictures, () -> now);
        results = new Results(new TallyStore(kiosk.store)::find, SHELF::surveys, () -> now);
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return kiosk.acts();
    }

    void signIn(String staff) {
        kiosk.signIn(staff);
    }

    void note(int times, Fact fact) {
        for (var time = 0; time < times; time++) {
            kiosk.journal.append(fact, ORIGIN);
        }
    }

    /// The mode of the moment offers nothing.
    void offerNothing() {
        leads = false;
    }

    Campaign template(String id) {
        return campaigns.templates().stream()
                .filter(template -> template.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Saves a copy of a template.
    CampaignId save(String template, String word) {
        var id = campaigns.free(unsaved.all());
        campaigns.save(Sketch.of(template(template)).copy(id, word), 0, "iryna");
        return id;
    }

    CampaignsView campaignsView() {
        return new CampaignsView(campaigns, unsaved, this, kiosk.desk, () -> now);
    }

    CampaignView campaignView() {
        return new CampaignView(
                campaigns, pictures, unsaved, this, results, kiosk.people, kiosk.desk, () -> now);
    }

    @Override
    public Component draw(Slide slide, Optional<String> picture) {
        previewed.add(slide);
        return new Div();
    }

    @Override
    public boolean leads(Target target) {
        return leads;
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
