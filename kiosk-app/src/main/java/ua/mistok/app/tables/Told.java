package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Wilson;
import ua.mistok.app.paper.Cell;

/// A figure as a page shows it and as a file holds it; a file never holds more than the page shows.
///
/// @param words in the language of the moment
/// @param cell the value, without separators and signs
public record Told(String words, Cell cell) {

    /// An empty cell.
    public static Told nothing() {
        return new Told("", new Cell.Nothing());
    }

    public static Told tooFew(Component at) {
        var words = at.getTranslation("console.too-few");
        return new Told(words, new Cell.Withheld(words));
    }

    /// A number that may be told.
    public static Told number(Component at, long n) {
        return new Told(Tell.number(at, n), Cell.number(n));
    }

    /// A number as far as it may be told.
    public static Told count(Component at, Shown shown) {
        return shown instanceof Shown.Count(var n) ? number(at, n) : tooFew(at);
    }

    public static Told percent(Share share) {
        return new Told(Tell.percent(share.percent()), new Cell.Percent(share.percent()));
    }

    public static Told percent(Component at, Optional<Share> share) {
        return share.map(Told::percent).orElseGet(() -> tooFew(at));
    }

    /// A number and its share.
    public static Told share(Component at, Optional<Share> share) {
        return share.map(of -> new Told(Tell.share(at, of), new Cell.Share(of.k(), of.percent())))
                .orElseGet(() -> tooFew(at));
    }

    /// Between which bounds a share lies.
    public static Told interval(Wilson bounds) {
        var low = (int) Math.round(bounds.low() * 100);
        var high = (int) Math.round(bounds.high() * 100);
        return new Told(low + "–" + Tell.percent(high), new Cell.Range(low, high));
    }

    /// That nothing is told of the first of several columns, and so of none behind it.
    public static List<Told> tooFew(Component at, int columns) {
        var cells = new ArrayList<Told>();
        cells.add(tooFew(at));
        while (cells.size() < columns) {
            cells.add(nothing());
        }
        return List.copyOf(cells);
    }
}
