package ua.mistok.bench;

import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.TALLY_DELTA;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import ua.mistok.app.db.CopyIn;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.config.key.VerifyingKey;

/// What `deploy/kiosk bench hub` measures: facts taken in beside PostgreSQL's own COPY of the same
/// rows into the same keyed table, a whole country that comes back within minutes, bytes on the
/// wire, memory.
public final class HubBench {

    private static final int KIOSKS = 24;
    private static final int BATCHES = 10;
    private static final int FACTS = 500;
    private static final int CLIENTS = 3;
    private static final int ROUNDS = 3;
    private static final int FLEET = 12_000;
    private static final int WAITING = 30;
    private static final Duration BLACKOUT_ENDS = Duration.ofMinutes(10);

    private HubBench() {}

    public static void main(String[] arguments) throws Exception {
        measure(new Report(System.out));
    }

    static void measure(Report report) throws Exception {
        wire(report);
        try (var server = EmbeddedPostgres.builder().start()) {
            throughput(report, server);
            fleet(report, server);
        }
    }

    /// Bytes of an envelope for each finished survey in it.
    private static void wire(Report report) {
        report.part("On the wire");
        for (var count : List.of(1, 10, 100)) {
            var facts = new ArrayList<byte[]>();
            var visits = new VisitFacts(count);
            for (var seq = 1; seq <= count; seq++) {
                facts.add(VisitFacts.bytes(seq, visits.answered("a07")));
            }
            var kiosk = SampleKiosk.stranger();
            var bytes = kiosk.batch(Ranges.of(1, count), count, facts).bytes().length;
            var plain = facts.stream().mapToInt(fact -> fact.length).sum();
            report.line(
                    "a finished survey, " + count + " in a batch",
                    String.format(
                            Locale.ROOT, "%d bytes (%d as JSON)", bytes / count, plain / count));
        }
    }

    private static void throughput(Report report, EmbeddedPostgres server) throws Exception {
        report.part("Facts taken in, beside COPY");
        var ratios = new Samples();
        var withTallies = new Samples();
        for (var round = 1; round <= ROUNDS; round++) {
            var database = database(server, "throughput" + round);
            try (var store = HubStore.open(database, "", "")) {
                var copied = copied(store, round);
                try (var hub = PackagedHub.start(database)) {
                    var taken = taken(store, hub, round);
                    ratios.add(taken.facts() / copied);
                    withTallies.add(taken.counted() / copied);
                    report.line(
                            "round " + round,
                            String.format(
                                    Locale.ROOT,
                                    "COPY %.0f/s, hub %.0f/s, until all is tallied %.0f/s",
                                    copied,
                                    taken.facts(),
                                    taken.counted()));
                    report.line(
                            "memory of the hub",
                            Memory.of(hub.process().toHandle()).resident() / 1024 + " MiB");
                }
            }
        }
        least(report, "hub beside COPY, p50", ratios.p50(), 0.15);
        least(report, "the same until all is tallied, p50", withTallies.p50(), 0.15);
    }

    private static void least(Report report, String name, double ratio, double atLeast) {
        report.line(
                name,
                String.format(
                        Locale.ROOT,
                        "%.3fx (target at least %.2fx: %s)",
                        ratio,
                        atLeast,
                        ratio >= atLeast ? "met" : "NOT MET"));
    }

    /// @return facts per second
    private static double copied(HubStore store, long seed) {
        var kiosk = SampleKiosk.stranger();
        var facts = new VisitFacts(seed).list(1, KIOSKS * BATCHES * FACTS);
        var rows = new CopyIn(10);
        for (var index = 0; index < facts.size(); index++) {
            var bytes = facts.get(index);
            rows.row()
                    .put(kiosk.id())
                    .put(kiosk.journal())
                    .put(index + 1L)
                    .put(sha256(bytes))
                    .put("survey.answered")
                    .put(1)
                    .put(Instant.parse("2026-12-01T07:00:00Z"))
                    .put(true)
                    .put(false)
                    .put(bytes);
        }
        var begin = System.nanoTime();
        store.write(
                sql ->
                        rows.run(
                                sql,
                                "fact (kiosk, journal, seq, hash, kind, v, at_hour, clock_set,"
                                        + " trial, body)"));
        var seconds = seconds(begin);
        store.write(sql -> sql.deleteFrom(FACT).execute());
        return facts.size() / seconds;
    }

    /// @param facts per second until the last receipt
    /// @param counted per second until the last of them is in the tallies of all places
    private record Taken(double facts, double counted) {}

    private static Taken taken(HubStore store, PackagedHub hub, long seed) throws Exception {
        var fleet = join(store);
        var envelopes = envelopes(fleet, seed);
        var verifying = fleet.card().verifying();
        try (var threads = Executors.newFixedThreadPool(CLIENTS);
                var http = HttpClient.newHttpClient()) {
            var warm = SampleKiosk.joined(fleet, "lvivska");
            for (var round = 0; round < 40; round++) {
                var first = 1 + round * 100L;
                var facts = new VisitFacts(round).list(first, 100);
                send(http, hub, warm.batch(Ranges.of(first, first + 99), first + 99, facts));
            }
            var tasks = new ArrayList<Callable<Long>>();
            envelopes.forEach(
                    envelope -> tasks.add(() -> accepted(send(http, hub, envelope), verifying)));
            var begin = System.nanoTime();
            var accepted = 0L;
            for (var done : threads.invokeAll(tasks)) {
                accepted += done.get();
            }
            var taken = accepted / seconds(begin);
            Awaitility.await("all is tallied")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> store.read(sql -> sql.fetchCount(TALLY_DELTA)) == 0);
            return new Taken(taken, accepted / seconds(begin));
        }
    }

    private static Fleet join(HubStore store) {
        Places.open(store);
        var keys = new HubKeyStore(store, Clock.systemUTC()).getOrMake();
        return new Fleet(store, keys, "Місток", Clock.systemUTC());
    }

    /// Built and signed before the clock starts; kiosks take turns.
    private static List<Envelope> envelopes(Fleet fleet, long seed) {
        var regions = List.of("vinnytska", "lvivska", "rivnenska", "sumska");
        var kiosks = new ArrayList<SampleKiosk>();
        for (var index = 0; index < KIOSKS; index++) {
            kiosks.add(SampleKiosk.joined(fleet, regions.get(index % regions.size())));
        }
        var envelopes = new ArrayList<Envelope>();
        for (var round = 0; round < BATCHES; round++) {
            var first = 1 + (long) round * FACTS;
            for (var kiosk : kiosks) {
                var facts = new VisitFacts(seed + envelopes.size()).list(first, FACTS);
                var last = first + FACTS - 1;
                envelopes.add(kiosk.batch(Ranges.of(first, last), last, facts));
            }
        }
        return envelopes;
    }

    /// A blackout ends: every kiosk comes back at some moment of ten minutes with what waited.
    private static void fleet(Report report, EmbeddedPostgres server) throws Exception {
        report.part("12,000 kiosks come back within ten minutes");
        var database = database(server, "fleet");
        var random = new Random(12);
        try (var store = HubStore.open(database, "", "");
                var hub = PackagedHub.start(database);
                var http = HttpClient.newHttpClient();
                var clock = Executors.newScheduledThreadPool(8)) {
            var fleet = join(store);
            var verifying = fleet.card().verifying();
            var facts = new VisitFacts(12).list(1, WAITING);
            var came = new ArrayList<ScheduledFuture<Double>>();
            for (var number = 0; number < FLEET; number++) {
                var kiosk = SampleKiosk.joined(fleet, "vinnytska");
                var envelope =
                        Envelope.of(
                                new Batch(
                                        kiosk.journal(),
                                        Ranges.of(1, WAITING),
                                        WAITING,
                                        Optional.empty(),
                                        facts),
                                kiosk.id(),
                                kiosk.key());
                came.add(
                        clock.schedule(
                                () -> comesBack(http, hub, envelope, verifying),
                                120_000 + random.nextLong(BLACKOUT_ENDS.toMillis()),
                                TimeUnit.MILLISECONDS));
            }
            var samples = new Samples();
            for (var one : came) {
                samples.add(one.get());
            }
            report.line("a batch of " + WAITING + " facts", samples.in("ms"));
            report.line("refused for load", "none");
            report.line(
                    "memory of the hub",
                    Memory.of(hub.process().toHandle()).resident() / 1024 + " MiB");
        }
    }

    /// @return milliseconds until its receipt
    private static double comesBack(
            HttpClient http, PackagedHub hub, Envelope envelope, VerifyingKey verifying)
            throws Exception {
        var begin = System.nanoTime();
        if (accepted(send(http, hub, envelope), verifying) != WAITING) {
            throw new IllegalStateException("a kiosk that came back was not heard");
        }
        return seconds(begin) * 1000;
    }

    private static byte[] send(HttpClient http, PackagedHub hub, Envelope envelope)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(hub.address("api/v1/batches"))
                        .header("Content-Type", Envelope.MEDIA_TYPE)
                        .POST(BodyPublishers.ofByteArray(envelope.bytes()))
                        .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the hub answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static long accepted(byte[] answer, VerifyingKey hub) throws NotUnderstood {
        return Envelope.read(answer).open(Receipt.class, hub).accepted().size();
    }

    private static String database(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
