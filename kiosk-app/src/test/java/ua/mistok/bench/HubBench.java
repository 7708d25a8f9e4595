package ua.mistok.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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
import ua.mistok.walks.Memory;

/// What `deploy/kiosk bench hub` measures: facts taken in beside PostgreSQL's own COPY of the same
/// rows into the same keyed table, a whole country that comes back within minutes, bytes on the
/// wire, memory.
public final class HubBench {

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
            IngestBench.measure(report, server);
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

    static Fleet join(HubStore store) {
        Places.open(store);
        var keys = new HubKeyStore(store, Clock.systemUTC()).getOrMake();
        return new Fleet(store, keys, "Місток", Clock.systemUTC());
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

    static byte[] send(HttpClient http, PackagedHub hub, Envelope envelope)
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

    static long accepted(byte[] answer, VerifyingKey hub) throws NotUnderstood {
        return Envelope.read(answer).open(Receipt.class, hub).accepted().size();
    }

    static String database(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
