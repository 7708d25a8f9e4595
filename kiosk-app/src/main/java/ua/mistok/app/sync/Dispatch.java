package ua.mistok.app.sync;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.log.LogFailure;
import ua.mistok.app.loop.WakingLoop.Rest;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wire.Refusal;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.Setting;
import ua.mistok.config.key.SigningKey;

/// Sends what waits, the newest first and then from the oldest on. One thread makes contact; others
/// ask and say what it may.
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String BATCHES = "/api/v1/batches";

    /// In a row: then it is not for one fact's sake.
    private static final int MOST_REFUSALS = 24;

    private static final Duration GATHERING = Duration.ofSeconds(30);
    private static final Duration HEARTBEAT = Duration.ofMinutes(15);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final Membership membership;
    private final Waiting waiting;
    private final Receipts receipts;
    private final SetAside aside;
    private final HubClient client;
    private final Pull pull;
    private final Ledger ledger;
    private final UUID kiosk;
    private final SigningKey key;
    private final BiFunction<Long, Long, Pulse> pulse;
    private final InstantSource clock;
    private final Patience patience;
    private final Diary diary;
    private final Load load = new Load();
    private int refusals;
    private long revision = Pull.UNSAID;
    private volatile boolean urgent;
    private volatile Rules own;
    private volatile boolean chosen;
    private volatile Optional<Stop> stop = Optional.empty();
    private volatile Runnable hurry = () -> {};

    /// @param pulse of what waits and what is set aside
    Dispatch(
            Membership membership,
            Waiting waiting,
            Receipts receipts,
            SetAside aside,
            HubClient client,
            Pull pull,
            Ledger ledger,
            UUID kiosk,
            SigningKey key,
            BiFunction<Long, Long, Pulse> pulse,
            InstantSource clock,
            Random random) {
        this.membership = membership;
        this.waiting = waiting;
        this.receipts = receipts;
        this.aside = aside;
        this.client = client;
        this.pull = pull;
        this.ledger = ledger;
        this.kiosk = kiosk;
        this.key = key;
        this.pulse = pulse;
        this.clock = clock;
        this.patience = new Patience(random);
        var said = ledger.latest(Rules.KIND, Rules.class);
        this.own = said.orElse(Rules.USUAL);
        this.chosen = said.isPresent();
        pull.onSync(() -> urgent = true);
        this.diary = new Diary(ledger, clock);
    }

    /// One contact with the hub: all that waits goes, as far as hub, line and rules allow.
    ///
    /// @return until when it has time
    public Rest contact() {
        diary.begin();
        urgent = false;
        revision = Pull.UNSAID;
        try {
            var rest = send();
            diary.note();
            return rest;
        } catch (LogFailure disk) {
            LOG.warn("The exchange with the hub waits for the disk", disk);
            stop = Optional.of(Stop.DISK);
            return Rest.of(patience.next());
        }
    }

    private Rest send() {
        var pulses = 2; // one, and another that tells what came of what the hub wants
        while (true) {
            var hub = membership.hub();
            stop = hindrance(hub);
            if (stop.isPresent()) {
                return Rest.of(LOOK_AGAIN);
            }
            var batch =
                    pulses > 0
                            ? Optional.of(waiting.newest(pulse(hub.orElseThrow())))
                            : waiting.oldest(load.bytes());
            if (batch.isEmpty()) {
                return new Rest(GATHERING, HEARTBEAT);
            }
            var rest = send(hub.orElseThrow(), batch.get());
            if (rest.isPresent()) {
                return rest.get();
            }
            pulses--;
            if (pulses == 1 && !pull.follow(hub.get(), revision, diary::spend)) {
                pulses = 0;
            }
        }
    }

    private Pulse pulse(Hub hub) {
        return pull.tell(hub, pulse.apply(waiting.count(), aside.count()));
    }

    /// Asked before every batch: whoever switches it off is obeyed at once.
    private Optional<Stop> hindrance(Optional<Hub> hub) {
        var now = rules();
        if (hub.isEmpty()) {
            return Optional.of(Stop.NO_HUB);
        }
        if (!hub.get().hasAddress()) {
            return Optional.of(Stop.NO_ADDRESS);
        }
        if (!now.on()) {
            return Optional.of(Stop.SWITCHED_OFF);
        }
        if (urgent) {
            return Optional.empty();
        }
        if (now.isQuiet(clock.instant().atZone(KYIV).toLocalTime())) {
            return Optional.of(Stop.QUIET_HOURS);
        }
        return now.isSpent(diary.bytes()) ? Optional.of(Stop.DAY_IS_SPENT) : Optional.empty();
    }

    /// @return empty if it may go on
    private Optional<Rest> send(Hub hub, Batch batch) {
        var envelope = Envelope.of(batch, kiosk, key);
        var sent = Sent.of(envelope, batch);
        var bytes = envelope.bytes();
        var begun = System.nanoTime();
        var reply = client.post(hub.address(), BATCHES, bytes);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return switch (reply) {
            case Reply.Failed(var why) -> {
                diary.spend(bytes.length);
                load.less();
                yield stopped(own.on() ? why : Stop.SWITCHED_OFF, patience.next());
            }
            case Reply.Came came -> {
                diary.spend(bytes.length + came.bytes().length);
                yield answered(hub, batch, sent, came, took);
            }
        };
    }

    private Optional<Rest> answered(
            Hub hub, Batch batch, Sent sent, Reply.Came came, Duration took) {
        return switch (receipts.read(hub, sent, came.bytes())) {
            case Receipts.Read.Good(var receipt) -> {
                receipts.take(sent, receipt, true);
                refusals = 0;
                revision = receipt.revision();
                batch.pulse().ifPresent(pull::heard);
                diary.answered(sent.seqs().size());
                patience.reset();
                load.took(took);
                yield Optional.empty();
            }
            case Receipts.Read.Refused(var code) -> refused(sent, code);
            case Receipts.Read.Nothing() ->
                    came.isBusy()
                            ? stopped(Stop.BUSY, came.again().orElseGet(patience::next))
                            : stopped(Stop.NOT_THE_HUB, patience.next());
        };
    }

    /// A batch that is not taken is halved until one fact stands alone, and that one steps aside.
    private Optional<Rest> refused(Sent sent, Refusal.Code code) {
        LOG.warn("The hub refused a batch of {} facts: {}", sent.seqs().size(), code.stableName());
        return switch (code) {
            case MALFORMED, TOO_LARGE -> {
                refusals++;
                if (sent.seqs().isEmpty() || refusals > MOST_REFUSALS) {
                    yield stopped(Stop.NOT_UNDERSTOOD, patience.longest());
                }
                if (sent.seqs().size() > 1) {
                    load.narrow();
                } else {
                    receipts.refuse(sent, code);
                }
                yield Optional.empty();
            }
            case NOT_YOURS -> {
                receipts.refuse(sent, code);
                yield Optional.empty();
            }
            case UNKNOWN_VERSION -> stopped(Stop.NOT_UNDERSTOOD, patience.longest());
            case REVOKED -> stopped(Stop.REVOKED, patience.longest());
            case UNKNOWN_KIOSK, BAD_SIGNATURE, OTHER_KEY, UNKNOWN_CODE, USED_CODE, EXPIRED_CODE ->
                    stopped(Stop.NOT_KNOWN, patience.longest());
        };
    }

    private Optional<Rest> stopped(Stop why, Duration time) {
        stop = Optional.of(why);
        return Optional.of(Rest.of(time));
    }

    public State state() {
        var last = diary.last();
        return new State(
                waiting.count(),
                aside.count(),
                last.map(Exchanged::at),
                last.map(Exchanged::facts).orElse(0L),
                stop,
                diary.bytes());
    }

    /// Whether the line may be used just now, for whatever it is.
    boolean isFree() {
        return hindrance(membership.hub()).isEmpty();
    }

    /// Counts into this day what went over the line; of the thread that makes contact.
    void spend(long bytes) {
        diary.spend(bytes);
    }

    /// What holds.
    public Rules rules() {
        return own.by(pull.wanted(), chosen);
    }

    /// What the hub has fixed of a rule, so that the word of staff does not count.
    public Optional<Wish> fixed(Setting setting) {
        return pull.wanted().fixed(setting);
    }

    /// Holds from now on, also for what is under way; on the disk when this returns.
    public synchronized void rule(Rules now) {
        ledger.append(Rules.KIND, now);
        own = now;
        chosen = true;
        if (!now.on()) {
            client.breakOff();
        }
        hurry.run();
    }

    /// Makes contact now; returns at once.
    public void now() {
        hurry.run();
    }

    /// Ends a request that is under way.
    void breakOff() {
        client.breakOff();
    }

    /// @param hurry makes contact now
    void hurriesBy(Runnable hurry) {
        this.hurry = hurry;
        membership.listen(hurry);
    }
}
