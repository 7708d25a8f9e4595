package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.log.LogId;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;

/// What a kiosk has acknowledged over all its lives, and what it was only asked for: facts by a
/// marker of their own, notes in the ledger by their text.
final class Promises {

    static final String NOTE = "test.note";

    private final Set<String> tried = Collections.synchronizedSet(new HashSet<>());
    private final Map<String, FactName> kept = Collections.synchronizedMap(new HashMap<>());
    private final List<String> notesTried = new ArrayList<>();
    private final Set<String> notesKept = new HashSet<>();
    private final Set<String> erasureTried = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    /// A record of the ledger.
    record Note(String text) {}

    void fact(String marker, Supplier<FactName> append) {
        tried.add(marker);
        kept.put(marker, append.get());
    }

    void tries(String marker) {
        tried.add(marker);
    }

    void keep(String marker, FactName name) {
        kept.put(marker, name);
    }

    void facts(List<String> markers, Supplier<List<FactName>> append) {
        tried.addAll(markers);
        var names = append.get();
        for (var at = 0; at < names.size(); at++) {
            kept.put(markers.get(at), names.get(at));
        }
    }

    void note(Ledger ledger, String text) {
        notesTried.add(text);
        ledger.append(NOTE, new Note(text));
        notesKept.add(text);
    }

    void eraseOldestNote(Ledger ledger) {
        Optional<Note> oldest = ledger.list(NOTE, Note.class).stream().findFirst();
        oldest.map(Note::text)
                .ifPresent(
                        text -> {
                            erasureTried.add(text);
                            ledger.erase(
                                    record ->
                                            record.kind().equals(NOTE)
                                                    && record.as(Note.class).text().equals(text));
                            erased.add(text);
                        });
    }

    int facts() {
        return kept.size();
    }

    int notes() {
        return notesKept.size();
    }

    /// Nothing acknowledged is lost, nothing is there twice, and the store has what the files have.
    void check(Journal journal, KioskStore store, Ledger ledger) {
        var records = records(journal);
        records.keySet().removeIf(name -> isFolded(store, name)); // of a file that is to go still
        var rows = rows(store);
        assertThat(rows).as("rows of the store, as against the files").isEqualTo(records);
        var files = journal.log().ids();
        kept.forEach(
                (marker, name) -> {
                    if (files.contains(name.journal()) && !isFolded(store, name)) {
                        assertThat(rows).as("a fact").containsEntry(name, marker);
                    }
                });
        counted(new TallyStore(store));
        noted(ledger.list(NOTE, Note.class).stream().map(Note::text).toList());
    }

    /// What was acknowledged is on every screen that asks for it, whatever the disk refuses.
    ///
    /// @param newest false if it may be that of a moment before: H2 2.5 does not find its newest
    ///     chunk where an old one was, unless the header says so, which it writes one chunk late
    void readable(KioskStore store, boolean newest) {
        var counts =
                new TallyStore(store)
                        .find(TallyFilter.of(Measure.ACTIVITY).by(Dimension.SERVICE)).stream()
                                .map(counted -> counted.tally().member())
                                .collect(Collectors.toSet());
        if (newest) {
            assertThat(counts).as("counted").containsAll(kept.keySet());
        }
    }

    private void counted(TallyStore tallies) {
        var counts =
                tallies.find(TallyFilter.of(Measure.ACTIVITY).by(Dimension.SERVICE)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        counted -> counted.tally().member(),
                                        Collectors.summingLong(counted -> counted.n())));
        assertThat(counts.values()).as("how often each was counted").allMatch(n -> n == 1);
        assertThat(counts.keySet()).as("counted").containsAll(kept.keySet());
        assertThat(tried).as("asked for").containsAll(counts.keySet());
    }

    private void noted(List<String> notes) {
        assertThat(notes).as("notes").doesNotHaveDuplicates().noneMatch(erased::contains);
        assertThat(notesTried.stream().filter(notes::contains).toList())
                .as("in order")
                .isEqualTo(notes);
        assertThat(notes)
                .as("notes")
                .containsAll(
                        notesKept.stream().filter(note -> !erasureTried.contains(note)).toList());
    }

    private static boolean isFolded(KioskStore store, FactName name) {
        return store.read(sql -> JournalStateStore.isFolded(sql, name.journal().value()));
    }

    private static Map<FactName, String> records(Journal journal) {
        var records = new HashMap<FactName, String>();
        for (var id : journal.log().ids()) {
            var next = 1L;
            for (var record : journal.log().list(id, 1, Integer.MAX_VALUE, Long.MAX_VALUE)) {
                assertThat(record.seq()).as("no gap").isEqualTo(next++);
                records.put(new FactName(id, record.seq()), marker(record.bytes()));
            }
        }
        return records;
    }

    private static Map<FactName, String> rows(KioskStore store) {
        return store
                .read(sql -> sql.select(FACT.JOURNAL, FACT.SEQ, FACT.BODY).from(FACT).fetch())
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> new FactName(new LogId(row.value1()), row.value2()),
                                row -> marker(row.value3().getBytes(StandardCharsets.UTF_8))));
    }

    private static String marker(byte[] body) {
        var stored = FactCodec.read(body);
        return stored.fact().orElseThrow() instanceof DemoBegan began
                ? began.demo()
                : stored.header().kind();
    }
}
