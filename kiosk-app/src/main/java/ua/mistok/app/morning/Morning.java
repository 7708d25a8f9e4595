package ua.mistok.app.morning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.mistok.app.backup.Move;
import ua.mistok.app.backup.Nightly;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.Refused;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.Running;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.station.Stations;
import ua.mistok.config.problem.Problem;

/// Looks at everything that a librarian would otherwise have to look at.
public final class Morning {

    /// A station asks every ten seconds; this long without a word, and it is off or cut off.
    static final Duration SILENCE = Duration.ofMinutes(1);

    /// Years of answers fit into less; an update and a backup do not.
    static final double LEAST_GIGABYTES = 2;

    private static final double GIGABYTE = 1e9;
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Path data;
    private final Journal journal;
    private final Ledger ledger;
    private final Refusals refusals;
    private final Stations stations;
    private final PackShelf packs;
    private final Texts texts;
    private final IdeaBank ideas;
    private final Running running;
    private final Nightly nightly;
    private final Move move;
    private final SetUp setUp;
    private final HubLine hubLine;
    private final InstantSource clock;

    /// @param data the folder that must not be lost
    public Morning(
            Path data,
            Journal journal,
            Ledger ledger,
            Stations stations,
            PackShelf packs,
            Texts texts,
            IdeaBank ideas,
            Running running,
            Nightly nightly,
            Move move,
            SetUp setUp,
            HubLine hubLine,
            InstantSource clock) {
        this.data = data;
        this.journal = journal;
        this.ledger = ledger;
        this.refusals = new Refusals(journal, ledger);
        this.stations = stations;
        this.packs = packs;
        this.texts = texts;
        this.ideas = ideas;
        this.running = running;
        this.nightly = nightly;
        this.move = move;
        this.setUp = setUp;
        this.hubLine = hubLine;
        this.clock = clock;
    }

    /// What waits for a person first, then what is well.
    public List<Sentence> look() {
        var now = clock.instant();
        var all = new ArrayList<Sentence>();
        if (!setUp.isFinished()) {
            all.add(new Sentence.SetUpWaits());
        }
        all.addAll(stations(now));
        all.add(disk());
        all.add(clock(now));
        all.add(health());
        refusals.find(now).map(Morning::sentence).ifPresent(all::add);
        all.add(content(LocalDate.ofInstant(now, KYIV)));
        all.add(
                running.nextClass()
                        .<Sentence>map(Sentence.NextClass::new)
                        .orElseGet(Sentence.NoClass::new));
        all.addAll(hubLine.look(now));
        all.addAll(backup());
        var unread = (int) texts.list().stream().filter(text -> !text.released()).count();
        if (unread > 0) {
            all.add(new Sentence.WordsWaiting(unread));
        }
        if (ideas.waiting() > 0) {
            all.add(new Sentence.IdeasWaiting(ideas.waiting()));
        }
        all.sort(Comparator.comparing(sentence -> !sentence.isAmber()));
        return List.copyOf(all);
    }

    private List<Sentence> stations(Instant now) {
        var seen = stations.seen();
        if (seen.isEmpty()) {
            return List.of(new Sentence.NoStation());
        }
        var silent = new ArrayList<Sentence>();
        seen.forEach(
                (station, last) -> {
                    if (last.plus(SILENCE).isBefore(now)) {
                        silent.add(new Sentence.StationSilent(station, last));
                    }
                });
        if (silent.size() < seen.size()) {
            silent.add(new Sentence.StationsAlive(seen.size() - silent.size()));
        }
        return silent;
    }

    private Sentence disk() {
        try {
            var free = Files.getFileStore(data).getUsableSpace() / GIGABYTE;
            return free < LEAST_GIGABYTES
                    ? new Sentence.DiskFull(free)
                    : new Sentence.DiskRoomy(free);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Sentence clock(Instant now) {
        return journal.believesItsClock()
                ? new Sentence.ClockRight(now)
                : new Sentence.ClockWrong(LocalDate.ofInstant(now, KYIV));
    }

    private Sentence health() {
        if (ledger.damaged()) {
            return new Sentence.DataDamaged();
        }
        if (journal.isStoreWrong()) {
            return new Sentence.DataWrong();
        }
        return journal.health()
                .<Sentence>map(
                        found ->
                                found.damage()
                                        ? new Sentence.DataDamaged()
                                        : found.rebuilt()
                                                ? new Sentence.DataRebuilt()
                                                : new Sentence.DataCut())
                .orElseGet(Sentence.DataWhole::new);
    }

    /// Nothing in the minutes between the first key and the first backup.
    private List<Sentence> backup() {
        if (move.isMoved()) {
            return List.of(new Sentence.MovedAway());
        }
        return nightly.trouble()
                .<Sentence>map(Sentence.BackupTrouble::new)
                .or(() -> nightly.last().map(Sentence.BackupMade::new))
                .map(List::of)
                .orElseGet(List::of);
    }

    private static Sentence sentence(Refused of) {
        return of.over()
                .<Sentence>map(over -> new Sentence.NotKept(of.first(), over, of.times()))
                .orElseGet(() -> new Sentence.NothingKept(of.first()));
    }

    private Sentence content(LocalDate today) {
        var shelf = packs.now();
        var broken = (int) shelf.problems().stream().filter(Problem::isError).count();
        if (broken > 0) {
            return new Sentence.ContentBroken(broken);
        }
        var cards = shelf.services();
        var stale = (int) cards.stream().filter(card -> card.isStale(today)).count();
        return stale > 0
                ? new Sentence.ContentStale(stale)
                : new Sentence.ContentFresh(cards.size());
    }
}
