package ua.mistok.app.hub.fleet;

import static ua.mistok.app.db.hub.Tables.PULSE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.wire.Pulse;

/// What kiosks said of themselves last; within transactions of the caller.
public final class PulseStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_PACKS = 4_000;
    private static final int LONGEST_FAILURES = 20_000;

    private PulseStore() {}

    public static void hear(DSLContext sql, UUID kiosk, Pulse pulse, Instant now) {
        var packs = JSON.writeValueAsString(pulse.packs());
        var row = sql.newRecord(PULSE);
        row.setKiosk(kiosk);
        row.setHeard(now);
        row.setDriftSeconds(Duration.between(now, pulse.clock()).toSeconds());
        row.setVersion(cut(pulse.version()));
        row.setWaiting(pulse.waiting());
        row.setAside(pulse.aside());
        row.setFreeBytes(pulse.freeBytes());
        row.setStations(pulse.stations());
        row.setSilent(pulse.silent());
        row.setRevision(pulse.revision());
        row.setPacks(packs.length() > LONGEST_PACKS ? "{}" : packs.replace("\\u0000", ""));
        row.setHours(hours(pulse));
        row.setFailures(failures(pulse));
        sql.insertInto(PULSE).set(row).onConflict(PULSE.KIOSK).doUpdate().set(row).execute();
    }

    private static String failures(Pulse pulse) {
        var failures = pulse.told().map(Pulse.Told::failures).orElse(List.of());
        var text = JSON.writeValueAsString(failures);
        return text.length() > LONGEST_FAILURES ? "[]" : text.replace("\\u0000", "");
    }

    private static String hours(Pulse pulse) {
        var hours = String.join(",", pulse.hours());
        return OpenHours.read(hours).isPresent() ? hours : "";
    }

    private static String cut(String version) {
        var clean = version.replace("\0", "");
        return clean.length() > LONGEST_VERSION ? clean.substring(0, LONGEST_VERSION) : clean;
    }
}
