package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SaveBar;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Slide;

/// One campaign: its form, beside it the slide that comes of it, below it its papers, how far it
/// brought people, and what was saved when. What came with a pack is looked at and copied only.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/campaign", layout = ConsoleFrame.class, registerAtStartup = false)
public final class CampaignView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient CampaignShelf campaigns;
    private final transient Pictures pictures;
    private final transient Unsaved<Sketch> unsaved;
    private final transient SlidePreview preview;
    private final transient Results results;
    private final transient People people;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final SaveBar bar =
            new SaveBar(
                    this::save,
                    this::discard,
                    new SaveBar.Removal(
                            "console.campaigns.off",
                            "console.campaigns.off.title",
                            "console.campaigns.off.lead",
                            this::switchOff));
    private final Div page = new Div();
    private transient @Nullable Editing editing;

    /// What is being edited here.
    private record Editing(CampaignId id, int basedOn, CampaignForm form, ScreenPane pane) {}

    public CampaignView(
            CampaignShelf campaigns,
            Pictures pictures,
            Unsaved<Sketch> unsaved,
            SlidePreview preview,
            Results results,
            People people,
            Desk desk,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.pictures = pictures;
        this.unsaved = unsaved;
        this.preview = preview;
        this.results = results;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        page.addClassName("mode-page");
        add(page);
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        var id = new CampaignId(slug);
        if (!CampaignShelf.isOwn(id)) {
            campaigns
                    .find(id)
                    .ifPresentOrElse(
                            this::look, () -> event.rerouteToError(NotFoundException.class));
            return;
        }
        unsaved.find(desk.staff(), slug)
                .or(() -> begun(id))
                .ifPresentOrElse(
                        begun -> edit(begun.value(), begun.basedOn()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Begun<Sketch>> begun(CampaignId id) {
        return campaigns.sketch(id).map(sketch -> new Begun<>(sketch, campaigns.number(id)));
    }

    /// What cannot be changed here.
    private void look(Campaign campaign) {
        editing = null;
        page.removeAll();
        var pane = new ScreenPane();
        pane.show(preview.draw(Slide.of(campaign), campaigns.picture(campaign)), "");
        var shown = new Section(pane);
        shown.addClassNames("panel", "wide");
        page.add(shown);
        addSaved(campaign);
    }

    private void edit(Sketch sketch, int basedOn) {
        var pane = new ScreenPane();
        var form = new CampaignForm(sketch, campaigns.shelf(), this::keep, this::changed);
        editing = new Editing(sketch.id(), basedOn, form, pane);
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(pane, bar);
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right);
        campaigns.find(sketch.id()).ifPresent(this::addSaved);
        page.add(history(sketch.id()));
        bar.show(campaigns.find(sketch.id()).isPresent());
        show(sketch);
    }

    /// What there is of a campaign once it is saved.
    private void addSaved(Campaign campaign) {
        page.add(
                new Papers(campaign, campaigns.picture(campaign), campaigns.shelf(), desk, clock)
                        .draw(this),
                FunnelTable.of(this, results.campaign(campaign.id().slug())));
    }

    private Optional<String> keep(byte[] bytes) {
        return desk.attempt(
                Deed.PICTURE_ADDED, "photo", () -> pictures.keep(bytes), Optional::isPresent);
    }

    private void changed() {
        if (editing instanceof Editing now) {
            var sketch = now.form().sketch();
            unsaved.keep(desk.staff(), now.id().slug(), sketch, now.basedOn());
            show(sketch);
        }
    }

    /// The slide as it would be, what is wrong with it, and whether it waits to be saved.
    private void show(Sketch sketch) {
        if (editing instanceof Editing now) {
            var picture = sketch.look().picture().flatMap(pictures::find);
            now.pane().show(preview.draw(Slide.of(sketch), picture), "");
            now.form().tell(campaigns.check(sketch));
            bar.tell(isChanged(sketch));
        }
    }

    private boolean isChanged(Sketch sketch) {
        return campaigns
                .find(sketch.id())
                .map(saved -> !Sketch.of(saved).equals(sketch))
                .orElse(true);
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (editing instanceof Editing now) {
            save(now.form().sketch(), now.basedOn());
        }
    }

    private void save(Sketch sketch, int basedOn) {
        act(Deed.CAMPAIGN_SAVED, sketch.id(), () -> campaigns.save(sketch, basedOn, desk.staff()));
    }

    private void switchOff() {
        if (editing instanceof Editing now) {
            act(
                    Deed.CAMPAIGN_OFF,
                    now.id(),
                    () -> campaigns.remove(now.id(), now.basedOn(), desk.staff()));
        }
    }

    private void restore(CampaignId id, int number) {
        act(
                Deed.CAMPAIGN_RESTORED,
                id,
                () -> campaigns.restore(id, number, campaigns.number(id), desk.staff()));
    }

    private void act(Deed deed, CampaignId id, Supplier<Saving> work) {
        switch (desk.attempt(deed, id.slug(), work, Saving.Saved.class::isInstance)) {
            case Saving.Saved _ -> {
                unsaved.drop(desk.staff(), id.slug());
                if (campaigns.find(id).isPresent()) {
                    begun(id).ifPresent(begun -> edit(begun.value(), begun.basedOn()));
                } else {
                    UI.getCurrent().navigate(CampaignsView.class);
                }
            }
            case Saving.Invalid(var problems) -> {
                if (editing instanceof Editing now) {
                    now.form().sayAll();
                    bar.refuse(now.form().tell(problems));
                }
            }
            case Saving.Conflict(var theirs) -> resolve(id, theirs);
        }
    }

    /// Both stand before the later one, who decides; nothing is lost either way, for theirs is in
    /// the history and mine in the form.
    private void resolve(CampaignId id, Revision theirs) {
        if (editing instanceof Editing now) {
            var mine = now.form().sketch();
            var other = campaigns.find(id, theirs.number()).map(Sketch::of);
            new ConflictDialog(
                            Who.of(this, people, theirs.staff()),
                            theirs,
                            other.map(of -> tell().changes(of, mine)).orElse(List.of()),
                            () -> save(mine, theirs.number()),
                            () -> {
                                unsaved.drop(desk.staff(), id.slug());
                                begun(id).ifPresent(it -> edit(it.value(), it.basedOn()));
                            })
                    .open();
        }
    }

    private void discard() {
        if (editing instanceof Editing now) {
            unsaved.drop(desk.staff(), now.id().slug());
            begun(now.id())
                    .ifPresentOrElse(
                            it -> edit(it.value(), it.basedOn()),
                            () -> UI.getCurrent().navigate(CampaignsView.class));
        }
    }

    // ── history ─────────────────────────────────────────────────────────

    private RevisionList history(CampaignId id) {
        return new RevisionList(
                campaigns.history(id),
                revision -> Who.of(this, people, revision.staff()),
                (before, saved) -> changes(id, before, saved),
                false,
                number -> restore(id, number));
    }

    private List<String> changes(CampaignId id, Optional<Revision> before, Revision saved) {
        var is = campaigns.find(id, saved.number()).map(Sketch::of);
        if (is.isEmpty()) {
            return List.of(getTranslation("console.campaigns.was-off"));
        }
        var was = before.flatMap(revision -> campaigns.find(id, revision.number())).map(Sketch::of);
        return was.isEmpty()
                ? List.of(getTranslation("console.campaigns.was-made"))
                : tell().changes(was.get(), is.get());
    }

    private CampaignTell tell() {
        return new CampaignTell(this, campaigns.shelf());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (editing instanceof Editing now) {
            edit(now.form().sketch(), now.basedOn());
        }
    }

    @Override
    public String getPageTitle() {
        return editing instanceof Editing now
                ? tell().in(now.form().sketch().title())
                : getTranslation("console.campaigns");
    }
}
