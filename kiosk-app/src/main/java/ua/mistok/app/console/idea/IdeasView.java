package ua.mistok.app.console.idea;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Pages;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.plan.ActionPlan;

/// The ideas of visitors and staff: how far each has come, how it is judged; and whether visitors
/// may leave any at all.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/ideas", layout = ConsoleFrame.class, registerAtStartup = false)
public final class IdeasView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    static final int OF_A_PAGE = 20;

    private final transient IdeaBank ideas;
    private final transient PlanShelf plans;
    private final transient People people;
    private final transient Desk desk;
    private final Paragraph state = new Paragraph();
    private final Button change = new Button("", click -> change());
    private final Anchor toPlans = new Anchor("staff/plans", "");
    private final OwnIdea own;
    private final H2 title = new H2();
    private final Select<Stage> stage = new Select<>();
    private final Select<Sorting> sorting = new Select<>();
    private final Paragraph none = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Pages pages = new Pages(OF_A_PAGE, this::turn);

    public IdeasView(IdeaBank ideas, PlanShelf plans, People people, Desk desk) {
        this.ideas = ideas;
        this.plans = plans;
        this.people = people;
        this.desk = desk;
        own = new OwnIdea(ideas, desk, this::draw);
        addClassName("view");
        change.setId("change");
        var allowed = new Div(state, change);
        allowed.addClassName("panel");
        toPlans.addClassName("btn");
        toPlans.setId("to-plans");
        toPlans.getElement().setAttribute("router-link", true);
        stage.setId("stage");
        stage.setItems(Stage.values());
        stage.setEmptySelectionAllowed(true);
        stage.addValueChangeListener(event -> draw());
        sorting.setId("sorting");
        sorting.setItems(Sorting.values());
        sorting.setValue(Sorting.NEWEST);
        sorting.addValueChangeListener(event -> draw());
        var bar = new Div(stage, sorting, toPlans);
        bar.addClassName("toolbar");
        title.getElement().setAttribute("tabindex", "-1");
        list.addClassNames("mode-list", "idea-list");
        var bank = new Section(title, bar, none, list, pages);
        bank.addClassName("panel");
        bank.setId("bank");
        add(allowed, bank, own);
    }

    private void change() {
        var on = !ideas.areAllowed();
        desk.act(on ? Deed.IDEAS_ON : Deed.IDEAS_OFF, () -> ideas.allow(on));
        draw();
    }

    private void turn() {
        draw();
        title.getElement().executeJs("this.focus()");
    }

    private void draw() {
        var on = ideas.areAllowed();
        state.setText(getTranslation(on ? "console.ideas.on" : "console.ideas.off"));
        change.setVisible(desk.may(Deed.IDEAS_ON));
        change.setText(getTranslation(on ? "console.ideas.switch-off" : "console.ideas.switch-on"));
        var shown = shown();
        title.setText(getTranslation("console.ideas.bank", shown.size()));
        none.setText(getTranslation("console.ideas.none"));
        none.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
        list.removeAll();
        var first = pages.first(shown.size());
        var made = made();
        shown.stream()
                .skip(first)
                .limit(OF_A_PAGE)
                .forEach(idea -> list.add(item(idea, stage(idea, made))));
    }

    private List<Idea> shown() {
        var made = made();
        var chosen = Optional.ofNullable(stage.getValue());
        return sorting.getValue()
                .sort(
                        ideas.list().stream()
                                .filter(idea -> IdeaTell.mayRead(desk, idea))
                                .filter(idea -> chosen.map(stage(idea, made)::equals).orElse(true))
                                .toList());
    }

    /// Plans by the idea that they came of.
    private Map<String, List<ActionPlan>> made() {
        return plans.list().stream()
                .filter(plan -> plan.idea().isPresent())
                .collect(Collectors.groupingBy(plan -> plan.idea().orElseThrow()));
    }

    private static Stage stage(Idea idea, Map<String, List<ActionPlan>> made) {
        return Stage.of(idea, made.getOrDefault(idea.id(), List.of()));
    }

    private Component item(Idea idea, Stage reached) {
        var tell = new IdeaTell(this, people);
        var words = new Paragraph(idea.words());
        words.setId("idea-" + idea.id());
        words.addClassName("mode-list__name");
        words.getElement().setAttribute("lang", idea.language());
        var under = new Div(tell.badge(reached), soft(tell.origin(idea)));
        under.add(soft(tell.standing(idea)));
        under.addClassName("mode-list__words");
        var open = PageLink.button("staff/idea/" + idea.id(), getTranslation("console.ideas.open"));
        open.getElement().setAttribute("aria-describedby", "idea-" + idea.id());
        var item = new ListItem(new Div(words, under), open);
        item.getElement().setAttribute("data-idea", idea.id());
        return item;
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        toPlans.setText(getTranslation("console.ideas.plans"));
        stage.setLabel(getTranslation("console.ideas.filter"));
        stage.setEmptySelectionCaption(getTranslation("console.ideas.filter.all"));
        stage.setItemLabelGenerator(
                each ->
                        each == null
                                ? getTranslation("console.ideas.filter.all")
                                : new IdeaTell(this, people).stage(each));
        sorting.setLabel(getTranslation("console.ideas.sorting"));
        sorting.setItemLabelGenerator(
                each -> getTranslation("console.ideas.sorting." + FormTell.key(each)));
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.ideas");
    }
}
