package ua.mistok.config.wording;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with the words of a text. All of it warns: a person decides.
final class WordingProblem {

    private static final int SHOWN = 40;

    private WordingProblem() {}

    static Problem longSentence(Place place, int words, int longest, String sentence) {
        var beginning =
                sentence.length() > SHOWN ? sentence.substring(0, SHOWN).strip() + "…" : sentence;
        return Problem.warning(
                "long-sentence",
                place,
                "У реченні «%s» слів: %d. Поділіть його: не більше %d у кожному."
                        .formatted(beginning, words, longest),
                "The sentence «%s» has %d words. Split it: at most %d in each."
                        .formatted(beginning, words, longest));
    }

    static Problem officialese(Place place, Officialese.Found found) {
        return Problem.warning(
                "officialese",
                place,
                "«%s» — так пишуть в установах. Скажіть простіше, зразок: %s."
                        .formatted(found.written(), found.plain()),
                "«%s» is the language of offices. Say it plainly, a sample: %s."
                        .formatted(found.written(), found.plain()));
    }
}
