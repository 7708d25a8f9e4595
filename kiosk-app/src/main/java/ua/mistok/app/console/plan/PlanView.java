package ua.mistok.app.console.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.Editor;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Editor.Page;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;

/// One plan: its line from the idea to the result, its form with the events, and what was saved
/// when.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/plan", layout = ConsoleFrame.class, registerAtStartup = false)
public final class PlanView extends Main
        implements HasUrlParameter<String>,
                LocaleChangeObserver,
                HasDynamicTitle,
                Page<ActionPlan> {

    private static final Editor.Words WORDS =
            new Editor.Words(
                    "console.plans.was-made",
                    "console.plans.was-off",
                    "console.plans.off",
                    "console.plans.off.title",
                    "console.plans.off.lead");
    private static final Editor.Deeds DEEDS =
            new Editor.Deeds(Deed.PLAN_SAVED, Deed.PLAN_REMOVED, Deed.PLAN_RESTORED);

    private final transient PlanShelf plans;
    private final transient IdeaBank ideas;
    private final transient CampaignShelf campaigns;
    private final transient Unsaved<Sketch> invitations;
    private final transient Results results;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final Div page = new Div();
    private final Section line = new Section();
    private final transient Editor<ActionPlan> editor;

    public PlanView(
            PlanShelf plans,
            Unsaved<ActionPlan> unsaved,
            IdeaBank ideas,
            CampaignShelf campaigns,
            Unsaved<Sketch> invitations,
            Results results,
            People people,
            Desk desk,
            InstantSource clock) {
        this.plans = plans;
        this.ideas = ideas;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.results = results;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        line.addClassName("panel");
        line.setId("line");
        page.addClassName("plan-page");
        add(line, page);
        editor = new Editor<>(plans, unsaved, this, WORDS, DEEDS, desk, people);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (!editor.open(id)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Form<ActionPlan> edit(ActionPlan plan) {
        var form = new PlanForm(plan, tell(), this::changed, this::invite);
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(new H2(getTranslation("console.plans.save")), editor.bar());
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right, editor.history());
        show(form);
        return form;
    }

    private void changed(PlanForm form) {
        editor.changed();
        show(form);
    }

    private void show(PlanForm form) {
        var plan = form.written();
        form.tell(plans.check(plan));
        drawLine(plan);
    }

    private void drawLine(ActionPlan plan) {
        line.removeAll();
        line.add(
                new PlanLine(this, ideas, campaigns, results, desk).draw(plan, false),
                caption("console.plans.whole-weeks"),
                reports(plan));
    }

    private Component caption(String key) {
        var caption = new Paragraph(getTranslation(key));
        caption.addClassName("caption");
        return caption;
    }

    /// Ways from the plan to its figures.
    private Component reports(ActionPlan plan) {
        var links = new Div();
        links.addClassName("btn-row");
        if (desk.may(Permission.SEE_RESULTS)) {
            links.add(link("staff/results", "console.plans.report"));
        }
        PlanLine.campaign(plan)
                .filter(id -> campaigns.list().stream().anyMatch(one -> one.id().slug().equals(id)))
                .ifPresent(id -> links.add(link("staff/campaign/" + id, "console.plans.funnel")));
        if (desk.may(Deed.THING_SHARED) && plans.find(plan.id()).isPresent()) {
            links.add(Sharing.share(this, "plan", plan.id(), tell().title(plan)));
        }
        return links;
    }

    private Anchor link(String path, String key) {
        return PageLink.button(path, getTranslation(key));
    }

    /// Begins a campaign that invites to an event; it is there once it is saved.
    private void invite(ActionPlan plan, int at) {
        var event = plan.events().get(at);
        var id = campaigns.free(invitations.all());
        var today = PlanTell.today(clock);
        invitations.keep(
                desk.staff(),
                id.slug(),
                Invitation.of(plan, event, id, today, campaigns.shelf()),
                0);
        editor.keep(with(plan, at, id.slug()));
        UI.getCurrent().navigate("staff/campaign/" + id.slug());
    }

    private static ActionPlan with(ActionPlan plan, int at, String campaign) {
        var events = new ArrayList<>(plan.events());
        var event = events.get(at);
        events.set(
                at,
                new Gathering(
                        event.on(),
                        event.from(),
                        event.until(),
                        event.where(),
                        Optional.of(campaign),
                        event.turn()));
        return plan.with(events);
    }

    @Override
    public List<String> changes(ActionPlan was, ActionPlan is) {
        return tell().changes(was, is);
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate("staff/plans");
    }

    private PlanTell tell() {
        return new PlanTell(this, campaigns);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        editor.redraw();
    }

    @Override
    public String getPageTitle() {
        return editor.written()
                .map(plan -> tell().title(plan))
                .orElseGet(() -> getTranslation("console.plans.single"));
    }
}
