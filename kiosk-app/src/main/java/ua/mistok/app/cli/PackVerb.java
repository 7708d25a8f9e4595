package ua.mistok.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.archive.PackWriter;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Makes a pack's archive of its folder, and makes the key that signs it.
final class PackVerb {

    private static final String OUT = "--out";
    private static final String KEY = "--key";
    private static final String EXPIRES = "--expires";
    private static final String CONTENT = "--content";
    private static final String VERIFY = "--verify";
    private static final String NEW_KEY = "--new-key";

    /// So long an archive may be installed, unless its maker says otherwise.
    private static final Period USUAL = Period.ofYears(1);

    private final Phrases phrases;
    private final PrintStream out;
    private final PrintStream err;

    PackVerb(Phrases phrases, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.out = out;
        this.err = err;
    }

    /// @param words `DIR --out FILE [--key FILE] [--expires DAY] [--content DIR]`, `--verify FILE
    ///     [--key FILE]` or `--new-key FILE`
    int pack(List<String> words, Instant now) {
        if (words.size() < 2) {
            return misused("cli.usage");
        }
        var first = words.getFirst();
        var verb = Set.of(VERIFY, NEW_KEY).contains(first) ? first : "";
        var options = options(words, verb);
        if (options.isEmpty()) {
            return misused("cli.usage");
        }
        try {
            return switch (verb) {
                case VERIFY -> new PackReport(phrases, out).print(words.get(1), key(options.get()));
                case NEW_KEY -> makeKey(Path.of(words.get(1)));
                default -> write(Path.of(first), options.get(), now);
            };
        } catch (IOException | InvalidPathException denied) {
            return misused("cli.file", String.valueOf(denied.getMessage()));
        } catch (IllegalArgumentException noKey) {
            return misused("cli.pack.no-key", options.get().getOrDefault(KEY, ""));
        } catch (DateTimeException noDay) {
            return misused("cli.pack.no-day", options.get().getOrDefault(EXPIRES, ""));
        }
    }

    private static Optional<Map<String, String>> options(List<String> words, String verb) {
        var known =
                switch (verb) {
                    case VERIFY -> Set.of(KEY);
                    case NEW_KEY -> Set.<String>of();
                    default -> Set.of(OUT, KEY, EXPIRES, CONTENT);
                };
        var options = new HashMap<String, String>();
        for (int at = verb.isEmpty() ? 1 : 2; at < words.size(); at += 2) {
            if (!known.contains(words.get(at)) || at + 1 == words.size()) {
                return Optional.empty();
            }
            options.put(words.get(at), words.get(at + 1));
        }
        return verb.isEmpty() && !options.containsKey(OUT)
                ? Optional.empty()
                : Optional.of(options);
    }

    private int write(Path folder, Map<String, String> options, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return misused("cli.pack.no-folder", folder.toString());
        }
        var key = key(options).map(SigningKey::read);
        var expires =
                Optional.ofNullable(options.get(EXPIRES))
                        .map(LocalDate::parse)
                        .orElseGet(() -> now.atOffset(ZoneOffset.UTC).toLocalDate().plus(USUAL))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        var around =
                Optional.ofNullable(options.get(CONTENT))
                        .map(content -> ContentSource.folder(Path.of(content)))
                        .orElseGet(ContentSource::shipped);
        var packed = PackWriter.pack(folder, around, now, expires);
        packed.problems().stream().map(phrases::line).forEach(out::println);
        if (packed instanceof Good<PackArchive>(var archive, var _)) {
            var signed = key.map(archive::signedBy).orElse(archive);
            var file = Path.of(options.getOrDefault(OUT, ""));
            Files.write(file, signed.bytes());
            return new PackReport(phrases, out).print(file.toString(), key(options));
        }
        return counted(packed);
    }

    private int counted(Checked<?> packed) {
        var errors = packed.problems().stream().filter(Problem::isError).count();
        out.println(phrases.say("cli.check.found", errors, packed.problems().size() - errors));
        return Verbs.FOUND_ERRORS;
    }

    /// The text of a file of keys.
    private static Optional<String> key(Map<String, String> options) throws IOException {
        return options.containsKey(KEY)
                ? Optional.of(Files.readString(Path.of(options.getOrDefault(KEY, ""))))
                : Optional.empty();
    }

    /// Nobody but its owner may read it, from the first moment on; what is there is not replaced.
    private int makeKey(Path file) throws IOException {
        if (Files.exists(file)) {
            return misused("cli.pack.key-is-there", file.toString());
        }
        var key = SigningKey.random();
        var owners =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, owners);
        Files.writeString(
                file, key.pem(), StandardCharsets.US_ASCII, StandardOpenOption.TRUNCATE_EXISTING);
        out.println(phrases.say("cli.pack.key", file.toString(), key.verifying().id().spoken()));
        out.print(key.verifying().pem());
        return Verbs.FINE;
    }

    private int misused(String key, Object... values) {
        err.println(phrases.say(key, values));
        return Verbs.MISUSED;
    }
}
