package ua.mistok.app.hub.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.config.key.Hash;
import ua.mistok.config.text.Language;

/// All that one address is to be told now.
///
/// @param begun kiosks that began to need a human, by library
/// @param well kiosks that need nobody any more, by library
/// @param taken by this hub at that moment
record Tidings(
        Channel channel,
        String target,
        Language language,
        List<Item> begun,
        List<Item> well,
        Instant taken) {

    Tidings {
        begun = List.copyOf(begun);
        well = List.copyOf(well);
    }

    /// @param library what its people call it
    /// @param place a node of the place tree
    record Item(UUID kiosk, String library, String place, List<Need> needs, Instant made) {

        Item {
            library = library.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
            needs = List.copyOf(needs);
        }
    }

    /// The same for the same tidings, however often a hub tries to send them: whoever hears of one
    /// twice, because a hub died after it was sent, can tell.
    String id() {
        var all =
                Stream.concat(begun.stream(), well.stream())
                        .map(item -> item.kiosk() + " " + item.made())
                        .sorted()
                        .collect(Collectors.joining("\n", channel + " " + target + "\n", ""));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
