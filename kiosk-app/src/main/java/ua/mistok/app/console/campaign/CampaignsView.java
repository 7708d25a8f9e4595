package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.library.Sign;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.text.LocalizedText;

/// Campaigns that are shown, that are to come, that are over or switched off, and templates.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/campaigns", layout = ConsoleFrame.class, registerAtStartup = false)
public final class CampaignsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient CampaignShelf campaigns;
    private final transient Unsaved<Sketch> unsaved;
    private final transient SlidePreview preview;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private transient Runnable listening = () -> {};

    public CampaignsView(
            CampaignShelf campaigns,
            Unsaved<Sketch> unsaved,
            SlidePreview preview,
            Desk desk,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.unsaved = unsaved;
        this.preview = preview;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = campaigns.listen(attached.getUI().accessLater(this::draw, () -> {})::run);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private void draw() {
        removeAll();
        var now = clock.instant();
        var all = campaigns.list();
        var running = all.stream().filter(one -> one.showsAt(now)).toList();
        var past = all.stream().filter(one -> one.isOver(now)).toList();
        var coming =
                all.stream().filter(one -> !running.contains(one) && !past.contains(one)).toList();
        if (!campaigns.problems().isEmpty()) {
            add(
                    ProblemList.of(
                            this,
                            getTranslation("console.campaigns.broken"),
                            campaigns.problems()));
        }
        add(list("running", running));
        for (var group :
                List.of(
                        new Group("broken", campaigns.broken()),
                        new Group("coming", coming),
                        new Group("past", past),
                        new Group("off", campaigns.off()))) {
            if (!group.of().isEmpty()) {
                add(list(group.key(), group.of()));
            }
        }
        add(templates());
        var exchange = new Section(Sharing.receive(this));
        exchange.addClassName("panel");
        add(exchange);
    }

    /// @param key of its heading
    private record Group(String key, List<Campaign> of) {}

    private Component list(String key, List<Campaign> of) {
        var panel = new Section(new H2(getTranslation("console.campaigns.group." + key)));
        panel.addClassName("panel");
        panel.setId(key);
        if (of.isEmpty()) {
            panel.add(new Paragraph(getTranslation("console.campaigns.none")));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("mode-list");
        of.forEach(campaign -> list.add(item(key, campaign)));
        panel.add(list);
        return panel;
    }

    private ListItem item(String group, Campaign campaign) {
        var tell = new CampaignTell(this, campaigns.shelf());
        var id = campaign.id().slug();
        var name = new Span(tell.in(campaign.title()));
        name.addClassName("mode-list__name");
        name.setId("campaign-" + id);
        var words = new Div(name, soft(tell.target(campaign.target())));
        words.addClassName("mode-list__words");
        var dates = tell.dates(campaign.showing().from(), campaign.showing().until());
        if (!dates.isEmpty()) {
            words.add(soft(dates));
        }
        if (group.equals("running") && !preview.leads(campaign.target())) {
            words.add(badge("console.campaigns.not-offered", "triangle-alert"));
        }
        if (unsaved.find(desk.staff(), id).isPresent()) {
            words.add(badge("console.campaigns.unsaved", "pencil"));
        }
        var open =
                PageLink.button("staff/campaign/" + id, getTranslation("console.campaigns.open"));
        open.getElement().setAttribute("aria-describedby", "campaign-" + id);
        var buttons = new Div(open);
        buttons.addClassName("btn-row");
        if (desk.may(Deed.CAMPAIGN_SAVED)) {
            buttons.add(begin("console.campaigns.copy", campaign));
        }
        var item = new ListItem(words, buttons);
        item.getElement().setAttribute("data-campaign", id);
        return item;
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    private Component badge(String key, String icon) {
        var badge = new Span();
        badge.addClassNames("badge", "badge--warn");
        Dom.html(badge, Dom.icon(icon) + Dom.escape(getTranslation(key)));
        return badge;
    }

    // ── templates ───────────────────────────────────────────────────────

    private Component templates() {
        var cards = new UnorderedList();
        cards.addClassName("template-cards");
        campaigns.templates().forEach(template -> cards.add(card(template)));
        var panel =
                new Section(
                        new H2(getTranslation("console.campaigns.templates")),
                        new Paragraph(getTranslation("console.campaigns.templates.lead")),
                        cards);
        panel.addClassName("panel");
        panel.setId("templates");
        return panel;
    }

    private ListItem card(Campaign template) {
        var tell = new CampaignTell(this, campaigns.shelf());
        var art = new Div();
        art.addClassName("template-cards__art");
        var drawing = template.look() instanceof Look.Drawn(var drawn) ? drawn : Drawing.BOOK;
        Dom.html(art, Dom.art("campaign-" + drawing.slug(), ""));
        var name = new Span(tell.in(template.title()));
        name.addClassName("mode-list__name");
        name.setId("campaign-" + template.id().slug());
        var card = new ListItem(art, name, soft(tell.target(template.target())));
        card.getElement().setAttribute("data-template", template.id().slug());
        if (desk.may(Deed.CAMPAIGN_SAVED)) {
            card.add(begin("console.campaigns.begin", template));
        }
        return card;
    }

    private Button begin(String key, Campaign from) {
        var begin = new Button(getTranslation(key), click -> copy(from));
        begin.getElement().setAttribute("aria-describedby", "campaign-" + from.id().slug());
        return begin;
    }

    /// Begins another campaign with what this one says; it is there once it is saved. A word that
    /// papers of another campaign carry is not taken along.
    private void copy(Campaign from) {
        var id = campaigns.free(unsaved.all());
        var word =
                Optional.of(from.word())
                        .filter(taken -> !campaigns.words(id).contains(taken))
                        .orElse("");
        var sketch = Sketch.of(from).copy(id, word);
        unsaved.keep(desk.staff(), id.slug(), partner().map(sketch::beside).orElse(sketch), 0);
        UI.getCurrent().navigate(CampaignView.class, id.slug());
    }

    /// Whoever works with the library stands on its campaigns until somebody says otherwise.
    private Optional<LocalizedText> partner() {
        return campaigns.shelf().sign().flatMap(Sign::partner).map(LocalizedText::same);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.campaigns");
    }
}
