package ua.mistok.bench;

import static ua.mistok.app.db.hub.Tables.TALLY_PACK;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import ua.mistok.app.db.CopyIn;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.walks.Memory;

/// Facts taken in over HTTP, with signatures and tallies, beside PostgreSQL's own COPY of the very
/// same rows into the same keyed table: once as one COPY, and once as many at a time as the hub has
/// clients. Batches are built and signed, and rows are made, before a clock starts.
final class IngestBench {

    private static final int KIOSKS = 24;
    private static final int BATCHES = 60;
    private static final int FACTS = 500;
    private static final int CLIENTS = 3;
    private static final int ROUNDS = 3;
    private static final int WARM = 1_000;
    private static final double LEAST = 0.15;

    private IngestBench() {}

    /// What a kiosk sends at once.
    private record Part(SampleKiosk kiosk, long first, List<byte[]> facts) {

        Envelope envelope() {
            var last = first + facts.size() - 1;
            return kiosk.batch(Ranges.of(first, last), last, facts);
        }
    }

    /// @param facts per second until the last receipt
    /// @param counted per second until the last of them is in the tallies of all places
    private record Taken(double facts, double counted) {}

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            measure(new Report(System.out), server);
        }
    }

    static void measure(Report report, EmbeddedPostgres server) throws Exception {
        report.part("Facts taken in, beside COPY of the same rows");
        var ratios = new Samples();
        var withTallies = new Samples();
        var besideMany = new Samples();
        for (var round = 1; round <= ROUNDS; round++) {
            var database = HubBench.database(server, "throughput" + round);
            try (var store = HubStore.open(database, "", "");
                    var hub = PackagedHub.start(database)) {
                var fleet = HubBench.join(store);
                var parts = parts(fleet, round);
                warm(fleet, hub);
                var one = copied(store, parts, 1);
                var many = copied(store, parts, CLIENTS);
                var taken = taken(store, fleet.card().verifying(), hub, parts);
                ratios.add(taken.facts() / one);
                withTallies.add(taken.counted() / one);
                besideMany.add(taken.facts() / many);
                report.line("round " + round, told(one, many, taken));
                var memory = Memory.of(hub.process().toHandle()).resident() / 1024;
                report.line("memory of the hub", memory + " MiB");
                report.line("disk of a fact, with its key", size(store) + " bytes");
            }
        }
        least(report, "hub beside one COPY, p50", ratios.p50());
        least(report, "the same until all is tallied, p50", withTallies.p50());
        var name = "hub beside " + CLIENTS + " COPY at once, p50";
        report.line(name, String.format(Locale.ROOT, "%.3fx", besideMany.p50()));
    }

    /// Of the facts that are there.
    private static long size(HubStore store) {
        return store.read(
                sql ->
                        sql.fetchSingle(
                                        """
                                        select sum(pg_total_relation_size(inhrelid))
                                            / (select count(*) from fact)
                                        from pg_inherits where inhparent = 'fact'::regclass
                                        """)
                                .get(0, long.class));
    }

    private static String told(double one, double many, Taken taken) {
        return String.format(
                Locale.ROOT,
                "one COPY %.0f/s, %d at once %.0f/s, hub %.0f/s, until all is tallied %.0f/s",
                one,
                CLIENTS,
                many,
                taken.facts(),
                taken.counted());
    }

    private static void least(Report report, String name, double ratio) {
        report.line(
                name,
                String.format(
                        Locale.ROOT,
                        "%.3fx (target at least %.2fx: %s)",
                        ratio,
                        LEAST,
                        ratio >= LEAST ? "met" : "NOT MET"));
    }

    /// Kiosks take turns.
    private static List<Part> parts(Fleet fleet, long seed) {
        var regions = List.of("vinnytska", "lvivska", "rivnenska", "sumska");
        var kiosks = new ArrayList<SampleKiosk>();
        for (var index = 0; index < KIOSKS; index++) {
            kiosks.add(SampleKiosk.joined(fleet, regions.get(index % regions.size())));
        }
        var parts = new ArrayList<Part>();
        for (var round = 0; round < BATCHES; round++) {
            var first = 1 + (long) round * FACTS;
            for (var kiosk : kiosks) {
                var facts = new VisitFacts(seed + parts.size()).list(first, FACTS);
                parts.add(new Part(kiosk, first, facts));
            }
        }
        return parts;
    }

    /// As a hub is that has run for some minutes: 12,000 kiosks that send every hour bring a
    /// thousand batches in five.
    private static void warm(Fleet fleet, PackagedHub hub) throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "lvivska");
        try (var http = HttpClient.newHttpClient()) {
            for (var round = 0; round < WARM; round++) {
                var first = 1 + (long) round * FACTS;
                var facts = new VisitFacts(round).list(first, FACTS);
                HubBench.send(http, hub, new Part(kiosk, first, facts).envelope());
            }
        }
    }

    /// @return rows per second
    private static double copied(HubStore store, List<Part> parts, int atOnce) throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var share = 0; share < atOnce; share++) {
            var rows = new CopyIn(10);
            for (var index = share; index < parts.size(); index += atOnce) {
                put(rows, parts.get(index));
            }
            tasks.add(() -> copy(store, rows));
        }
        store.read(sql -> sql.execute("checkpoint"));
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var begin = System.nanoTime();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
            var seconds = HubBench.seconds(begin);
            store.write(sql -> sql.execute("truncate fact"));
            return KIOSKS * BATCHES * FACTS / seconds;
        }
    }

    private static boolean copy(HubStore store, CopyIn rows) {
        store.write(
                sql ->
                        rows.run(
                                sql,
                                "fact (kiosk, journal, seq, hash, kind, v, at_hour, clock_set,"
                                        + " trial, body)"));
        return true;
    }

    private static void put(CopyIn rows, Part part) {
        for (var bytes : part.facts()) {
            var header = FactCodec.read(bytes).header();
            rows.row()
                    .put(part.kiosk().id())
                    .put(part.kiosk().journal())
                    .put(header.seq())
                    .put(Hash.raw(bytes))
                    .put(header.kind())
                    .put(header.v())
                    .put(header.hour())
                    .put(header.clock() == FactHeader.Clock.SET)
                    .put(header.trial())
                    .put(bytes);
        }
    }

    private static Taken taken(
            HubStore store, VerifyingKey verifying, PackagedHub hub, List<Part> parts)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS);
                var http = HttpClient.newHttpClient()) {
            var tasks = new ArrayList<Callable<Long>>();
            for (var part : parts) {
                var envelope = part.envelope();
                tasks.add(() -> HubBench.accepted(HubBench.send(http, hub, envelope), verifying));
            }
            store.read(sql -> sql.execute("checkpoint"));
            var begin = System.nanoTime();
            var accepted = 0L;
            for (var done : threads.invokeAll(tasks)) {
                accepted += done.get();
            }
            var taken = accepted / HubBench.seconds(begin);
            Awaitility.await("all is tallied")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> store.read(sql -> sql.fetchCount(TALLY_PACK)) == 0);
            return new Taken(taken, accepted / HubBench.seconds(begin));
        }
    }
}
