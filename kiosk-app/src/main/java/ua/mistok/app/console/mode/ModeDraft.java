package ua.mistok.app.console.mode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.IdlePolicy;
import ua.mistok.config.mode.Look;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A mode while somebody edits it: whatever a form may hold, right or wrong.
final class ModeDraft {

    final ModeId id;
    ModeKind kind;
    String ukrainian;
    String english;
    Set<Goal> doors;
    Set<ServiceId> services;
    Set<Way> ways;
    Set<Language> languages;
    Language first;
    int warn;
    int slowWarn;
    int countdown;
    List<SurveyOffer> surveys;
    Set<DemoId> loop;
    Look.Theme theme;
    Look.Text text;
    boolean lowReach;
    boolean calm;
    boolean moreTime;
    Set<String> stations;

    /// No screen has a control for it (decision 15), but it is kept.
    private final boolean sound;

    ModeDraft(Mode mode) {
        id = mode.id();
        kind = mode.kind();
        ukrainian = mode.name().in(Language.UKRAINIAN);
        english = mode.name().has(Language.ENGLISH) ? mode.name().in(Language.ENGLISH) : "";
        doors = new LinkedHashSet<>(mode.doors());
        services = mode.services();
        ways = new LinkedHashSet<>(mode.ways());
        languages = new LinkedHashSet<>(mode.languages());
        first = mode.languages().stream().findFirst().orElse(Language.UKRAINIAN);
        warn = (int) mode.idle().warn().toSeconds();
        slowWarn = (int) mode.idle().warnSlow().toSeconds();
        countdown = (int) mode.idle().countdown().toSeconds();
        surveys = new ArrayList<>(mode.surveys());
        loop = new LinkedHashSet<>(mode.loop());
        theme = mode.look().theme();
        text = mode.look().text();
        lowReach = mode.look().lowReach();
        calm = mode.look().calm();
        moreTime = mode.look().moreTime();
        sound = mode.sound();
        stations = mode.stations();
    }

    /// As it would be saved; the rules say what is wrong with it.
    Mode mode() {
        return new Mode(
                id,
                kind,
                LocalizedText.of(
                        Map.of(
                                Language.UKRAINIAN, ukrainian.strip(),
                                Language.ENGLISH, english.strip())),
                Stream.of(Goal.values()).filter(doors::contains).toList(),
                services,
                Stream.of(Way.values()).filter(ways::contains).toList(),
                inOrder(),
                new IdlePolicy(
                        Duration.ofSeconds(warn),
                        Duration.ofSeconds(slowWarn),
                        Duration.ofSeconds(countdown)),
                surveys,
                List.copyOf(loop),
                new Look(theme, text, lowReach, calm, moreTime),
                sound,
                stations);
    }

    private List<Language> inOrder() {
        return languages.stream()
                .sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
                .toList();
    }
}
