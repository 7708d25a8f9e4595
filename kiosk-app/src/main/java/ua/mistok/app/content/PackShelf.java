package ua.mistok.app.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the shelf of the moment. A folder of content is looked at again whenever a page is opened,
/// so that an edited pack is there after a reload; an edit that leaves nothing usable is logged and
/// the old shelf stays.
public final class PackShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PackShelf.class);

    private final Optional<Path> folder;
    private final UnaryOperator<Shelf> placed;
    private FolderState seen;
    private Shelf shelf;

    private PackShelf(
            Optional<Path> folder, Shelf first, String place, UnaryOperator<Shelf> published) {
        this.folder = folder;
        this.placed =
                shelf ->
                        published.apply(
                                place.isBlank() ? shelf : ShelfReader.standing(shelf, place));
        this.seen = state();
        this.shelf = placed.apply(first);
    }

    /// @param place slug of an [AreaId]; empty for the whole country
    static PackShelf shipped(String place) {
        return shipped(place, UnaryOperator.identity());
    }

    /// @param published puts back what was changed after it was published
    static PackShelf shipped(String place, UnaryOperator<Shelf> published) {
        return new PackShelf(Optional.empty(), ShelfReader.shipped(), place, published);
    }

    /// @param place slug of an [AreaId]; empty for the whole country
    static PackShelf folder(Path folder, String place) {
        return folder(folder, place, UnaryOperator.identity());
    }

    /// @param published puts back what was changed after it was published
    static PackShelf folder(Path folder, String place, UnaryOperator<Shelf> published) {
        return new PackShelf(Optional.of(folder), ShelfReader.folder(folder), place, published);
    }

    /// What is on the shelf now.
    public synchronized Shelf now() {
        var state = state();
        if (!state.equals(seen)) {
            seen = state;
            folder.flatMap(ShelfReader::edited)
                    .ifPresentOrElse(
                            edited -> shelf = placed.apply(edited),
                            () -> LOG.error("the edited content is not usable: the old one stays"));
        }
        return shelf;
    }

    private FolderState state() {
        return folder.map(FolderState::of).orElse(FolderState.NONE);
    }
}
