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
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.Editor;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Editor.Page;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
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
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle, Page<Sketch> {

    private static final Editor.Words WORDS =
            new Editor.Words(
                    "console.campaigns.was-made",
                    "console.campaigns.was-off",
                    "console.campaigns.off",
                    "console.campaigns.off.title",
                    "console.campaigns.off.lead");
    private static final Editor.Deeds DEEDS =
            new Editor.Deeds(Deed.CAMPAIGN_SAVED, Deed.CAMPAIGN_OFF, Deed.CAMPAIGN_RESTORED);

    private final transient CampaignShelf campaigns;
    private final transient Pictures pictures;
    private final transient SlidePreview preview;
    private final transient Results results;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final Div page = new Div();
    private final transient Editor<Sketch> editor;

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
        this.preview = preview;
        this.results = results;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        page.addClassName("mode-page");
        add(page);
        editor =
                new Editor<>(
                        new KeptSketches(campaigns), unsaved, this, WORDS, DEEDS, desk, people);
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
        if (!editor.open(slug)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /// What cannot be changed here.
    private void look(Campaign campaign) {
        page.removeAll();
        var pane = new ScreenPane();
        pane.show(preview.draw(Slide.of(campaign), campaigns.picture(campaign)), "");
        var shown = new Section(pane);
        shown.addClassNames("panel", "wide");
        page.add(shown);
        addSaved(campaign);
    }

    @Override
    public Form<Sketch> edit(Sketch sketch) {
        var pane = new ScreenPane();
        var form =
                new CampaignForm(sketch, campaigns.shelf(), this::keep, now -> changed(now, pane));
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(pane, editor.bar());
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right);
        campaigns.find(sketch.id()).ifPresent(this::addSaved);
        campaigns.find(sketch.id()).ifPresent(this::addShare);
        page.add(editor.history());
        show(form, pane);
        return form;
    }

    /// What there is of a campaign once it is saved.
    private void addSaved(Campaign campaign) {
        page.add(
                new Papers(campaign, campaigns.picture(campaign), campaigns.shelf(), desk, clock)
                        .draw(this),
                FunnelTable.of(this, results.campaign(campaign.id().slug())));
    }

    private void addShare(Campaign campaign) {
        if (desk.may(Deed.THING_SHARED)) {
            var title = tell().in(campaign.title());
            var share = new Section(Sharing.share(this, "campaign", campaign.id().slug(), title));
            share.addClassName("panel");
            page.add(share);
        }
    }

    private Optional<String> keep(byte[] bytes) {
        return desk.attempt(
                Deed.PICTURE_ADDED, "photo", () -> pictures.keep(bytes), Optional::isPresent);
    }

    private void changed(CampaignForm form, ScreenPane pane) {
        editor.changed();
        show(form, pane);
    }

    /// The slide as it would be, and what is wrong with it.
    private void show(CampaignForm form, ScreenPane pane) {
        var sketch = form.written();
        var picture = sketch.look().picture().flatMap(pictures::find);
        pane.show(preview.draw(Slide.of(sketch), picture), "");
        form.tell(campaigns.check(sketch));
    }

    @Override
    public List<String> changes(Sketch was, Sketch is) {
        return tell().changes(was, is);
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(CampaignsView.class);
    }

    private CampaignTell tell() {
        return new CampaignTell(this, campaigns.shelf());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        editor.redraw();
    }

    @Override
    public String getPageTitle() {
        return editor.written()
                .map(sketch -> tell().in(sketch.title()))
                .orElseGet(() -> getTranslation("console.campaigns"));
    }
}
