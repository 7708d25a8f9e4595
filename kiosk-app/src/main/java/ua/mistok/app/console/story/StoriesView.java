package ua.mistok.app.console.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Pages;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.story.StoryShelf;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.story.Story;

/// What people managed to do, told with their consent, here and at other libraries.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/stories", layout = ConsoleFrame.class, registerAtStartup = false)
public final class StoriesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    static final int OF_A_PAGE = 8;

    private final transient StoryShelf stories;
    private final transient Unsaved<Story> unsaved;
    private final transient Desk desk;
    private final transient StoryTell tell;
    private final Section panel = new Section();
    private final Pages pages = new Pages(OF_A_PAGE, this::draw);

    public StoriesView(StoryShelf stories, Unsaved<Story> unsaved, ClassShelf classes, Desk desk) {
        this.stories = stories;
        this.unsaved = unsaved;
        this.desk = desk;
        this.tell = new StoryTell(this, classes);
        addClassName("view");
        panel.addClassName("panel");
        panel.setId("stories");
        add(panel);
    }

    /// Begins a story; it is there once it is saved.
    private void begin() {
        var id = stories.free(unsaved.all());
        unsaved.keep(desk.staff(), id, Story.begin(id), 0);
        UI.getCurrent().navigate("staff/story/" + id);
    }

    private void draw() {
        var all = stories.list();
        panel.removeAll();
        panel.add(
                new H2(getTranslation("console.stories.all", all.size())),
                new Paragraph(getTranslation("console.stories.lead")),
                ways());
        unsaved.all().stream()
                .sorted()
                .filter(id -> stories.find(id).isEmpty())
                .flatMap(id -> unsaved.find(desk.staff(), id).stream())
                .map(Begun::value)
                .forEach(begun -> panel.add(item(begun, true)));
        all.stream()
                .skip(pages.first(all.size()))
                .limit(OF_A_PAGE)
                .forEach(story -> panel.add(item(story, false)));
        panel.add(pages);
    }

    private Component ways() {
        var ways = new Div();
        ways.addClassName("btn-row");
        if (desk.may(Deed.STORY_SAVED)) {
            var begin = new Button(getTranslation("console.stories.tell"), click -> begin());
            begin.setId("story-new");
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(begin);
        }
        ways.add(Sharing.receive(this));
        return ways;
    }

    private Component item(Story story, boolean begun) {
        var words = new Div();
        words.addClassName("agenda__words");
        if (begun) {
            var badge = new Span();
            badge.addClassNames("badge", "badge--warn");
            Dom.html(
                    badge,
                    Dom.icon("pencil") + Dom.escape(getTranslation("console.plans.unsaved")));
            words.add(badge);
        }
        words.add(new H3(tell.title(story)), new Paragraph(story.text()));
        story.lesson()
                .ifPresent(
                        id -> {
                            var lesson = new Paragraph(tell.lesson(id));
                            lesson.addClassName("caption");
                            words.add(lesson);
                        });
        var open =
                PageLink.button("staff/story/" + story.id(), getTranslation("console.plans.open"));
        open.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("console.plans.open") + ": " + tell.title(story));
        var item = new Div(words, open);
        item.addClassName("plan-item");
        item.getElement().setAttribute("data-story", story.id());
        return item;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.stories");
    }
}
