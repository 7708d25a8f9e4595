package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.hub.results.Cascade;
import ua.mistok.app.hub.results.Cascade.Branch;
import ua.mistok.app.hub.results.Cascade.Led;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.tables.Told;
import ua.mistok.app.ui.Dom;

/// The cascade as a tree in a table: each trainer under whoever trained her, with the classes led
/// and the people who came. It is one node for a browser, however many trainers there are.
final class CascadeTree extends Div {

    /// So many of those who stand beside each other are drawn at first.
    private static final int FIRST_ROOTS = 12;
    private static final int FIRST_BELOW = 6;
    private static final int DEEPEST = 4;

    private static final List<String> COLUMNS =
            List.of("trainer", "trained", "classes", "seats", "people", "sure");

    private final Component at;
    private final boolean isWhole;
    private final int most;
    private final StringBuilder html = new StringBuilder();
    private int hidden;

    /// @param isWhole whether everybody is drawn
    CascadeTree(Component at, Cascade cascade, boolean isWhole) {
        this.at = at;
        this.isWhole = isWhole;
        this.most =
                cascade.all().stream()
                        .filter(branch -> !CascadeName.isShared(branch.code()))
                        .mapToInt(branch -> people(branch.led()))
                        .max()
                        .orElse(0);
        addClassNames("panel", "cascade");
        setId("tree");
        html.append("<table class=\"grid figures\"><caption>")
                .append(words("hub.cascade.tree"))
                .append("</caption><thead><tr>");
        COLUMNS.forEach(
                column ->
                        html.append("<th scope=\"col\">")
                                .append(words("hub.cascade.column." + column))
                                .append("</th>"));
        html.append("</tr></thead><tbody>");
        draw(cascade.roots(), 0);
        if (cascade.roots().isEmpty()) {
            html.append("<tr><td colspan=\"6\">")
                    .append(words("hub.cascade.none"))
                    .append("</td></tr>");
        }
        Dom.html(this, html.append("</tbody></table>").toString());
    }

    /// How many are not drawn.
    int hidden() {
        return hidden;
    }

    private String words(String key) {
        return Dom.escape(at.getTranslation(key));
    }

    private void draw(List<Branch> branches, int depth) {
        var first = depth == 0 ? FIRST_ROOTS : FIRST_BELOW;
        var drawn = isWhole ? branches.size() : Math.min(first, branches.size());
        for (var branch : branches.subList(0, drawn)) {
            row(branch, depth, branch.equals(branches.getLast()));
            draw(branch.below(), depth + 1);
        }
        var rest = branches.subList(drawn, branches.size());
        if (!rest.isEmpty()) {
            rest(rest, depth);
        }
    }

    /// Those that are not drawn, in one row.
    private void rest(List<Branch> rest, int depth) {
        var many = rest.stream().mapToInt(CascadeTree::size).sum();
        hidden += many;
        begin(depth, true);
        html.append(Dom.escape(at.getTranslation("hub.cascade.rest", many))).append("</th>");
        number(0);
        number(rest.stream().mapToInt(Branch::all).sum());
        html.append("<td></td><td></td><td></td></tr>");
    }

    private static int size(Branch branch) {
        return 1 + branch.below().stream().mapToInt(CascadeTree::size).sum();
    }

    private void begin(int depth, boolean isLast) {
        html.append("<tr class=\"cascade__at cascade__at--")
                .append(Math.min(depth, DEEPEST))
                .append(isLast ? " cascade__at--last\">" : "\">")
                .append("<th scope=\"row\">");
    }

    private void row(Branch branch, int depth, boolean isLast) {
        var led = branch.led();
        begin(depth, isLast);
        html.append("<span class=\"cascade__name\">")
                .append(Dom.escape(CascadeName.of(at, branch.code())))
                .append("</span>")
                .append(beside(branch, depth))
                .append("</th>");
        number(led.trained());
        number(led.classes());
        number(led.seats());
        html.append("<td class=\"cascade__people\"><span>")
                .append(Dom.escape(Told.count(at, led.people()).words()))
                .append("</span>");
        if (led.people() instanceof Shown.Count(var n) && !CascadeName.isShared(branch.code())) {
            html.append("<i style=\"--v:")
                    .append(Math.round(n * 100.0 / Math.max(1, most)))
                    .append("\"></i>");
        }
        html.append("</td><td class=\"cascade__sure\">").append(sure(led)).append("</td></tr>");
    }

    /// Under whom somebody stands is read too, not only seen.
    private String beside(Branch branch, int depth) {
        var words = new StringBuilder();
        if (depth > 0) {
            branch.by()
                    .ifPresent(
                            by ->
                                    words.append("<span class=\"vh\">")
                                            .append(
                                                    Dom.escape(
                                                            at.getTranslation(
                                                                    "hub.cascade.trained-by",
                                                                    CascadeName.of(at, by))))
                                            .append("</span>"));
        }
        if (!branch.below().isEmpty()) {
            words.append("<small>")
                    .append(Dom.escape(at.getTranslation("hub.cascade.with-below", branch.all())))
                    .append("</small>");
        }
        return words.toString();
    }

    private void number(int n) {
        html.append("<td class=\"r\">").append(n == 0 ? "–" : Tell.number(at, n)).append("</td>");
    }

    /// In numbers, and as a way from the share before to the one after.
    private String sure(Led led) {
        if (led.before().isEmpty() || led.after().isEmpty()) {
            return Dom.escape(Told.tooFew(at).words());
        }
        var before = led.before().get().percent();
        var after = led.after().get().percent();
        return "<span>%s → %s</span><i style=\"--a:%d;--b:%d\"></i>"
                .formatted(
                        Tell.percent(before),
                        Tell.percent(after),
                        Math.min(before, after),
                        Math.max(before, after));
    }

    private static int people(Led led) {
        return led.people() instanceof Shown.Count(var n) ? n : 0;
    }
}
