package ua.mistok.app.db;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.ACT;
import static ua.mistok.app.db.kiosk.Tables.FACT;
import static ua.mistok.app.db.kiosk.Tables.JOURNAL_STATE;
import static ua.mistok.app.db.kiosk.Tables.LEDGER;
import static ua.mistok.app.db.kiosk.Tables.TALLY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import ua.mistok.app.log.LogId;

/// What a store holds, in a few numbers: of each table the rows that come from one log, all their
/// values, and the order of the ledger. Every row is also looked for by every index: what an index
/// does not lead to, nobody is told.
///
/// @param parts by table and log
/// @param order of the ledger's records
/// @param ends the highest sequence of each log
/// @param indexes that lead to every row of their table
record Digest(Map<Part, Sum> parts, List<Line> order, Map<UUID, Long> ends, Set<Index> indexes) {

    private static final List<Of> TABLES =
            List.of(
                    new Of(FACT, FACT.JOURNAL, FACT.BODY, List.of(FACT.fields())),
                    new Of(ACT, ACT.JOURNAL, ACT.FOLDED, List.of(ACT.fields())),
                    new Of(TALLY, TALLY.JOURNAL, TALLY.N, List.of(TALLY.fields())),
                    new Of(
                            JOURNAL_STATE,
                            JOURNAL_STATE.JOURNAL,
                            JOURNAL_STATE.COUNTED,
                            List.of(
                                    JOURNAL_STATE.COUNTED,
                                    JOURNAL_STATE.HELD_BY,
                                    ofItsOwn(JOURNAL_STATE.RULES),
                                    ofItsOwn(JOURNAL_STATE.NEWEST_HOUR))),
                    new Of(
                            LEDGER,
                            LEDGER.LEDGER_,
                            LEDGER.BODY,
                            List.of(LEDGER.SEQ, LEDGER.KIND, LEDGER.BODY)));

    /// @param of the log that the rows come from
    record Part(String table, UUID of) {}

    record Sum(long rows, BigDecimal hashes) {

        /// Rows of one log that come in two heaps are in an order that no right store has.
        private static final Sum OF_NO_RIGHT_STORE = new Sum(-1, BigDecimal.ZERO);
    }

    /// @param columns in their order; names of indexes are given by H2
    record Index(String table, List<String> columns) {}

    record Line(UUID ledger, long seq) {}

    /// @param log the column that says where a row comes from
    /// @param beside a column that no index has
    private record Of(
            Table<?> table, Field<UUID> log, Field<?> beside, List<? extends Field<?>> values) {}

    /// Of a journal that is folded, the rest is of no use and is not kept when a store is made
    /// again.
    private static Field<?> ofItsOwn(Field<?> column) {
        return DSL.when(JOURNAL_STATE.HELD_BY.isNull(), column.cast(String.class));
    }

    /// All of one moment, if it is asked within one snapshot.
    static Digest of(DSLContext sql) {
        var parts = new HashMap<Part, Sum>();
        var indexes = new HashSet<Index>();
        for (var table : TABLES) {
            var sums = sums(sql, table);
            parts.putAll(sums);
            var rows = sums.values().stream().mapToLong(Sum::rows).sum();
            indexes.addAll(indexesThatLeadTo(rows, sql, table));
        }
        var ends = new HashMap<UUID, Long>();
        ends.putAll(ends(sql, FACT, FACT.JOURNAL, FACT.SEQ));
        ends.putAll(ends(sql, LEDGER, LEDGER.LEDGER_, LEDGER.SEQ));
        var order =
                sql.select(LEDGER.LEDGER_, LEDGER.SEQ)
                        .from(LEDGER)
                        .orderBy(LEDGER.PLACE)
                        .fetch(row -> new Line(row.value1(), row.value2()));
        return new Digest(parts, order, ends, indexes);
    }

    private static Map<UUID, Long> ends(
            DSLContext sql, Table<?> table, Field<UUID> log, Field<Long> seq) {
        return sql.select(log, max(seq)).from(table).groupBy(log).fetchMap(log, max(seq));
    }

    private static Map<Part, Sum> sums(DSLContext sql, Of of) {
        var sum = DSL.sum(hash(DSL.concat(hashes(of.values()))));
        return sql
                .select(of.log(), count(), sum)
                .from(DSL.table("{0} use index ()", of.table()))
                .groupBy(of.log())
                .fetch()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> new Part(of.table().getName(), row.value1()),
                                row -> new Sum(row.value2(), row.value3()),
                                (one, other) -> Sum.OF_NO_RIGHT_STORE));
    }

    /// Of each value, and a sign behind it.
    private static Field<?>[] hashes(List<? extends Field<?>> values) {
        return values.stream()
                .map(value -> DSL.coalesce(hash(value.cast(String.class)), DSL.inline(-1L)))
                .map(hash -> DSL.concat(hash.cast(String.class), DSL.inline("|")))
                .toArray(Field<?>[]::new);
    }

    private static Field<Long> hash(Field<String> text) {
        return DSL.field("ora_hash({0})", Long.class, text);
    }

    /// Each row is found by such an index, and what is found is that row.
    private static List<Index> indexesThatLeadTo(long rows, DSLContext sql, Of of) {
        var table = of.table().getName();
        return indexes(sql, table).entrySet().stream()
                .filter(
                        index -> {
                            var found = found(of, index.getKey(), index.getValue());
                            return sql.fetchSingle(found).get(0, Long.class) == rows;
                        })
                .map(index -> new Index(table, index.getValue()))
                .toList();
    }

    private static String found(Of of, String index, List<String> columns) {
        var name = of.table().getName();
        var same =
                columns.stream()
                        .map(column -> "b." + column + " = a." + column)
                        .collect(Collectors.joining(" and "));
        return "select count(*) from %s a use index () where exists (select 1 from %s b"
                        .formatted(name, name)
                + " use index (%s) where %s and b._rowid_ = a._rowid_ and b.%s = a.%s)"
                        .formatted(index, same, of.beside().getName(), of.beside().getName());
    }

    private static Map<String, List<String>> indexes(DSLContext sql, String table) {
        return sql
                .fetch(
                        "select index_name, column_name from information_schema.index_columns"
                                + " where table_name = ? order by index_name, ordinal_position",
                        table)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(0, String.class),
                                Collectors.mapping(
                                        row -> row.get(1, String.class), Collectors.toList())));
    }

    long end(LogId log) {
        return ends.getOrDefault(log.value(), 0L);
    }

    /// Logs of which something is known.
    Set<UUID> logs() {
        return parts.keySet().stream().map(Part::of).collect(Collectors.toSet());
    }

    /// Whether all that comes from these logs is the same.
    boolean isSame(Digest other, Set<UUID> logs) {
        return indexes.equals(other.indexes)
                && partsOf(logs).equals(other.partsOf(logs))
                && orderOf(logs).equals(other.orderOf(logs));
    }

    private Map<Part, Sum> partsOf(Set<UUID> logs) {
        return parts.entrySet().stream()
                .filter(part -> logs.contains(part.getKey().of()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Line> orderOf(Set<UUID> logs) {
        return order.stream().filter(line -> logs.contains(line.ledger())).toList();
    }
}
