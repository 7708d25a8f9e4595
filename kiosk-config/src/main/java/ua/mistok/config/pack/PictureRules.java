package ua.mistok.config.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Whether a picture that a script names is there, small, and nothing but a picture.
final class PictureRules {

    static final int LARGEST = 200_000;

    private static final Pattern NAME = Pattern.compile("pictures/[a-z0-9._-]+\\.(svg|png|webp)");

    /// What would run, load or hide something else inside a drawing.
    private static final List<Pattern> FORBIDDEN =
            List.of(
                    Pattern.compile("(?i)<\\s*(?:\\w+:)?script\\b"),
                    Pattern.compile("(?i)<\\s*(?:\\w+:)?foreignObject\\b"),
                    Pattern.compile("(?i)<\\s*(?:\\w+:)?(?:iframe|embed|object|audio|video)\\b"),
                    Pattern.compile("(?i)\\son[a-z]+\\s*="),
                    Pattern.compile("(?i)<!(?:DOCTYPE|ENTITY)"),
                    Pattern.compile("(?i)<\\?xml-stylesheet"),
                    Pattern.compile("(?i)\\b(?:href|src)\\s*=\\s*[\"']?\\s*(?!#|[\"'])[^\\s>]"),
                    Pattern.compile("(?i)url\\(\\s*[\"']?\\s*[^#\"'\\s]"),
                    Pattern.compile("(?i)@import"),
                    Pattern.compile("(?i)javascript:"));

    private final ContentFiles files;
    private final Problems problems;

    PictureRules(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// What a page can show, as a `data:` address; nothing if something is wrong with it.
    ///
    /// @param folder of the pack, ends with `/`
    /// @param picture as a script names it
    /// @param place where it does
    Optional<String> check(String folder, String picture, Place place) {
        if (!NAME.matcher(picture).matches()) {
            problems.add(PackProblem.notAPicture(place, picture));
        } else if (!files.has(folder + picture)) {
            problems.add(PackProblem.noPicture(place, picture));
        } else {
            return files.bytes(folder + picture, problems)
                    .filter(bytes -> isFine(bytes, picture, place))
                    .map(bytes -> address(bytes, picture));
        }
        return Optional.empty();
    }

    private static String address(byte[] bytes, String picture) {
        var kind = picture.substring(picture.lastIndexOf('.') + 1).replace("svg", "svg+xml");
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private boolean isFine(byte[] bytes, String picture, Place place) {
        if (bytes.length > LARGEST) {
            problems.add(PackProblem.largePicture(place, picture, bytes.length));
        } else if (!isWhatItsNameSays(bytes, picture)) {
            problems.add(PackProblem.notAPicture(place, picture));
        } else {
            var found =
                    picture.endsWith(".svg") ? forbidden(text(bytes)) : Optional.<String>empty();
            found.ifPresent(what -> problems.add(PackProblem.livelyPicture(place, picture, what)));
            return found.isEmpty();
        }
        return false;
    }

    private static Optional<String> forbidden(String svg) {
        return FORBIDDEN.stream()
                .flatMap(pattern -> pattern.matcher(svg).results().limit(1))
                .map(match -> match.group().strip())
                .findFirst();
    }

    private static boolean isWhatItsNameSays(byte[] bytes, String picture) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
        return switch (picture.substring(picture.lastIndexOf('.') + 1)) {
            case "png" -> start.startsWith("\u0089PNG\r\n\u001a\n");
            case "webp" -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
            default -> text(bytes).contains("<svg");
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
