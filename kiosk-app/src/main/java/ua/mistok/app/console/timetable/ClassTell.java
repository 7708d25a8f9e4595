package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.problem.Problem;

/// Classes in words, in the language of the moment.
///
/// @param at where it is said
record ClassTell(Component at, ClassShelf classes) {

    String lesson(String id) {
        return classes.findLesson(id)
                .map(lesson -> lesson.title().in(FormTell.language(at)))
                .orElse(id);
    }

    String lesson(ClassPlan plan) {
        return lesson(plan.lesson());
    }

    String goal(Lesson lesson) {
        return lesson.goal().in(FormTell.language(at));
    }

    /// «90 хв · 65+, Батьки».
    String about(Lesson lesson) {
        var audiences =
                lesson.audiences().stream()
                        .map(each -> at.getTranslation("catalogue.for." + FormTell.key(each)))
                        .collect(Collectors.joining(", "));
        return at.getTranslation(
                "console.classes.about", Integer.toString(lesson.minutes()), audiences);
    }

    /// «05.12.2026, 14:00–15:30, читальна зала».
    String when(ClassPlan plan) {
        var hours =
                Stream.of(plan.from(), plan.until())
                        .flatMap(Optional::stream)
                        .map(FormTell::time)
                        .collect(Collectors.joining("–"));
        return Stream.of(plan.on().map(FormTell::date).orElse(""), hours, plan.hall())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// The library, its partner and who leads.
    String hosts(ClassPlan plan) {
        var hosts =
                Stream.of(plan.library(), plan.partner())
                        .filter(host -> !host.isBlank())
                        .collect(Collectors.joining(" + "));
        return plan.leads().isBlank()
                ? hosts
                : at.getTranslation("console.classes.led", hosts, plan.leads());
    }

    String turn(ClassPlan.Turn turn) {
        return at.getTranslation("console.classes.turn." + FormTell.key(turn));
    }

    /// As somebody at a form reads it, who knows of no YAML.
    String problem(Problem problem) {
        return switch (problem.code()) {
            case "missing", "blank" -> at.getTranslation("console.plans.problem.blank");
            case "not-a-date" -> at.getTranslation("console.campaigns.problem.not-a-date");
            case "not-a-time" -> at.getTranslation("console.campaigns.problem.not-a-time");
            case "not-a-number" ->
                    at.getTranslation("console.classes.problem.places", ClassPlan.MOST_PLACES);
            default -> problem.words().in(FormTell.language(at));
        };
    }

    /// A sentence for each field that changed.
    List<String> changes(ClassPlan before, ClassPlan after) {
        var was = parts(before);
        return parts(after).entrySet().stream()
                .filter(part -> !part.getValue().equals(was.getOrDefault(part.getKey(), "")))
                .map(
                        part ->
                                at.getTranslation(
                                        "console.campaigns.change",
                                        at.getTranslation("console.classes.field." + part.getKey()),
                                        orNothing(was.getOrDefault(part.getKey(), "")),
                                        orNothing(part.getValue())))
                .toList();
    }

    private String orNothing(String words) {
        return words.isEmpty() ? at.getTranslation("console.campaigns.nothing") : words;
    }

    private Map<String, String> parts(ClassPlan of) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("on", of.on().map(FormTell::date).orElse(""));
        parts.put("from", of.from().map(FormTell::time).orElse(""));
        parts.put("until", of.until().map(FormTell::time).orElse(""));
        parts.put("hall", of.hall());
        parts.put("library", of.library());
        parts.put("partner", of.partner());
        parts.put("leads", of.leads());
        parts.put("trainer", of.trainer());
        parts.put("assists", of.assists());
        parts.put("invites", of.invites());
        parts.put("places", Integer.toString(of.places()));
        parts.put("turn", turn(of.turn()));
        return parts;
    }
}
