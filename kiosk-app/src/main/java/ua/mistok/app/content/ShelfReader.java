package ua.mistok.app.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.config.check.Content;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeReader;
import ua.mistok.config.pack.ContentFiles;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// Makes the shelf at start. Whatever is broken, a visitor finds something that works.
final class ShelfReader {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfReader.class);

    private ShelfReader() {}

    /// What ships, or the folder's content: then a shipped mode for each that it has not, and all
    /// shipped content where it has no service that works.
    ///
    /// @param installed packs that stand in the place of those of their name, by slug
    static Shelf read(Stock stock, Map<String, ? extends PackFiles> installed) {
        return shelf(stock, Content.read(stock.source().with(Map.copyOf(installed))));
    }

    /// As the other, of content that was read.
    static Shelf shelf(Stock stock, Content own) {
        logged(own, name(stock));
        if (own.services().findAny().isPresent()) {
            return new Shelf(withModes(stock, own));
        }
        LOG.error("NO USABLE SERVICE IN {}: the kiosk shows the shipped content", name(stock));
        return new Shelf(withProblems(Content.read(ContentSource.shipped()), own.problems()));
    }

    /// Content that was edited, as long as a visitor would find something in it.
    static Optional<Shelf> edited(Stock stock, Map<String, ? extends PackFiles> installed) {
        var own = content(stock, installed);
        return own.services().findAny().isPresent()
                ? Optional.of(new Shelf(withModes(stock, own)))
                : Optional.empty();
    }

    private static Content content(Stock stock, Map<String, ? extends PackFiles> installed) {
        return logged(Content.read(stock.source().with(Map.copyOf(installed))), name(stock));
    }

    private static String name(Stock stock) {
        return stock.folder().map(Path::toString).orElse("shipped content");
    }

    /// A shipped mode stands in for each that the folder has not, or has broken.
    static Content withModes(Stock stock, Content own) {
        if (stock.folder().isEmpty()) {
            return own;
        }
        if (own.modes().isEmpty()) {
            LOG.error("no usable mode in {}: the kiosk uses the shipped modes", name(stock));
        }
        var ignored = new Problems();
        var shipped = ContentFiles.of(ContentSource.shipped(), ignored);
        var modes = new ArrayList<>(own.modes());
        ModeReader.readAll(shipped, own.packs(), ignored).stream()
                .filter(mode -> own.modes().stream().map(Mode::id).noneMatch(mode.id()::equals))
                .forEach(modes::add);
        return new Content(own.packs(), modes, own.problems());
    }

    /// A kiosk whose place nobody knows still comes up, with the country's content.
    static Shelf standing(Shelf shelf, String place) {
        var areas = shelf.packs().areas();
        if (areas.find(new AreaId(place)).isEmpty()) {
            LOG.error(
                    "no place {}: the kiosk speaks of the whole country; places are {}",
                    place,
                    Stream.concat(
                                    areas.regions().stream(),
                                    areas.regions().stream()
                                            .flatMap(area -> areas.within(area.id()).stream()))
                            .map(Area::id)
                            .toList());
            return shelf;
        }
        return shelf.standingIn(new AreaId(place));
    }

    private static Content logged(Content content, String from) {
        content.problems().forEach(ShelfReader::log);
        LOG.info(
                "{}: {} services, {} exercises, {} surveys, modes {}, {} problems",
                from,
                content.services().count(),
                content.demos().count(),
                content.surveys().count(),
                content.modes().stream().map(Mode::id).toList(),
                content.problems().size());
        return content;
    }

    private static void log(Problem problem) {
        var words = problem.words().in(Language.ENGLISH);
        if (problem.isError()) {
            LOG.error("{}: {}", problem.place(), words);
        } else {
            LOG.warn("{}: {}", problem.place(), words);
        }
    }

    private static Content withProblems(Content content, List<Problem> more) {
        var all = new ArrayList<>(content.problems());
        all.addAll(more);
        return new Content(content.packs(), content.modes(), all);
    }
}
