package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// Campaigns in words, in the language of the moment.
///
/// @param at where it is said
/// @param shelf knows what ids are called
public record CampaignTell(Component at, Shelf shelf) {

    String in(LocalizedText text) {
        return text.in(FormTell.language(at));
    }

    /// «Вправа: Подаємо заяву на субсидію».
    String target(Target target) {
        return switch (target) {
            case Target.ToDemo(var id) -> at.getTranslation("console.campaigns.to-demo", demo(id));
            case Target.ToCard(var id) ->
                    at.getTranslation(
                            "console.campaigns.to-card",
                            shelf.findService(new ServiceId(id))
                                    .map(service -> in(service.name()))
                                    .orElse(id));
            case Target.ToSurvey(var id) ->
                    at.getTranslation(
                            "console.campaigns.to-survey",
                            shelf.findSurvey(new SurveyId(id))
                                    .map(survey -> in(survey.name()))
                                    .orElse(id));
            case Target.ToClass() -> at.getTranslation("console.campaigns.to-class");
        };
    }

    private String demo(String id) {
        return shelf.findDemo(new DemoId(id))
                .map(demo -> in(demo.title()))
                .or(
                        () ->
                                shelf.twins().stream()
                                        .filter(twin -> twin.id().slug().equals(id))
                                        .findFirst()
                                        .map(twin -> in(twin.title())))
                .orElse(id);
    }

    /// Everything that one may lead to.
    List<Target> targets() {
        return Stream.of(
                        Stream.of((Target) new Target.ToClass()),
                        shelf.demos().stream()
                                .map(demo -> (Target) new Target.ToDemo(demo.id().slug())),
                        shelf.twins().stream()
                                .map(twin -> (Target) new Target.ToDemo(twin.id().slug())),
                        shelf.services().stream()
                                .map(service -> (Target) new Target.ToCard(service.id().slug())),
                        shelf.surveys().stream()
                                .map(survey -> (Target) new Target.ToSurvey(survey.id().slug())))
                .flatMap(targets -> targets)
                .toList();
    }

    /// As somebody at a form reads it, who knows of no YAML.
    ///
    /// @param of the name in the YAML that it is about
    String problem(String of, Problem problem) {
        return switch (problem.code()) {
            case "missing", "blank" -> at.getTranslation("console.campaigns.problem.blank");
            case "missing-language" -> at.getTranslation("console.campaigns.problem.language");
            case "no-target" -> at.getTranslation("console.campaigns.problem.no-target");
            case "not-a-date" -> at.getTranslation("console.campaigns.problem.not-a-date");
            case "not-a-time" -> at.getTranslation("console.campaigns.problem.not-a-time");
            case "no-time-at-all" -> at.getTranslation("console.campaigns.problem.no-time-at-all");
            case "too-long" ->
                    at.getTranslation(
                            "console.campaigns.problem.too-long",
                            of.equals("title") ? Campaign.LONGEST_TITLE : Campaign.LONGEST_TEXT);
            default -> in(problem.words());
        };
    }

    String drawing(Drawing drawing) {
        return at.getTranslation("console.campaigns.drawing." + FormTell.key(drawing));
    }

    String priority(int priority) {
        return at.getTranslation("console.campaigns.priority." + priority);
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, FormTell.locale(at));
    }

    /// «з 01.12.2026 до 15.12.2026»; empty where nothing is set.
    String dates(Optional<LocalDate> from, Optional<LocalDate> until) {
        return between(
                from.map(FormTell::date),
                until.map(FormTell::date),
                "console.campaigns.from",
                "console.campaigns.until");
    }

    private String hours(Optional<LocalTime> from, Optional<LocalTime> until) {
        return between(
                from.map(FormTell::time),
                until.map(FormTell::time),
                "console.campaigns.from",
                "console.campaigns.until");
    }

    private String between(
            Optional<String> from, Optional<String> until, String begin, String end) {
        return Stream.concat(
                        from.map(words -> at.getTranslation(begin, words)).stream(),
                        until.map(words -> at.getTranslation(end, words)).stream())
                .collect(Collectors.joining(" "));
    }

    /// What changed between two, a sentence for each field.
    List<String> changes(Sketch before, Sketch after) {
        var was = parts(before);
        return parts(after).entrySet().stream()
                .filter(part -> !part.getValue().equals(was.getOrDefault(part.getKey(), "")))
                .map(
                        part ->
                                at.getTranslation(
                                        "console.campaigns.change",
                                        at.getTranslation(
                                                "console.campaigns.field." + part.getKey()),
                                        orNothing(was.getOrDefault(part.getKey(), "")),
                                        orNothing(part.getValue())))
                .toList();
    }

    private String orNothing(String words) {
        return words.isEmpty() ? at.getTranslation("console.campaigns.nothing") : words;
    }

    /// What a campaign says, by the field of the form.
    public Map<String, String> parts(Sketch of) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", all(of.title()));
        parts.put("text", all(of.text()));
        parts.put("look", look(of.look()));
        parts.put("target", of.target().map(this::target).orElse(""));
        parts.put("dates", dates(of.from(), of.until()));
        parts.put("weekdays", weekdays(of));
        parts.put("hours", hours(of.hoursFrom(), of.hoursUntil()));
        parts.put("priority", priority(of.priority()));
        parts.put("event", of.invites() ? event(of) : "");
        parts.put("library", of.library().map(CampaignTell::all).orElse(""));
        parts.put("partner", of.partner().map(CampaignTell::all).orElse(""));
        parts.put("word", of.word());
        return parts;
    }

    private static String all(LocalizedText text) {
        return text.languages().stream()
                .map(text::in)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String look(Look look) {
        return switch (look) {
            case Look.Drawn(var drawing) -> drawing(drawing);
            case Look.Pictured _ -> at.getTranslation("console.campaigns.photo");
        };
    }

    private String weekdays(Sketch of) {
        return of.weekdays().stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    private String event(Sketch of) {
        return Stream.of(
                        of.on().map(FormTell::date).orElse(""),
                        hours(of.begins(), of.ends()),
                        all(of.where()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
