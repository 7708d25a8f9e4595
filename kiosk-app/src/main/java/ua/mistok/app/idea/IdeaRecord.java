package ua.mistok.app.idea;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.ledger.LedgerRecord;

/// What the ledger holds of ideas.
final class IdeaRecord {

    static final String ALLOWED = "ideas.allowed";
    static final String LEFT = "ideas.left";
    static final String JUDGED = "ideas.judged";
    static final String SUPPORTED = "ideas.supported";
    static final String RATED = "ideas.rated";

    private static final Set<String> OF_ONE = Set.of(LEFT, JUDGED, SUPPORTED, RATED);

    private IdeaRecord() {}

    /// Whether a record tells anything of this idea.
    static boolean isOf(LedgerRecord record, String id) {
        return OF_ONE.contains(record.kind()) && record.as(Named.class).id().equals(id);
    }

    record Allowed(boolean on) {}

    record Named(String id) {}

    record Left(
            String id,
            int week,
            Optional<String> staff,
            Optional<Topic> topic,
            String language,
            String words) {

        Idea idea() {
            return new Idea(
                    id, week, staff, topic, language, words, new Standing.Waiting(), 0, Map.of());
        }
    }

    /// @param words that visitors see, if they may
    /// @param declined why they may not
    record Judged(String id, Optional<String> words, Optional<Reason> declined) {

        Standing standing() {
            return declined.<Standing>map(Standing.Declined::new)
                    .or(() -> words.map(Standing.Published::new))
                    .orElseGet(Standing.Waiting::new);
        }
    }

    record Rated(String id, String staff, Rating rating) {}
}
