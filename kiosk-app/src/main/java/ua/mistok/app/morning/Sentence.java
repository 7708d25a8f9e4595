package ua.mistok.app.morning;

import java.time.Instant;
import java.time.LocalDate;
import ua.mistok.app.backup.Nightly;
import ua.mistok.app.station.Station;
import ua.mistok.app.sync.Stop;

/// One thing to know this morning.
public sealed interface Sentence {

    /// Whether a person should do something.
    default boolean isAmber() {
        return true;
    }

    /// One that says that all is well.
    sealed interface Well extends Sentence {
        @Override
        default boolean isAmber() {
            return false;
        }
    }

    /// @param count of stations that were heard of within the last minute
    record StationsAlive(int count) implements Well {}

    /// No screen was heard of since the kiosk started.
    record NoStation() implements Sentence {}

    /// @param since when it was heard of for the last time
    record StationSilent(Station station, Instant since) implements Sentence {}

    record DiskRoomy(double freeGigabytes) implements Well {}

    record DiskFull(double freeGigabytes) implements Sentence {}

    record ClockRight(Instant now) implements Well {}

    /// @param shows what nobody can believe
    record ClockWrong(LocalDate shows) implements Sentence {}

    /// All that was saved was found again at the last start.
    record DataWhole() implements Well {}

    /// The database was made again from the files; nothing is lost.
    record DataRebuilt() implements Sentence {}

    /// The database was found to be wrong, and waits for a start that makes it again.
    record DataWrong() implements Sentence {}

    /// A record was torn when the power went: it had not been acknowledged to anybody.
    record DataCut() implements Sentence {}

    /// Records could not be read and lie aside.
    record DataDamaged() implements Sentence {}

    /// The disk takes nothing; screens go on, and whoever answers is told.
    ///
    /// @param since when, as the clock showed it
    record NothingKept(Instant since) implements Sentence {}

    /// For a while the disk took nothing; whoever waited for it was told.
    ///
    /// @param until when it took records again
    /// @param times how often something was not kept
    record NotKept(Instant from, Instant until, int times) implements Sentence {}

    record ContentFresh(int cards) implements Well {}

    record ContentStale(int cards) implements Sentence {}

    record ContentBroken(int problems) implements Sentence {}

    /// @param begins when the week says so
    record NextClass(Instant begins) implements Well {}

    /// The week knows of no class within two weeks.
    record NoClass() implements Well {}

    /// No hub is set up: everything stays on this machine.
    record StaysHere() implements Well {}

    /// The hub has everything.
    ///
    /// @param last when it answered for the last time
    record NothingWaits(Instant last) implements Well {}

    /// Facts are on their way to the hub; without a network they wait, and nothing is wrong.
    record FactsWait(int facts) implements Well {}

    /// A person should see to the exchange with the hub.
    record SyncTrouble(Stop why) implements Sentence {}

    /// Facts wait, and the hub has not answered for a week.
    ///
    /// @param last when it did
    record SyncOld(Instant last) implements Sentence {}

    /// The hub did not take some facts.
    record FactsAside(int facts) implements Sentence {}

    /// @param made when the newest was
    record BackupMade(Instant made) implements Well {}

    record BackupTrouble(Nightly.Trouble what) implements Sentence {}

    /// The kiosk lives on another machine.
    record MovedAway() implements Sentence {}

    /// Somebody put the set-up off, or was interrupted.
    record SetUpWaits() implements Sentence {}

    /// Words of visitors that nobody has read.
    record WordsWaiting(int texts) implements Sentence {}

    /// Ideas that nobody has read.
    record IdeasWaiting(int ideas) implements Sentence {}
}
