package ua.mistok.app.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Problem;

/// Holds the shelf of the moment. For several threads.
///
/// What ships or lies in a folder comes first; an installed pack that is newer stands in the place
/// of the one of its name. A folder of content is looked at again whenever a page is opened, so
/// that an edited pack is there after a reload; an edit that leaves nothing usable is logged and
/// the old shelf stays.
public final class PackShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PackShelf.class);

    private final Stock stock;
    private final Supplier<Map<String, KeptPack>> installed;
    private final UnaryOperator<Shelf> local;
    private FolderState seen;
    private Shelf read;
    private Shelf shelf;

    /// @param installed packs by slug
    /// @param local puts the shelf in its place and lays the library's own work on it
    PackShelf(Stock stock, Supplier<Map<String, KeptPack>> installed, UnaryOperator<Shelf> local) {
        this(FirstReading.later(stock), installed, local);
    }

    /// @param first of the stock; it may have begun long ago
    PackShelf(
            FirstReading first,
            Supplier<Map<String, KeptPack>> installed,
            UnaryOperator<Shelf> local) {
        this.stock = first.stock();
        this.installed = installed;
        this.local = local;
        var own = first.take(stock.newer(installed.get()));
        this.seen = own.state();
        this.read = ShelfReader.shelf(stock, own.content());
        this.shelf = local.apply(read);
    }

    /// @param place slug of an [ua.mistok.config.place.AreaId]; empty for the whole country
    static PackShelf shipped(String place) {
        return new PackShelf(new Stock(Optional.empty()), Map::of, at(place));
    }

    /// @param place slug of an [ua.mistok.config.place.AreaId]; empty for the whole country
    static PackShelf folder(Path folder, String place) {
        return new PackShelf(new Stock(Optional.of(folder)), Map::of, at(place));
    }

    /// A shelf where the kiosk stands.
    static UnaryOperator<Shelf> at(String place) {
        return shelf -> place.isBlank() ? shelf : ShelfReader.standing(shelf, place);
    }

    /// A shelf where the library is, as far as the content knows the place.
    ///
    /// @param told as staff did, the narrowest first
    /// @param otherwise as [#at] takes it
    static UnaryOperator<Shelf> at(List<AreaId> told, String otherwise) {
        return shelf -> {
            var known =
                    told.stream()
                            .filter(place -> shelf.packs().areas().find(place).isPresent())
                            .findFirst();
            return at(known.map(AreaId::slug).orElse(otherwise)).apply(shelf);
        };
    }

    /// What is on the shelf now.
    public synchronized Shelf now() {
        var state = stock.state();
        if (!state.equals(seen)) {
            seen = state;
            ShelfReader.edited(stock, stock.newer(installed.get()))
                    .ifPresentOrElse(
                            this::swap,
                            () -> LOG.error("the edited content is not usable: the old one stays"));
        }
        return shelf;
    }

    /// Looks what is installed now. Whoever holds the shelf of before goes on with it.
    void reread() {
        var fresh = ShelfReader.read(stock, stock.newer(installed.get()));
        swap(fresh);
    }

    /// Lays the library's own work on the shelf anew.
    synchronized void relay() {
        shelf = local.apply(read);
    }

    private synchronized void swap(Shelf fresh) {
        read = fresh;
        shelf = local.apply(fresh);
    }

    /// Everything that is on the shelf, as files.
    ContentSource source() {
        return stock.source().with(stock.newer(installed.get()));
    }

    /// What was read of [#source].
    synchronized Content content() {
        return read.content();
    }

    /// What would be wrong if an installed pack were taken away.
    List<Problem> brokenWithout(PackId pack) {
        var rest = new TreeMap<>(stock.newer(installed.get()));
        rest.remove(pack.slug());
        var before = Set.copyOf(content().problems());
        return Content.read(stock.source().with(rest)).problems().stream()
                .filter(Problem::isError)
                .filter(problem -> !before.contains(problem))
                .toList();
    }

    Stock stock() {
        return stock;
    }
}
