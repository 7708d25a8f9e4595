package ua.mistok.app.console.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.access.Permission;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.plan.Progress;
import ua.mistok.app.results.Results;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.service.ServiceId;

/// Idea, plan, event and result as one line (requirement R-35).
///
/// @param at where it is said
record PlanLine(Component at, IdeaBank ideas, CampaignShelf campaigns, Results results, Desk desk) {

    /// @param linked whether its parts lead to their pages
    OrderedList draw(ActionPlan plan, boolean linked) {
        var line = new OrderedList(idea(plan), plan(plan, linked), events(plan), result(plan));
        line.addClassName("plan-line");
        return line;
    }

    private ListItem idea(ActionPlan plan) {
        var idea = plan.idea().flatMap(ideas::find).filter(this::mayRead);
        var words =
                idea.map(Idea::words)
                        .orElseGet(
                                () ->
                                        at.getTranslation(
                                                plan.idea().isPresent()
                                                        ? "console.plans.line.idea-gone"
                                                        : "console.plans.line.no-idea"));
        var said =
                idea.<Component>map(found -> link("staff/idea/" + found.id(), words))
                        .orElseGet(() -> new Span(words));
        return step("idea", "lightbulb", idea.isPresent(), said);
    }

    private boolean mayRead(Idea idea) {
        return idea.staff().isPresent()
                || idea.published().isPresent()
                || desk.may(Permission.READ_WORDS);
    }

    private ListItem plan(ActionPlan plan, boolean linked) {
        var words = tell().title(plan) + ", " + tell().dates(plan);
        var said = linked ? link("staff/plan/" + plan.id(), words) : new Span(words);
        return step("plan", "clipboard-list", true, said);
    }

    private ListItem events(ActionPlan plan) {
        var words =
                plan.events().isEmpty()
                        ? at.getTranslation("console.plans.line.no-event")
                        : plan.events().stream()
                                .map(tell()::event)
                                .collect(Collectors.joining("; "));
        return step(
                "event",
                "calendar-days",
                plan.events().stream().anyMatch(PlanLine::isHeld),
                new Span(words));
    }

    private static boolean isHeld(Gathering event) {
        return event.turn() == Gathering.Turn.HELD;
    }

    private ListItem result(ActionPlan plan) {
        var progress = progress(plan);
        var step =
                step(
                        "result",
                        "chart-column",
                        progress.isReached(),
                        new Span(tell().progress(plan, progress)));
        if (progress instanceof Progress.Count || progress instanceof Progress.Part) {
            step.add(bar(progress));
        }
        return step;
    }

    private Component bar(Progress progress) {
        var bar = new Span();
        bar.addClassName("plan-line__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--reached", progress.percent() + "%");
        return bar;
    }

    private Progress progress(ActionPlan plan) {
        var shelf = campaigns.shelf();
        var exercises =
                plan.services().stream()
                        .flatMap(id -> shelf.demos(new ServiceId(id)).stream())
                        .flatMap(
                                demo ->
                                        Stream.concat(
                                                Stream.of(demo.id().slug()),
                                                shelf.twins(demo.id()).stream()
                                                        .map(twin -> twin.id().slug())))
                        .collect(Collectors.toSet());
        return Progress.of(plan, exercises, results);
    }

    private ListItem step(String key, String icon, boolean done, Component said) {
        var head = new Paragraph();
        head.addClassName("plan-line__head");
        Dom.html(head, Dom.icon(icon) + Dom.escape(at.getTranslation("console.plans.line." + key)));
        var step = new ListItem(head, said);
        step.getElement().setAttribute("data-step", key);
        step.setClassName("is-done", done);
        return step;
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private PlanTell tell() {
        return new PlanTell(at, campaigns);
    }

    /// The first campaign that invites to it, for a way to its funnel.
    static Optional<String> campaign(ActionPlan plan) {
        return plan.events().stream().flatMap(event -> event.campaign().stream()).findFirst();
    }
}
