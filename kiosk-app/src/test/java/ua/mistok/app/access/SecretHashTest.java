package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretHashTest {

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

    /// Kind, memory, rounds and lanes; salt and hash follow.
    private static String work(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1) + 1);
    }
}
