package ua.mistok.app.hub.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.paper.Cell;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// What a program is answered, page by page.
final class Feed {

    /// Lines of a page.
    static final int MOST = 5_000;

    /// Places that are worked out for one page.
    private static final int PLACES = 40;

    private final HubStore store;
    private final HubResults results;
    private final Shelf shelf;
    private final Places places;

    Feed(HubStore store, HubResults results, Shelf shelf, Places places) {
        this.store = store;
        this.results = results;
        this.shelf = shelf;
        this.places = places;
    }

    /// Places with a kiosk, from this one down.
    FeedPage places(String root, Cursor from, int most) {
        var ids = within(root, from.place(), Optional.empty(), most + 1);
        var rows = ids.stream().limit(most).flatMap(id -> places.find(id).stream()).map(Feed::row);
        var next = ids.size() > most ? Optional.of(new Cursor(ids.getLast(), 0)) : none();
        return new FeedPage(
                List.of("place", "parent", "level", "name_uk", "name_en"), rows.toList(), next);
    }

    private static List<Cell> row(Node node) {
        return Cell.texts(
                node.id(),
                node.parent().orElse(""),
                node.level().name().toLowerCase(Locale.ROOT),
                node.name().in(Language.UKRAINIAN),
                node.name().in(Language.ENGLISH));
    }

    /// The periods that a place is told about.
    FeedPage periods(String place, Cursor from, int most) {
        var calendar = results.find(place).orElseThrow().calendar();
        return some(
                List.of("period", "first_day", "last_day"),
                calendar.periods(),
                period -> row(period, calendar.leaves(period)),
                from,
                most);
    }

    private static List<Cell> row(Period period, List<Period.Leaf> leaves) {
        return leaves.getFirst() instanceof Week first && leaves.getLast() instanceof Week last
                ? Cell.texts(
                        period.code(),
                        first.monday().toString(),
                        last.monday().plusDays(6).toString())
                : Cell.texts(period.code(), "", "");
    }

    /// The questions of all surveys.
    FeedPage surveys(String place, Language language, Cursor from, int most) {
        var questions =
                results.find(place).orElseThrow().surveys().stream()
                        .flatMap(survey -> rows(survey, language))
                        .toList();
        return some(
                List.of("survey", "version", "survey_name", "question", "question_name"),
                questions,
                row -> row,
                from,
                most);
    }

    private static Stream<List<Cell>> rows(Survey survey, Language language) {
        return survey.questions().stream()
                .map(
                        question ->
                                List.of(
                                        Cell.text(survey.id().slug()),
                                        Cell.number(survey.version()),
                                        Cell.text(survey.name().in(language)),
                                        Cell.text(question.id()),
                                        Cell.text(question.text().in(language))));
    }

    /// A version of a survey that was shown; without one, the newest.
    Optional<Survey> survey(String place, String id, Optional<Integer> version) {
        return results.find(place).orElseThrow().surveys().stream()
                .filter(survey -> survey.id().slug().equals(id))
                .filter(survey -> version.isEmpty() || version.get() == survey.version())
                .findFirst();
    }

    /// Which places are asked for.
    ///
    /// @param isBelow those in it too
    /// @param level only places of this one
    record Scope(String place, boolean isBelow, Optional<Node.Level> level) {}

    /// Figures of one place, or of all in it.
    FeedPage figures(Scope scope, FigureRows.Of of, Cursor from, int most) {
        var lines = new FigureRows(results, shelf, places, of);
        var ids =
                scope.isBelow()
                        ? within(scope.place(), from.place(), scope.level(), PLACES + 1)
                        : List.of(scope.place());
        var rows = new ArrayList<List<Cell>>();
        for (var at = 0; at < ids.size(); at++) {
            var id = ids.get(at);
            if (at == PLACES) {
                return new FeedPage(FigureRows.HEAD, rows, Optional.of(new Cursor(id, 0)));
            }
            var all = lines.of(id);
            var first = id.equals(from.place()) ? Math.min(from.row(), all.size()) : 0;
            var last = Math.min(all.size(), first + most - rows.size());
            rows.addAll(all.subList(first, last));
            if (last < all.size()) {
                return new FeedPage(FigureRows.HEAD, rows, Optional.of(new Cursor(id, last)));
            }
        }
        return new FeedPage(FigureRows.HEAD, rows, none());
    }

    private List<String> within(String root, String from, Optional<Node.Level> level, int most) {
        return store.read(sql -> FeedStore.places(sql, root, from, level, most));
    }

    private static <T> FeedPage some(
            List<String> head, List<T> all, Function<T, List<Cell>> row, Cursor from, int most) {
        var first = Math.min(from.row(), all.size());
        var last = Math.min(all.size(), first + most);
        var next = last < all.size() ? Optional.of(new Cursor("", last)) : none();
        return new FeedPage(head, all.subList(first, last).stream().map(row).toList(), next);
    }

    private static Optional<Cursor> none() {
        return Optional.empty();
    }
}
