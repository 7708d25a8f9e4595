package ua.mistok.app.console.idea;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.plan.PlansView;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.Standing;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.plan.ActionPlan;

/// One idea: its words, what visitors see of it, how staff judge it.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/idea", layout = ConsoleFrame.class, registerAtStartup = false)
public final class IdeaView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient IdeaBank ideas;
    private final transient PlanShelf plans;
    private final transient Unsaved<ActionPlan> unsaved;
    private final transient People people;
    private final transient Desk desk;
    private final transient InstantSource clock;
    private transient Optional<String> id = Optional.empty();

    public IdeaView(
            IdeaBank ideas,
            PlanShelf plans,
            Unsaved<ActionPlan> unsaved,
            People people,
            Desk desk,
            InstantSource clock) {
        this.ideas = ideas;
        this.plans = plans;
        this.unsaved = unsaved;
        this.clock = clock;
        this.people = people;
        this.desk = desk;
        addClassName("view");
    }

    @Override
    public void setParameter(BeforeEvent event, String asked) {
        id = Optional.of(asked);
        if (idea().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        draw();
    }

    private Optional<Idea> idea() {
        return id.flatMap(ideas::find).filter(idea -> IdeaTell.mayRead(desk, idea));
    }

    private void draw() {
        removeAll();
        idea().ifPresent(
                        idea -> {
                            add(words(idea));
                            if (desk.may(Deed.IDEA_PUBLISHED)) {
                                add(new JudgePanel(idea, ideas, desk, this::draw, this::toBank));
                            }
                            if (desk.may(Deed.IDEA_RATED)) {
                                add(new RatePanel(idea, ideas, desk, this::draw));
                            }
                            add(planning(idea));
                        });
    }

    private Component words(Idea idea) {
        var tell = new IdeaTell(this, people);
        var words = new Paragraph(idea.words());
        words.addClassName("idea-quote");
        words.getElement().setAttribute("lang", idea.language());
        var origin = new Paragraph(tell.origin(idea));
        origin.addClassName("soft");
        var panel =
                new Section(
                        new H2(getTranslation("console.ideas.words")),
                        words,
                        origin,
                        new Paragraph(tell.badge(Stage.of(idea, plans.of(idea.id())))),
                        new Paragraph(tell.standing(idea)));
        if (idea.standing() instanceof Standing.Declined(var why)) {
            panel.add(new Paragraph(getTranslation("console.ideas.declined", tell.reason(why))));
        }
        idea.published()
                .filter(seen -> !seen.words().equals(idea.words()))
                .ifPresent(
                        seen ->
                                panel.add(
                                        new Paragraph(
                                                getTranslation(
                                                        "console.ideas.seen", seen.words()))));
        panel.addClassName("panel");
        panel.setId("words");
        return panel;
    }

    /// What came of it, and the way to more.
    private Component planning(Idea idea) {
        var row = new Div();
        row.addClassName("btn-row");
        for (var plan : plans.of(idea.id())) {
            var open =
                    PageLink.button(
                            "staff/plan/" + plan.id(),
                            getTranslation("console.ideas.plan.open", plan.title()));
            row.add(open);
        }
        if (desk.may(Deed.PLAN_SAVED)) {
            var make =
                    new Button(getTranslation("console.ideas.plan.make"), click -> makePlan(idea));
            make.setId("make-plan");
            row.add(make);
        }
        var panel =
                new Section(
                        new H2(getTranslation("console.ideas.plan")),
                        new Paragraph(getTranslation("console.ideas.plan.lead")),
                        row);
        panel.addClassName("panel");
        panel.setId("planning");
        return panel;
    }

    private void makePlan(Idea idea) {
        var plan = PlansView.begin(plans, unsaved, desk, clock, Optional.of(idea.id()));
        UI.getCurrent().navigate("staff/plan/" + plan);
    }

    private void toBank() {
        UI.getCurrent().navigate("staff/ideas");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.ideas.single");
    }
}
