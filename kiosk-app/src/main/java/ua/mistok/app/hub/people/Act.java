package ua.mistok.app.hub.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.key.Hash;

/// Something that somebody did.
///
/// @param number 1 is the first of all
/// @param member id of who did it
/// @param deed as it is stored
/// @param place where it holds
/// @param about id of what it was done to, never a person's name
/// @param hash covers this act and the hash of the one before it
public record Act(
        long number,
        Instant happened,
        String member,
        String deed,
        Optional<String> place,
        Optional<String> about,
        String hash) {

    /// Who did what nobody did who signs in: whoever runs the server.
    public static final String SERVER = "server";

    /// As it follows on another one.
    static Act after(
            String before,
            long number,
            Instant happened,
            String member,
            HubDeed deed,
            Optional<String> place,
            Optional<String> about) {
        var act = new Act(number, happened, member, deed.stored(), place, about, "");
        return new Act(number, happened, member, deed.stored(), place, about, act.hash(before));
    }

    boolean follows(String before) {
        return hash.equals(hash(before));
    }

    private String hash(String before) {
        var text =
                String.join(
                        "\n",
                        before,
                        Long.toString(number),
                        happened.toString(),
                        member,
                        deed,
                        place.orElse(""),
                        about.orElse(""));
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
