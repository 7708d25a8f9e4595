package ua.mistok.app.hub.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.DesiredAsk;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

/// A kiosk that has joined, with a journal of made-up facts.
public record SampleKiosk(UUID id, SigningKey key, OpeningKey opening, UUID journal) {

    /// One that nobody knows yet.
    public static SampleKiosk stranger() {
        return new SampleKiosk(
                UUID.randomUUID(), SigningKey.random(), OpeningKey.random(), UUID.randomUUID());
    }

    public static SampleKiosk joined(Fleet fleet, String place) {
        var kiosk = stranger();
        kiosk.join(fleet, place);
        return kiosk;
    }

    public void join(Fleet fleet, String place) {
        var code = fleet.invite("Бібліотека №1", place, "admin");
        try {
            fleet.join(request(code.secret()));
        } catch (NotUnderstood refused) {
            throw new IllegalStateException(refused);
        }
    }

    public Envelope request(String secret) {
        var request =
                new JoinRequest(
                        secret, "Бібліотека №1", "0.1.0", key.verifying(), opening.sealing());
        return Envelope.of(request, id, key);
    }

    /// With another journal; the same kiosk.
    public SampleKiosk withJournal(UUID other) {
        return new SampleKiosk(id, key, opening, other);
    }

    public Envelope batch(long first, long last) {
        return batch(Ranges.of(first, last), last, facts(first, last));
    }

    public Envelope batch(Ranges seqs, long last, List<byte[]> facts) {
        return Envelope.of(new Batch(journal, seqs, last, Optional.empty(), facts), id, key);
    }

    public Envelope pulse(Pulse pulse) {
        return Envelope.of(
                new Batch(journal, Ranges.NONE, 0, Optional.of(pulse), List.of()), id, key);
    }

    /// Asks what it shall run.
    public Envelope ask(long revision) {
        return Envelope.of(new DesiredAsk(revision), id, key);
    }

    /// Every third one a finished survey, the others opened cards.
    public static List<byte[]> facts(long first, long last) {
        var facts = new ArrayList<byte[]>();
        LongStream.rangeClosed(first, last)
                .forEach(seq -> facts.add(fact(seq, seq % 3 == 0 ? answered(seq) : opened())));
        return facts;
    }

    public static byte[] fact(long seq, Fact fact) {
        var header =
                new FactHeader(
                        FactCodec.kind(fact),
                        FactCodec.version(fact),
                        seq,
                        Instant.parse("2026-12-01T10:00:00Z"),
                        FactHeader.Clock.SET,
                        1,
                        "main",
                        "self-service",
                        "uk",
                        false);
        return FactCodec.write(header, fact);
    }

    public static Fact opened() {
        return new CardOpened("a07");
    }

    public static byte[] text(String json) {
        return json.getBytes(UTF_8);
    }

    static Fact answered(long seq) {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("easy", List.of(Long.toString(1 + seq % 5))),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
