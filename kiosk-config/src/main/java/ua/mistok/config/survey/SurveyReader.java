package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.survey.Survey.Unfinished;
import ua.mistok.config.text.Language;
import ua.mistok.config.wording.Wording;

/// Reads a survey.
public final class SurveyReader {

    private static final int LAST_VERSION = 9999;
    private static final int MOST_ANSWERS = 1_000_000;

    private final SourceMap survey;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Place> sectionConditions = new HashMap<>();

    private SurveyReader(SourceMap survey) {
        this.survey = survey;
    }

    /// @param file how problems name it
    public static Checked<Survey> read(String file, String text) {
        return read(file, text, Language.SHIPPED);
    }

    /// @param languages that every text must have
    public static Checked<Survey> read(String file, String text, List<Language> languages) {
        var problems = new Problems();
        var survey = read(file, text, languages, problems);
        return problems.check(survey::orElseThrow);
    }

    /// Reads a survey that visitors have answered, so that its answers are understood. A rule of
    /// today about what may be asked ([SurveyProblem#OF_ASKING]) does not stand in the way.
    public static Checked<Survey> readPublished(String file, String text) {
        var problems = new Problems();
        var survey = read(file, text, List.of(Language.UKRAINIAN), problems);
        var grave =
                problems.list().stream()
                        .filter(Problem::isError)
                        .anyMatch(each -> !SurveyProblem.OF_ASKING.contains(each.code()));
        return survey.isEmpty() || grave
                ? new Checked.Bad<>(problems.list())
                : Checked.good(survey.get());
    }

    private static Optional<Survey> read(
            String file, String text, List<Language> languages, Problems problems) {
        return SourceTree.read(file, text, problems)
                .map(
                        map -> {
                            map.promise(languages);
                            return new SurveyReader(map).survey();
                        });
    }

    private Survey survey() {
        var id = new SurveyId(survey.requiredSlug("id"));
        var version = survey.requiredInt("version", 1, LAST_VERSION);
        var name = survey.requiredText("name");
        var unfinished = survey.optionalOne("unfinished", Unfinished.class);
        var until = survey.optionalInt("until", 1, MOST_ANSWERS);
        var words = survey.flag("words", false);
        var given = given();
        var questions = new QuestionReader(survey.flag("declines", false), given);
        survey.maps("questions").forEach(map -> questions.read(map, Optional.empty()));
        survey.maps("sections").forEach(map -> section(map, questions));
        if (!questions.hasShown()) {
            survey.problems().add(SurveyProblem.noQuestion(survey.place("questions")));
        }
        if (questions.hasWords() && !words) {
            survey.problems().add(SurveyProblem.wordsAreOff(survey.place("words")));
        }
        var read =
                new Survey(
                        id,
                        version,
                        name,
                        given,
                        unfinished.orElse(Unfinished.DISCARD),
                        until,
                        words,
                        sections,
                        questions.questions());
        noteNeverAsked(read, questions);
        survey.end();
        Wording.check(survey);
        return read;
    }

    private Map<String, List<String>> given() {
        var given = new LinkedHashMap<String, List<String>>();
        for (var map : survey.maps("given")) {
            var name = map.requiredSlug("name");
            var values = map.strings("values");
            if (values.isEmpty()) {
                map.problems().add(SurveyProblem.noValue(map.place("values")));
            }
            given.put(name, List.copyOf(values));
            map.end();
        }
        return given;
    }

    private void section(SourceMap map, QuestionReader questions) {
        var id = map.requiredSlug("id");
        if (sections.stream().anyMatch(other -> other.id().equals(id))) {
            map.problems().add(SurveyProblem.secondSection(map.place("id"), id));
        }
        if (map.has("relevant")) {
            sectionConditions.put(id, map.place("relevant"));
        }
        var title = map.requiredText("title");
        var section = new Section(id, title, Conditions.relevant(map, questions.above()));
        new PipeRules(map, questions.above(), Optional.empty()).check("title", title);
        sections.add(section);
        map.maps("questions").forEach(each -> questions.read(each, Optional.of(section)));
        map.end();
    }

    private void noteNeverAsked(Survey read, QuestionReader questions) {
        if (survey.problems().hasErrors()) {
            return;
        }
        var told = new HashSet<Place>();
        for (var id : Reach.neverAsked(read)) {
            var place =
                    questions
                            .condition(id)
                            .or(() -> conditionOfSection(read, id))
                            .orElse(survey.place());
            if (told.add(place)) {
                survey.problems().add(SurveyProblem.neverAsked(place));
            }
        }
    }

    private Optional<Place> conditionOfSection(Survey read, String id) {
        return read.findQuestion(id)
                .flatMap(read::findSection)
                .flatMap(section -> Optional.ofNullable(sectionConditions.get(section.id())));
    }
}
