package ua.mistok.app.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import ua.mistok.config.text.Language;

/// A sentence as it is said: «№ 5» is «номер 5», and 50 000 one number, not two.
///
/// What is written short and said long is in `spoken-LANGUAGE.txt`, `short = long` a line.
final class Spoken {

    /// 50 000 with a narrow, a hard or a usual space; no part of a telephone number.
    private static final Pattern THOUSANDS =
            Pattern.compile(
                    "(?<![\\d+])(?<!\\d[ \\u00a0\\u202f])\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+"
                            + "(?![ \\u00a0\\u202f]?\\d)");

    private static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u202f]");

    /// Two signs that look like the apostrophe which a voice knows.
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u02bc\\u2018](?=\\p{L})");

    private final List<Said> words;

    private record Said(Pattern written, String said) {}

    /// A language without a list is read as it is written.
    Spoken(Language language) {
        words = read("spoken-" + language.tag() + ".txt");
    }

    String say(String written) {
        var text =
                THOUSANDS
                        .matcher(written)
                        .replaceAll(number -> SPACE.matcher(number.group()).replaceAll(""));
        text = APOSTROPHES.matcher(text).replaceAll("’");
        for (var word : words) {
            text = word.written().matcher(text).replaceAll(word.said());
        }
        return text;
    }

    private static List<Said> read(String name) {
        try (var file = Spoken.class.getResourceAsStream(name)) {
            if (file == null) {
                return List.of();
            }
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(pair -> new Said(whole(pair[0].strip()), pair[1].strip()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Not within a longer word.
    private static Pattern whole(String written) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(written) + "(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
