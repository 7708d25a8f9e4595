package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.mistok.config.source.PlainTree;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.survey.Clauses;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyWriter;

/// A survey while somebody writes it: whatever a form may hold, right or wrong. Its YAML is what is
/// kept, judged and published.
final class SurveyDraft {

    /// A note in front of all questions, which the form shows beside the title.
    private static final String INTRO = "intro";

    /// What becomes of answers when somebody leaves half-way, as content files name it.
    static final List<String> UNFINISHED = List.of("discard", "keep", "ask");

    String id = "";
    WordsDraft name = new WordsDraft();
    WordsDraft intro = new WordsDraft();
    String unfinished = "discard";
    String until = "";

    /// In their order; those of a section stand together, in the order of sections.
    List<QuestionDraft> questions = new ArrayList<>();

    List<SectionDraft> sections = new ArrayList<>();

    private String version = "1";
    private boolean words;
    private Map<String, Object> rest = Map.of();

    // ── text ────────────────────────────────────────────────────────────

    /// @param text YAML of a survey, finished or not
    static SurveyDraft read(String text) {
        var from = new Branch(PlainTree.read(text));
        var draft = new SurveyDraft();
        draft.id = from.text("id");
        draft.version = from.text("version");
        draft.name = from.words("name");
        draft.unfinished = from.has("unfinished") ? from.text("unfinished") : "discard";
        draft.until = from.text("until");
        draft.words = from.flag("words");
        var declines = from.flag("declines");
        for (var question : from.maps("questions")) {
            draft.questions.add(QuestionDraft.of(question, "", declines));
        }
        for (var tree : from.maps("sections")) {
            var branch = new Branch(tree);
            var section = SectionDraft.of(branch);
            draft.sections.add(section);
            branch.maps("questions")
                    .forEach(
                            one ->
                                    draft.questions.add(
                                            QuestionDraft.of(one, section.id, declines)));
        }
        draft.rest = from.others();
        draft.takeIntro();
        return draft;
    }

    /// A survey as another one that begins like it.
    static SurveyDraft copy(Survey survey, SurveyId id) {
        return read(SurveyWriter.write(survey.as(id, 1)));
    }

    private void takeIntro() {
        if (questions.isEmpty()) {
            return;
        }
        var first = questions.getFirst();
        var isIntro =
                first.id.equals(INTRO)
                        && first.kind == Kind.NOTE
                        && first.section.isEmpty()
                        && first.tree().keySet().stream().allMatch(this::isOfIntro);
        if (isIntro) {
            intro = first.text;
            questions.removeFirst();
        }
    }

    private boolean isOfIntro(String name) {
        return List.of("id", "kind", "text").contains(name);
    }

    /// YAML that [#read] reads as the same draft.
    String write() {
        var to = new Branch().put("id", id).put("version", version).words("name", name);
        to.put("unfinished", unfinished.equals("discard") ? "" : unfinished).put("until", until);
        var asksWords = questions.stream().anyMatch(QuestionDraft::takesWords);
        to.flag("words", words || asksWords).putAll(rest);
        var first = new ArrayList<Map<String, Object>>();
        if (!intro.isEmpty()) {
            var note = new QuestionDraft(INTRO, Kind.NOTE);
            note.text = intro;
            first.add(note.tree());
        }
        first.addAll(trees(""));
        to.list("questions", first);
        to.list(
                "sections",
                sections.stream()
                        .map(one -> one.branch().list("questions", trees(one.id)).tree())
                        .toList());
        return SourceText.write(to.tree());
    }

    /// YAML of a survey of one question alone, to be looked at: nothing leads to it.
    String only(String question) {
        var alone = read(write());
        alone.intro = new WordsDraft();
        alone.sections.clear();
        alone.questions.removeIf(one -> !one.id.equals(question));
        alone.questions.forEach(QuestionDraft::standAlone);
        return alone.write();
    }

    private List<Map<String, Object>> trees(String section) {
        return questions.stream()
                .filter(question -> question.section.equals(section))
                .map(QuestionDraft::tree)
                .toList();
    }

    // ── questions ───────────────────────────────────────────────────────

    /// A new question at the end.
    QuestionDraft add(Kind kind) {
        var question = new QuestionDraft(freeId(), kind);
        question.section = sections.isEmpty() ? "" : sections.getLast().id;
        questions.add(question);
        return question;
    }

    /// An id that no question or row has, nor a name that is given.
    String freeId() {
        var taken = new HashSet<String>(List.of(INTRO));
        questions.forEach(
                question -> {
                    taken.add(question.id);
                    question.rows.forEach(row -> taken.add(row.id));
                });
        taken.addAll(given().keySet());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "q" + n)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    Optional<QuestionDraft> find(String question) {
        return questions.stream().filter(one -> one.id.equals(question)).findFirst();
    }

    /// One place up or down; at the edge of a section it goes into the next one.
    ///
    /// @param by -1 or 1
    void move(QuestionDraft question, int by) {
        var at = questions.indexOf(question);
        var other = at + by;
        var beside = 0 <= other && other < questions.size() ? questions.get(other) : question;
        if (beside != question && beside.section.equals(question.section)) {
            questions.set(at, beside);
            questions.set(other, question);
            return;
        }
        var order = new ArrayList<>(List.of(""));
        sections.forEach(section -> order.add(section.id));
        var into = order.indexOf(question.section) + by;
        if (0 <= into && into < order.size()) {
            question.section = order.get(into);
        }
    }

    boolean canMove(QuestionDraft question, int by) {
        var edge = by < 0 ? questions.getFirst() : questions.getLast();
        var outermost = by < 0 || sections.isEmpty() ? "" : sections.getLast().id;
        return question != edge || !question.section.equals(outermost);
    }

    /// The question that a move would set on the wrong side: its condition asks about what would
    /// then come later.
    ///
    /// @return the one whose condition would not work any more
    Optional<QuestionDraft> brokenByMove(QuestionDraft question, int by) {
        var other = questions.indexOf(question) + by;
        if (other < 0 || other >= questions.size()) {
            return Optional.empty();
        }
        var beside = questions.get(other);
        if (!beside.section.equals(question.section)) {
            return Optional.empty();
        }
        var later = by < 0 ? question : beside;
        var earlier = by < 0 ? beside : question;
        var asked = Clauses.names(later.relevant + " " + later.required);
        return earlier.names().anyMatch(asked::contains) ? Optional.of(later) : Optional.empty();
    }

    // ── what conditions may ask ─────────────────────────────────────────

    /// Names that whoever offers the survey gives, with their values.
    Map<String, List<String>> given() {
        var given = new LinkedHashMap<String, List<String>>();
        for (var one : new Branch(rest).maps("given")) {
            var from = new Branch(one);
            given.put(from.text("name"), from.texts("values"));
        }
        return given;
    }

    /// Questions in front of this one whose answers a condition may ask about: groups of people are
    /// counted apart, and nothing may follow from them.
    List<QuestionDraft> before(QuestionDraft question) {
        return questions.stream()
                .takeWhile(other -> other != question)
                .filter(other -> other.kind.isAsked() && !other.apart)
                .toList();
    }
}
