package ua.mistok.app.hub.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.config.key.VerifyingKey;

/// A hub as it was before V12: the statements with which it took a batch in, as they were then. It
/// knows nothing of tables and columns that came later, and wrote each count as a row of its own.
final class EarlierHub implements Door {

    /// The newest migration that it knows.
    static final String SCHEMA = "7";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final HubKeys keys;
    private final VerifyingKey kiosk;
    private int taken;

    /// @param kiosk the only one that it hears
    EarlierHub(String url, HubKeys keys, VerifyingKey kiosk) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        this.database = DSL.using(connections, SQLDialect.POSTGRES);
        this.keys = keys;
        this.kiosk = kiosk;
    }

    /// How many batches it has taken.
    synchronized int taken() {
        return taken;
    }

    @Override
    public byte[] card() {
        throw new UnsupportedOperationException("its kiosk has joined already");
    }

    @Override
    public byte[] join(byte[] bytes) {
        throw new UnsupportedOperationException("its kiosk has joined already");
    }

    @Override
    public synchronized byte[] take(byte[] bytes) {
        try {
            var envelope = Envelope.read(bytes);
            var batch = envelope.open(Batch.class, kiosk);
            var receipt =
                    database.transactionResult(
                            running -> take(DSL.using(running), envelope, batch));
            taken++;
            return keys.sign(receipt).bytes();
        } catch (NotUnderstood broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static Receipt take(DSLContext sql, Envelope envelope, Batch batch) {
        var have = hold(sql, envelope, batch);
        var fresh = batch.seqs().without(have);
        var sums = new Sums();
        var seqs = batch.seqs().sequences().iterator();
        for (var bytes : batch.facts()) {
            var fact = Received.of(seqs.nextLong(), bytes);
            if (fresh.contains(fact.seq())) {
                keep(sql, envelope, batch, fact);
                sums.add(Counting.of(fact.fact().orElseThrow()));
            }
        }
        sums.all().forEach(counted -> count(sql, envelope, counted));
        var now = have.and(fresh);
        sql.execute(
                "update journal set have = ?, claimed = greatest(claimed, ?) where journal = ?",
                JSON.writeValueAsString(now),
                batch.last(),
                batch.journal());
        return new Receipt(
                envelope.hash(),
                envelope.sender(),
                batch.journal(),
                Instant.now(),
                fresh,
                batch.seqs().without(fresh),
                Ranges.NONE,
                new ArrayList<>(List.of()),
                now.missing(batch.last()),
                0);
    }

    private static Ranges hold(DSLContext sql, Envelope envelope, Batch batch) {
        sql.execute(
                "insert into journal (journal, kiosk, have, claimed) values (?, ?, '[]', 0)"
                        + " on conflict do nothing",
                batch.journal(),
                envelope.sender());
        var have =
                sql.fetchSingle(
                        "select have from journal where journal = ? for update", batch.journal());
        return JSON.readValue(have.get(0, String.class), Ranges.class);
    }

    private static void keep(DSLContext sql, Envelope envelope, Batch batch, Received fact) {
        var header = fact.fact().orElseThrow().header();
        sql.execute(
                "insert into fact (kiosk, journal, seq, hash, kind, v, at_hour, clock_set, trial,"
                        + " body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                envelope.sender(),
                batch.journal(),
                fact.seq(),
                fact.hash(),
                header.kind(),
                header.v(),
                java.sql.Timestamp.from(header.hour()),
                header.clock() == FactHeader.Clock.SET,
                header.trial(),
                new String(fact.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void count(DSLContext sql, Envelope envelope, Counted counted) {
        var tally = counted.tally();
        sql.execute(
                "insert into tally_delta (kiosk, week, measure, subject, version, item, code,"
                        + " dimension, member, flagged, n) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                envelope.sender(),
                tally.week(),
                tally.measure(),
                tally.subject(),
                tally.version(),
                tally.item(),
                tally.code(),
                tally.dimension(),
                tally.member(),
                tally.flagged(),
                counted.n());
    }
}
