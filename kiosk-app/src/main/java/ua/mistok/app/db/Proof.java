package ua.mistok.app.db;

import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.sum;

import org.jooq.DSLContext;
import ua.mistok.app.db.kiosk.Tables;

/// Reads every row once: a damaged page shows here, at the start, and not in front of a visitor. A
/// million facts take some four seconds (`RebuildBench`); a kiosk has a few thousand.
final class Proof {

    private Proof() {}

    static void of(DSLContext sql) {
        sql.select(sum(length(Tables.FACT.BODY))).from(Tables.FACT).fetch();
        sql.select(sum(length(Tables.LEDGER.BODY))).from(Tables.LEDGER).fetch();
        sql.select(sum(Tables.TALLY.N)).from(Tables.TALLY).fetch();
    }
}
