package ua.mistok.app.hub.desired;

import static ua.mistok.app.db.hub.Tables.PULSE;

import java.util.List;
import org.jooq.DSLContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Pulse.Failure;

/// What kiosks told of what they run, as rows.
final class RunsStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RunsStore() {}

    static KioskRuns find(DSLContext sql, JoinedKiosk kiosk) {
        var wanted = RevisionStore.of(sql, kiosk.kiosk(), kiosk.place());
        return sql.select(PULSE.REVISION, PULSE.FAILURES)
                .from(PULSE)
                .where(PULSE.KIOSK.eq(kiosk.kiosk()))
                .fetchOptional(row -> new KioskRuns(wanted, row.value1(), failures(row.value2())))
                .orElseGet(() -> new KioskRuns(wanted, 0, List.of()));
    }

    private static List<Failure> failures(String text) {
        try {
            return List.of(JSON.readValue(text, Failure[].class));
        } catch (JacksonException unreadable) {
            return List.of();
        }
    }
}
