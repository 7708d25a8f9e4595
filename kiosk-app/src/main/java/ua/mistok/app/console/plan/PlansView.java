package ua.mistok.app.console.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Pages;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.plan.ActionPlan;

/// Every plan as one line: idea, plan, event, result.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/plans", layout = ConsoleFrame.class, registerAtStartup = false)
public final class PlansView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    static final int OF_A_PAGE = 10;

    private final transient PlanShelf plans;
    private final transient Unsaved<ActionPlan> unsaved;
    private final transient IdeaBank ideas;
    private final transient CampaignShelf campaigns;
    private final transient Results results;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final Button begin = new Button("", click -> begin());
    private final Div row = new Div();
    private final Div list = new Div();
    private final Pages pages = new Pages(OF_A_PAGE, this::turn);

    public PlansView(
            PlanShelf plans,
            Unsaved<ActionPlan> unsaved,
            IdeaBank ideas,
            CampaignShelf campaigns,
            Results results,
            Desk desk,
            InstantSource clock) {
        this.plans = plans;
        this.unsaved = unsaved;
        this.ideas = ideas;
        this.campaigns = campaigns;
        this.results = results;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
        title.getElement().setAttribute("tabindex", "-1");
        begin.setId("plan-new");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setVisible(desk.may(Deed.PLAN_SAVED));
        row.addClassName("btn-row");
        var panel = new Section(title, lead, row, list, pages);
        panel.addClassName("panel");
        add(panel);
    }

    private void begin() {
        var plan = begin(plans, unsaved, desk, clock, Optional.empty());
        UI.getCurrent().navigate("staff/plan/" + plan);
    }

    /// Begins a plan with what is usual; it is there once it is saved.
    ///
    /// @param idea id of the one that it comes of
    /// @return its id
    public static String begin(
            PlanShelf plans,
            Unsaved<ActionPlan> unsaved,
            Desk desk,
            InstantSource clock,
            Optional<String> idea) {
        var id = plans.free(unsaved.all());
        unsaved.keep(desk.staff(), id, ActionPlan.begin(id, PlanTell.today(clock), idea), 0);
        return id;
    }

    private void turn() {
        draw();
        title.getElement().executeJs("this.focus()");
    }

    private void draw() {
        var all = plans.list();
        title.setText(getTranslation("console.plans.all", all.size()));
        lead.setText(getTranslation(all.isEmpty() ? "console.plans.none" : "console.plans.lead"));
        begin.setText(getTranslation("console.plans.new"));
        row.removeAll();
        row.add(begin, Sharing.stories(this), Sharing.receive(this));
        list.removeAll();
        begun().forEach(plan -> list.add(unsaved(plan)));
        var first = pages.first(all.size());
        all.stream().skip(first).limit(OF_A_PAGE).forEach(plan -> list.add(item(plan)));
    }

    /// What whoever is signed in has begun and never saved.
    private List<ActionPlan> begun() {
        return unsaved.all().stream()
                .sorted()
                .filter(id -> plans.find(id).isEmpty())
                .flatMap(id -> unsaved.find(desk.staff(), id).stream())
                .map(Begun::value)
                .toList();
    }

    private Component unsaved(ActionPlan plan) {
        var item = item(plan);
        var badge = new Span();
        badge.addClassNames("badge", "badge--warn");
        Dom.html(badge, Dom.icon("pencil") + Dom.escape(getTranslation("console.plans.unsaved")));
        return new Div(badge, item);
    }

    private Component item(ActionPlan plan) {
        var line = new PlanLine(this, ideas, campaigns, results, desk).draw(plan, true);
        var open = PageLink.button("staff/plan/" + plan.id(), getTranslation("console.plans.open"));
        open.getElement()
                .setAttribute("aria-label", getTranslation("console.plans.open-this", title(plan)));
        var item = new Div(line, open);
        item.addClassName("plan-item");
        item.getElement().setAttribute("data-plan", plan.id());
        return item;
    }

    private String title(ActionPlan plan) {
        return new PlanTell(this, campaigns).title(plan);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.plans");
    }
}
