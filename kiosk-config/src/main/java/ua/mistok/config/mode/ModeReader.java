package ua.mistok.config.mode;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.Look.Text;
import ua.mistok.config.mode.Look.Theme;
import ua.mistok.config.pack.ContentFiles;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.ValidFiles;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;

/// Reads a mode and sees to it that what it offers is there.
public final class ModeReader {

    private static final int SHORTEST = (int) IdlePolicy.SHORTEST.toSeconds();
    private static final int LONGEST = (int) IdlePolicy.LONGEST.toSeconds();
    private static final int SHORTEST_COUNTDOWN = (int) IdlePolicy.SHORTEST_COUNTDOWN.toSeconds();
    private static final int LONGEST_COUNTDOWN = (int) IdlePolicy.LONGEST_COUNTDOWN.toSeconds();

    private final SourceMap mode;
    private final OnShelf shelf;
    private final Problems references;

    private ModeReader(SourceMap mode, OnShelf shelf, Problems references) {
        this.mode = mode;
        this.shelf = shelf;
        this.references = references;
    }

    /// Every mode under `modes/` that is valid. Ids are unique; the first file that has one keeps
    /// it.
    public static List<Mode> readAll(ContentFiles files, List<Pack> packs, Problems problems) {
        var shelf = OnShelf.of(packs);
        return new ValidFiles(files, problems)
                .read(
                        "modes/",
                        (file, text) -> read(file, text, shelf, problems),
                        mode -> mode.id().slug());
    }

    /// @param file how problems name it
    /// @param references takes what the mode names in vain; the mode is good without it
    public static Checked<Mode> read(String file, String text, OnShelf shelf, Problems references) {
        var problems = new Problems();
        var mode =
                SourceTree.read(file, text, problems)
                        .map(map -> new ModeReader(map, shelf, references).mode());
        return problems.check(mode::orElseThrow);
    }

    private Mode mode() {
        var offers = new SurveyOfferReader(shelf, references);
        var read =
                new Mode(
                        new ModeId(mode.requiredSlug("id")),
                        mode.one("kind", ModeKind.class, ModeKind.SELF_SERVICE),
                        mode.requiredText("name"),
                        mode.several("doors", Goal.class).stream().distinct().toList(),
                        ids("services").stream().map(ServiceId::new).collect(Collectors.toSet()),
                        mode.several("ways", Way.class).stream().distinct().toList(),
                        languages(),
                        mode.optionalMap("idle").map(ModeReader::idle).orElse(IdlePolicy.USUAL),
                        mode.maps("surveys").stream().map(offers::read).toList(),
                        ids("loop").stream().map(DemoId::new).distinct().toList(),
                        mode.optionalMap("look").map(ModeReader::look).orElse(Look.USUAL),
                        mode.flag("sound", true),
                        Set.copyOf(ids("stations")));
        new ModeRules(mode, read, shelf, references).check();
        mode.end();
        return read;
    }

    private List<String> ids(String name) {
        return mode.strings(name);
    }

    private List<Language> languages() {
        var tags = mode.strings("languages");
        var known = tags.stream().filter(Language::isTag).map(Language::new).distinct().toList();
        if (tags.isEmpty() || !tags.stream().allMatch(Language::isTag)) {
            mode.problems().add(ModeProblem.NO_LANGUAGE.at(mode.place("languages")));
        }
        return known;
    }

    private static IdlePolicy idle(SourceMap map) {
        var policy =
                new IdlePolicy(
                        seconds(map, "warn-seconds", SHORTEST, LONGEST),
                        seconds(map, "slow-warn-seconds", SHORTEST, LONGEST),
                        seconds(map, "countdown-seconds", SHORTEST_COUNTDOWN, LONGEST_COUNTDOWN));
        if (policy.warnSlow().compareTo(policy.warn()) < 0) {
            map.problems().add(ModeProblem.SLOW_IS_FASTER.at(map.place("slow-warn-seconds")));
        }
        map.end();
        return policy;
    }

    private static Look look(SourceMap map) {
        var look =
                new Look(
                        map.optionalOne("theme", Theme.class).orElse(Theme.USUAL),
                        map.optionalOne("text", Text.class).orElse(Text.USUAL),
                        map.flag("low-reach", false),
                        map.flag("calm", false),
                        map.flag("more-time", false));
        map.end();
        return look;
    }

    private static Duration seconds(SourceMap map, String name, int min, int max) {
        return Duration.ofSeconds(map.requiredInt(name, min, max));
    }
}
