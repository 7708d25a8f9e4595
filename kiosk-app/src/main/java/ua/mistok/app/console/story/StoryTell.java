package ua.mistok.app.console.story;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.story.Story;

/// Stories in words, in the language of the moment.
///
/// @param at where it is said
public record StoryTell(Component at, ClassShelf classes) {

    String title(Story story) {
        return story.title().isBlank() ? at.getTranslation("console.stories.new") : story.title();
    }

    String lesson(String id) {
        return classes.findLesson(id)
                .map(lesson -> lesson.title().in(FormTell.language(at)))
                .orElse(id);
    }

    /// As somebody at a form reads it, who knows of no YAML.
    String problem(Problem problem) {
        return switch (problem.code()) {
            case "missing", "blank" -> at.getTranslation("console.plans.problem.blank");
            default -> problem.words().in(FormTell.language(at));
        };
    }

    /// A sentence for each field that changed.
    List<String> changes(Story before, Story after) {
        var was = parts(before);
        return parts(after).entrySet().stream()
                .filter(part -> !part.getValue().equals(was.get(part.getKey())))
                .map(
                        part ->
                                at.getTranslation(
                                        "console.campaigns.change",
                                        at.getTranslation("console.stories.field." + part.getKey()),
                                        orNothing(was.getOrDefault(part.getKey(), "")),
                                        orNothing(part.getValue())))
                .toList();
    }

    private String orNothing(String words) {
        return words.isEmpty() ? at.getTranslation("console.campaigns.nothing") : words;
    }

    /// By the names of the fields, in the order of the form.
    public Map<String, String> parts(Story story) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", story.title());
        parts.put("text", story.text());
        parts.put("lesson", story.lesson().map(this::lesson).orElse(""));
        return parts;
    }
}
