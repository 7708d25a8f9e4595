package ua.mistok.app.db;

import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.sum;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.mistok.app.db.kiosk.DefaultSchema;
import ua.mistok.app.db.kiosk.Tables;

/// Asks for every table and column, and reads every row once: a damaged page shows here, at the
/// start, and not in front of a visitor. It may be a page of the catalogue, without which a table
/// is not there, whatever migrations are said to be done. A million facts take some four seconds
/// (`RebuildBench`); a kiosk has a few thousand.
final class Proof {

    private Proof() {}

    static void of(DSLContext sql) {
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            sql.select(table.fields()).from(table).where(DSL.falseCondition()).fetch();
        }
        sql.select(sum(length(Tables.FACT.BODY))).from(Tables.FACT).fetch();
        sql.select(sum(length(Tables.LEDGER.BODY))).from(Tables.LEDGER).fetch();
        sql.select(sum(Tables.TALLY.N)).from(Tables.TALLY).fetch();
    }
}
