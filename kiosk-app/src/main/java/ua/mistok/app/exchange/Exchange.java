package ua.mistok.app.exchange;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.exchange.Arrival.Outcome;
import ua.mistok.app.exchange.Arrival.Why;
import ua.mistok.app.exchange.Came.From;
import ua.mistok.app.exchange.Came.State;
import ua.mistok.app.exchange.Wares.Put;
import ua.mistok.app.exchange.Wares.Read;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.field.Personal;
import ua.mistok.config.key.SigningKey;

/// Where things leave and come. For several threads.
public final class Exchange {

    private final Map<Sort, Wares> wares;
    private final Ledger ledger;
    private final SigningKey key;
    private final Supplier<Optional<Sign>> sign;
    private final InstantSource clock;
    private final Map<From, Came> latest = new HashMap<>();

    /// @param wares of each sort
    /// @param key the library's own
    /// @param sign what the library is called, if anybody has said it
    Exchange(
            Map<Sort, Wares> wares,
            Ledger ledger,
            SigningKey key,
            Supplier<Optional<Sign>> sign,
            InstantSource clock) {
        this.wares = Map.copyOf(wares);
        this.ledger = ledger;
        this.key = key;
        this.sign = sign;
        this.clock = clock;
        ledger.list(Came.KIND, Came.class).forEach(came -> latest.put(came.from(), came));
    }

    /// The print of this library's key, as two people read it to each other.
    public String spoken() {
        return key.verifying().id().spoken();
    }

    /// Everything that came, as it stands now, the newest first.
    public synchronized List<Came> list() {
        return latest.values().stream().sorted(Comparator.comparing(Came::at).reversed()).toList();
    }

    /// How a thing stands here; empty if it was taken away.
    public Optional<String> text(Sort sort, String id) {
        return of(sort).text(id);
    }

    // ── out ─────────────────────────────────────────────────────────────

    public Leaving leaving(Sort sort, String id) {
        var ware = of(sort).leaving(id);
        if (ware.isEmpty()) {
            return new Leaving.Gone();
        }
        var title = ware.get().title();
        if (sign.get().isEmpty()) {
            return new Leaving.Nameless();
        }
        if (isPersonal(ware.get().text())) {
            return new Leaving.Personal(title);
        }
        return sealed(parcel(sort, id, ware.get())).length > Envelope.LARGEST
                ? new Leaving.TooLarge(title)
                : new Leaving.Ready(title);
    }

    /// The whole file; empty for what may not leave.
    public Optional<byte[]> file(Sort sort, String id) {
        return leaving(sort, id) instanceof Leaving.Ready
                ? of(sort).leaving(id).map(ware -> sealed(parcel(sort, id, ware)))
                : Optional.empty();
    }

    private Parcel parcel(Sort sort, String id, Ware ware) {
        return new Parcel(
                Parcel.FORMAT,
                sort.stableName(),
                id,
                ware.revision(),
                sign.get().map(Sign::name).orElse(""),
                key.verifying(),
                clock.instant(),
                ware.text(),
                ware.pictures(),
                before(sort, id));
    }

    private synchronized String before(Sort sort, String id) {
        return latest.values().stream()
                .filter(came -> came.sort() == sort && came.id().equals(id))
                .map(came -> came.library() + " · " + came.spoken())
                .findFirst()
                .orElse("");
    }

    /// No number goes on over the end of a line of YAML.
    private static boolean isPersonal(String yaml) {
        return yaml.lines().anyMatch(Personal::isIn);
    }

    private byte[] sealed(Parcel parcel) {
        return Envelope.of(parcel, Envelope.senderOf(key.verifying()), key).bytes();
    }

    // ── in ──────────────────────────────────────────────────────────────

    /// Says what would come of a file, and does nothing.
    public synchronized Arrival look(byte[] file) {
        return arrive(file, Optional.empty());
    }

    /// Takes it, if it is welcome.
    ///
    /// @param staff id of the person, never a name
    public synchronized Arrival take(byte[] file, String staff) {
        return arrive(file, Optional.of(staff));
    }

    /// @param staff nobody only looks
    private Arrival arrive(byte[] file, Optional<String> staff) {
        try {
            var parcel = Envelope.read(file).openIntroduction(Parcel.class);
            var sort = Sort.of(parcel.sort());
            if (parcel.format() > Parcel.FORMAT || sort.isEmpty()) {
                return new Arrival.Refused(Why.NEWER);
            }
            return arrive(sort.get(), parcel, staff);
        } catch (NotUnderstood refused) {
            return new Arrival.Refused(why(refused));
        }
    }

    private static Why why(NotUnderstood refused) {
        return switch (refused.code()) {
            case TOO_LARGE -> Why.TOO_LARGE;
            case BAD_SIGNATURE -> Why.ALTERED;
            case UNKNOWN_VERSION -> Why.NEWER;
            default -> Why.UNREADABLE;
        };
    }

    private Arrival arrive(Sort sort, Parcel parcel, Optional<String> staff) {
        if (parcel.verifying().equals(key.verifying())) {
            return new Arrival.Refused(Why.OURS);
        }
        if (isPersonal(parcel.text())) {
            return new Arrival.Refused(Why.PERSONAL);
        }
        var before = Optional.ofNullable(latest.get(Came.from(sort, parcel)));
        if (before.filter(came -> came.content().equals(parcel.content().hex())).isPresent()) {
            return new Arrival.Same(before.get());
        }
        if (before.filter(came -> isOlder(parcel, came)).isPresent()) {
            return new Arrival.Older(before.get());
        }
        var id = before.map(Came::id).orElseGet(() -> free(sort, parcel));
        return switch (of(sort).read(parcel, id)) {
            case Read.Unfit(var problems) -> new Arrival.Unfit(parcel.library(), problems);
            case Read.Fit(var title, var _) when before.isEmpty() && isHere(sort, parcel) ->
                    new Arrival.Here(title);
            case Read.Fit fit when staff.isPresent() ->
                    take(sort, parcel, id, fit, before, staff.get());
            case Read.Fit(var title, var _) -> welcome(sort, parcel, title, outcome(before));
        };
    }

    private static boolean isOlder(Parcel parcel, Came came) {
        return parcel.revision() < came.revision()
                || parcel.revision() == came.revision() && !parcel.at().isAfter(came.sent());
    }

    private String free(Sort sort, Parcel parcel) {
        return of(sort).free(parcel.id(), parcel.verifying().id().toString());
    }

    /// A lesson that ships with the programme is everywhere already.
    private boolean isHere(Sort sort, Parcel parcel) {
        return sort == Sort.LESSON
                && of(sort).text(parcel.id()).filter(parcel.text()::equals).isPresent();
    }

    private Outcome outcome(Optional<Came> before) {
        return before.map(
                        came ->
                                came.state() == State.TAKEN
                                                && of(came.sort())
                                                        .mark(came.id())
                                                        .equals(came.mark())
                                        ? Outcome.REPLACES
                                        : Outcome.BESIDE)
                .orElse(Outcome.NEW);
    }

    private Arrival welcome(Sort sort, Parcel parcel, String title, Outcome outcome) {
        var giver = parcel.verifying().id();
        var isKnown =
                latest.values().stream().anyMatch(came -> came.key().equals(giver.toString()));
        return new Arrival.Welcome(
                sort,
                title,
                parcel.library(),
                giver.spoken(),
                isKnown,
                parcel.at(),
                parcel.before(),
                outcome);
    }

    /// Whatever a power cut leaves half waits for somebody to choose.
    private Arrival take(
            Sort sort,
            Parcel parcel,
            String id,
            Read.Fit fit,
            Optional<Came> before,
            String staff) {
        var text = of(sort).keep(parcel, fit.text());
        var mark = before.map(Came::mark).orElseGet(() -> of(sort).mark(id));
        var isBeside = outcome(before) == Outcome.BESIDE;
        var waiting = waiting(sort, parcel, id, fit.title(), text, staff);
        var waits = done(waiting);
        if (isBeside) {
            return waits;
        }
        return switch (of(sort).put(text, id, mark, staff)) {
            case Put.Done(var now) -> done(waiting.now(State.TAKEN, now, staff, clock.instant()));
            case Put.Moved() -> waits;
            case Put.Unfit(var problems) -> new Arrival.Unfit(parcel.library(), problems);
        };
    }

    private Came waiting(
            Sort sort, Parcel parcel, String id, String title, String text, String staff) {
        return new Came(
                sort,
                id,
                of(sort).mark(id),
                State.BESIDE,
                title,
                parcel.library(),
                parcel.verifying().id().toString(),
                parcel.id(),
                parcel.revision(),
                parcel.at(),
                parcel.content().hex(),
                text,
                parcel.before(),
                staff,
                clock.instant());
    }

    private Arrival done(Came came) {
        ledger.append(Came.KIND, came);
        latest.put(came.from(), came);
        return new Arrival.Done(came);
    }

    // ── a choice ────────────────────────────────────────────────────────

    /// Of what was changed here and what came, one holds from now on; the other stays in the
    /// history or with what came.
    ///
    /// @param seen as [#list] told it
    /// @param theirs whether what came shall hold
    public synchronized Arrival choose(Came seen, boolean theirs, String staff) {
        var came = latest.getOrDefault(seen.from(), seen);
        if (!came.equals(seen) || came.state() == State.TAKEN) {
            return new Arrival.Same(came);
        }
        var at = of(came.sort());
        var mark = at.mark(came.id());
        if (!theirs) {
            return done(came.now(State.KEPT, mark, staff, clock.instant()));
        }
        return switch (at.put(came.text(), came.id(), mark, staff)) {
            case Put.Done(var now) -> done(came.now(State.TAKEN, now, staff, clock.instant()));
            case Put.Moved() -> new Arrival.Same(came);
            case Put.Unfit(var problems) -> new Arrival.Unfit(came.library(), problems);
        };
    }

    private Wares of(Sort sort) {
        return Optional.ofNullable(wares.get(sort)).orElseThrow();
    }
}
