package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.backup.BackupView;
import ua.mistok.app.console.content.ContentView;
import ua.mistok.app.console.content.WorkListView;
import ua.mistok.app.console.idea.IdeasView;
import ua.mistok.app.console.mode.WeekView;
import ua.mistok.app.console.setup.GoOnView;
import ua.mistok.app.console.sync.SyncTell;
import ua.mistok.app.console.sync.SyncView;
import ua.mistok.app.morning.Sentence;
import ua.mistok.app.station.Station;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.ui.Words;

/// A sentence of the morning in words, and the one way to go from it.
record Said(String words, Optional<Errand> errand) {

    private static final String KEY = "console.today.";

    /// @param view where it is put right
    record Errand(String words, Class<? extends Component> view) {

        /// What one must be allowed to go there.
        Permission permission() {
            return view.getAnnotation(StaffOnly.class).value();
        }
    }

    static Said of(Component at, Sentence sentence) {
        return switch (sentence) {
            case Sentence.SetUpWaits() -> plain(at, "set-up").goingTo(at, "go-on", GoOnView.class);
            case Sentence.StationsAlive(var count) -> counted(at, "stations", count);
            case Sentence.NoStation() -> plain(at, "no-station");
            case Sentence.StationSilent(var station, var since) ->
                    plain(at, "silent", name(at, station), Tell.time(since));
            case Sentence.DiskRoomy(var free) -> plain(at, "disk", Tell.gigabytes(at, free));
            case Sentence.DiskFull(var free) -> plain(at, "disk-full", Tell.gigabytes(at, free));
            case Sentence.ClockRight(var now) -> plain(at, "clock", Tell.time(now));
            case Sentence.ClockWrong(var shows) -> plain(at, "clock-wrong", Tell.day(shows));
            case Sentence.DataWhole() -> plain(at, "data");
            case Sentence.DataRebuilt() -> plain(at, "data-rebuilt");
            case Sentence.DataWrong() -> plain(at, "data-wrong");
            case Sentence.DataCut() -> plain(at, "data-cut");
            case Sentence.DataDamaged() -> plain(at, "data-damaged");
            case Sentence.NothingKept(var since) -> plain(at, "nothing-kept", moment(since));
            case Sentence.NotKept(var from, var until, var times) ->
                    plain(at, "not-kept", moment(from), moment(until), times);
            case Sentence.ContentFresh(var cards) -> counted(at, "fresh", cards);
            case Sentence.ContentStale(var cards) ->
                    counted(at, "stale", cards).goingTo(at, "look", WorkListView.class);
            case Sentence.ContentBroken(var problems) ->
                    counted(at, "broken", problems).goingTo(at, "look", ContentView.class);
            case Sentence.NextClass(var begins) ->
                    plain(at, "class", Tell.weekday(at, begins), Tell.time(begins))
                            .goingTo(at, "week", WeekView.class);
            case Sentence.NoClass() -> plain(at, "no-class").goingTo(at, "week", WeekView.class);
            case Sentence.StaysHere() -> plain(at, "stays-here");
            case Sentence.NothingWaits(var last) ->
                    plain(
                            at,
                            "sync",
                            Tell.day(LocalDate.ofInstant(last, Tell.KYIV)),
                            Tell.time(last));
            case Sentence.FactsWait(var facts) -> counted(at, "sync-waits", facts);
            case Sentence.SyncTrouble(var stop) ->
                    new Said(SyncTell.stop(at, stop), Optional.empty())
                            .goingTo(at, "to-sync", SyncView.class);
            case Sentence.SyncOld(var last) ->
                    plain(at, "sync-old", Tell.day(LocalDate.ofInstant(last, Tell.KYIV)))
                            .goingTo(at, "to-sync", SyncView.class);
            case Sentence.FactsAside(var facts) ->
                    counted(at, "sync-aside", facts).goingTo(at, "to-sync", SyncView.class);
            case Sentence.BackupMade(var made) ->
                    plain(
                            at,
                            "backup",
                            Tell.day(LocalDate.ofInstant(made, Tell.KYIV)),
                            Tell.time(made));
            case Sentence.BackupTrouble(var what) ->
                    plain(
                                    at,
                                    switch (what) {
                                        case NO_KEY -> "backup-no-key";
                                        case FAILED -> "backup-failed";
                                        case OLD -> "backup-old";
                                        case STICK_AWAY -> "backup-stick";
                                    })
                            .goingTo(at, "to-backups", BackupView.class);
            case Sentence.MovedAway() ->
                    plain(at, "moved").goingTo(at, "to-backups", BackupView.class);
            case Sentence.WordsWaiting(var texts) ->
                    counted(at, "unread", texts).goingTo(at, "read", WordsView.class);
            case Sentence.IdeasWaiting(var ideas) ->
                    counted(at, "ideas", ideas).goingTo(at, "read-ideas", IdeasView.class);
        };
    }

    private Said goingTo(Component at, String key, Class<? extends Component> view) {
        return new Said(words, Optional.of(new Errand(at.getTranslation(KEY + key), view)));
    }

    private static Said plain(Component at, String key, Object... values) {
        return new Said(at.getTranslation(KEY + key, values), Optional.empty());
    }

    private static Said counted(Component at, String key, int count) {
        return new Said(Words.count(at, KEY + key, count), Optional.empty());
    }

    private static String moment(Instant at) {
        return Tell.day(LocalDate.ofInstant(at, Tell.KYIV)) + " " + Tell.time(at);
    }

    private static String name(Component at, Station station) {
        return station.slug().equals(Station.MAIN)
                ? at.getTranslation(KEY + "main")
                : station.name();
    }
}
