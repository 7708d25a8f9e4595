package ua.mistok.config.lesson;

import java.util.List;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.wording.Wording;

/// Reads a card of advice.
public final class TipCardReader {

    private static final int LEAST_ADVICE = 3;

    private TipCardReader() {}

    /// @param file how problems name it
    /// @param languages that every text must have
    public static Checked<TipCard> read(String file, String text, List<Language> languages) {
        var problems = new Problems();
        var card =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return card(map);
                                });
        return problems.check(card::orElseThrow);
    }

    private static TipCard card(SourceMap map) {
        var card =
                new TipCard(
                        map.one("id", Audience.class, Audience.EVERYONE),
                        LessonReader.words(map, "title"),
                        map.texts("pulls"),
                        map.texts("stops"),
                        map.strings("first").stream().map(DemoId::new).toList(),
                        map.strings("services").stream().map(ServiceId::new).toList(),
                        map.texts("teach"));
        few(card.pulls(), "pulls", 1, map);
        few(card.stops(), "stops", 1, map);
        few(card.teach(), "teach", LEAST_ADVICE, map);
        if (card.first().isEmpty() && card.services().isEmpty()) {
            map.problems().add(LessonProblem.noFirst(map.place("first")));
        }
        map.end();
        Wording.check(map);
        return card;
    }

    private static void few(List<?> texts, String name, int least, SourceMap map) {
        if (texts.size() < least) {
            map.problems().add(LessonProblem.tooFew(map.place(name), name, least));
        }
    }
}
