package ua.mistok.app.paper;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.text.Language;

/// The lines of a class that stand on top of its papers: when, where, who invites and who does
/// what. Where nobody has planned it, how long it takes and whom it is for.
final class ClassLines {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private ClassLines() {}

    static String of(Lesson lesson, Optional<ClassPlan> plan, Language language, Wording wording) {
        var lines =
                Stream.concat(
                        Stream.of(length(lesson, wording), audiences(lesson, wording)),
                        plan.stream().flatMap(of -> planned(of, language, wording)));
        return lines.map(line -> Markup.element("p", line)).collect(Collectors.joining());
    }

    /// When and where, on one line.
    static String when(ClassPlan plan, Language language, Wording wording) {
        var day =
                plan.on()
                        .map(
                                DateTimeFormatter.ofPattern(
                                                wording.say("paper.campaign.date"),
                                                language.locale())
                                        ::format)
                        .orElse("");
        return wording.say(
                "paper.campaign.day",
                day,
                plan.from().map(CLOCK::format).orElse(""),
                plan.until().map(CLOCK::format).orElse(""),
                plan.hall());
    }

    /// The library, and whoever stands beside it.
    static String hosts(ClassPlan plan, Wording wording) {
        return plan.partner().isBlank()
                ? plan.library()
                : wording.say("paper.class.hosts", plan.library(), plan.partner());
    }

    private static Stream<String> planned(ClassPlan plan, Language language, Wording wording) {
        return Stream.of(
                        when(plan, language, wording),
                        hosts(plan, wording),
                        who("leads", plan.leads(), wording),
                        who("assists", plan.assists(), wording),
                        who("invites", plan.invites(), wording),
                        wording.say("paper.class.word", plan.word()))
                .filter(line -> !line.isBlank());
    }

    private static String who(String does, String name, Wording wording) {
        return name.isBlank() ? "" : wording.say("paper.class." + does, name);
    }

    private static String length(Lesson lesson, Wording wording) {
        return wording.say(
                "paper.class.length",
                Integer.toString(lesson.minutes()),
                Long.toString(lesson.stuckAfter().toMinutes()));
    }

    private static String audiences(Lesson lesson, Wording wording) {
        return lesson.audiences().stream()
                .map(
                        audience -> {
                            var key = audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
                            return wording.say("catalogue.for." + key);
                        })
                .collect(Collectors.joining(", ", wording.say("paper.class.for") + " ", ""));
    }
}
