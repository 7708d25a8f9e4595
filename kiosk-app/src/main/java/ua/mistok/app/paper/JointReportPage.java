package ua.mistok.app.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.text.Language;

/// What a library and its partner held together, on one A4 page: for both of them to show.
///
/// @param lesson its title
/// @param when day, hours and hall
/// @param library may be empty
/// @param partner empty for none
/// @param people who taught and helped, a line each
/// @param numbers the large ones, in a row
/// @param sure how sure people said to be before and after, as bars; none where that may not be
///     told
/// @param sureNote of how many people it is, or why it is not told
/// @param exercises how many came to the end of each, as bars
/// @param stuck where people made no progress for long; the first [#MOST_STUCK] are shown
/// @param groups who came, as bars; the first [#MOST_GROUPS] are shown
/// @param groupsNote which of them are not told, and why
/// @param foot what holds for all numbers
public record JointReportPage(
        String lesson,
        String when,
        String library,
        String partner,
        List<String> people,
        List<Large> numbers,
        List<Bar> sure,
        String sureNote,
        List<Bar> exercises,
        List<String> stuck,
        List<Bar> groups,
        String groupsNote,
        String foot,
        Language language,
        Wording wording) {

    static final int MOST_EXERCISES = 4;
    /// So many places are told.
    public static final int MOST_STUCK = 3;
    static final int MOST_GROUPS = 4;

    public JointReportPage {
        people = List.copyOf(people);
        numbers = List.copyOf(numbers);
        sure = List.copyOf(sure);
        exercises = List.copyOf(exercises);
        stuck = List.copyOf(stuck);
        groups = List.copyOf(groups);
    }

    /// A number with what it counts.
    public record Large(String number, String caption) {}

    /// @param part 0 to 100
    public record Bar(String name, String told, int part) {}

    public Pdf pdf() {
        return Typesetter.joint(
                language,
                wording.say("paper.joint"),
                """
                <div class="sky">%s%s</div><div class="main">%s%s%s%s</div>\
                <div class="river">%s</div>"""
                        .formatted(
                                head(),
                                hosts(),
                                Markup.element("h1", lesson),
                                about(),
                                numberRow(),
                                sections(),
                                Markup.element("p", foot)));
    }

    private String head() {
        return "<div class=\"head\"><object class=\"mark\" type=\"%s\" %s=\"mark\"></object><b>%s</b><i>%s</i></div>"
                .formatted(
                        ArtDrawing.TYPE,
                        ArtDrawing.OWN,
                        Markup.escape(wording.say("ui.brand")),
                        Markup.escape(wording.say("paper.joint")));
    }

    private String hosts() {
        var plates =
                Stream.of(
                                plate("paper.joint.library", library),
                                plate("paper.joint.partner", partner))
                        .filter(plate -> !plate.isEmpty())
                        .collect(Collectors.joining("<td class=\"gap\"></td>"));
        return plates.isEmpty() ? "" : "<table class=\"hosts\"><tr>" + plates + "</tr></table>";
    }

    private String plate(String key, String name) {
        return name.isBlank()
                ? ""
                : "<td class=\"plate\"><p>%s</p><b>%s</b></td>"
                        .formatted(Markup.escape(wording.say(key)), Markup.escape(name));
    }

    private String about() {
        return Stream.concat(Stream.of(when), people.stream())
                .filter(line -> !line.isBlank())
                .map(Markup::escape)
                .collect(Collectors.joining(" · ", "<p class=\"about\">", "</p>"));
    }

    private String numberRow() {
        return numbers.stream()
                .map(
                        each ->
                                "<td><b>%s</b><p>%s</p></td>"
                                        .formatted(
                                                Markup.escape(each.number()),
                                                Markup.escape(each.caption())))
                .collect(Collectors.joining("", "<table class=\"numbers\"><tr>", "</tr></table>"));
    }

    private String sections() {
        var left =
                section("sure", bars(sure, "marigold") + note(sureNote))
                        + section(
                                "exercises",
                                bars(exercises.stream().limit(MOST_EXERCISES).toList(), "teal"));
        var lines =
                stuck.stream()
                        .limit(MOST_STUCK)
                        .map(line -> Markup.element("li", line))
                        .collect(Collectors.joining());
        var right =
                section(
                                "groups",
                                bars(groups.stream().limit(MOST_GROUPS).toList(), "moss")
                                        + note(groupsNote))
                        + section("stuck", lines.isEmpty() ? "" : "<ul>" + lines + "</ul>");
        return "<table class=\"halves\"><tr><td>%s</td><td class=\"gap\"></td><td>%s</td></tr></table>"
                .formatted(left, right);
    }

    private String section(String key, String body) {
        return body.isEmpty() ? "" : Markup.element("h2", wording.say("paper.joint." + key)) + body;
    }

    private static String note(String words) {
        return words.isBlank() ? "" : "<p class=\"note\">" + Markup.escape(words) + "</p>";
    }

    private static String bars(List<Bar> bars, String colour) {
        return bars.stream()
                .map(
                        bar ->
                                ("<div class=\"bar\"><table><tr><td>%s</td><td class=\"told\">%s</td>"
                                                + "</tr></table><div class=\"rail\">"
                                                + "<div class=\"part %s\" style=\"width: %d%%\"></div></div></div>")
                                        .formatted(
                                                Markup.escape(bar.name()),
                                                Markup.escape(bar.told()),
                                                colour,
                                                Math.clamp(bar.part(), 0, 100)))
                .collect(Collectors.joining());
    }
}
