package ua.mistok.app.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import ua.mistok.config.check.Check;
import ua.mistok.config.check.Report;
import ua.mistok.config.problem.Problem;

/// Prints every problem of some content, one a line, and how much of it is valid.
final class CheckVerb {

    private final Phrases phrases;
    private final PrintStream out;
    private final PrintStream err;

    CheckVerb(Phrases phrases, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.out = out;
        this.err = err;
    }

    int shipped() {
        return print(Check.shipped(), UnaryOperator.identity());
    }

    /// Places begin with the folder as it was typed, so that a terminal can open them.
    int folder(String typed) {
        var prefix = typed.endsWith("/") ? typed : typed + "/";
        if (!isFolder(typed)) {
            err.println(phrases.say("cli.check.no-folder", typed));
            return Verbs.MISUSED;
        }
        return print(Check.folder(Path.of(typed)), place -> prefix + place);
    }

    private int print(Report report, UnaryOperator<String> place) {
        for (var problem : report.problems()) {
            out.println(phrases.line(problem, place.apply(problem.place().toString())));
        }
        var errors = report.problems().stream().filter(Problem::isError).count();
        out.println(
                phrases.say(
                        "cli.check.valid",
                        report.packs(),
                        report.services(),
                        report.demos(),
                        report.surveys(),
                        report.lessons(),
                        report.modes()));
        out.println(phrases.say("cli.check.found", errors, report.problems().size() - errors));
        return report.hasErrors() ? Verbs.FOUND_ERRORS : Verbs.FINE;
    }

    private static boolean isFolder(String typed) {
        try {
            return Files.isDirectory(Path.of(typed));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
