package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.mistok.config.survey.Section;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.LocalizedText;

/// Names of a form's rows: no two are the same, none begins with a digit, as XML wants it, and none
/// is one that converters keep for themselves.
final class FormNames {

    private static final Pattern REFERENCE = Pattern.compile("(?<=\\$\\{)\\s*([^}\\s]+)\\s*(?=})");

    /// The root of a form, and what is noted of it there.
    private static final Set<String> KEPT = Set.of("data", "meta");

    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Set<String> taken = new HashSet<>(KEPT);

    FormNames(Survey survey) {
        var ids = ids(survey);
        var parts = survey.sections().stream().map(Section::id).toList();
        // What may keep its name keeps it, and the others keep out of its way.
        ids.stream().filter(FormNames::isName).forEach(id -> keep(questions, id));
        parts.stream().filter(FormNames::isName).forEach(id -> keep(sections, id));
        ids.forEach(id -> questions.computeIfAbsent(id, _ -> free("q_" + id)));
        parts.forEach(id -> sections.computeIfAbsent(id, _ -> free("s_" + id)));
    }

    private static List<String> ids(Survey survey) {
        var ids = new ArrayList<>(survey.given().keySet().stream().sorted().toList());
        for (var question : survey.questions()) {
            ids.add(question.id());
            question.stem().ifPresent(stem -> ids.add(stem.id()));
        }
        return ids.stream().distinct().toList();
    }

    private static boolean isName(String id) {
        return !Character.isDigit(id.charAt(0));
    }

    private void keep(Map<String, String> names, String id) {
        if (taken.add(id)) {
            names.put(id, id);
        }
    }

    private String free(String wanted) {
        var name = wanted;
        for (int more = 2; !taken.add(name); more++) {
            name = wanted + "_" + more;
        }
        return name;
    }

    /// The name of a question, of a matrix, or of what the survey is given.
    String of(String id) {
        return questions.getOrDefault(id, id);
    }

    Entry put(Entry entry, String id) {
        return put(entry, of(id), id);
    }

    Entry section(Entry entry, String id) {
        return put(entry, sections.getOrDefault(id, id), id);
    }

    private static Entry put(Entry entry, String name, String id) {
        entry.put("name", name);
        return name.equals(id) ? entry : entry.put("mistok_id", id);
    }

    String references(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> {
                            var id = found.group(1);
                            return Matcher.quoteReplacement(found.group().replace(id, of(id)));
                        });
    }

    LocalizedText text(LocalizedText text) {
        return text.map(this::references);
    }
}
