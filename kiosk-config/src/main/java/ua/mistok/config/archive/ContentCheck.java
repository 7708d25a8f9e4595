package ua.mistok.config.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.survey.Survey;

/// Reads a pack among the others as the kiosk would, by the rules of `deploy/kiosk check`.
public final class ContentCheck {

    private ContentCheck() {}

    /// @param around what is there already
    /// @param known the content of `around`: what is wrong there already is nobody's new mistake
    /// @return bad if the pack has an error, or if with it something else would
    public static Checked<Content> of(
            PackId id, PackFiles files, ContentSource around, Content known) {
        var content = Content.read(around.with(Map.of(id.slug(), files)));
        var before = new HashSet<>(known.problems());
        var problems = new Problems();
        content.problems().stream()
                .filter(problem -> isOf(id, problem) || !before.contains(problem))
                .forEach(problems::add);
        find(content, id)
                .flatMap(now -> find(known, id).map(then -> changed(then, now)))
                .ifPresent(problems::addAll);
        return problems.check(() -> content);
    }

    /// As [#of], for an archive, whose list must say the same as its pack.
    ///
    /// @param name how problems name it
    public static Checked<Content> of(
            String name, PackArchive archive, ContentSource around, Content known) {
        var id = archive.manifest().pack();
        var checked = of(id, archive, around, known);
        if (checked instanceof Checked.Good<Content>(var content, var _)) {
            var written = archive.manifest().version();
            var inside = find(content, id).map(pack -> pack.manifest().version()).orElse(0);
            if (written != inside) {
                return new Checked.Bad<>(
                        List.of(ArchiveProblem.versionInside(Place.file(name), written, inside)));
            }
        }
        return checked;
    }

    private static Optional<Pack> find(Content content, PackId id) {
        return content.packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static boolean isOf(PackId id, Problem problem) {
        return problem.place().file().startsWith("packs/" + id + "/");
    }

    /// Facts name an exercise, a survey or a lesson by id and version: under one version it is one
    /// thing.
    private static List<Problem> changed(Pack then, Pack now) {
        var problems = new Problems();
        var folder = "packs/" + now.id() + "/";
        for (var demo : now.demos()) {
            then.demos().stream()
                    .filter(old -> isAnother(old, demo))
                    .map(_ -> Place.file(folder + "demos/" + demo.id() + ".yaml"))
                    .map(file -> ArchiveProblem.sameVersion(file, demo.id().slug(), demo.version()))
                    .forEach(problems::add);
        }
        for (var survey : now.surveys()) {
            then.surveys().stream()
                    .filter(old -> isAnother(old, survey))
                    .map(_ -> Place.file(folder + "surveys/" + survey.id() + ".yaml"))
                    .map(
                            file ->
                                    ArchiveProblem.sameVersion(
                                            file, survey.id().slug(), survey.version()))
                    .forEach(problems::add);
        }
        for (var lesson : now.lessons()) {
            then.lessons().stream()
                    .filter(old -> isAnother(old, lesson))
                    .map(_ -> Place.file(folder + "lessons/" + lesson.id() + ".yaml"))
                    .map(
                            file ->
                                    ArchiveProblem.sameVersion(
                                            file, lesson.id().slug(), lesson.version()))
                    .forEach(problems::add);
        }
        return problems.list();
    }

    private static boolean isAnother(Lesson then, Lesson now) {
        return then.id().equals(now.id()) && then.version() == now.version() && !then.equals(now);
    }

    private static boolean isAnother(Demo then, Demo now) {
        return then.id().equals(now.id()) && then.version() == now.version() && !then.equals(now);
    }

    private static boolean isAnother(Survey then, Survey now) {
        return then.id().equals(now.id()) && then.version() == now.version() && !then.equals(now);
    }
}
