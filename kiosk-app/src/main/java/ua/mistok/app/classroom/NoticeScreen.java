package ua.mistok.app.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;

/// One sentence that says what happens now, where there is nothing to touch.
final class NoticeScreen extends Main implements LocaleChangeObserver {

    static final Kind GATHERING = new Kind("class.gathering", "class.gathering.lead", "users");
    static final Kind TALK = new Kind("class.talk", "class.talk.lead", "presentation");
    static final Kind PRACTICE = new Kind("class.practice", "class.practice.lead", "users");
    static final Kind BREAK = new Kind("class.break", "class.break.lead", "coffee");
    static final Kind WALL = new Kind("class.wall", "class.wall.lead", "presentation");
    static final Kind ALONE = new Kind("class.alone", "class.alone.lead", "footprints");
    static final Kind ASSESSING = new Kind("class.assessing", "class.assessing.lead", "list");
    static final Kind NO_WALL = new Kind("class.no-wall", "class.no-wall.lead", "presentation");
    static final Kind PAUSED = new Kind("class.paused", "class.paused.lead", "pause");
    static final Kind WAITS = new Kind("class.waits", "class.waits.lead", "check");
    static final Kind DONE = new Kind("class.done", "class.done.lead", "check");
    static final Kind ANSWERED = new Kind("class.answered", "class.answered.lead", "check");
    static final Kind ELSEWHERE = new Kind("class.elsewhere", "class.elsewhere.lead", "monitor");
    static final Kind OVER = new Kind("class.over", "class.over.lead", "check");

    private final Kind kind;
    private final int number;
    private final Optional<Item> about;
    private final Div inside = new Div();

    /// @param title key of the heading
    /// @param lead key of the sentence under it
    record Kind(String title, String lead, String icon) {}

    /// @param number of the seat; 0 where there is none any more
    /// @param about the part that is on
    NoticeScreen(Kind kind, int number, Optional<Item> about) {
        this.kind = kind;
        this.number = number;
        this.about = about;
        addClassNames("main", "class-notice");
        inside.addClassName("class-notice__in");
        inside.getElement().setAttribute("role", "status");
        add(inside);
    }

    static Kind of(Item item) {
        return switch (item) {
            case Item.Practice _ -> PRACTICE;
            case Item.Break _ -> BREAK;
            case Item.Talk _, Item.FollowMe _, Item.OwnPace _, Item.Ask _, Item.Assess _ -> TALK;
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        var part = about.map(item -> item.head().title().in(language));
        var task = about.flatMap(item -> item.head().task()).map(of -> of.text().in(language));
        Dom.html(
                inside,
                Dom.icon(kind.icon())
                        + "<h1>%s</h1><p class=\"lead\">%s</p>"
                                .formatted(say(kind.title()), say(kind.lead()))
                        + part.map(
                                        words ->
                                                "<p class=\"class-notice__part\">%s</p>"
                                                        .formatted(Dom.escape(words)))
                                .orElse("")
                        + task.map(
                                        words ->
                                                "<p class=\"class-notice__task\">%s</p>"
                                                        .formatted(Dom.escape(words)))
                                .orElse("")
                        + (number == 0
                                ? ""
                                : "<p class=\"class-notice__n\">%s</p>"
                                        .formatted(
                                                Dom.escape(
                                                        getTranslation("class.number", number)))));
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
