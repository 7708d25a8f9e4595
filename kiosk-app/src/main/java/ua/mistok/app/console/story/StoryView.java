package ua.mistok.app.console.story;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.Editor;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Editor.Page;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.story.StoryShelf;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.story.Story;

/// One story: its form, and the way to give it to other libraries.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/story", layout = ConsoleFrame.class, registerAtStartup = false)
public final class StoryView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle, Page<Story> {

    private static final Editor.Words WORDS =
            new Editor.Words(
                    "console.stories.was-made",
                    "console.stories.was-off",
                    "console.stories.off",
                    "console.stories.off.title",
                    "console.stories.off.lead");
    private static final Editor.Deeds DEEDS =
            new Editor.Deeds(Deed.STORY_SAVED, Deed.STORY_REMOVED, Deed.STORY_RESTORED);

    private final transient StoryShelf stories;
    private final transient ClassShelf classes;
    private final transient Desk desk;
    private final transient StoryTell tell;
    private final transient Editor<Story> editor;
    private final Div page = new Div();
    private final Div share = new Div();

    public StoryView(
            StoryShelf stories,
            Unsaved<Story> unsaved,
            ClassShelf classes,
            People people,
            Desk desk) {
        this.stories = stories;
        this.classes = classes;
        this.desk = desk;
        this.tell = new StoryTell(this, classes);
        addClassName("view");
        page.addClassName("plan-page");
        share.addClassName("btn-row");
        add(page);
        editor = new Editor<>(stories, unsaved, this, WORDS, DEEDS, desk, people);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (!editor.open(id)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Form<Story> edit(Story story) {
        var form = new StoryForm(story, tell, classes.lessons(), this::changed);
        var left = new Section(form);
        left.addClassName("panel");
        var right =
                new Section(new H2(getTranslation("console.stories.save")), editor.bar(), share);
        right.addClassNames("panel", "panel--top", "mode-page__preview");
        page.removeAll();
        page.add(left, right, editor.history());
        drawShare(story.id());
        return form;
    }

    private void changed(StoryForm form) {
        editor.changed();
        form.tell(stories.check(form.written()));
    }

    private void drawShare(String id) {
        share.removeAll();
        stories.find(id)
                .filter(saved -> desk.may(Deed.THING_SHARED))
                .ifPresent(saved -> share.add(Sharing.share(this, "story", id, saved.title())));
    }

    @Override
    public void saved() {
        editor.written().ifPresent(story -> drawShare(story.id()));
    }

    @Override
    public List<String> changes(Story was, Story is) {
        return tell.changes(was, is);
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate("staff/stories");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        editor.redraw();
    }

    @Override
    public String getPageTitle() {
        return editor.written().map(tell::title).orElseGet(() -> getTranslation("console.stories"));
    }
}
