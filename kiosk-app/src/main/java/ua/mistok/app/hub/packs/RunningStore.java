package ua.mistok.app.hub.packs;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PACK_TARGET;
import static ua.mistok.app.db.hub.Tables.PACK_VERSION;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.PULSE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.wire.Pulse;
import ua.mistok.config.pack.PackId;

/// What kiosks run of a pack, as they told last; one statement for a whole region.
final class RunningStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "pack";

    private final Field<Integer> wanted;
    private final Field<Integer> runs;
    private final Condition fails;
    private final Condition which;
    private final String pack;

    /// @param places where kiosks stand, and below
    RunningStore(PackId pack, Set<String> places) {
        this.pack = pack.slug();
        wanted =
                field(
                        select(max(PACK_TARGET.VERSION))
                                .from(PACK_TARGET)
                                .join(PACK_VERSION)
                                .on(PACK_VERSION.PACK.eq(PACK_TARGET.PACK))
                                .and(PACK_VERSION.VERSION.eq(PACK_TARGET.VERSION))
                                .where(PACK_TARGET.PACK.eq(this.pack))
                                .and(RingStore.IS_LIVE)
                                .and(isFor()));
        runs =
                field("({0}::json ->> {1})", SQLDataType.VARCHAR, PULSE.PACKS, inline(this.pack))
                        .cast(SQLDataType.INTEGER);
        fails = PULSE.FAILURES.contains("\"kind\":\"pack\",\"id\":\"" + this.pack + "\"");
        var below = select(PLACE_ABOVE.PLACE).from(PLACE_ABOVE).where(PLACE_ABOVE.ABOVE.in(places));
        which =
                KIOSK.REVOKED
                        .isNull()
                        .and(KIOSK.PLACE.in(below))
                        .and(wanted.isNotNull().or(runs.isNotNull()));
    }

    private static Condition isFor() {
        var above =
                select(PLACE_ABOVE.ABOVE)
                        .from(PLACE_ABOVE)
                        .where(PLACE_ABOVE.PLACE.eq(KIOSK.PLACE));
        return PACK_TARGET
                .TARGET
                .eq(cast(KIOSK.KIOSK_, SQLDataType.VARCHAR))
                .or(PACK_TARGET.TARGET.in(above));
    }

    /// Kiosks of these places and below in whose library's name this stands, by name.
    static List<Running.Kiosk> search(
            DSLContext sql, Set<String> places, String text, int from, int most) {
        var below = select(PLACE_ABOVE.PLACE).from(PLACE_ABOVE).where(PLACE_ABOVE.ABOVE.in(places));
        return sql.select(KIOSK.KIOSK_, KIOSK.LIBRARY, KIOSK.PLACE)
                .from(KIOSK)
                .where(KIOSK.REVOKED.isNull())
                .and(KIOSK.PLACE.in(below))
                .and(KIOSK.LIBRARY.containsIgnoreCase(text))
                .orderBy(KIOSK.LIBRARY, KIOSK.KIOSK_)
                .limit(from, most)
                .fetch(row -> new Running.Kiosk(row.value1(), row.value2(), row.value3()));
    }

    /// Those that could not first, then by library.
    List<Running> list(DSLContext sql, int from, int most) {
        return sql.select(
                        KIOSK.KIOSK_,
                        KIOSK.LIBRARY,
                        KIOSK.PLACE,
                        PULSE.HEARD,
                        PULSE.FAILURES,
                        runs,
                        wanted)
                .from(KIOSK)
                .leftJoin(PULSE)
                .on(PULSE.KIOSK.eq(KIOSK.KIOSK_))
                .where(which)
                .orderBy(field(fails).desc().nullsLast(), KIOSK.LIBRARY, KIOSK.KIOSK_)
                .limit(from, most)
                .fetch(this::running);
    }

    Running.Count counted(DSLContext sql) {
        var each =
                select(wanted.as("wanted"), runs.as("runs"), field(fails).as("fails"))
                        .from(KIOSK)
                        .leftJoin(PULSE)
                        .on(PULSE.KIOSK.eq(KIOSK.KIOSK_))
                        .where(which)
                        .asTable("each");
        var mustHave = field(name("wanted"), Integer.class);
        var has = field(name("runs"), Integer.class);
        var cannot = field(name("fails"), Boolean.class);
        return sql.select(
                        count(),
                        count().filterWhere(mustHave.isNotNull()),
                        count().filterWhere(has.ge(mustHave)),
                        count().filterWhere(cannot.isTrue()))
                .from(each)
                .fetchSingle(
                        row ->
                                new Running.Count(
                                        row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Running running(Record row) {
        return new Running(
                row.get(KIOSK.KIOSK_),
                row.get(KIOSK.LIBRARY),
                row.get(KIOSK.PLACE),
                Optional.ofNullable(row.get(runs)),
                Optional.ofNullable(row.get(wanted)),
                Optional.ofNullable(row.get(PULSE.FAILURES)).map(this::codes).orElse(List.of()),
                Optional.ofNullable(row.get(PULSE.HEARD)));
    }

    private List<String> codes(String failures) {
        return Arrays.stream(JSON.readValue(failures, Pulse.Failure[].class))
                .filter(failure -> failure.kind().equals(KIND) && failure.id().equals(pack))
                .map(Pulse.Failure::code)
                .toList();
    }
}
