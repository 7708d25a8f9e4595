package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.config.survey.Clause;
import ua.mistok.config.survey.Clauses;
import ua.mistok.config.text.Language;

/// Surveys in words, in the language of the moment.
///
/// @param at knows the language
record SurveyTell(Component at) {

    private static final int SHORT = 60;

    String say(String key, Object... values) {
        return at.getTranslation(key, values);
    }

    Language language() {
        return FormTell.language(at);
    }

    /// The words of the kiosk itself in both languages, to begin with.
    WordsDraft both(String key) {
        var words = new WordsDraft();
        words.ukrainian = at.getTranslation(Language.UKRAINIAN.locale(), key);
        words.english = at.getTranslation(Language.ENGLISH.locale(), key);
        return words;
    }

    String in(WordsDraft words) {
        return words.in(language());
    }

    String title(SurveyDraft draft) {
        return draft.name.isEmpty() ? say("console.surveys.untitled") : in(draft.name);
    }

    String kind(Kind kind) {
        return say("console.surveys.kind." + FormTell.key(kind));
    }

    /// What a kind is good for.
    String sample(Kind kind) {
        return say("console.surveys.sample." + FormTell.key(kind));
    }

    /// A question by its number and the beginning of its words.
    String question(SurveyDraft draft, QuestionDraft question) {
        var number = draft.questions.indexOf(question) + 1;
        return say("console.surveys.numbered", number, brief(question));
    }

    String brief(QuestionDraft question) {
        if (question.kind == Kind.CALCULATE) {
            return question.id;
        }
        var words = in(question.text);
        if (words.isEmpty()) {
            return say("console.surveys.no-words");
        }
        return words.length() <= SHORT ? words : words.substring(0, SHORT - 1).strip() + "…";
    }

    // ── conditions ──────────────────────────────────────────────────────

    String test(Clause.Test test) {
        return say("console.surveys.test." + FormTell.key(test));
    }

    /// «якщо «Як вам у бібліотеці?» не більше ніж 2»; an author's own condition as it is written.
    String condition(SurveyDraft draft, String condition) {
        return Clauses.read(condition)
                .map(
                        clauses ->
                                clauses.rows().stream()
                                        .map(row -> row(draft, row))
                                        .collect(Collectors.joining(joint(clauses))))
                .orElse(condition);
    }

    private String joint(Clauses clauses) {
        return " " + say("console.surveys.joint." + FormTell.key(clauses.joint())) + " ";
    }

    private String row(SurveyDraft draft, Clause row) {
        var subject = Subject.find(this, draft, row.question());
        var value =
                row.test().hasValue()
                        ? " «" + subject.map(of -> of.label(row.value())).orElse(row.value()) + "»"
                        : "";
        return "«"
                + subject.map(Subject::words).orElse(row.question())
                + "» "
                + test(row.test())
                + value;
    }

    // ── problems ────────────────────────────────────────────────────────

    /// Where it is: «Запитання 2, варіант 1».
    String place(SurveyDraft draft, Place at) {
        var question =
                draft.questions.stream()
                        .filter(one -> one.id.equals(at.question()) || hasRow(one, at.question()))
                        .findFirst();
        var part = part(at);
        return question.map(
                        one ->
                                say("console.surveys.at.question", draft.questions.indexOf(one) + 1)
                                        + (part.isEmpty() ? "" : ", " + part))
                .orElse(part.isEmpty() ? say("console.surveys.at.survey") : part);
    }

    private static boolean hasRow(QuestionDraft question, String id) {
        return question.rows.stream().anyMatch(row -> row.id.equals(id));
    }

    private static final Map<String, String> PARTS =
            Map.ofEntries(
                    Map.entry("name", "console.surveys.at.name"),
                    Map.entry("text", "console.surveys.at.text"),
                    Map.entry("lead", "console.surveys.at.lead"),
                    Map.entry("options", "console.surveys.at.options"),
                    Map.entry("label", "console.surveys.at.options"),
                    Map.entry("labels", "console.surveys.at.labels"),
                    Map.entry("rows", "console.surveys.at.rows"),
                    Map.entry("relevant", "console.surveys.at.relevant"),
                    Map.entry("required", "console.surveys.at.required"),
                    Map.entry("apart", "console.surveys.at.apart"),
                    Map.entry("max", "console.surveys.at.limits"),
                    Map.entry("min", "console.surveys.at.limits"),
                    Map.entry("top", "console.surveys.at.limits"),
                    Map.entry("latest", "console.surveys.at.limits"),
                    Map.entry("earliest", "console.surveys.at.limits"),
                    Map.entry("decimals", "console.surveys.at.limits"),
                    Map.entry("until", "console.surveys.at.until"),
                    Map.entry("title", "console.surveys.at.title"));

    private String part(Place at) {
        if (at.question().equals("intro")) {
            return say("console.surveys.at.intro");
        }
        var words = Optional.ofNullable(PARTS.get(at.part())).map(this::say).orElse("");
        return at.number() > 0 && !words.isEmpty() ? words + " " + at.number() : words;
    }

    /// In the words of a form; where there are none, in those of the checker.
    String problem(Trouble trouble) {
        var problem = trouble.problem();
        return switch (problem.code()) {
            case "missing" -> say("console.surveys.problem.missing");
            case "missing-language" -> say("console.surveys.problem.missing-language");
            case "no-question" -> say("console.surveys.problem.no-question");
            case "too-few-options" -> say("console.surveys.problem.too-few-options");
            case "five-labels", "scale-labels" -> say("console.surveys.problem.labels");
            case "no-row" -> say("console.surveys.problem.no-row");
            case "never-asked" -> say("console.surveys.problem.never-asked");
            case "expression-unknown-name" -> say("console.surveys.problem.asks-later");
            case "expression-unknown-code" -> say("console.surveys.problem.option-gone");
            case "expression-type", "expression-syntax" -> say("console.surveys.problem.condition");
            case "groups-are-free" -> say("console.surveys.problem.groups-are-free");
            case "groups-of-options" -> say("console.surveys.problem.groups-of-options");
            case "groups-stay-apart" -> say("console.surveys.problem.groups-stay-apart");
            case "groups-twice" -> say("console.surveys.problem.groups-twice");
            default -> problem.words().in(language());
        };
    }

    List<String> conditionOf(SurveyDraft draft, QuestionDraft question) {
        return question.relevant.isEmpty()
                ? List.of()
                : List.of(say("console.surveys.if", condition(draft, question.relevant)));
    }
}
