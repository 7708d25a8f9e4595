package ua.mistok.app.content;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.service.CheckedOn;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.LocalCard;
import ua.mistok.config.service.Service;

/// What somebody should look at again: cards that were checked long ago, and what visitors said is
/// wrong. Counts only: who said it, and what they had typed, is known nowhere.
public final class WorkList {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final PackShelf shelf;
    private final TallyStore tallies;
    private final Ledger ledger;
    private final InstantSource clock;

    WorkList(PackShelf shelf, TallyStore tallies, Ledger ledger, InstantSource clock) {
        this.shelf = shelf;
        this.tallies = tallies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What a report is about.
    private record About(String service, String step, int version, String what) {}

    /// A record of the ledger: somebody saw to what was said so often.
    ///
    /// @param times in all, whenever it was said
    /// @param staff id of the person, never a name
    private record SeenTo(
            String service,
            String step,
            int version,
            String what,
            long times,
            String staff,
            Instant at) {

        static final String KIND = "report.done";

        About about() {
            return new About(service, step, version, what);
        }
    }

    /// The longest unchecked first; what a place says on a card of the country is its own pack's.
    public List<StaleCard> stale() {
        var today = LocalDate.ofInstant(clock.instant(), KYIV);
        var here = shelf.now();
        var stale = new ArrayList<StaleCard>();
        for (var pack : here.packs().all()) {
            pack.services().stream()
                    .filter(card -> card.isStale(today))
                    .map(card -> card(card, card.checkedOn(), pack))
                    .forEach(stale::add);
            pack.localCards()
                    .forEach(
                            local ->
                                    oldest(local, pack, today)
                                            .flatMap(
                                                    checked ->
                                                            here.findService(local.service())
                                                                    .map(
                                                                            card ->
                                                                                    card(
                                                                                            card,
                                                                                            checked,
                                                                                            pack)))
                                            .ifPresent(stale::add));
        }
        stale.sort(
                Comparator.comparing((StaleCard card) -> card.checkedOn().latest())
                        .thenComparing(card -> card.id().slug()));
        return List.copyOf(stale);
    }

    private static StaleCard card(Service card, CheckedOn checked, Pack pack) {
        return new StaleCard(card.id(), card.name(), checked, pack.id());
    }

    private static Optional<CheckedOn> oldest(LocalCard local, Pack pack, LocalDate today) {
        var fresh = pack.manifest().shared().fresh();
        return local.slots().values().stream()
                .map(slot -> slot.detail())
                .filter(detail -> detail.isStale(today, fresh))
                .map(Detail::checkedOn)
                .min(Comparator.comparing(CheckedOn::latest));
    }

    /// What nobody has seen to yet, what was said most often first.
    public List<Report> reports() {
        var done = done();
        var reports = new ArrayList<Report>();
        totals().forEach(
                        (about, total) -> {
                            var open = total.times() - done.getOrDefault(about, 0L);
                            if (open > 0) {
                                reports.add(report(about, open, total.week()));
                            }
                        });
        reports.sort(
                Comparator.comparingLong(Report::times)
                        .reversed()
                        .thenComparing(Report::week, Comparator.reverseOrder())
                        .thenComparing(Report::service)
                        .thenComparing(report -> report.step().orElse(""))
                        .thenComparing(Report::what));
        return List.copyOf(reports);
    }

    /// Somebody saw to it: what is said of it later is a new report.
    ///
    /// @param staff id of the person, never a name
    public void done(Report report, String staff) {
        var about =
                new About(
                        report.service(),
                        report.step().orElse(""),
                        report.version(),
                        name(report.what()));
        var before = done().getOrDefault(about, 0L);
        ledger.append(
                SeenTo.KIND,
                new SeenTo(
                        about.service(),
                        about.step(),
                        about.version(),
                        about.what(),
                        before + report.times(),
                        staff,
                        clock.instant()));
    }

    private record Total(long times, int week) {

        Total and(Total other) {
            return new Total(times + other.times, Math.max(week, other.week));
        }
    }

    private Map<About, Total> totals() {
        var totals = new HashMap<About, Total>();
        for (var counted : tallies.find(TallyFilter.of(Measure.FLAG))) {
            totals.merge(about(counted), total(counted), Total::and);
        }
        return totals;
    }

    private static About about(Counted counted) {
        var tally = counted.tally();
        return new About(tally.subject(), tally.item(), tally.version(), tally.code());
    }

    private static Total total(Counted counted) {
        return new Total(counted.n(), counted.tally().week());
    }

    private Map<About, Long> done() {
        var done = new HashMap<About, Long>();
        ledger.list(SeenTo.KIND, SeenTo.class)
                .forEach(seen -> done.merge(seen.about(), seen.times(), Math::max));
        return done;
    }

    private static Report report(About about, long open, int week) {
        return new Report(
                about.service(),
                Optional.of(about.step()).filter(step -> !step.isEmpty()),
                about.version(),
                what(about.what()),
                open,
                week);
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    /// A word that this programme does not know is some other.
    private static What what(String name) {
        for (var what : What.values()) {
            if (name(what).equals(name)) {
                return what;
            }
        }
        return What.OTHER;
    }
}
