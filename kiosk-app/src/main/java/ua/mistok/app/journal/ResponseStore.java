package ua.mistok.app.journal;

import static org.jooq.impl.DSL.row;
import static ua.mistok.app.db.kiosk.Tables.FACT;
import static ua.mistok.app.db.kiosk.Tables.JOURNAL_STATE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jooq.Row2;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;

/// The responses that are still there one by one: those of the last twelve months.
///
/// They come in an order that nobody can undo. First the places of all that are asked for are
/// gathered, eight bytes each, and shuffled by the machine's own random numbers; then the responses
/// are fetched a few at a time. A million of them need eight megabytes, and as every statement is
/// short, a slow reader holds nothing.
public final class ResponseStore {

    private static final int GATHERED_AT_ONCE = 2_000;
    private static final int FETCHED_AT_ONCE = 250;
    private static final String KIND = FactCodec.kind(SurveyAnswered.class);

    private final KioskStore store;

    public ResponseStore(KioskStore store) {
        this.store = store;
    }

    /// Responses to one version of a survey, complete and partial ones; no rehearsals of staff.
    ///
    /// @throws org.jooq.exception.DataAccessException if the store cannot answer; the iterator
    ///     likewise
    public Iterator<DatedResponse> shuffled(ResponseFilter filter) {
        var places = new Places();
        stretches().forEach(journal -> gather(journal, filter, places));
        places.shuffle();
        return new Iterator<>() {
            private Iterator<DatedResponse> next = Collections.emptyIterator();
            private int at;

            @Override
            public boolean hasNext() {
                while (!next.hasNext() && at < places.size()) {
                    var to = Math.min(at + FETCHED_AT_ONCE, places.size());
                    next = fetch(places, at, to).iterator();
                    at = to;
                }
                return next.hasNext();
            }

            @Override
            public DatedResponse next() {
                return hasNext() ? next.next() : Collections.<DatedResponse>emptyIterator().next();
            }
        };
    }

    /// @param last the highest sequence
    private record Stretch(UUID journal, long last) {}

    private List<Stretch> stretches() {
        return store.read(
                sql ->
                        sql.select(JOURNAL_STATE.JOURNAL, JOURNAL_STATE.COUNTED)
                                .from(JOURNAL_STATE)
                                .where(JOURNAL_STATE.HELD_BY.isNull())
                                .fetch(found -> new Stretch(found.value1(), found.value2())));
    }

    private void gather(Stretch journal, ResponseFilter filter, Places places) {
        for (var from = 1L; from <= journal.last(); from += GATHERED_AT_ONCE) {
            for (var stored : read(journal.journal(), from, from + GATHERED_AT_ONCE - 1)) {
                if (filter.takes(stored)) {
                    places.add(journal.journal(), stored.header().seq());
                }
            }
        }
    }

    private List<StoredFact> read(UUID journal, long from, long to) {
        return store.read(
                sql ->
                        sql.select(FACT.BODY)
                                .from(FACT)
                                .where(FACT.JOURNAL.eq(journal))
                                .and(FACT.SEQ.between(from, to))
                                .and(FACT.KIND.eq(KIND))
                                .fetch(found -> stored(found.value1())));
    }

    /// Those of a journal that was folded in the meantime are there no more.
    private List<DatedResponse> fetch(Places places, int from, int to) {
        var names = new ArrayList<Row2<UUID, Long>>();
        for (var at = from; at < to; at++) {
            names.add(row(places.journal(at), places.seq(at)));
        }
        var found =
                store.read(
                        sql ->
                                sql.select(FACT.BODY)
                                        .from(FACT)
                                        .where(row(FACT.JOURNAL, FACT.SEQ).in(names))
                                        .fetch(body -> DatedResponse.of(stored(body.value1()))));
        // The store answers in its own order.
        Collections.shuffle(found, Places.RANDOM);
        return found;
    }

    private static StoredFact stored(String body) {
        return FactCodec.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
