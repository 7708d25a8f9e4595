package ua.mistok.app.results;

import java.util.List;
import java.util.Map;
import ua.mistok.config.survey.Survey;

/// What the library of a [Town] asks: every way in which answers hang together.
final class Asked {

    static final Survey VISIT = visit(1, "Як вам");
    static final Survey VISIT_REWORDED = visit(2, "Чи добре вам");

    static final Survey TRAINING =
            Surveys.read(
                    """
                    id: training
                    version: 1
                    name: Заняття
                    given:
                      - {name: phase, values: [before, after]}
                    unfinished: keep
                    questions:
                      - id: sure
                        kind: agreement
                        text: Чи впевнено
                        labels: {1: А, 2: Б, 3: В, 4: Г, 5: Ґ}
                      - id: k1
                        kind: single
                        text: Ваші дії
                        options:
                          - {code: tell, label: Сказати}
                          - {code: nobody, label: Нікому}
                          - {code: send, label: Надіслати}
                      - id: k2
                        kind: single
                        text: Яка адреса
                        options:
                          - {code: first, label: Перша}
                          - {code: last, label: Остання}
                      - id: knowledge
                        kind: calculate
                        value: if(${k1} = 'nobody', 1, 0) + if(${k2} = 'last', 1, 0)
                    """);

    /// Newest first, as a kiosk lists them.
    static final List<Survey> SURVEYS = List.of(TRAINING, VISIT_REWORDED, VISIT);

    private Asked() {}

    /// Whether a question comes up.
    static boolean isAsked(String question, Map<String, List<String>> answers) {
        var face = answers.getOrDefault("face", List.of("5")).getFirst();
        return !question.equals("trouble") || face.equals("1") || face.equals("2");
    }

    /// Points for right answers.
    static int knowledge(Map<String, List<String>> answers) {
        var right = List.of(List.of("nobody"), List.of("last"));
        return (answers.getOrDefault("k1", List.of()).equals(right.getFirst()) ? 1 : 0)
                + (answers.getOrDefault("k2", List.of()).equals(right.getLast()) ? 1 : 0);
    }

    private static Survey visit(int version, String face) {
        return Surveys.read(
                """
                id: visit
                version: %d
                name: Візит
                unfinished: keep
                questions:
                  - id: face
                    kind: smiley
                    text: %s
                    labels: {1: А, 2: Б, 3: В, 4: Г, 5: Ґ}
                  - id: trouble
                    kind: single
                    relevant: ${face} <= 2
                    text: Що завадило
                    options:
                      - {code: long, label: Довго}
                      - {code: lost, label: Не знайти}
                  - id: why
                    kind: multi
                    max: 2
                    text: Для чого
                    options:
                      - {code: books, label: Книжки}
                      - {code: net, label: Мережа}
                      - {code: rest, label: Спочинок}
                      - {code: none, label: Жодне, exclusive: true, last: true}
                  - id: order
                    kind: ranking
                    top: 2
                    text: Що важливіше
                    options:
                      - {code: roads, label: Дороги}
                      - {code: parks, label: Парки}
                      - {code: water, label: Вода}
                  - id: age
                    kind: single
                    apart: true
                    text: Вік
                    options:
                      - {code: young, label: А}
                      - {code: grown, label: Б}
                      - {code: old, label: В}
                      - {code: elder, label: Г}
                """
                        .formatted(version, face));
    }
}
