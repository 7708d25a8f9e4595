package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ua.mistok.config.demo.Twin.Looks;
import ua.mistok.config.demo.Twin.Part;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.wording.Wording;

/// Reads the fake twin of an exercise.
public final class TwinReader {

    private static final int LAST_VERSION = 9999;
    private static final int LEAST_ADVICE = 3;

    private TwinReader() {}

    /// @param file how problems name it
    /// @param languages that every text must have
    public static Checked<Twin> read(String file, String text, List<Language> languages) {
        var problems = new Problems();
        var twin =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return twin(map);
                                });
        return problems.check(twin::orElseThrow);
    }

    private static Twin twin(SourceMap map) {
        var twin =
                new Twin(
                        new DemoId(map.requiredSlug("id")),
                        map.requiredInt("version", 1, LAST_VERSION),
                        new DemoId(map.requiredSlug("demo")),
                        map.one("looks", Looks.class, Looks.PAGE),
                        map.requiredText("title"),
                        map.requiredText("story"),
                        map.requiredText("from"),
                        parts(map),
                        map.texts("advice"));
        map.end();
        Wording.check(map);
        if (twin.advice().size() < LEAST_ADVICE) {
            map.problems().add(DemoProblem.TOO_FEW.at(map.place("advice"), "advice"));
        }
        return twin;
    }

    private static List<Part> parts(SourceMap map) {
        var parts = new ArrayList<Part>();
        var ids = new HashSet<String>();
        for (var each : map.maps("parts")) {
            var part = part(each);
            if (!ids.add(part.id())) {
                map.problems().add(DemoProblem.DUPLICATE_ID.at(each.place("id"), part.id()));
            }
            parts.add(part);
        }
        var signs = parts.stream().filter(Part::sign).count();
        if (signs != Twin.SIGNS) {
            map.problems()
                    .add(DemoProblem.NOT_FIVE_SIGNS.at(map.place("parts"), Long.toString(signs)));
        }
        return parts;
    }

    /// A part says why it betrays the fraud, or why it proves nothing: one of the two.
    private static Part part(SourceMap map) {
        var id = map.requiredSlug("id");
        var text = map.requiredText("text");
        var sign = map.optionalText("sign");
        var fine = map.optionalText("fine");
        map.end();
        if (sign.isPresent() == fine.isPresent()) {
            map.problems().add(DemoProblem.SIGN_OR_FINE.at(map.place(), id));
        }
        return new Part(id, text, sign.isPresent(), sign.or(() -> fine).orElse(text));
    }
}
