package ua.mistok.config.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import ua.mistok.config.source.SourceMap;

/// Reads the address of an official page: only with the lock, only with a host.
final class SiteReader {

    private SiteReader() {}

    static Optional<Site> read(SourceMap map, String name) {
        var certainty =
                map.optionalOne(name + "-certainty", Certainty.class).orElse(Certainty.SEEN);
        return map.optionalString(name)
                .flatMap(text -> address(map, name, text))
                .map(address -> new Site(address, certainty));
    }

    private static Optional<URI> address(SourceMap map, String name, String text) {
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            // Told below in the same words: an author need not know the two ways of being wrong.
        }
        map.problems().add(CardProblem.noAddress(map.place(name), text));
        return Optional.empty();
    }
}
