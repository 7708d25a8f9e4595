package ua.mistok.app.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.HubCard;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;

/// A hub on the loopback that keeps what it takes, and a bad line before it.
public final class FakeHub implements AutoCloseable {

    /// What the line does to one request.
    public enum Line {
        GOOD,
        /// Nothing reaches the hub.
        LOST,
        /// The hub takes it; its answer is lost.
        ANSWER_LOST,
        /// The answer is cut, and the line with it.
        CUT,
        /// The answer is cut, and called whole.
        TRUNCATED,
        /// A page where one signs in.
        PORTAL,
        /// The same, by way of another address.
        REDIRECT,
        BUSY,
        /// The answer of an earlier request.
        OLD_RECEIPT,
        WRONG_SIGNATURE,
        OTHER_KIOSK,
        /// The receipt names another batch.
        OTHER_BATCH,
        /// Half of the bytes of the request are others.
        GARBLED
    }

    public record Name(UUID journal, long seq) {}

    public final SigningKey signing = SigningKey.random();
    public final OpeningKey opening = OpeningKey.random();
    public final Map<Name, byte[]> facts = new HashMap<>();
    public final List<Batch> batches = new ArrayList<>();
    public final Map<Name, Refusal.Code> refusing = new HashMap<>();
    public Optional<Refusal.Code> refusesAll = Optional.empty();
    public Optional<JoinCode> code = Optional.empty();
    public Supplier<Line> line = () -> Line.GOOD;
    public int requests;
    public int conflicts;
    private final Map<UUID, VerifyingKey> kiosks = new HashMap<>();
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private final HttpServer server;

    public FakeHub() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/api/v1/hub", at -> answer(at, 200, card().bytes()));
        server.createContext("/api/v1/joins", this::join);
        server.createContext("/api/v1/batches", this::batch);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Hub asKnown() {
        return new Hub(
                address(),
                "Вузол Полісся",
                signing.verifying().pem(),
                opening.sealing().pem(),
                SyncedKiosk.NOW);
    }

    public HubCard cardBody() {
        return new HubCard("Вузол Полісся", signing.verifying(), opening.sealing());
    }

    private Envelope card() {
        return signed(cardBody());
    }

    public Envelope signed(ua.mistok.app.wire.Body body) {
        return Envelope.of(body, Envelope.senderOf(signing.verifying()), signing);
    }

    public void know(UUID kiosk, VerifyingKey key) {
        kiosks.put(kiosk, key);
    }

    private synchronized void join(HttpExchange at) throws IOException {
        try {
            var request = Envelope.read(opening.open(at.getRequestBody().readAllBytes()));
            var asked = request.openIntroduction(JoinRequest.class);
            if (code.filter(it -> it.secret().equals(asked.code())).isEmpty()) {
                answer(
                        at,
                        403,
                        signed(new Refusal(request.hash(), Refusal.Code.UNKNOWN_CODE)).bytes());
                return;
            }
            know(request.sender(), asked.verifying());
            answer(at, 200, joined(request).bytes());
        } catch (NotUnderstood e) {
            answer(at, 400, new byte[0]);
        }
    }

    public Envelope joined(Envelope request) {
        return signed(new JoinAnswer(request.hash(), request.sender(), cardBody(), "Вербове"));
    }

    private synchronized void batch(HttpExchange at) throws IOException {
        requests++;
        var bytes = at.getRequestBody().readAllBytes();
        var how = line.get();
        switch (how) {
            case LOST -> at.close();
            case PORTAL ->
                    answer(
                            at,
                            200,
                            "<html>Увійдіть у мережу</html>".getBytes(StandardCharsets.UTF_8));
            case REDIRECT -> {
                at.getResponseHeaders().add("Location", address() + "/portal");
                answer(at, 302, new byte[0]);
            }
            case BUSY -> {
                at.getResponseHeaders().add("Retry-After", "77");
                answer(at, 503, new byte[0]);
            }
            case GARBLED -> {
                Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
                answer(at, 400, take(bytes, how));
            }
            case ANSWER_LOST -> {
                take(bytes, how);
                at.close();
            }
            case CUT -> {
                var answer = take(bytes, how);
                at.sendResponseHeaders(200, answer.length);
                at.getResponseBody().write(answer, 0, answer.length / 2);
                at.getResponseBody().flush();
                at.close();
            }
            case TRUNCATED -> {
                var answer = take(bytes, how);
                answer(at, 200, Arrays.copyOf(answer, answer.length - 20));
            }
            case OLD_RECEIPT -> {
                var old = answers.peekFirst();
                answer(at, 200, old == null ? new byte[0] : old);
            }
            case GOOD, WRONG_SIGNATURE, OTHER_KIOSK, OTHER_BATCH ->
                    answer(at, 200, take(bytes, how));
        }
    }

    private static void answer(HttpExchange at, int status, byte[] bytes) throws IOException {
        try (at) {
            at.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            at.getResponseBody().write(bytes);
        }
    }

    /// As the hub does it: each name once.
    public synchronized byte[] take(byte[] bytes, Line how) {
        try {
            var envelope = Envelope.read(bytes);
            var key = kiosks.get(envelope.sender());
            if (key == null) {
                return refuse(bytes, Refusal.Code.UNKNOWN_KIOSK);
            }
            var batch = envelope.open(Batch.class, key);
            if (refusesAll.isPresent()) {
                return refuse(bytes, refusesAll.get());
            }
            batches.add(batch);
            var receipt = receipt(envelope, batch, how);
            var signer = how == Line.WRONG_SIGNATURE ? SigningKey.random() : signing;
            var answer = Envelope.of(receipt, envelope.sender(), signer).bytes();
            answers.addLast(answer);
            return answer;
        } catch (NotUnderstood e) {
            return refuse(bytes, e.code());
        }
    }

    private byte[] refuse(byte[] bytes, Refusal.Code why) {
        return signed(new Refusal(Hash.of(bytes), why)).bytes();
    }

    private Receipt receipt(Envelope envelope, Batch batch, Line how) {
        var accepted = LongStream.builder();
        var known = LongStream.builder();
        var conflict = LongStream.builder();
        var refused = new ArrayList<Receipt.Refused>();
        var seqs = batch.seqs().sequences().toArray();
        for (var index = 0; index < seqs.length; index++) {
            var name = new Name(batch.journal(), seqs[index]);
            var fact = batch.facts().get(index);
            var there = facts.get(name);
            if (refusing.containsKey(name)) {
                refused.add(new Receipt.Refused(seqs[index], refusing.get(name)));
            } else if (there == null) {
                facts.put(name, fact);
                accepted.add(seqs[index]);
            } else if (Arrays.equals(there, fact)) {
                known.add(seqs[index]);
            } else {
                conflicts++;
                conflict.add(seqs[index]);
            }
        }
        var has =
                Ranges.of(
                        facts.keySet().stream()
                                .filter(name -> name.journal().equals(batch.journal()))
                                .mapToLong(Name::seq));
        return new Receipt(
                how == Line.OTHER_BATCH ? Hash.of(new byte[] {1}) : envelope.hash(),
                how == Line.OTHER_KIOSK ? UUID.randomUUID() : envelope.sender(),
                batch.journal(),
                SyncedKiosk.NOW,
                Ranges.of(accepted.build()),
                Ranges.of(known.build()),
                Ranges.of(conflict.build()),
                refused,
                has.missing(batch.last()),
                0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
