package ua.mistok.app.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.log.LogId;

/// What staff did, in the order in which it was noted; read from the files.
public final class Acts {

    private final Journal journal;
    private final KioskStore store;
    private final Origin origin;

    /// @param origin of what staff do
    public Acts(Journal journal, KioskStore store, Origin origin) {
        this.journal = journal;
        this.store = store;
        this.origin = origin;
    }

    /// Returns when the act is on the disk and in the store.
    ///
    /// @return the hash of its bytes
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    public String append(StaffActed acted) {
        return FactCodec.hash(bytes(journal.append(acted, origin)));
    }

    /// The hash that the next act must name: of the newest one, be it folded away.
    public Optional<String> reached() {
        return newest(false).map(name -> FactCodec.hash(bytes(name))).or(this::folded);
    }

    /// The hash of the newest act that was folded away, as the folding wrote it down.
    public Optional<String> folded() {
        return newest(true).flatMap(this::written);
    }

    /// What the folding of a journal, the oldest there is, must write down: the hash of its newest
    /// act, or what an earlier folding wrote into it and no later one wrote elsewhere.
    Optional<String> toWrite(LogId old) {
        return store.read(sql -> ActStore.newest(sql, old, false))
                .map(name -> FactCodec.hash(bytes(name)))
                .or(
                        () ->
                                newest(true)
                                        .filter(name -> name.journal().equals(old))
                                        .flatMap(this::written));
    }

    private Optional<FactName> newest(boolean folded) {
        return journals().reversed().stream()
                .flatMap(id -> store.read(sql -> ActStore.newest(sql, id, folded)).stream())
                .findFirst();
    }

    private Optional<String> written(FactName folding) {
        return FactCodec.read(bytes(folding))
                .fact()
                .map(TallyClosed.class::cast)
                .flatMap(TallyClosed::acted);
    }

    /// How many there are.
    public int count() {
        return names().size();
    }

    /// Some of them, the oldest first.
    ///
    /// @param from 0 is the oldest
    public List<Act> list(int from, int most) {
        var names = names();
        var begin = Math.clamp(from, 0, names.size());
        var end = Math.min(names.size(), begin + most);
        return names.subList(begin, end).stream().flatMap(name -> act(name).stream()).toList();
    }

    private List<FactName> names() {
        var names = new ArrayList<FactName>();
        journals().forEach(id -> names.addAll(store.read(sql -> ActStore.names(sql, id, false))));
        return names;
    }

    /// In the order of the files; before them such as only the store has still.
    private List<LogId> journals() {
        var files = journal.log().ids();
        var all = new ArrayList<>(store.read(sql -> ActStore.journals(sql)));
        all.removeAll(files);
        all.addAll(files);
        return all;
    }

    private Optional<Act> act(FactName name) {
        var bytes = bytes(name);
        var stored = store.read(sql -> ActStore.bytes(sql, name));
        StoredFact fact = FactCodec.read(bytes);
        return fact.fact()
                .filter(StaffActed.class::isInstance)
                .map(StaffActed.class::cast)
                .map(
                        acted ->
                                new Act(
                                        name,
                                        fact.header(),
                                        acted,
                                        FactCodec.hash(bytes),
                                        Arrays.equals(bytes, stored)));
    }

    private byte[] bytes(FactName name) {
        return journal.log()
                .find(name.journal(), name.seq())
                .orElseGet(() -> store.read(sql -> ActStore.bytes(sql, name)));
    }
}
