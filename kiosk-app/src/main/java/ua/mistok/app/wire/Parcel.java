package ua.mistok.app.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.VerifyingKey;

/// What one library gives to another as a file, signed by the giver's own key. It is from whoever
/// has that key; what the library is called is the giver's word.
///
/// @param format [#FORMAT]; a later programme may write a higher one
/// @param sort of what it is, such as `plan`
/// @param id at the giver's: lower-case letters, digits and hyphens, at most 60
/// @param revision counts up at the giver's, from 1
/// @param library as its door says, at most [#LONGEST_NAME] signs
/// @param at when it was written
/// @param text YAML, as content of this sort is written
/// @param pictures that the text names, by their names
/// @param before from whom the giver has it, in words; empty for the giver's own
public record Parcel(
        int format,
        String sort,
        String id,
        int revision,
        String library,
        VerifyingKey verifying,
        Instant at,
        String text,
        Map<String, byte[]> pictures,
        String before)
        implements Body, Body.Introduced {

    public static final int FORMAT = 1;
    public static final int LONGEST_NAME = 200;

    private static final Pattern ID = Pattern.compile("(?=.{1,60}$)[a-z0-9]+([_-][a-z0-9]+)*");

    /// @throws IllegalArgumentException for names without end and a number that counts nothing
    public Parcel {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(verifying);
        Objects.requireNonNull(at);
        Objects.requireNonNull(text);
        pictures = Map.copyOf(pictures);
        if (format < 1
                || revision < 1
                || !ID.matcher(id).matches()
                || library.isBlank()
                || library.length() > LONGEST_NAME
                || before.length() > 2 * LONGEST_NAME) {
            throw new IllegalArgumentException("no parcel");
        }
    }

    /// Of all that is given, and of nothing that says who gives it when.
    public Hash content() {
        var all = new StringBuilder(sort).append('\n').append(text);
        new TreeMap<>(pictures)
                .forEach(
                        (name, bytes) ->
                                all.append('\n').append(name).append('\n').append(Hash.of(bytes)));
        return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
