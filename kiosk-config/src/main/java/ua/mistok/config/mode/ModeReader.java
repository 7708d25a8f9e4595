package ua.mistok.config.mode;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.pack.ContentFiles;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.ValidFiles;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;

/// Reads a mode and sees to it that what it offers is there.
public final class ModeReader {

    private static final int SHORTEST = (int) IdlePolicy.SHORTEST.toSeconds();
    private static final int LONGEST = (int) IdlePolicy.LONGEST.toSeconds();
    private static final int SHORTEST_COUNTDOWN = 20;
    private static final int LONGEST_COUNTDOWN = 120;

    private final SourceMap mode;
    private final Set<ServiceId> services;
    private final Map<SurveyId, Survey> surveys;
    private final Problems references;

    private ModeReader(
            SourceMap mode,
            Set<ServiceId> services,
            Map<SurveyId, Survey> surveys,
            Problems references) {
        this.mode = mode;
        this.services = services;
        this.surveys = surveys;
        this.references = references;
    }

    /// Every mode under `modes/` that is valid. Ids are unique; the first file that has one keeps
    // it.
    public static List<Mode> readAll(ContentFiles files, List<Pack> packs, Problems problems) {
        var services =
                packs.stream()
                        .flatMap(pack -> pack.services().stream().map(Service::id))
                        .collect(Collectors.toSet());
        var surveys = packs.stream().flatMap(pack -> pack.surveys().stream()).toList();
        return new ValidFiles(files, problems)
                .read(
                        "modes/",
                        (file, text) -> read(file, text, services, surveys, problems),
                        mode -> mode.id().slug());
    }

    /// @param file how problems name it
    /// @param services all that the packs have
    /// @param surveys all that the packs have
    /// @param references takes what the mode names in vain; the mode is good without it
    static Checked<Mode> read(
            String file,
            String text,
            Set<ServiceId> services,
            List<Survey> surveys,
            Problems references) {
        var problems = new Problems();
        var byId = new HashMap<SurveyId, Survey>();
        surveys.forEach(survey -> byId.putIfAbsent(survey.id(), survey));
        var mode =
                SourceTree.read(file, text, problems)
                        .map(map -> new ModeReader(map, services, byId, references).mode());
        return problems.check(mode::orElseThrow);
    }

    private Mode mode() {
        var read =
                new Mode(
                        new ModeId(mode.requiredSlug("id")),
                        mode.one("kind", ModeKind.class, ModeKind.SELF_SERVICE),
                        mode.requiredText("name"),
                        mode.several("doors", Goal.class),
                        services(),
                        mode.several("ways", Way.class),
                        languages(),
                        mode.optionalMap("idle").map(ModeReader::idle).orElse(IdlePolicy.USUAL),
                        mode.maps("surveys").stream().map(this::offer).toList());
        if (read.doors().isEmpty() && read.kind() == ModeKind.SELF_SERVICE) {
            mode.problem(
                    "doors",
                    "no-door",
                    "Режим не відчиняє жодних дверей. Напишіть, наприклад: doors: [receive].",
                    "The mode opens no door. Write, for example: doors: [receive].");
        }
        if (read.ways().isEmpty() && read.kind() == ModeKind.SELF_SERVICE) {
            mode.problem(
                    "ways",
                    "no-way",
                    "Режим не пропонує жодного способу вправлятися. Напишіть: ways: [together].",
                    "The mode offers no way to practise. Write: ways: [together].");
        }
        mode.end();
        return read;
    }

    private Set<ServiceId> services() {
        var offered =
                mode.strings("services").stream().map(ServiceId::new).collect(Collectors.toSet());
        offered.stream()
                .filter(id -> !services.contains(id))
                .sorted()
                .forEach(
                        id ->
                                notThere(
                                        mode,
                                        "services",
                                        id.slug(),
                                        slugs(services, ServiceId::slug)));
        return offered;
    }

    private List<Language> languages() {
        var tags = mode.strings("languages");
        var known = tags.stream().filter(Language::isTag).map(Language::new).toList();
        if (tags.isEmpty() || known.size() < tags.size()) {
            mode.problem(
                    "languages",
                    "no-language",
                    "Напишіть мови режиму, перша — мова нового візиту: languages: [uk, en].",
                    "Write the mode's languages, first that of a new visit: languages: [uk, en].");
        }
        return known;
    }

    private SurveyOffer offer(SourceMap map) {
        var id = new SurveyId(map.requiredSlug("survey"));
        var when = map.one("when", Occasion.class, Occasion.AFTER_DEMO);
        var label = map.optionalText("label");
        var given = new HashMap<String, String>();
        var survey = surveys.get(id);
        if (survey == null) {
            notThere(map, "survey", id.slug(), slugs(surveys.keySet(), SurveyId::slug));
        }
        map.optionalMap("given").ifPresent(told -> given(told, given));
        if (survey != null && !isGivenAll(survey, given)) {
            map.problem(
                    "given",
                    "given-values",
                    "Скажіть опитуванню, що йому потрібно: " + samples(survey) + ".",
                    "Tell the survey what it needs: " + samples(survey) + ".");
        }
        map.end();
        return new SurveyOffer(id, when, label, given);
    }

    private static void given(SourceMap told, Map<String, String> given) {
        told.names().forEach(name -> given.put(name, told.requiredString(name)));
        told.end();
    }

    private static boolean isGivenAll(Survey survey, Map<String, String> given) {
        return survey.given().keySet().equals(given.keySet())
                && survey.given().entrySet().stream()
                        .allMatch(name -> name.getValue().contains(given.get(name.getKey())));
    }

    /// `phase: before | after`.
    private static String samples(Survey survey) {
        return survey.given().isEmpty()
                ? "—"
                : survey.given().entrySet().stream()
                        .map(name -> name.getKey() + ": " + String.join(" | ", name.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static IdlePolicy idle(SourceMap map) {
        var policy =
                new IdlePolicy(
                        seconds(map, "warn-seconds", SHORTEST, LONGEST),
                        seconds(map, "slow-warn-seconds", SHORTEST, LONGEST),
                        seconds(map, "countdown-seconds", SHORTEST_COUNTDOWN, LONGEST_COUNTDOWN));
        if (policy.warnSlow().compareTo(policy.warn()) < 0) {
            map.problem(
                    "slow-warn-seconds",
                    "slow-is-faster",
                    "«Більше часу» не може чекати менше, ніж звичайно.",
                    "More time cannot wait less than usual.");
        }
        map.end();
        return policy;
    }

    private static Duration seconds(SourceMap map, String name, int min, int max) {
        return Duration.ofSeconds(map.requiredInt(name, min, max));
    }

    private static <T> Set<String> slugs(Set<T> ids, Function<T, String> slug) {
        return ids.stream().map(slug).collect(Collectors.toSet());
    }

    private void notThere(SourceMap map, String name, String id, Set<String> known) {
        var meant = Nearest.to(id, known);
        references.add(
                Problem.error(
                        "not-on-the-shelf",
                        map.place(name),
                        "«"
                                + id
                                + "» немає в жодному справному наборі."
                                + meant.map(word -> " Може, «" + word + "»?")
                                        .orElse(" Перевірте, як написано."),
                        "“"
                                + id
                                + "” is in no valid pack."
                                + meant.map(word -> " Did you mean “" + word + "”?")
                                        .orElse(" Check how it is written.")));
    }
}
