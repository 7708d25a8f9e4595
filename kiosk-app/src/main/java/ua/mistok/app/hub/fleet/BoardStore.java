package ua.mistok.app.hub.fleet;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.CONFLICT;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.PULSE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// The fleet as rows; one statement for a whole region.
final class BoardStore {

    private BoardStore() {}

    private static final Field<Integer> CONFLICTS =
            field(
                    select(count())
                            .from(CONFLICT)
                            .where(CONFLICT.KIOSK.eq(KIOSK.KIOSK_))
                            .and(CONFLICT.SETTLED.isNull()));

    /// Kiosks of a place and of all below it, not yet looked at.
    static List<KioskState> within(DSLContext sql, String place, Instant now) {
        var below = select(PLACE_ABOVE.PLACE).from(PLACE_ABOVE).where(PLACE_ABOVE.ABOVE.eq(place));
        return states(sql, KIOSK.PLACE.in(below), now);
    }

    static Optional<KioskState> find(DSLContext sql, UUID kiosk, Instant now) {
        return states(sql, KIOSK.KIOSK_.eq(kiosk), now).stream().findFirst();
    }

    private static List<KioskState> states(DSLContext sql, Condition which, Instant now) {
        return sql.select(KIOSK.KIOSK_, KIOSK.LIBRARY, KIOSK.PLACE, KIOSK.REVOKED, CONFLICTS)
                .select(PULSE.fields())
                .from(KIOSK)
                .leftJoin(PULSE)
                .on(PULSE.KIOSK.eq(KIOSK.KIOSK_))
                .where(which)
                .fetch(
                        row ->
                                new KioskState(
                                        row.get(KIOSK.KIOSK_),
                                        row.get(KIOSK.LIBRARY),
                                        row.get(KIOSK.PLACE),
                                        row.get(KIOSK.REVOKED) != null,
                                        report(row, now),
                                        row.get(CONFLICTS),
                                        List.of()));
    }

    /// Those that kiosks run, each once.
    static List<String> versions(DSLContext sql) {
        return sql.selectDistinct(PULSE.VERSION).from(PULSE).fetch(PULSE.VERSION);
    }

    private static Optional<KioskState.Report> report(Record row, Instant now) {
        return Optional.ofNullable(row.get(PULSE.HEARD))
                .map(
                        heard ->
                                new KioskState.Report(
                                        heard,
                                        Duration.ofSeconds(row.get(PULSE.DRIFT_SECONDS)),
                                        row.get(PULSE.VERSION),
                                        row.get(PULSE.WAITING),
                                        row.get(PULSE.ASIDE),
                                        row.get(PULSE.FREE_BYTES),
                                        row.get(PULSE.STATIONS),
                                        row.get(PULSE.SILENT),
                                        OpenHours.read(row.get(PULSE.HOURS))
                                                .map(hours -> hours.isOpen(now))
                                                .orElse(true),
                                        OpenHours.read(row.get(PULSE.HOURS))
                                                .map(hours -> hours.openBetween(heard, now))));
    }
}
