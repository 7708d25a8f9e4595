package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import ua.mistok.app.fact.KioskPlaced;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;

/// Where the facts of a journal were made, within the transaction that holds the journal. While
/// nothing moved it asks the database for nothing.
///
/// @param registered where the fleet has the kiosk now
record PlacingStore(DSLContext sql, UUID kiosk, UUID journal, String registered) {

    private static final Areas UKRAINE = Areas.ofUkraine();

    /// What holds with these facts. Facts that are here and were made elsewhere than it seemed
    /// until now are counted there.
    ///
    /// @param fresh are not among the facts yet
    Placing update(JournalStore.Held held, List<Received> fresh) {
        var known = held.placing();
        var marks = new ArrayList<Placing.Mark>();
        if (!known.registered().equals(Optional.of(registered))) {
            var from = known.marks().isEmpty() ? 1 : held.claimed() + 1;
            marks.add(new Placing.Mark(from, false, registered));
        }
        fresh.forEach(fact -> mark(fact).ifPresent(marks::add));
        if (marks.isEmpty()) {
            return known;
        }
        var placing = known.with(marks, above(known, marks));
        JournalStore.place(sql, journal, placing);
        if (!known.stretches().isEmpty() && !held.folded()) {
            move(known, placing, held);
        }
        return placing;
    }

    /// Facts that are here already: what was counted at one place is counted at another.
    private void move(Placing known, Placing placing, JournalStore.Held held) {
        var moved = new SumsByPlace();
        for (var was : known.ranges(held.covered() + 1, held.have().last())) {
            for (var is : placing.ranges(was.first(), was.last())) {
                if (!is.place().equals(was.place())) {
                    var counts = FactStore.counts(sql, kiosk, journal, is.first() - 1, is.last());
                    moved.minus(was.place(), counts);
                    moved.add(is.place(), counts);
                }
            }
        }
        FactStore.count(sql, kiosk, moved);
    }

    /// Of a place that the tree does not have its region holds; of none nothing follows.
    private Optional<Placing.Mark> mark(Received fact) {
        return fact.fact()
                .flatMap(StoredFact::fact)
                .filter(KioskPlaced.class::isInstance)
                .map(KioskPlaced.class::cast)
                .flatMap(this::node)
                .map(place -> new Placing.Mark(fact.seq(), true, place));
    }

    private Optional<String> node(KioskPlaced placed) {
        var region =
                UKRAINE.regions().stream()
                        .filter(area -> placed.region().isPresent())
                        .filter(area -> area.code().equals(placed.region()))
                        .map(Area::id)
                        .map(AreaId::slug)
                        .findFirst();
        return isKnown(placed.place()) ? Optional.of(placed.place()) : region.filter(this::isKnown);
    }

    private boolean isKnown(String place) {
        return sql.fetchExists(PLACE_ABOVE, PLACE_ABOVE.PLACE.eq(place));
    }

    private Map<String, Set<String>> above(Placing known, List<Placing.Mark> marks) {
        var places = new ArrayList<>(known.marks().stream().map(Placing.Mark::place).toList());
        marks.forEach(mark -> places.add(mark.place()));
        return sql
                .select(PLACE_ABOVE.PLACE, PLACE_ABOVE.ABOVE)
                .from(PLACE_ABOVE)
                .where(PLACE_ABOVE.PLACE.in(places))
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }
}
