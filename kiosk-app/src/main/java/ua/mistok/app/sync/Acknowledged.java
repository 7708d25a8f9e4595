package ua.mistok.app.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ua.mistok.app.wire.Ranges;

/// Which facts a hub has acknowledged with a receipt, as the ledger keeps it: the newest record
/// says it all.
///
/// @param hub id of the hub's signing key
/// @param journals by their 32 digits
record Acknowledged(String hub, Map<String, Ranges> journals) {

    static final String KIND = "sync.acknowledged";

    Acknowledged {
        journals = Map.copyOf(journals);
    }

    Ranges of(String journal) {
        return journals.getOrDefault(journal, Ranges.NONE);
    }

    Acknowledged with(String journal, Ranges ranges) {
        var all = new HashMap<>(journals);
        all.put(journal, of(journal).and(ranges));
        return new Acknowledged(hub, all);
    }

    Acknowledged without(String journal, Ranges ranges) {
        var all = new HashMap<>(journals);
        all.put(journal, of(journal).without(ranges));
        return new Acknowledged(hub, all);
    }

    /// Without journals that are no more.
    Acknowledged only(Collection<String> there) {
        var all = new HashMap<>(journals);
        all.keySet().retainAll(there);
        return new Acknowledged(hub, all);
    }
}
