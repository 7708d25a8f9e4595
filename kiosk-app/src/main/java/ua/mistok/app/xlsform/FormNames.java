package ua.mistok.app.xlsform;

import java.util.HashMap;
import java.util.Map;
import ua.mistok.config.survey.Section;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.LocalizedText;

/// Names of a form's rows: no two are the same and none begins with a digit, as XML wants it.
final class FormNames {

    private final Map<String, String> changed = new HashMap<>();

    FormNames(Survey survey) {
        var sections = survey.sections().stream().map(Section::id).toList();
        survey.given().keySet().forEach(id -> change(id, sections.contains(id)));
        for (var question : survey.questions()) {
            change(question.id(), sections.contains(question.id()));
            question.stem().ifPresent(stem -> change(stem.id(), sections.contains(stem.id())));
        }
    }

    private void change(String id, boolean isTaken) {
        if (isTaken || Character.isDigit(id.charAt(0))) {
            changed.put(id, "q_" + id);
        }
    }

    Entry put(Entry entry, String id) {
        var name = changed.getOrDefault(id, id);
        entry.put("name", name);
        return name.equals(id) ? entry : entry.put("mistok_id", id);
    }

    Entry section(Entry entry, String id) {
        if (!Character.isDigit(id.charAt(0))) {
            return entry.put("name", id);
        }
        return entry.put("name", "s_" + id).put("mistok_id", id);
    }

    String references(String text) {
        var written = text;
        for (var one : changed.entrySet()) {
            written = written.replace("${" + one.getKey() + "}", "${" + one.getValue() + "}");
        }
        return written;
    }

    LocalizedText text(LocalizedText text) {
        return changed.isEmpty() ? text : text.map(this::references);
    }
}
