package ua.mistok.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The guide for librarians, in one language.
public final class Guide {

    private static final Pattern JOB =
            Pattern.compile(
                    "(?m)^\\d+\\. \\*\\*(.+?)\\.\\*\\* \\p{L}+: (.+?)\\.(?: \\p{L}+: «(.+)»)?$");

    private Guide() {}

    /// An everyday job.
    ///
    /// @param touches words on what is touched, one after the other, from the morning card on
    /// @param seen what stands on the screen then, where the guide says it
    public record Job(String name, List<String> touches, Optional<String> seen) {}

    /// @param language `uk` or `en`
    public static List<Job> jobs(String language) {
        var guide = Path.of("..", "deploy", "guides", language, "staff.md");
        try {
            return JOB.matcher(Files.readString(guide))
                    .results()
                    .map(
                            found ->
                                    new Job(
                                            found.group(1),
                                            List.of(found.group(2).split(" → ")),
                                            Optional.ofNullable(found.group(3))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
