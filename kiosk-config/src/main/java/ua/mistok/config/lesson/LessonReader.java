package ua.mistok.config.lesson;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import ua.mistok.config.lesson.Lesson.Course;
import ua.mistok.config.lesson.Lesson.Fear;
import ua.mistok.config.lesson.Lesson.Group;
import ua.mistok.config.lesson.Lesson.Handout;
import ua.mistok.config.lesson.Lesson.Task;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.source.Words;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.config.wording.Wording;

/// Reads a lesson.
public final class LessonReader {

    private static final int LONGEST_COURSE = 40;

    private final SourceMap lesson;
    private final Named named;

    private LessonReader(SourceMap lesson, Named named) {
        this.lesson = lesson;
        this.named = named;
    }

    /// @param file how problems name it
    /// @param languages that every text must have
    /// @param named takes the places of what the lesson names that stands elsewhere
    public static Checked<Lesson> read(
            String file, String text, List<Language> languages, Named named) {
        var problems = new Problems();
        var lesson =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return new LessonReader(map, named).lesson();
                                });
        return problems.check(lesson::orElseThrow);
    }

    private Lesson lesson() {
        var replaces = lesson.optionalSlug("replaces").map(LessonId::new);
        replaces.ifPresent(_ -> named.replaced(lesson.place("replaces")));
        var read =
                new Lesson(
                        new LessonId(lesson.requiredSlug("id")),
                        lesson.requiredInt("version", 1, Lesson.LAST_VERSION),
                        replaces,
                        lesson.one("for", Group.class, Group.VISITORS),
                        lesson.optionalMap("course").map(LessonReader::course),
                        brief("title", Lesson.LONGEST_TITLE),
                        brief("goal", Lesson.LONGEST_GOAL),
                        lesson.several("audiences", Audience.class),
                        lesson.requiredInt("minutes", 1, Lesson.LONGEST),
                        Duration.ofMinutes(lesson.requiredInt("stuck-after", 1, Lesson.LATEST)),
                        lesson.texts("bring"),
                        lesson.maps("parts").stream()
                                .map(map -> new PartReader(map).read(named))
                                .toList(),
                        tasks(),
                        lesson.texts("homework"),
                        lesson.requiredMap("handout").map(this::handout).orElse(nothing()),
                        lesson.texts("notes"),
                        lesson.maps("fears").stream().map(LessonReader::fear).toList());
        lesson.end();
        Wording.check(lesson);
        LessonRules.check(read, lesson, named);
        return read;
    }

    /// It stands on the waiting screen too.
    private LocalizedText brief(String name, int longest) {
        var text = words(lesson, name);
        text.languages().stream()
                .map(language -> text.in(language).length())
                .filter(signs -> signs > longest)
                .findFirst()
                .map(signs -> Words.tooLong(lesson.place(name), name, signs, longest))
                .ifPresent(lesson.problems()::add);
        return text;
    }

    private static Course course(SourceMap map) {
        var course =
                new Course(
                        map.requiredSlug("id"),
                        words(map, "name"),
                        map.requiredInt("number", 1, LONGEST_COURSE));
        map.end();
        return course;
    }

    private List<Task> tasks() {
        var ids = new HashSet<String>();
        return lesson.maps("tasks").stream()
                .map(
                        map -> {
                            var task =
                                    new Task(
                                            map.requiredSlug("id"),
                                            words(map, "text"),
                                            words(map, "answer"));
                            map.end();
                            if (!ids.add(task.id())) {
                                map.problems()
                                        .add(LessonProblem.idTwice(map.place("id"), task.id()));
                            }
                            return task;
                        })
                .toList();
    }

    private Handout handout(SourceMap map) {
        var services = map.strings("services").stream().map(ServiceId::new).toList();
        services.forEach(service -> named.service(service, map.place("services")));
        var handout = new Handout(words(map, "title"), map.texts("points"), services);
        if (handout.points().isEmpty()) {
            map.problems().add(LessonProblem.tooFew(map.place("points"), "points", 1));
        }
        map.end();
        return handout;
    }

    private static Handout nothing() {
        return new Handout(LocalizedText.same(""), List.of(), List.of());
    }

    private static Fear fear(SourceMap map) {
        var fear = new Fear(words(map, "fear"), words(map, "answer"));
        map.end();
        return fear;
    }

    /// A text between quotation marks may be there and say nothing.
    static LocalizedText words(SourceMap map, String name) {
        var text = map.requiredText(name);
        if (map.has(name) && text.in(Language.UKRAINIAN).isBlank()) {
            map.problems().add(LessonProblem.blank(map.place(name), name));
        }
        return text;
    }
}
