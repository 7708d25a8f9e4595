package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
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

    private static final Shelf SHIPPED = Shelf.shipped();
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final List<Slide> previewed = new ArrayList<>();
    final Unsaved<Sketch> unsaved = new Unsaved<>();
    final CampaignShelf campaigns;
    private final Pictures pictures;
    private final Desk desk;
    private final KioskStore store;
    private final Journal journal;
    private final Acts acts;
    private final Ledger ledger;
    private final People people;
    private final Results results;
    private String who = "natalia";
    private boolean leads = true;
    Instant now = LocalDateTime.parse("2026-11-25T10:30").atZone(Showing.KYIV).toInstant();

    KioskOfCampaigns(Path data) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, now);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        know("natalia", "Наталія Коваль", "librarian");
        know("iryna", "Ірина Гай", "librarian");
        know("olena", "Олена Сич", "reviewer");
        people = new People(ledger);
        pictures = new Pictures(ledger);
        campaigns = new CampaignShelf(() -> SHIPPED, ledger, pictures, () -> now);
        results = new Results(new TallyStore(store)::find, SHIPPED::surveys, () -> now);
        desk =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", now)),
                        people,
                        new Audit(acts));
    }

    private void know(String id, String name, String role) {
        ledger.append(
                "staff.known", Map.of("id", id, "name", name, "roles", List.of(role), "pin", id));
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return acts.list(0, 1000).stream().map(Act::acted).map(StaffActed::action).toList();
    }

    void signIn(String staff) {
        who = staff;
    }

    void note(int times, Fact fact) {
        for (var time = 0; time < times; time++) {
            journal.append(fact, ORIGIN);
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
        return new CampaignsView(campaigns, unsaved, this, desk, () -> now);
    }

    CampaignView campaignView() {
        return new CampaignView(
                campaigns, pictures, unsaved, this, results, people, desk, () -> now);
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
        ledger.close();
        journal.close();
        store.close();
    }
}
