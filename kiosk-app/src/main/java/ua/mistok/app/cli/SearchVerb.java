package ua.mistok.app.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import ua.mistok.app.search.CardSearch;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.service.ServiceId;

/// Prints which services a visitor would find: for those who write search words.
final class SearchVerb {

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final String CONTENT = "--content";
    private static final String FROM_INPUT = "-";

    private final Phrases phrases;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    SearchVerb(Phrases phrases, InputStream in, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// @param words `--content FOLDER` perhaps, then words or `-`
    int search(List<String> words) {
        if (!words.getFirst().equals(CONTENT)) {
            return search(ContentSource.shipped(), words);
        }
        if (words.size() < 3) {
            err.println(phrases.say("cli.usage"));
            return Verbs.MISUSED;
        }
        if (!Files.isDirectory(Path.of(words.get(1)))) {
            err.println(phrases.say("cli.check.no-folder", words.get(1)));
            return Verbs.MISUSED;
        }
        var folder = ContentSource.folder(Path.of(words.get(1)));
        return search(folder, words.subList(2, words.size()));
    }

    private int search(ContentSource source, List<String> words) {
        LUCENE.setLevel(Level.SEVERE);
        var search = CardSearch.over(Content.read(source).services().toList());
        if (words.equals(List.of(FROM_INPUT))) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(query -> out.println(line(search.find(query))));
        } else {
            search.find(String.join(" ", words)).forEach(out::println);
        }
        return Verbs.FINE;
    }

    private static String line(List<ServiceId> found) {
        return found.stream().map(ServiceId::slug).collect(Collectors.joining(" "));
    }
}
