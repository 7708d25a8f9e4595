package ua.mistok.app.tally;

import java.util.List;
import ua.mistok.app.fact.SurveyAnswered;

/// What a survey that was sent in counts for. Partials never count with completes.
record Responses(Sheet sheet) {

    void count(SurveyAnswered of) {
        sheet.count(
                Measure.RESPONSE,
                of.survey(),
                of.version(),
                of.partial() ? Measure.PARTIAL : Measure.COMPLETE,
                "",
                flagged(of),
                1);
        sheet.split(Dimension.LANGUAGE, sheet.language());
        byOrigin(of);
        if (of.partial()) {
            of.left().ifPresent(question -> count(of, Measure.LEFT, question, ""));
        } else {
            of.answers().forEach((question, codes) -> answers(of, question, codes));
            of.skipped().forEach(q -> count(of, Measure.ANSWER, q, Measure.SKIPPED));
            of.declined().forEach(q -> count(of, Measure.ANSWER, q, Measure.DECLINED));
            if (of.about().isPresent()) {
                sheet.count(Measure.ACTIVITY, "", 0, Measure.SURVEYED);
                byOrigin(of);
            }
        }
    }

    private void byOrigin(SurveyAnswered of) {
        sheet.split(Dimension.STATION, sheet.station());
        of.about().ifPresent(service -> sheet.split(Dimension.SERVICE, service));
        Counting.name(of.way()).ifPresent(way -> sheet.split(Dimension.WAY, way));
    }

    private void answers(SurveyAnswered of, String question, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        count(of, Measure.ANSWER, question, Measure.ANSWERED);
        codes.forEach(code -> count(of, Measure.ANSWER, question, code));
        if (codes.size() > 1) {
            for (var place = 1; place <= codes.size(); place++) {
                var code = codes.get(place - 1);
                sheet.name(Measure.RANK, of.survey(), of.version(), question, code, flagged(of));
                sheet.split(Dimension.PLACE, Integer.toString(place));
            }
        }
    }

    private void count(SurveyAnswered of, String measure, String question, String code) {
        sheet.count(measure, of.survey(), of.version(), question, code, flagged(of), 1);
    }

    private static boolean flagged(SurveyAnswered of) {
        return !of.flags().isEmpty();
    }
}
