package ua.mistok.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;
import ua.mistok.fuzz.Harm;

/// Messages and files that a bad line, a bad stick or somebody bad has changed: what cannot be read
/// is refused with a code, and nothing else is thrown.
class WireFuzzTest {

    private static final UUID KIOSK = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final SigningKey KEY = SigningKey.random();
    private static final OpeningKey HUB = OpeningKey.random();

    private static final List<Body> BODIES =
            List.of(
                    new Batch(
                            KIOSK,
                            Ranges.of(4, 5),
                            9,
                            Optional.of(
                                    new Pulse(
                                            "0.1.0",
                                            Instant.parse("2026-12-01T10:02:03Z"),
                                            3,
                                            1,
                                            5_000_000,
                                            Map.of("national", 2),
                                            2,
                                            1,
                                            7,
                                            List.of("09:00-18:00", "", "", "", "", "", ""))),
                            List.of("{\"kind\":\"x\"}".getBytes(UTF_8), "{}".getBytes(UTF_8))),
                    new Receipt(
                            Hash.of(new byte[] {1}),
                            KIOSK,
                            KIOSK,
                            Instant.parse("2026-12-01T10:02:03Z"),
                            Ranges.of(1, 3),
                            Ranges.of(4, 4),
                            Ranges.NONE,
                            List.of(new Receipt.Refused(5, Refusal.Code.MALFORMED)),
                            Ranges.of(5, 9),
                            2),
                    new HubCard("Вузол", KEY.verifying(), HUB.sealing()),
                    new JoinRequest("K7QF", "Бібліотека", "0.1.0", KEY.verifying(), HUB.sealing()),
                    new Refusal(Hash.of(new byte[0]), Refusal.Code.REVOKED),
                    new Parcel(
                            Parcel.FORMAT,
                            "plan",
                            "plan-1",
                            3,
                            "Бібліотека № 0",
                            KEY.verifying(),
                            Instant.parse("2026-12-01T10:02:03Z"),
                            "id: plan-1\ntitle: Курси\n",
                            Map.of("pictures/own-1.jpg", new byte[] {1, 2, 3}),
                            ""));

    @Test
    void a_changed_message_is_refused_or_read() {
        harm(300);
    }

    @Test
    @Tag("long")
    @Tag("fuzz")
    void a_hundred_thousand_changed_messages_are_refused_or_read() {
        harm(20_000);
    }

    @Test
    void a_changed_file_on_a_stick_is_refused() {
        var file = CourierFile.of(Envelope.of(BODIES.getFirst(), KIOSK, KEY), KIOSK, HUB.sealing());
        var refused =
                LongStream.range(0, 300)
                        .filter(seed -> isRefused(file, Harm.done(file.bytes(), seed)))
                        .count();

        assertThat(refused).isGreaterThan(250);
    }

    /// @return whether it was; false for a change that changed nothing
    private static boolean isRefused(CourierFile file, byte[] changed) {
        if (Arrays.equals(changed, file.bytes())) {
            return false;
        }
        try {
            var read = new CourierFile(file.name(), changed).open(HUB);
            throw new AssertionError("opened though it was changed: " + read.hash());
        } catch (NotUnderstood expected) {
            return true;
        }
    }

    private static void harm(int seeds) {
        for (var body : BODIES) {
            var content = Content.of(body);
            var good = content.write(body);
            var refused =
                    LongStream.range(0, seeds)
                            .parallel()
                            .filter(seed -> isRefused(content, Harm.done(good, seed), seed))
                            .count();
            assertThat(refused).as("refused of %s", content).isGreaterThan(seeds / 4);
        }
    }

    /// As it stands, then packed and changed once more.
    private static boolean isRefused(Content content, byte[] changed, long seed) {
        try {
            content.read(changed);
            content.read(
                    Packing.unpack(
                            Harm.done(Packing.pack(changed), seed), 0, Envelope.LARGEST_BODY));
            return false;
        } catch (NotUnderstood expected) {
            return true;
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed + " of " + content, thrown);
        }
    }
}
