package ua.mistok.app.console.exchange;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.console.campaign.CampaignTell;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.plan.PlanTell;
import ua.mistok.app.console.story.StoryTell;
import ua.mistok.app.exchange.Sort;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignReader;
import ua.mistok.config.campaign.Mentioned;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonReader;
import ua.mistok.config.lesson.Named;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.PlanReader;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.story.Story;
import ua.mistok.config.story.StoryReader;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What a thing says, part by part, each with the name that its form gives it.
///
/// @param at where it is said
record Parts(Component at, CampaignShelf campaigns, ClassShelf classes) {

    private static final String FILE = "text.yaml";
    private static final List<Language> LANGUAGES = List.of(Language.UKRAINIAN);

    /// @param yaml as it is kept
    /// @return in the order of the form; nothing for what cannot be read any more
    Map<String, String> of(Sort sort, String yaml) {
        return switch (sort) {
            case PLAN ->
                    PlanReader.read(FILE, yaml) instanceof Good<ActionPlan>(var plan, var _)
                            ? named(
                                    name -> "console.plans.field." + name,
                                    new PlanTell(at, campaigns).parts(plan))
                            : Map.of();
            case STORY ->
                    StoryReader.read(FILE, yaml) instanceof Good<Story>(var story, var _)
                            ? named(
                                    name -> "console.stories.field." + name,
                                    new StoryTell(at, classes).parts(story))
                            : Map.of();
            case CAMPAIGN ->
                    CampaignReader.read(FILE, yaml, LANGUAGES, Mentioned.NOBODY_ASKS)
                                    instanceof Good<Campaign>(var campaign, var _)
                            ? named(
                                    name -> "console.campaigns.field." + name,
                                    new CampaignTell(at, campaigns.shelf())
                                            .parts(Sketch.of(campaign)))
                            : Map.of();
            case LESSON ->
                    LessonReader.read(FILE, yaml, LANGUAGES, new Named())
                                    instanceof Good<Lesson>(var lesson, var _)
                            ? named(name -> "console.exchange.lesson." + name, parts(lesson))
                            : Map.of();
        };
    }

    private Map<String, String> named(UnaryOperator<String> key, Map<String, String> parts) {
        var named = new LinkedHashMap<String, String>();
        parts.forEach((name, words) -> named.put(at.getTranslation(key.apply(name)), words));
        return named;
    }

    private Map<String, String> parts(Lesson lesson) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", in(lesson.title()));
        parts.put("goal", in(lesson.goal()));
        parts.put("minutes", Integer.toString(lesson.minutes()));
        parts.put(
                "parts",
                lesson.parts().stream()
                        .map(part -> part.head().minutes() + ": " + in(part.head().title()))
                        .collect(Collectors.joining("; ")));
        parts.put("tasks", all(lesson.tasks().stream().map(Lesson.Task::text).toList()));
        parts.put("homework", all(lesson.homework()));
        parts.put("notes", all(lesson.notes()));
        return parts;
    }

    private String all(Collection<LocalizedText> texts) {
        return texts.stream().map(this::in).collect(Collectors.joining("; "));
    }

    private String in(LocalizedText text) {
        return text.in(FormTell.language(at));
    }
}
