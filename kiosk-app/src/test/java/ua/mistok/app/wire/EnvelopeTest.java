package ua.mistok.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

class EnvelopeTest {

    private static final UUID KIOSK = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID JOURNAL = UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100");
    private static final SigningKey KEY = SigningKey.random();
    private static final SigningKey OTHER = SigningKey.random();

    @Test
    void a_batch_comes_out_as_it_went_in() throws NotUnderstood {
        var pulse =
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
                        List.of("09:00-18:00", "", "", "", "", "", ""));
        var batch =
                new Batch(
                        JOURNAL,
                        new Ranges(List.of(new Ranges.Run(1, 1), new Ranges.Run(4, 5))),
                        9,
                        Optional.of(pulse),
                        List.of(fact("один"), fact("два"), fact("три")));

        var read = Envelope.read(Envelope.of(batch, KIOSK, KEY).bytes());

        assertThat(read.sender()).isEqualTo(KIOSK);
        var opened = read.open(Batch.class, KEY.verifying());
        assertThat(opened).usingRecursiveComparison().ignoringFields("facts").isEqualTo(batch);
        assertThat(opened.facts())
                .map(bytes -> new String(bytes, UTF_8))
                .containsExactlyElementsOf(
                        batch.facts().stream().map(bytes -> new String(bytes, UTF_8)).toList());
    }

    @Test
    void a_desired_state_comes_out_as_it_went_in() throws NotUnderstood {
        var region = new PlaceName("vinnytska", "Вінницька область", "Vinnytsia oblast");
        var now = Instant.parse("2026-12-01T10:02:03Z");
        var desired =
                new Desired(
                        KIOSK,
                        12,
                        now,
                        List.of(new Wish("setting", "sync.quiet", "22:00-06:00", region, false)),
                        List.of(
                                new PackWish(
                                        "vinnytska", 3, Hash.of(new byte[] {1}), region, false)),
                        List.of(
                                new Order(JOURNAL, "mode", "quiet", Optional.of(now), now),
                                new Order(KIOSK, "sync", "", Optional.empty(), now)));

        assertThat(open(Envelope.of(desired, KIOSK, KEY), Desired.class)).isEqualTo(desired);
        assertThat(open(Envelope.of(new DesiredAsk(7), KIOSK, KEY), DesiredAsk.class))
                .isEqualTo(new DesiredAsk(7));
    }

    @Test
    void what_a_kiosk_tells_of_orders_comes_out_as_it_went_in() throws NotUnderstood {
        var now = Instant.parse("2026-12-01T10:02:03Z");
        var told =
                new Pulse.Told(
                        List.of(new Pulse.Failure("mode", "quiet", "broken")),
                        List.of(new Pulse.Done(KIOSK, "done", now)));
        var pulse =
                new Pulse("0.1.0", now, 0, 0, 1, Map.of(), 1, 0, 7, List.of(), Optional.of(told));
        var batch = new Batch(JOURNAL, Ranges.NONE, 0, Optional.of(pulse), List.of());

        var read = open(Envelope.of(batch, KIOSK, KEY), Batch.class);

        assertThat(read.pulse().orElseThrow().told()).contains(told);
    }

    @Test
    void a_receipt_comes_out_as_it_went_in() throws NotUnderstood {
        var receipt =
                new Receipt(
                        Hash.of(new byte[] {1}),
                        KIOSK,
                        JOURNAL,
                        Instant.parse("2026-12-01T10:02:03Z"),
                        Ranges.of(1, 3),
                        Ranges.of(4, 4),
                        Ranges.NONE,
                        List.of(new Receipt.Refused(5, Refusal.Code.MALFORMED)),
                        Ranges.of(5, 9),
                        2);

        assertThat(open(Envelope.of(receipt, KIOSK, KEY), Receipt.class)).isEqualTo(receipt);
        assertThat(receipt.settled()).isEqualTo(Ranges.of(1, 4));
    }

    @Test
    void who_introduces_itself_is_believed_only_by_its_own_key() throws NotUnderstood {
        var card = new HubCard("Вузол", KEY.verifying(), OpeningKey.random().sealing());

        assertThat(Envelope.of(card, KIOSK, KEY).openIntroduction(HubCard.class)).isEqualTo(card);
        assertRefused(
                Refusal.Code.BAD_SIGNATURE,
                () -> Envelope.of(card, KIOSK, OTHER).openIntroduction(HubCard.class));
    }

    @Test
    void any_changed_byte_is_noticed() {
        var bytes = Envelope.of(batch(), KIOSK, KEY).bytes();
        var random = new Random(7);
        for (var index = 0; index < bytes.length; index++) {
            var changed = bytes.clone();
            changed[index] ^= (byte) (1 << random.nextInt(8));
            assertThatExceptionOfType(NotUnderstood.class)
                    .as("byte %d", index)
                    .isThrownBy(() -> Envelope.read(changed).open(Batch.class, KEY.verifying()));
        }
    }

    @Test
    void any_cut_is_noticed() {
        var bytes = Envelope.of(batch(), KIOSK, KEY).bytes();
        for (var length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(NotUnderstood.class)
                    .isThrownBy(() -> Envelope.read(cut).open(Batch.class, KEY.verifying()));
        }
    }

    @Test
    void another_kind_of_body_is_not_read_as_this_one() {
        var refusal = new Refusal(Hash.of(new byte[0]), Refusal.Code.REVOKED);
        assertRefused(
                Refusal.Code.MALFORMED, () -> open(Envelope.of(refusal, KIOSK, KEY), Batch.class));
    }

    @Test
    void a_bomb_is_refused_before_it_is_large() {
        var bomb = Packing.pack(new byte[Envelope.LARGEST_BODY + 1]);
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(Refusal.Code.TOO_LARGE, () -> Packing.unpack(bomb, 0, Envelope.LARGEST_BODY));
    }

    @Test
    void what_is_no_batch_is_refused_with_a_code() {
        for (var body :
                List.of(
                        "",
                        "{}\n",
                        "null\n",
                        "[]\n",
                        "{\"journal\":\"x\",\"seqs\":[],\"last\":0}\n",
                        head("[[1,1]]", 1),
                        head("[[2,1]]", 1) + "{}\n",
                        head("[[1,2],[3,4]]", 4) + "{}\n{}\n{}\n{}\n",
                        head("[[1,1]]", 0) + "{}\n",
                        head("[[1,9223372036854775807]]", 9223372036854775807L) + "{}\n",
                        head("[[1,1]]", 1) + "{}")) {
            assertRefused(Refusal.Code.MALFORMED, () -> BatchCodec.read(body.getBytes(UTF_8)));
        }
    }

    @Test
    void a_code_is_read_however_it_is_typed_and_knows_its_hub() {
        var code = JoinCode.random(KEY.verifying());

        assertThat(code.toString()).matches("([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}");
        assertThat(JoinCode.read(" " + code.toString().toLowerCase().replace('-', ' ')))
                .contains(code);
        assertThat(code.isOf(KEY.verifying())).isTrue();
        assertThat(code.isOf(OTHER.verifying())).isFalse();
        assertThat(JoinCode.read("K7QF-2M9X")).isEmpty();
    }

    @Test
    void a_file_is_opened_by_whom_it_is_meant_for_alone() throws NotUnderstood {
        var hub = OpeningKey.random();
        var envelope = Envelope.of(batch(), KIOSK, KEY);

        var file = CourierFile.of(envelope, KIOSK, hub.sealing());

        assertThat(file.name())
                .matches("mistok-00112233-[0-9a-f]{16}\\.batch")
                .isEqualTo(CourierFile.of(envelope, KIOSK, hub.sealing()).name());
        assertThat(CourierFile.Kind.of(file.name())).contains(CourierFile.Kind.BATCH);
        assertThat(file.open(hub).bytes()).isEqualTo(envelope.bytes());
        assertRefused(Refusal.Code.MALFORMED, () -> file.open(OpeningKey.random()));
        var cut = new CourierFile(file.name(), Arrays.copyOf(file.bytes(), 200));
        assertRefused(Refusal.Code.MALFORMED, () -> cut.open(hub));
    }

    private static String head(String seqs, long last) {
        return "{\"journal\":\"" + JOURNAL + "\",\"seqs\":" + seqs + ",\"last\":" + last + "}\n";
    }

    private static Batch batch() {
        return new Batch(
                JOURNAL, Ranges.of(1, 2), 2, Optional.empty(), List.of(fact("а"), fact("б")));
    }

    private static byte[] fact(String text) {
        return ("{\"fact\":\"" + text + "\"}").getBytes(UTF_8);
    }

    private static <T extends Body> T open(Envelope envelope, Class<T> type) throws NotUnderstood {
        return Envelope.read(envelope.bytes()).open(type, KEY.verifying());
    }

    private static void assertRefused(Refusal.Code code, ThrowingCallable call) {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(call)
                .extracting(NotUnderstood::code)
                .isEqualTo(code);
    }
}
