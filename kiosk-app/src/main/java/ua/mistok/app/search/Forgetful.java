package ua.mistok.app.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.jspecify.annotations.Nullable;

/// Takes each field apart with its own analyzer, and anew each time: Lucene would keep its buffers
/// for the thread's next text, and with them what the last visitor typed.
final class Forgetful extends AnalyzerWrapper {

    private static final ReuseStrategy NEVER =
            new ReuseStrategy() {
                @Override
                public @Nullable TokenStreamComponents getReusableComponents(
                        Analyzer analyzer, String field) {
                    return null;
                }

                @Override
                public void setReusableComponents(
                        Analyzer analyzer, String field, TokenStreamComponents components) {}
            };

    private final Map<String, Analyzer> byField;

    Forgetful(Map<String, Analyzer> byField) {
        super(NEVER);
        this.byField = Map.copyOf(byField);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var analyzer = byField.get(field);
        if (analyzer == null) {
            throw new IllegalArgumentException("no analyzer for " + field);
        }
        return analyzer;
    }
}
