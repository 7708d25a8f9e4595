package ua.mistok.app.tally;

import java.util.List;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.config.lesson.FollowUp;

/// What a survey that was sent in counts for. Partials never count with completes.
final class Responses {

    private final Sheet sheet;
    private final SurveyAnswered of;
    private final String subject;

    Responses(Sheet sheet, SurveyAnswered of) {
        this.sheet = sheet;
        this.of = of;
        this.subject = Subject.of(of).text();
    }

    void count() {
        count(Measure.RESPONSE, ending(), "");
        sheet.split(Dimension.LANGUAGE, sheet.language());
        of.came().ifPresent(sheet::split);
        sheet.split(Dimension.STATION, sheet.station());
        of.about().ifPresent(service -> sheet.split(Dimension.SERVICE, service));
        Counting.name(of.way()).ifPresent(way -> sheet.split(Dimension.WAY, way));
        if (of.partial()) {
            of.left().ifPresent(question -> count(Measure.LEFT, question, ending()));
            answers(Measure.KEPT_ANSWER, Measure.KEPT_RANK);
        } else {
            answers(Measure.ANSWER, Measure.RANK);
            of.ofClass().filter(_ -> !isFlagged()).ifPresent(this::followUp);
        }
    }

    private void followUp(OfClass about) {
        of.answers()
                .getOrDefault(FollowUp.QUESTION, List.of())
                .forEach(
                        code ->
                                sheet.count(
                                        Measure.FOLLOW_UP,
                                        about.lesson(),
                                        0,
                                        about.word(),
                                        code,
                                        1));
    }

    private String ending() {
        if (!of.partial()) {
            return Measure.COMPLETE;
        }
        var isEmpty =
                of.skipped().isEmpty()
                        && of.declined().isEmpty()
                        && of.answers().keySet().stream()
                                .allMatch(name -> Subject.isGiven(name, of));
        return isEmpty ? Measure.DISCARDED : Measure.KEPT;
    }

    private void answers(String answer, String rank) {
        of.answers()
                .forEach(
                        (question, codes) -> {
                            if (!codes.isEmpty() && !Subject.isGiven(question, of)) {
                                count(answer, question, Measure.ANSWERED);
                                codes.forEach(code -> count(answer, question, code));
                                places(rank, question, codes);
                            }
                        });
        of.skipped().forEach(question -> count(answer, question, Measure.SKIPPED));
        of.declined().forEach(question -> count(answer, question, Measure.DECLINED));
    }

    private void places(String rank, String question, List<String> codes) {
        for (var place = 1; place <= codes.size() && codes.size() > 1; place++) {
            var code = codes.get(place - 1);
            sheet.name(rank, subject, of.version(), question, code, isFlagged());
            sheet.split(Dimension.PLACE, Integer.toString(place));
        }
    }

    private void count(String measure, String item, String code) {
        sheet.count(measure, subject, of.version(), item, code, isFlagged(), 1);
    }

    private boolean isFlagged() {
        return !of.flags().isEmpty();
    }
}
