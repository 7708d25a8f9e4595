package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.figures.Period;
import ua.mistok.app.results.Cells.Cell;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Ranking;

/// One edition of a survey as cells: by what those of each outcome are counted.
/// @param about the part that is asked after exercises: none, some or all
record Asking(Edition edition, Cells cells, double about) {

    static final String LEFT = "left";
    static final String SERVICE = "service";
    static final String WAY = "way";
    static final String STATION = "station";
    static final String CAMPAIGN = "campaign";
    private static final List<String> WAYS = List.of("watch", "together", "alone", "check");

    Asking {
        for (var outcome : Outcome.values()) {
            var people = Town.people(edition, outcome);
            if (outcome.equals(Outcome.PARTIAL)) {
                continue;
            }
            if (!outcome.equals(Outcome.DISCARDED)) {
                counted(edition).forEach(question -> lists(cells, people, question));
            }
            if (outcome.equals(Outcome.COMPLETE)) {
                cells.list(people, STATION, Town.STATIONS);
                cells.list(people, CAMPAIGN, and(Town.CAMPAIGNS, Breakdown.BY_NOTHING));
            }
            if (outcome.equals(Outcome.COMPLETE) && about > 0) {
                var isAll = about == 1;
                cells.list(
                        people,
                        SERVICE,
                        isAll ? Town.SERVICES : and(Town.SERVICES, Breakdown.ELSEWHERE));
                cells.list(people, WAY, isAll ? WAYS : and(WAYS, Breakdown.ELSEWHERE));
            }
            if (outcome.equals(Outcome.KEPT) || outcome.equals(Outcome.DISCARDED)) {
                cells.list(people, LEFT, shown(edition));
            }
        }
    }

    static List<Question> counted(Edition edition) {
        return edition.survey().questions().stream().filter(each -> !each.apart()).toList();
    }

    private static void lists(Cells cells, String people, Question question) {
        switch (question.kind()) {
            case Multi multi ->
                    multi.codes()
                            .forEach(
                                    code ->
                                            cells.list(
                                                    people,
                                                    question.id() + "/" + code,
                                                    List.of(
                                                            AnswerCubes.SILENT,
                                                            AnswerCubes.NOT,
                                                            AnswerCubes.CHOSEN)));
            case Ranking ranking -> {
                for (var place = 1; place <= ranking.top(); place++) {
                    cells.list(
                            people,
                            question.id() + "/" + place,
                            and(ranking.codes(), AnswerCubes.SILENT));
                }
            }
            case Calculated _ ->
                    cells.list(people, question.id(), List.of(AnswerCubes.SILENT, "0", "1", "2"));
            default ->
                    cells.list(
                            people,
                            question.id(),
                            and(Codes.of(question.kind()), AnswerCubes.SILENT));
        }
    }

    private static List<String> and(List<String> some, String one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static List<String> shown(Edition edition) {
        return edition.survey().questions().stream()
                .filter(question -> question.kind().isShown())
                .map(Question::id)
                .toList();
    }

    List<String> shown() {
        return shown(edition);
    }

    /// What a kiosk adds to the answers of a visitor.
    Map<String, List<String>> with(Map<String, List<String>> answers) {
        var all = new LinkedHashMap<>(answers);
        if (edition.survey().findQuestion("knowledge").isPresent() && !answers.isEmpty()) {
            all.put("knowledge", List.of(Integer.toString(Asked.knowledge(answers))));
        }
        edition.subject().given().forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    boolean isEmpty(SurveyAnswered fact) {
        return edition.subject().given().keySet().containsAll(fact.answers().keySet());
    }

    /// Puts one response into its cells.
    void count(Period.Leaf week, Outcome outcome, SurveyAnswered fact, String station) {
        var people = Town.people(edition, outcome);
        for (var list : cells.lists(people).keySet()) {
            var category =
                    switch (list) {
                        case LEFT -> fact.left().orElseThrow();
                        case SERVICE -> fact.about().orElse(Breakdown.ELSEWHERE);
                        case WAY ->
                                fact.way()
                                        .map(way -> WAYS.get(way.ordinal()))
                                        .orElse(Breakdown.ELSEWHERE);
                        case STATION -> station;
                        case CAMPAIGN ->
                                fact.came().flatMap(CameBy::campaign).orElse(Breakdown.BY_NOTHING);
                        default -> answer(list.split("/"), fact);
                    };
            cells.add(new Cell(people, list, week, category));
        }
    }

    private String answer(String[] list, SurveyAnswered fact) {
        var codes = fact.answers().getOrDefault(list[0], List.of());
        if (codes.isEmpty()) {
            return AnswerCubes.SILENT;
        }
        if (list.length == 1) {
            return codes.getFirst();
        }
        return switch (edition.survey().findQuestion(list[0]).orElseThrow().kind()) {
            case Ranking _ -> codes.get(Integer.parseInt(list[1]) - 1);
            default -> codes.contains(list[1]) ? AnswerCubes.CHOSEN : AnswerCubes.NOT;
        };
    }
}
