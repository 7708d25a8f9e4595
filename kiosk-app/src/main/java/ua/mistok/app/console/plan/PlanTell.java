package ua.mistok.app.console.plan;

import com.vaadin.flow.component.Component;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Week;
import ua.mistok.app.plan.Progress;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Channel;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.plan.Indicator;
import ua.mistok.config.plan.Side;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.ServiceId;

/// Plans in words, in the language of the moment.
///
/// @param at where it is said
public record PlanTell(Component at, CampaignShelf campaigns) {

    static final Set<Audience> AUDIENCES = EnumSet.complementOf(EnumSet.of(Audience.EVERYONE));

    private Shelf shelf() {
        return campaigns.shelf();
    }

    String service(String id) {
        return shelf().findService(new ServiceId(id))
                .map(service -> service.name().in(FormTell.language(at)))
                .orElse(id);
    }

    String campaign(String id) {
        return campaigns
                .find(new CampaignId(id))
                .map(campaign -> campaign.title().in(FormTell.language(at)))
                .orElseGet(() -> at.getTranslation("console.plans.campaign-unsaved"));
    }

    String audience(Audience audience) {
        return at.getTranslation("catalogue.for." + FormTell.key(audience));
    }

    String channel(Channel channel) {
        return at.getTranslation("console.plans.channel." + FormTell.key(channel));
    }

    String side(Side side) {
        return at.getTranslation("console.plans.side." + FormTell.key(side));
    }

    String indicator(Indicator indicator) {
        return at.getTranslation("console.plans.indicator." + FormTell.key(indicator));
    }

    String turn(Gathering.Turn turn) {
        return at.getTranslation("console.plans.turn." + FormTell.key(turn));
    }

    String title(ActionPlan plan) {
        return plan.title().isBlank() ? at.getTranslation("console.plans.untitled") : plan.title();
    }

    /// «30.11.2026 – 28.12.2026».
    String dates(ActionPlan plan) {
        return Stream.of(plan.from(), plan.until())
                .flatMap(Optional::stream)
                .map(FormTell::date)
                .collect(Collectors.joining(" – "));
    }

    /// «05.12.2026, 14:00–15:30, зала: відбулася».
    String event(Gathering event) {
        var hours =
                Stream.of(event.from(), event.until())
                        .flatMap(Optional::stream)
                        .map(FormTell::time)
                        .collect(Collectors.joining("–"));
        var words =
                Stream.of(event.on().map(FormTell::date).orElse(""), hours, event.where())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return at.getTranslation("console.plans.event", words, turn(event.turn()));
    }

    /// «Виконано 12 із 30: вправи, пройдені до кінця».
    String progress(ActionPlan plan, Progress progress) {
        var what = indicator(plan.indicator());
        return switch (progress) {
            case Progress.NotYet() -> at.getTranslation("console.plans.not-yet", what);
            case Progress.NoCampaign() -> at.getTranslation("console.plans.no-campaign");
            case Progress.NoExercise() -> at.getTranslation("console.plans.no-exercise");
            case Progress.TooFew() -> at.getTranslation("console.plans.too-few", what);
            case Progress.Count(var n, var target, var atLeast) ->
                    at.getTranslation(
                            atLeast ? "console.plans.at-least" : "console.plans.reached",
                            what,
                            n,
                            target);
            case Progress.Part(var share, var target) ->
                    at.getTranslation(
                            "console.plans.share",
                            what,
                            share.percent(),
                            share.k(),
                            share.n(),
                            target);
        };
    }

    /// As somebody at a form reads it, who knows of no YAML.
    ///
    /// @param of the name in the YAML that it is about
    String problem(String of, Problem problem) {
        return switch (problem.code()) {
            case "missing", "blank" -> at.getTranslation("console.plans.problem.blank");
            case "not-a-date" -> at.getTranslation("console.campaigns.problem.not-a-date");
            case "not-a-time" -> at.getTranslation("console.campaigns.problem.not-a-time");
            case "too-long" ->
                    at.getTranslation(
                            "console.plans.problem.too-long",
                            of.equals("goal") ? ActionPlan.LONGEST_GOAL : ActionPlan.LONGEST_TITLE);
            case "no-campaign" -> at.getTranslation("console.plans.no-campaign");
            default -> problem.words().in(FormTell.language(at));
        };
    }

    // ── what changed ────────────────────────────────────────────────────

    /// A sentence for each field.
    List<String> changes(ActionPlan before, ActionPlan after) {
        var was = parts(before);
        return parts(after).entrySet().stream()
                .filter(part -> !part.getValue().equals(was.getOrDefault(part.getKey(), "")))
                .map(
                        part ->
                                at.getTranslation(
                                        "console.campaigns.change",
                                        at.getTranslation("console.plans.field." + part.getKey()),
                                        orNothing(was.getOrDefault(part.getKey(), "")),
                                        orNothing(part.getValue())))
                .toList();
    }

    private String orNothing(String words) {
        return words.isEmpty() ? at.getTranslation("console.campaigns.nothing") : words;
    }

    /// What a plan says, by the field of the form.
    public Map<String, String> parts(ActionPlan of) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", of.title());
        parts.put("goal", of.goal());
        parts.put("audiences", all(of.audiences(), this::audience));
        parts.put("services", all(of.services(), this::service));
        parts.put("channels", all(of.channels(), this::channel));
        parts.put("first", of.from().map(FormTell::date).orElse(""));
        parts.put("last", of.until().map(FormTell::date).orElse(""));
        parts.put("side", side(of.side()));
        parts.put("who", of.who());
        parts.put("indicator", indicator(of.indicator()));
        parts.put("target", Integer.toString(of.target()));
        parts.put("events", all(of.events(), this::event));
        return parts;
    }

    private static <T> String all(Collection<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining(", "));
    }

    /// The day today, in Kyiv.
    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), Week.KYIV);
    }
}
