package ua.mistok.app.hub.results;

import java.util.List;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.results.Counts;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.TallyFilter;

/// The counts of one place.
///
/// @param place a node of the tree, or a kiosk by the 32 digits of its id
record PlaceCounts(HubStore store, String place) implements Counts {

    @Override
    public List<Counted> find(TallyFilter filter) {
        return store.read(sql -> PlaceTallyStore.find(sql, place, filter));
    }
}
