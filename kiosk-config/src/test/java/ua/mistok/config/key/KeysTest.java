package ua.mistok.config.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] TEXT = "Набір".getBytes(UTF_8);

    /// RFC 8032, 7.1, test 2, as `openssl` writes such a pair.
    private static final String RFC =
            """
            A pair for everybody to see.
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7
            -----END PRIVATE KEY-----
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=
            -----END PUBLIC KEY-----
            """;

    @Test
    void a_signature_is_the_one_of_the_standard() {
        var key = SigningKey.read(RFC);

        assertThat(HexFormat.of().formatHex(key.sign(new byte[] {0x72})))
                .isEqualTo(
                        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void what_one_half_signs_the_other_verifies_and_no_other_key_does() {
        var key = SigningKey.random();
        var signature = key.sign(TEXT);

        assertThat(key.verifying().verifies(TEXT, signature)).isTrue();
        assertThat(SigningKey.random().verifying().verifies(TEXT, signature)).isFalse();
        assertThat(key.verifying().verifies("Набір!".getBytes(UTF_8), signature)).isFalse();
        assertThat(key.verifying().verifies(TEXT, new byte[VerifyingKey.SIGNATURE])).isFalse();
        assertThat(key.verifying().verifies(TEXT, new byte[3])).isFalse();
    }

    @Test
    void a_pair_is_the_same_after_writing_and_reading() {
        var key = SigningKey.random();
        var again = SigningKey.read("A remark\n" + key.pem());

        assertThat(again.verifying()).isEqualTo(key.verifying());
        assertThat(again.sign(TEXT)).isEqualTo(key.sign(TEXT));
        assertThat(VerifyingKey.readAll(key.verifying().pem() + "\n" + key.pem()))
                .isEqualTo(List.of(key.verifying(), key.verifying()));
    }

    @Test
    void the_private_half_is_in_no_text_but_its_file() {
        assertThat(SigningKey.read(RFC))
                .asString()
                .isEqualTo(SigningKey.read(RFC).verifying() + "");
        assertThat(SigningKey.read(RFC).verifying().pem()).doesNotContain("PRIVATE");
    }

    @Test
    void halves_of_two_pairs_are_no_pair() {
        var one = SigningKey.random().pem();
        var mixed =
                one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                        + SigningKey.random().verifying().pem();

        assertThatThrownBy(() -> SigningKey.read(mixed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anything_else_is_refused() {
        for (var text :
                List.of(
                        "",
                        SigningKey.random().verifying().pem(),
                        RFC.replace("MC4C", "AAAA"),
                        RFC.replace("MCow", "====="),
                        RFC + RFC)) {
            assertThatThrownBy(() -> SigningKey.read(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void people_read_a_key_to_each_other_in_five_groups() {
        assertThat(new KeyId(Hash.of(new byte[0])).spoken()).isEqualTo("e3b0 c442 98fc 1c14 9afb");
    }

    /// Alice's pair of RFC 7748, 6.1.
    @Test
    void a_secret_of_32_bytes_has_the_public_half_that_the_standard_gives_it() throws Exception {
        var format = HexFormat.of();
        var key =
                OpeningKey.of(
                        format.parseHex(
                                "77076d0a7318a57d3c16c17251b26645"
                                        + "df4c2f87ebc0992ab177fba51db92c2a"));

        assertThat(format.formatHex(Seal.raw(key.sealing().encoded())))
                .isEqualTo("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assertThat(key.open(key.sealing().seal(new byte[] {7}))).containsExactly(7);
        assertThatThrownBy(() -> OpeningKey.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
