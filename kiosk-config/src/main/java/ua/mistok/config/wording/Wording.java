package ua.mistok.config.wording;

import java.util.function.Supplier;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.Written;
import ua.mistok.config.text.Language;

/// What every text for visitors must be: short sentences in everyday words. Warns only.
public final class Wording {

    /// The most words of a sentence, in either language.
    public static final int LONGEST = 20;

    private static final ScopedValue<Boolean> UNHEARD = ScopedValue.newInstance();

    private Wording() {}

    /// Reads files that were looked at when they were packaged: once more, nobody would hear of it.
    public static <T> T unheard(Supplier<T> reading) {
        return ScopedValue.where(UNHEARD, true).call(reading::get);
    }

    /// Looks at every text that was read from the file.
    public static void check(SourceMap file) {
        if (UNHEARD.isBound()) {
            return;
        }
        for (var text : file.written()) {
            checkLength(text, file);
            if (text.language().equals(Language.UKRAINIAN)) {
                Shipped.LIST.findAll(text.text()).stream()
                        .map(found -> WordingProblem.officialese(text.place(), found))
                        .forEach(file.problems()::add);
            }
        }
    }

    /// Read when it is needed first.
    private static final class Shipped {
        private static final Officialese LIST = Officialese.shipped();
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
