package ua.mistok.config.key;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final OpeningKey KEY = OpeningKey.random();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Seal.PIECE - 1, Seal.PIECE, Seal.PIECE + 1, 3 * Seal.PIECE, 200_001})
    void what_is_sealed_for_a_key_is_opened_by_it(int length) throws IOException {
        var bytes = random(length);

        assertThat(KEY.open(KEY.sealing().seal(bytes))).isEqualTo(bytes);
    }

    @Test
    void no_two_seals_are_alike_and_nothing_of_it_is_seen() {
        var bytes = new byte[100];
        var one = KEY.sealing().seal(bytes);

        assertThat(one).isNotEqualTo(KEY.sealing().seal(bytes));
        assertThat(one).startsWith(Seal.MAGIC);
        assertThat(new String(one, ISO_8859_1)).doesNotContain("\0".repeat(8));
    }

    @Test
    void another_key_opens_nothing() {
        var sealed = KEY.sealing().seal(random(50));

        assertThatThrownBy(() -> OpeningKey.random().open(sealed)).isInstanceOf(IOException.class);
    }

    @Test
    void a_change_anywhere_is_noticed() {
        var sealed = KEY.sealing().seal(random(40));

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 4;
            assertThatThrownBy(() -> KEY.open(changed))
                    .as("byte %d", at)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_cut_anywhere_is_noticed_also_between_pieces() {
        var head = Seal.MAGIC.length + Seal.RAW;
        var piece = Seal.PIECE + Seal.TAG;
        var sealed = KEY.sealing().seal(random(3 * Seal.PIECE));

        IntStream.of(
                        0,
                        5,
                        head - 1,
                        head,
                        head + 10,
                        head + piece,
                        head + 2 * piece,
                        head + 3 * piece - 1)
                .forEach(
                        length ->
                                assertThatThrownBy(() -> KEY.open(Arrays.copyOf(sealed, length)))
                                        .as("%d bytes", length)
                                        .isInstanceOf(IOException.class));
    }

    @Test
    void pieces_cannot_change_places() {
        var head = Seal.MAGIC.length + Seal.RAW;
        var piece = Seal.PIECE + Seal.TAG;
        var sealed = KEY.sealing().seal(random(3 * Seal.PIECE));
        var swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + piece, piece);
        System.arraycopy(sealed, head + piece, swapped, head, piece);

        assertThatThrownBy(() -> KEY.open(swapped)).isInstanceOf(IOException.class);
    }

    @Test
    void one_may_read_it_byte_by_byte() throws IOException {
        var bytes = random(Seal.PIECE + 3);
        try (var stream = KEY.open(new ByteArrayInputStream(KEY.sealing().seal(bytes)))) {
            for (var each : bytes) {
                assertThat(stream.read()).isEqualTo(Byte.toUnsignedInt(each));
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_pair_is_the_same_after_writing_and_reading() throws IOException {
        var again = OpeningKey.read(KEY.pem());

        assertThat(again.open(KEY.sealing().seal(new byte[] {7}))).containsExactly(7);
        assertThat(again.sealing()).isEqualTo(KEY.sealing());
        assertThat(KEY).asString().isEqualTo(KEY.sealing().id().toString());
    }

    @Test
    void a_key_to_sign_is_no_key_to_open() {
        assertThatThrownBy(() -> OpeningKey.read(SigningKey.random().pem()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.read(KEY.pem()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
