package ua.mistok.app.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.lesson.AttendanceGroup;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.text.Language;

/// Who came, as strokes by group and never by name: one A4 page to fill in at the door, should the
/// buttons of the console be out of reach.
public record TallySheet(Lesson lesson, ClassPlan plan, Language language, Wording wording) {

    private static final int IN_A_ROW = 20;
    private static final String ALL = "all";

    public Pdf pdf() {
        var title = wording.say("paper.class.tally");
        return Typesetter.sheet(
                language,
                title,
                Markup.element("h1", title)
                        + Markup.element("p", lesson.title().in(language))
                        + ClassLines.of(lesson, Optional.of(plan), language, wording)
                        + Markup.element("p", wording.say("paper.class.tally.lead"))
                        + Stream.concat(
                                        Stream.of(ALL),
                                        Arrays.stream(AttendanceGroup.values())
                                                .map(AttendanceGroup::code))
                                .map(this::row)
                                .collect(
                                        Collectors.joining(
                                                "", "<table class=\"tally\">", "</table>"))
                        + Markup.element("p", wording.say("paper.class.tally.privacy")));
    }

    private String row(String group) {
        return "<tr><th>%s</th><td>%s</td><td class=\"sum\"></td></tr>"
                .formatted(Markup.escape(wording.say("paper.class.group." + group)), boxes());
    }

    /// As many as there are places, in whole rows.
    private String boxes() {
        var rows = (plan.places() + IN_A_ROW - 1) / IN_A_ROW;
        return ("<div>" + "<span class=\"box\"></span>".repeat(IN_A_ROW) + "</div>").repeat(rows);
    }
}
