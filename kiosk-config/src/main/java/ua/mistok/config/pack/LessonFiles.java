package ua.mistok.config.pack;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.lesson.Blueprint;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonId;
import ua.mistok.config.lesson.LessonReader;
import ua.mistok.config.lesson.Named;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.lesson.TipCardReader;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// The lessons and cards of advice of packs: read one by one, and kept where all that they name is
/// here.
final class LessonFiles {

    private final ContentFiles files;
    private final Problems problems;
    private final ValidFiles valid;
    private final Map<LessonId, Named> named = new HashMap<>();

    LessonFiles(ContentFiles files, Problems problems, ValidFiles valid) {
        this.files = files;
        this.problems = problems;
        this.valid = valid;
    }

    List<Lesson> read(String folder, List<Language> languages) {
        return valid.read(
                folder + "lessons/",
                (file, text) -> lesson(file, text, languages),
                lesson -> lesson.id().slug());
    }

    private Checked<Lesson> lesson(String file, String text, List<Language> languages) {
        var names = new Named();
        var lesson = LessonReader.read(file, text, languages, names);
        if (lesson instanceof Good<Lesson>(var read, var _)) {
            named.putIfAbsent(read.id(), names);
        }
        return lesson;
    }

    /// Each pack may have each card once: the one of the nearest place is shown.
    List<TipCard> readTips(String folder, List<Language> languages) {
        return new ValidFiles(files, problems)
                .read(
                        folder + "tips/",
                        (file, text) -> TipCardReader.read(file, text, languages),
                        TipCard::slug);
    }

    /// The packs without lessons and cards that could not be held.
    List<Pack> held(List<Pack> packs) {
        var here = blueprint(packs);
        return packs.stream().map(pack -> held(pack, here)).toList();
    }

    private Pack held(Pack pack, Blueprint here) {
        var folder = "packs/" + pack.id() + "/";
        var lessons =
                pack.lessons().stream()
                        .filter(
                                lesson ->
                                        here.holds(
                                                lesson,
                                                folder + "lessons/" + lesson.id() + ".yaml",
                                                named.getOrDefault(lesson.id(), new Named()),
                                                problems))
                        .toList();
        var tips =
                pack.tips().stream()
                        .filter(
                                card ->
                                        here.holds(
                                                card,
                                                Place.file(
                                                        folder + "tips/" + card.slug() + ".yaml"),
                                                problems))
                        .toList();
        return pack.withLessons(lessons, tips);
    }

    private Blueprint blueprint(List<Pack> packs) {
        return new Blueprint(
                all(packs, Pack::demos).collect(toMap(Demo::id, Function.identity())),
                all(packs, Pack::services).map(Service::id).collect(toSet()),
                all(packs, Pack::surveys).collect(toMap(Survey::id, Function.identity())),
                all(packs, Pack::lessons).map(Lesson::id).collect(toSet()),
                broken(packs));
    }

    private Set<String> broken(List<Pack> packs) {
        var valid = new HashSet<String>();
        all(packs, Pack::demos).forEach(demo -> valid.add("demos/" + demo.id() + ".yaml"));
        all(packs, Pack::services).forEach(one -> valid.add("services/" + one.id() + ".yaml"));
        all(packs, Pack::surveys).forEach(one -> valid.add("surveys/" + one.id() + ".yaml"));
        all(packs, Pack::lessons).forEach(one -> valid.add("lessons/" + one.id() + ".yaml"));
        return files.folders("packs/").stream()
                .flatMap(
                        folder ->
                                files.under(folder).stream()
                                        .map(file -> file.substring(folder.length())))
                .filter(file -> !valid.contains(file))
                .collect(toSet());
    }

    private static <T> Stream<T> all(List<Pack> packs, Function<Pack, List<T>> of) {
        return packs.stream().flatMap(pack -> of.apply(pack).stream());
    }
}
