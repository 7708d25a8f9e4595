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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.form.SaveBar;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
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
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient PlanShelf plans;
    private final transient Unsaved<ActionPlan> unsaved;
    private final transient IdeaBank ideas;
    private final transient CampaignShelf campaigns;
    private final transient Unsaved<Sketch> invitations;
    private final transient Results results;
    private final transient People people;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final SaveBar bar =
            new SaveBar(
                    this::save,
                    this::discard,
                    new SaveBar.Removal(
                            "console.plans.off",
                            "console.plans.off.title",
                            "console.plans.off.lead",
                            this::remove));
    private final Div page = new Div();
    private final Section line = new Section();
    private transient @Nullable Editing editing;

    /// What is being edited here.
    private record Editing(String id, int basedOn, PlanForm form) {}

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
        this.unsaved = unsaved;
        this.ideas = ideas;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.results = results;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        line.addClassName("panel");
        line.setId("line");
        page.addClassName("plan-page");
        add(line, page);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        unsaved.find(desk.staff(), id)
                .or(() -> begun(id))
                .ifPresentOrElse(
                        begun -> edit(begun.value(), begun.basedOn()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Begun<ActionPlan>> begun(String id) {
        return plans.sketch(id).map(plan -> new Begun<>(plan, plans.number(id)));
    }

    private void edit(ActionPlan plan, int basedOn) {
        var tell = new PlanTell(this, campaigns);
        var form = new PlanForm(plan, tell, this::changed, this::invite);
        editing = new Editing(plan.id(), basedOn, form);
        var left = new Section(form);
        left.addClassName("panel");
        var right = new Section(new H2(getTranslation("console.plans.save")), bar);
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right, history(plan.id()));
        bar.show(plans.find(plan.id()).isPresent());
        show(plan);
    }

    private void changed() {
        if (editing instanceof Editing now) {
            var plan = now.form().plan();
            unsaved.keep(desk.staff(), now.id(), plan, now.basedOn());
            show(plan);
        }
    }

    private void show(ActionPlan plan) {
        if (editing instanceof Editing now) {
            now.form().tell(plans.check(plan));
            bar.tell(plans.find(plan.id()).filter(plan::equals).isEmpty());
            drawLine(plan);
        }
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
        return links;
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("btn");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /// Begins a campaign that invites to an event; it is there once it is saved.
    private void invite(int at) {
        if (editing instanceof Editing now) {
            var plan = now.form().plan();
            var event = plan.events().get(at);
            var id = campaigns.free(invitations.all());
            var today = PlanTell.today(clock);
            invitations.keep(
                    desk.staff(),
                    id.slug(),
                    Invitation.of(plan, event, id, today, campaigns.shelf()),
                    0);
            unsaved.keep(desk.staff(), plan.id(), with(plan, at, id.slug()), now.basedOn());
            UI.getCurrent().navigate("staff/campaign/" + id.slug());
        }
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

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        if (editing instanceof Editing now) {
            save(now.form().plan(), now.basedOn());
        }
    }

    private void save(ActionPlan plan, int basedOn) {
        act(Deed.PLAN_SAVED, plan.id(), () -> plans.save(plan, basedOn, desk.staff()));
    }

    private void remove() {
        if (editing instanceof Editing now) {
            act(
                    Deed.PLAN_REMOVED,
                    now.id(),
                    () -> plans.remove(now.id(), now.basedOn(), desk.staff()));
        }
    }

    private void restore(String id, int number) {
        act(
                Deed.PLAN_RESTORED,
                id,
                () -> plans.restore(id, number, plans.number(id), desk.staff()));
    }

    private void act(Deed deed, String id, Supplier<Saving> work) {
        switch (desk.attempt(deed, id, work, Saving.Saved.class::isInstance)) {
            case Saving.Saved _ -> {
                unsaved.drop(desk.staff(), id);
                if (plans.find(id).isPresent()) {
                    begun(id).ifPresent(begun -> edit(begun.value(), begun.basedOn()));
                } else {
                    UI.getCurrent().navigate("staff/plans");
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

    /// Both stand before the later one, who decides; nothing is lost either way.
    private void resolve(String id, Revision theirs) {
        if (editing instanceof Editing now) {
            var mine = now.form().plan();
            var other = plans.find(id, theirs.number());
            new ConflictDialog(
                            Who.of(this, people, theirs.staff()),
                            theirs,
                            other.map(of -> tell().changes(of, mine)).orElse(List.of()),
                            () -> save(mine, theirs.number()),
                            () -> {
                                unsaved.drop(desk.staff(), id);
                                begun(id).ifPresent(it -> edit(it.value(), it.basedOn()));
                            })
                    .open();
        }
    }

    private void discard() {
        if (editing instanceof Editing now) {
            unsaved.drop(desk.staff(), now.id());
            begun(now.id())
                    .ifPresentOrElse(
                            it -> edit(it.value(), it.basedOn()),
                            () -> UI.getCurrent().navigate("staff/plans"));
        }
    }

    // ── history ─────────────────────────────────────────────────────────

    private RevisionList history(String id) {
        return new RevisionList(
                plans.history(id),
                revision -> Who.of(this, people, revision.staff()),
                (before, saved) -> changes(id, before, saved),
                false,
                number -> restore(id, number));
    }

    private List<String> changes(String id, Optional<Revision> before, Revision saved) {
        var is = plans.find(id, saved.number());
        if (is.isEmpty()) {
            return List.of(getTranslation("console.plans.was-off"));
        }
        var was = before.flatMap(revision -> plans.find(id, revision.number()));
        return was.isEmpty()
                ? List.of(getTranslation("console.plans.was-made"))
                : tell().changes(was.get(), is.get());
    }

    private PlanTell tell() {
        return new PlanTell(this, campaigns);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (editing instanceof Editing now) {
            edit(now.form().plan(), now.basedOn());
        }
    }

    @Override
    public String getPageTitle() {
        return editing instanceof Editing now
                ? tell().title(now.form().plan())
                : getTranslation("console.plans.single");
    }
}
