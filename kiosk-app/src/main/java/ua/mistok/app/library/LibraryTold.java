package ua.mistok.app.library;

import java.util.Optional;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.Language;

/// What staff said of their library, whole; the newest holds. Fields are only ever added.
///
/// @param staff id of the writer
record LibraryTold(
        Optional<String> language,
        Optional<String> region,
        Optional<String> community,
        Optional<String> named,
        Optional<String> name,
        Optional<String> address,
        Optional<String> partner,
        String staff) {

    static final String KIND = "library.told";

    static LibraryTold of(Library library, String staff) {
        var spot = library.spot();
        var sign = library.sign();
        return new LibraryTold(
                library.language().map(Language::tag),
                spot.map(Spot::region).map(AreaId::slug),
                spot.flatMap(Spot::community).map(AreaId::slug),
                spot.flatMap(Spot::named),
                sign.map(Sign::name),
                sign.map(Sign::address),
                sign.flatMap(Sign::partner),
                staff);
    }

    Library library() {
        return new Library(
                language.map(Language::new),
                region.map(slug -> new Spot(new AreaId(slug), community.map(AreaId::new), named)),
                name.map(said -> new Sign(said, address.orElse(""), partner)));
    }
}
