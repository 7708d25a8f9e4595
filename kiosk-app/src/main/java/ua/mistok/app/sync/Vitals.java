package ua.mistok.app.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.mode.Week;
import ua.mistok.app.station.Stations;
import ua.mistok.app.wire.Pulse;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;

/// How this kiosk is, for whoever looks after many.
///
/// @param version of the programme
/// @param data the folder that must not be lost
record Vitals(
        String version,
        Path data,
        PackShelf packs,
        Stations stations,
        Week week,
        InstantSource clock)
        implements BiFunction<Long, Long, Pulse> {

    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final ModeId CLOSED = new ModeId("closed");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// @param waiting facts that the hub has not answered
    /// @param aside facts that it did not take
    @Override
    public Pulse apply(Long waiting, Long aside) {
        var versions = new TreeMap<String, Integer>();
        for (var pack : packs.now().packs().all()) {
            versions.put(pack.id().slug(), pack.manifest().version());
        }
        return new Pulse(
                version,
                clock.instant(),
                waiting,
                aside,
                free(),
                versions,
                stations.count(),
                silent(),
                0,
                hours(week.schedule()));
    }

    private int silent() {
        var since = clock.instant().minus(SILENCE);
        var heard = stations.seen().values().stream().filter(since::isBefore).count();
        return Math.max(0, stations.count() - (int) heard);
    }

    private long free() {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("the disk does not tell how much is free", e);
        }
    }

    /// From the first hour to the last one of each day; a week that is never closed was not told.
    static List<String> hours(Schedule schedule) {
        return schedule.otherwise().equals(CLOSED)
                ? Arrays.stream(DayOfWeek.values()).map(day -> hours(schedule, day)).toList()
                : List.of();
    }

    private static String hours(Schedule schedule, DayOfWeek day) {
        var open =
                schedule.week().getOrDefault(day, List.of()).stream()
                        .filter(hours -> !hours.mode().equals(CLOSED))
                        .toList();
        var from = open.stream().map(Hours::from).min(LocalTime::compareTo);
        var to = open.stream().map(Hours::to).max(LocalTime::compareTo);
        return from.map(first -> TIME.format(first) + "-" + TIME.format(to.orElseThrow()))
                .orElse("");
    }
}
