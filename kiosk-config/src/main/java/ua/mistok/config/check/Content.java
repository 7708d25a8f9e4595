package ua.mistok.config.check;

import java.util.List;
import java.util.stream.Stream;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeReader;
import ua.mistok.config.pack.ContentFiles;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.PackReader;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.wording.Wording;

/// All that was read from one place: what is valid, and what is wrong with the rest.
///
/// @param problems in the order of their places
public record Content(List<Pack> packs, List<Mode> modes, List<Problem> problems) {

    public Content {
        packs = List.copyOf(packs);
        modes = List.copyOf(modes);
        problems = problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    /// Reads everything, whatever is broken. Never throws for content.
    public static Content read(ContentSource source) {
        var problems = new Problems();
        var files = ContentFiles.of(source, problems);
        var packs = PackReader.readAll(files, problems);
        var modes = ModeReader.readAll(files, packs, problems);
        files.noteUnread(problems);
        return new Content(packs, modes, problems.list());
    }

    /// As [#read], of what a build has looked at: its wording is not judged again.
    public static Content readJudged(ContentSource source) {
        return Wording.unheard(() -> read(source));
    }

    public Stream<Service> services() {
        return packs.stream().flatMap(pack -> pack.services().stream());
    }

    public Stream<Demo> demos() {
        return packs.stream().flatMap(pack -> pack.demos().stream());
    }

    public Stream<Survey> surveys() {
        return packs.stream().flatMap(pack -> pack.surveys().stream());
    }

    /// Those to be shown, and templates to copy.
    public Stream<Campaign> campaigns() {
        return packs.stream().flatMap(pack -> pack.campaigns().stream());
    }

    public Stream<Lesson> lessons() {
        return packs.stream().flatMap(pack -> pack.lessons().stream());
    }

    /// Whether a visitor would find something here.
    public boolean isUsable() {
        return services().findAny().isPresent() && !modes.isEmpty();
    }
}
