package ua.mistok.app.search;

import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/// How each field of the index takes words apart; a query is taken apart in the same ways.
final class Analyzers {

    /// Enough to tell words apart, short enough to leave endings behind.
    private static final int BEGINNING = 5;

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

    /// Words that say nothing of what somebody looks for, as they sound.
    private static final CharArraySet FILLERS =
            new CharArraySet(
                    Letters.lines("fillers.txt").stream()
                            .flatMap(line -> Stream.of(line.split(" ")))
                            .toList(),
                    true);

    private static final NormalizeCharMap ALIKE = alike();

    private Analyzers() {}

    static Analyzer ofFields() {
        var ukrainian = new UkrainianMorfologikAnalyzer();
        var byField =
                Map.<Field, Analyzer>of(
                        Field.NAME,
                        ukrainian,
                        Field.WORDS,
                        ukrainian,
                        Field.TEXT,
                        ukrainian,
                        Field.RUSSIAN,
                        new RussianAnalyzer(),
                        Field.ENGLISH,
                        new EnglishAnalyzer(),
                        Field.SOUND,
                        sound(UnaryOperator.identity()),
                        Field.BEGINNING,
                        sound(words -> new TruncateTokenFilter(words, BEGINNING)));
        return new Forgetful(
                byField.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().name(), Map.Entry::getValue)));
    }

    /// Letters that people mix up become one, apostrophes and soft signs go, double letters are
    /// single.
    private static Analyzer sound(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(words);
                var single = new PatternReplaceFilter(lower, DOUBLE, "$1", true);
                return new TokenStreamComponents(
                        words, last.apply(new StopFilter(single, FILLERS)));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new MappingCharFilter(ALIKE, reader);
            }
        };
    }

    private static NormalizeCharMap alike() {
        var map = new NormalizeCharMap.Builder();
        for (var line : Letters.lines("alike.txt")) {
            var sign = line.lastIndexOf('=');
            var kept = line.substring(sign + 1);
            var both = line.substring(0, sign) + line.substring(0, sign).toUpperCase(Locale.ROOT);
            both.codePoints().distinct().forEach(each -> map.add(Character.toString(each), kept));
        }
        return map.build();
    }
}
