package ua.mistok.app.console.idea;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import ua.mistok.app.access.Permission;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.figures.Week;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaWords;
import ua.mistok.app.idea.Reason;
import ua.mistok.app.idea.Score;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;

/// Ideas in words, in the language of the moment.
///
/// @param at where it is said
record IdeaTell(Component at, People people) {

    /// Words of a visitor that nobody let through are for those alone who may read them.
    static boolean mayRead(Desk desk, Idea idea) {
        return idea.staff().isPresent()
                || idea.published().isPresent()
                || desk.may(Permission.READ_WORDS);
    }

    /// «Відвідувач, тиждень від 30.11.2026, бібліотека».
    String origin(Idea idea) {
        var parts = new ArrayList<String>();
        parts.add(
                idea.staff()
                        .map(staff -> Who.of(at, people, staff))
                        .orElseGet(() -> at.getTranslation("console.ideas.visitor")));
        if (idea.week() > 0) {
            var monday = Week.of(idea.week()).monday();
            parts.add(at.getTranslation("console.ideas.week", FormTell.date(monday)));
        }
        idea.topic().map(topic -> IdeaWords.topic(at, topic)).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// «Оцінка 4,3 із 5 (2 оцінки) · Підтримали: 12».
    String standing(Idea idea) {
        var support = at.getTranslation("console.ideas.support", idea.supporters());
        return score(idea.score()) + " · " + support;
    }

    String score(Score score) {
        return score.people() == 0
                ? at.getTranslation("console.ideas.no-score")
                : at.getTranslation(
                        "console.ideas.score",
                        decimal(score.mean()),
                        Words.count(at, "console.ideas.ratings", score.people()));
    }

    private String decimal(double number) {
        return String.format(FormTell.locale(at), "%.1f", number);
    }

    String stage(Stage stage) {
        return at.getTranslation("console.ideas.stage." + FormTell.key(stage));
    }

    String reason(Reason reason) {
        return at.getTranslation("console.ideas.reason." + FormTell.key(reason));
    }

    Span badge(Stage stage) {
        var badge = new Span();
        badge.addClassName("badge");
        badge.setClassName("badge--warn", stage == Stage.WAITING);
        badge.setClassName("badge--ok", stage == Stage.PUBLISHED || stage == Stage.DONE);
        Dom.html(badge, Dom.icon(stage.icon()) + Dom.escape(stage(stage)));
        return badge;
    }
}
