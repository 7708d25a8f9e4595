package ua.mistok.config.wording;

import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.Written;
import ua.mistok.config.text.Language;

/// What every text for visitors must be: short sentences in everyday words. Warns only.
public final class Wording {

    /// The most words of a sentence, in either language.
    public static final int LONGEST = 20;

    private static final Officialese OFFICIALESE = Officialese.shipped();

    private Wording() {}

    /// Looks at every text that was read from the file.
    public static void check(SourceMap file) {
        for (var text : file.written()) {
            checkLength(text, file);
            if (text.language().equals(Language.UKRAINIAN)) {
                OFFICIALESE.findAll(text.text()).stream()
                        .map(found -> WordingProblem.officialese(text.place(), found))
                        .forEach(file.problems()::add);
            }
        }
    }

    private static void checkLength(Written text, SourceMap file) {
        if (Sentences.countWords(text.text()) <= LONGEST) {
            return; // and so is each of its sentences, which take longer to find
        }
        for (var sentence : Sentences.of(text.text())) {
            var words = Sentences.countWords(sentence);
            if (words > LONGEST) {
                file.problems()
                        .add(WordingProblem.longSentence(text.place(), words, LONGEST, sentence));
            }
        }
    }
}
