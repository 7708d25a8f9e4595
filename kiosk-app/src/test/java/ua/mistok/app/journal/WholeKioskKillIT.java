package ua.mistok.app.journal;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.ProtocolStation;

/// The packaged kiosk, killed while visitors touch it: what they saw happen is on the disk, once.
class WholeKioskKillIT {

    private static final int STATIONS = 2;
    private static final int LONGEST_LIFE = 2_000;
    private static final int LONGEST_START = 120;

    private final Tried visits = new Tried();
    private final Tried cards = new Tried();
    private final Random random = new Random(20_261_123);

    @TempDir Path folder;

    /// How often something was tried, and how often the screen said that it was done.
    private record Tried(AtomicInteger tried, AtomicInteger done) {

        Tried() {
            this(new AtomicInteger(), new AtomicInteger());
        }

        void run(Runnable touch) {
            tried.incrementAndGet();
            touch.run();
            done.incrementAndGet();
        }
    }

    @Test
    void two_kills_lose_nothing_and_double_nothing() throws Exception {
        kill(2);
    }

    @Test
    @Tag("long")
    @Tag("kills")
    void a_hundred_kills_lose_nothing_and_double_nothing() throws Exception {
        kill(100);
        assertThat(cards.done()).hasValueGreaterThan(100);
    }

    private void kill(int times) throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var kiosk = PackagedKiosk.start(data)) {
            for (var life = 1; life <= times; life++) {
                liveAndDie(kiosk);
                new Corpse(data).copied(copy -> assertWhole(copy));
                kiosk.startAgain();
            }
        }
        System.out.printf(
                "Kills: %d of the whole application, %s visits and %s cards acknowledged%n",
                times, visits.done(), cards.done());
        assertThat(visits.tried()).hasPositiveValue();
    }

    /// A life that ends before anybody came proves nothing: its time begins with the first page.
    private void liveAndDie(PackagedKiosk kiosk) {
        var come = new CompletableFuture<Void>();
        var death =
                come.thenRunAsync(
                        kiosk::kill,
                        CompletableFuture.delayedExecutor(
                                random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS));
        var stations =
                Stream.generate(() -> runAsync(() -> touchUntilItDies(kiosk.url(), come)))
                        .limit(STATIONS)
                        .toList();
        death.orTimeout(LONGEST_START, TimeUnit.SECONDS).join();
        stations.forEach(CompletableFuture::join);
    }

    private void touchUntilItDies(String url, CompletableFuture<Void> come) {
        try {
            while (true) {
                visit(url, come);
            }
        } catch (UncheckedIOException dead) {
            assertThat(dead).hasCauseInstanceOf(IOException.class);
        }
    }

    private void visit(String url, CompletableFuture<Void> come) {
        try (var station = new ProtocolStation(url)) {
            station.load();
            come.complete(null);
            visits.run(() -> station.press("Торкніться, щоб почати"));
            station.press("Отримати послугу");
            cards.run(() -> station.press("Житлова субсидія"));
            station.press("Завершити й стерти");
        }
    }

    private void assertWhole(Path copy) throws SQLException {
        assertCounted(Corpse.records(copy), "in the file");
        try (var store = KioskStore.open(copy)) {
            Journal.open(copy, store, Clock.systemUTC(), Instant.EPOCH).close();
        }
        assertThat(Corpse.rows(copy)).isEqualTo(Corpse.records(copy));
    }

    private void assertCounted(Map<String, String> facts, String where) {
        assertThat(Collections.frequency(facts.values(), "visit.began"))
                .as("visits " + where)
                .isBetween(visits.done().get(), visits.tried().get());
        assertThat(Collections.frequency(facts.values(), "a07"))
                .as("cards " + where)
                .isBetween(cards.done().get(), cards.tried().get());
    }
}
