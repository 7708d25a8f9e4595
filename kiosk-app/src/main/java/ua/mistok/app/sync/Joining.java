package ua.mistok.app.sync;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.HubCard;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;

/// The way into a hub: with its address and a code that works once, or with files on a stick. Only
/// public halves of keys travel, and the hub's are kept.
public final class Joining {

    private static final String HUB = "/api/v1/hub";
    private static final String JOINS = "/api/v1/joins";
    private static final int LONGEST = 200;

    private final Membership membership;
    private final HubClient client;
    private final Identity identity;
    private final Ledger ledger;
    private final Supplier<String> library;
    private final String version;
    private final InstantSource clock;

    /// @param library what staff call it
    /// @param version of the programme
    Joining(
            Membership membership,
            HubClient client,
            Identity identity,
            Ledger ledger,
            Supplier<String> library,
            String version,
            InstantSource clock) {
        this.membership = membership;
        this.client = client;
        this.identity = identity;
        this.ledger = ledger;
        this.library = library;
        this.version = version;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {

        record Joined(Hub hub, String place) implements Outcome {}

        /// Nothing has changed.
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NO_ADDRESS,
        NO_CODE,
        /// The code is of a hub with another key.
        OTHER_HUB,
        NO_NETWORK,
        NOT_TRUSTED,
        NOT_THE_HUB,
        BUSY,
        UNKNOWN_CODE,
        USED_CODE,
        EXPIRED_CODE,
        /// The hub knows this kiosk by another key, or took it out.
        NOT_TAKEN,
        /// The file is no answer, or not to this kiosk's request.
        NO_ANSWER
    }

    /// A request that was written to a stick.
    private record Asked(String request, Instant at) {
        static final String KIND = "sync.asked";
    }

    /// An answer from a stick, before somebody has compared the key.
    public record Answer(HubCard hub, String place) {

        /// What the hub is called.
        public String name() {
            return hub.name();
        }

        /// What two people read to each other.
        public String print() {
            return hub.verifying().id().spoken();
        }
    }

    /// @param typed with or without `https://`
    public Outcome join(String typed, String code) {
        var address = address(typed);
        var read = JoinCode.read(code);
        if (address.isEmpty()) {
            return new Outcome.Refused(Why.NO_ADDRESS);
        }
        return read.isEmpty() ? new Outcome.Refused(Why.NO_CODE) : join(address.get(), read.get());
    }

    private Outcome join(String address, JoinCode code) {
        return switch (client.get(address, HUB)) {
            case Reply.Failed(var why) -> new Outcome.Refused(why(why));
            case Reply.Came came -> {
                try {
                    var card = Envelope.read(came.bytes()).openIntroduction(HubCard.class);
                    yield code.isOf(card.verifying())
                            ? ask(address, code, card)
                            : new Outcome.Refused(Why.OTHER_HUB);
                } catch (NotUnderstood foreign) {
                    yield new Outcome.Refused(came.isBusy() ? Why.BUSY : Why.NOT_THE_HUB);
                }
            }
        };
    }

    private Outcome ask(String address, JoinCode code, HubCard card) {
        var request = request(code.secret());
        return switch (client.post(address, JOINS, card.sealing().seal(request.bytes()))) {
            case Reply.Failed(var why) -> new Outcome.Refused(why(why));
            case Reply.Came came -> {
                try {
                    yield answered(address, request, card, Envelope.read(came.bytes()));
                } catch (NotUnderstood foreign) {
                    yield new Outcome.Refused(came.isBusy() ? Why.BUSY : Why.NOT_THE_HUB);
                }
            }
        };
    }

    private Outcome answered(String address, Envelope request, HubCard card, Envelope envelope)
            throws NotUnderstood {
        if (envelope.holds(Refusal.class)) {
            var refusal = envelope.open(Refusal.class, card.verifying());
            return new Outcome.Refused(why(refusal.code()));
        }
        var answer = envelope.open(JoinAnswer.class, card.verifying());
        return isFor(request.hash(), answer) && answer.hub().verifying().equals(card.verifying())
                ? joined(address, answer.hub(), answer.place())
                : new Outcome.Refused(Why.NOT_THE_HUB);
    }

    private boolean isFor(Hash request, JoinAnswer answer) {
        return answer.request().equals(request) && answer.kiosk().equals(identity.kiosk().uuid());
    }

    /// A file for the hub, whose people answer for this kiosk.
    public CourierFile request() {
        var request = request("");
        ledger.append(Asked.KIND, new Asked(request.hash().hex(), clock.instant()));
        return CourierFile.of(request, identity.kiosk().uuid(), identity.opening().sealing());
    }

    private Envelope request(String code) {
        return Envelope.of(
                new JoinRequest(
                        code,
                        library.get(),
                        version,
                        identity.signing().verifying(),
                        identity.opening().sealing()),
                identity.kiosk().uuid(),
                identity.signing());
    }

    /// Looks at an answer from a stick.
    ///
    /// @return empty unless it answers a request of this kiosk
    public Optional<Answer> look(CourierFile file) {
        try {
            var answer = file.open(identity.opening()).openIntroduction(JoinAnswer.class);
            var asked =
                    ledger.list(Asked.KIND, Asked.class).stream()
                            .anyMatch(each -> isFor(new Hash(each.request()), answer));
            return asked ? Optional.of(new Answer(answer.hub(), answer.place())) : Optional.empty();
        } catch (NotUnderstood foreign) {
            return Optional.empty();
        }
    }

    /// Somebody has compared the key.
    ///
    /// @param address empty for a hub that is reached by stick alone
    public Outcome join(Answer answer, String address) {
        var known = address.isBlank() ? Optional.of("") : address(address);
        return known.<Outcome>map(at -> joined(at, answer.hub(), answer.place()))
                .orElseGet(() -> new Outcome.Refused(Why.NO_ADDRESS));
    }

    private Outcome joined(String address, HubCard card, String place) {
        var hub =
                new Hub(
                        address,
                        card.name(),
                        card.verifying().pem(),
                        card.sealing().pem(),
                        clock.instant());
        membership.join(hub);
        return new Outcome.Joined(hub, place);
    }

    /// Scheme, name and port; whatever stands behind them is left out.
    static Optional<String> address(String typed) {
        var text = typed.strip();
        var whole = text.contains("://") ? text : "https://" + text;
        try {
            var uri = URI.create(whole);
            var scheme = uri.getScheme();
            var known = "https".equals(scheme) || "http".equals(scheme);
            return known && uri.getHost() != null && whole.length() <= LONGEST
                    ? Optional.of(
                            scheme
                                    + "://"
                                    + uri.getHost()
                                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Why why(Stop stop) {
        return switch (stop) {
            case NOT_TRUSTED -> Why.NOT_TRUSTED;
            case NOT_THE_HUB -> Why.NOT_THE_HUB;
            default -> Why.NO_NETWORK;
        };
    }

    private static Why why(Refusal.Code code) {
        return switch (code) {
            case UNKNOWN_CODE -> Why.UNKNOWN_CODE;
            case USED_CODE -> Why.USED_CODE;
            case EXPIRED_CODE -> Why.EXPIRED_CODE;
            case OTHER_KEY,
                    REVOKED,
                    NOT_YOURS,
                    UNKNOWN_KIOSK,
                    BAD_SIGNATURE,
                    MALFORMED,
                    TOO_LARGE,
                    UNKNOWN_VERSION ->
                    Why.NOT_TAKEN;
        };
    }
}
