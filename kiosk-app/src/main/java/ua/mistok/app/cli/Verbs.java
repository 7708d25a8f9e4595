package ua.mistok.app.cli;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The second door of the jar: `java -cp mistok.jar ua.mistok.app.cli.Verbs check DIR`.
public final class Verbs {

    static final int FINE = 0;
    static final int FOUND_ERRORS = 1;
    static final int MISUSED = 2;

    private Verbs() {}

    public static void main(String[] arguments) {
        beQuiet();
        var phrases = Phrases.in(Locale.getDefault());
        int code;
        try (var out = utf8(FileDescriptor.out);
                var err = utf8(FileDescriptor.err)) {
            code = carryOut(List.of(arguments), phrases, System.in, out, err);
        }
        System.exit(code);
    }

    /// What a kiosk writes into its log is not what a person at a terminal asked for.
    private static void beQuiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger all) {
            all.setLevel(Level.ERROR);
        }
    }

    /// @return 0 fine, 1 errors were found in content, 2 the verb or what follows it makes no sense
    static int carryOut(
            List<String> words, Phrases phrases, InputStream in, PrintStream out, PrintStream err) {
        var verb = words.isEmpty() ? "" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        if (verb.equals("check") && rest.size() < 2) {
            var check = new CheckVerb(phrases, out, err);
            return rest.isEmpty() ? check.shipped() : check.folder(rest.getFirst());
        }
        if (verb.equals("search") && !rest.isEmpty()) {
            return new SearchVerb(phrases, in, out, err).search(rest);
        }
        if (verb.equals("survey")) {
            return new SurveyVerb(phrases, out, err).survey(rest);
        }
        if (verb.equals("pack")) {
            return new PackVerb(phrases, out, err).pack(rest, Instant.now());
        }
        if (verb.equals("restore")) {
            return new RestoreVerb(phrases, in, out, err).restore(rest);
        }
        if (verb.equals("demo")) {
            return new DemoVerb(phrases, err).demo(rest);
        }
        if (verb.equals("hub")) {
            return new HubVerb(phrases, System.getenv(), out, err).hub(rest);
        }
        err.println(phrases.say("cli.usage"));
        return MISUSED;
    }

    /// Whatever a terminal's settings are, problems are said in Ukrainian letters.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
