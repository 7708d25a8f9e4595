package ua.mistok.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.mistok.app.xlsform.XlsForm;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyWriter;
import ua.mistok.config.text.LocalizedText;

/// Makes a survey of an XLSForm workbook, and a workbook of a survey.
final class SurveyVerb {

    private static final String OUT = "--out";
    private static final String CONTENT = "--content";

    private final Phrases phrases;
    private final PrintStream out;
    private final PrintStream err;

    SurveyVerb(Phrases phrases, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.out = out;
        this.err = err;
    }

    /// @param words `import FORM.xlsx [--out FILE]` or `export ID [--content DIR] [--out FILE]`
    int survey(List<String> words) {
        var options = new HashMap<String, String>();
        var isExport = words.size() > 1 && words.getFirst().equals("export");
        var isImport = words.size() > 1 && words.getFirst().equals("import");
        var known = isExport ? Set.of(OUT, CONTENT) : Set.of(OUT);
        for (int at = 2; at < words.size(); at += 2) {
            if (!known.contains(words.get(at)) || at + 1 == words.size()) {
                return misused("cli.usage");
            }
            options.put(words.get(at), words.get(at + 1));
        }
        try {
            if (isImport) {
                return read(words.get(1), options);
            }
            return isExport ? write(words.get(1), options) : misused("cli.usage");
        } catch (IOException | InvalidPathException denied) {
            return misused("cli.file", String.valueOf(denied.getMessage()));
        }
    }

    private int read(String form, Map<String, String> options) throws IOException {
        var path = Path.of(form);
        if (!Files.isRegularFile(path)) {
            return misused("cli.survey.no-form", form);
        }
        byte[] bytes;
        try (var in = Files.newInputStream(path)) {
            bytes = in.readNBytes(XlsForm.LARGEST + 1);
        }
        var read = XlsForm.read(form, bytes);
        // Problems go where they do not stand in the middle of a survey that is printed.
        var told = read instanceof Good<Survey> && !options.containsKey(OUT) ? err : out;
        read.problems().stream().map(phrases::line).forEach(told::println);
        var errors = read.problems().stream().filter(Problem::isError).count();
        if (read instanceof Good<Survey>(var survey, var _)) {
            var yaml = SurveyWriter.write(survey);
            if (!options.containsKey(OUT)) {
                out.print(yaml);
                return Verbs.FINE;
            }
            var file = Path.of(options.getOrDefault(OUT, ""));
            Files.writeString(file, yaml, StandardCharsets.UTF_8);
            out.println(phrases.say("cli.survey.written", file.toString()));
            return Verbs.FINE;
        }
        out.println(phrases.say("cli.check.found", errors, read.problems().size() - errors));
        return Verbs.FOUND_ERRORS;
    }

    private int write(String id, Map<String, String> options) throws IOException {
        var folder = options.getOrDefault(CONTENT, "");
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            return misused("cli.check.no-folder", folder);
        }
        var source =
                folder.isEmpty() ? ContentSource.shipped() : ContentSource.folder(Path.of(folder));
        var surveys = Content.read(source).surveys().toList();
        var found = surveys.stream().filter(one -> one.id().slug().equals(id)).findFirst();
        if (found.isEmpty()) {
            var known = surveys.stream().map(one -> one.id().slug()).sorted().toList();
            return misused("cli.survey.unknown", id, String.join(", ", known));
        }
        var file = Path.of(options.getOrDefault(OUT, id + ".xlsx"));
        Files.write(
                file,
                XlsForm.write(
                        found.get(),
                        both("survey.consent.agreed"),
                        both("survey.consent.refused")));
        out.println(phrases.say("cli.survey.written", file.toString()));
        return Verbs.FINE;
    }

    private static LocalizedText both(String key) {
        return LocalizedText.of(
                Phrases.in(Locale.of("uk")).say(key), Phrases.in(Locale.ENGLISH).say(key));
    }

    private int misused(String key, Object... values) {
        err.println(phrases.say(key, values));
        return Verbs.MISUSED;
    }
}
