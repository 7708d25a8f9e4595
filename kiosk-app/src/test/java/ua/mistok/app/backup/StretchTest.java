package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import ua.mistok.config.key.OpeningKey;

class StretchTest {

    private static final Passphrase PAPER = new Passphrase("0".repeat(Passphrase.LENGTH));

    /// What password4j 1.8.4 made of the paper, of which older backups have their key.
    private static final String SECRET =
            "30201988d32866599f75a30296f4d3a0" + "4f3bc92edee99fdbf52fe6788d587ace";

    @Test
    void the_key_of_a_backup_is_what_argon2id_makes_of_the_paper() {
        var stretch = new Stretch(19_456, 3, 2, "000102030405060708090a0b0c0d0e0f");

        assertThat(stretch.key(PAPER).pem())
                .isEqualTo(OpeningKey.of(HexFormat.of().parseHex(SECRET)).pem());
    }
}
