package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretHashTest {

    /// As password4j 1.8.4 wrote it, which kiosks had before.
    private static final String OLDER =
            "$argon2id$v=19$m=19456,t=2,p=1$rPbLvL7FZtngjAGGPxat5g$"
                    + "D4gVNu8YX7zGUgj9/7fUR+H7GX27qVyK6/TU8CIwiPE";

    @Test
    void a_secret_fits_its_own_hash_alone() {
        var hash = SecretHash.of("4821");

        assertThat(SecretHash.fits("4821", hash)).isTrue();
        assertThat(SecretHash.fits("4822", hash)).isFalse();
    }

    @Test
    void what_nothing_fits_looks_like_any_other_and_asks_for_the_same_work() {
        var nothing = SecretHash.ofNothing();
        var secret = SecretHash.of("4821");

        assertThat(nothing).hasSameSizeAs(secret).startsWith(work(secret));
        assertThat(SecretHash.fits("4821", nothing)).isFalse();
        assertThat(SecretHash.ofNothing()).isNotEqualTo(nothing);
    }

    @Test
    void a_hash_that_another_program_wrote_fits_as_well() {
        assertThat(SecretHash.fits("Zo\u00eb 2468", OLDER)).isTrue();
        assertThat(SecretHash.fits("Zo\u00eb 2469", OLDER)).isFalse();
    }

    @Test
    void what_is_no_such_hash_is_refused() {
        for (var other : new String[] {"", "246813", OLDER.replace("argon2id", "argon2i")}) {
            assertThatThrownBy(() -> SecretHash.fits("246813", other))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /// Kind, memory, rounds and lanes; salt and hash follow.
    private static String work(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1) + 1);
    }
}
