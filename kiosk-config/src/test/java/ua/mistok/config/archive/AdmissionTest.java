package ua.mistok.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.config.archive.Admission.Installed;
import ua.mistok.config.archive.Admission.Memory;
import ua.mistok.config.key.Hash;
import ua.mistok.config.problem.Problem;

class AdmissionTest {

    private static final ArchiveManifest THIRD = Sample.archive().manifest();
    private static final Hash OTHER = Hash.of(new byte[] {1});

    @Test
    void a_new_pack_may_come() {
        assertThat(judge(Instant.EPOCH, 0, Optional.empty())).isEmpty();
    }

    @Test
    void a_newer_version_may_come() {
        assertThat(judge(Sample.SIGNED, 2, Optional.of(new Installed(2, OTHER)))).isEmpty();
    }

    @Test
    void one_that_was_removed_may_come_back() {
        assertThat(judge(Sample.SIGNED, 0, Optional.of(new Installed(3, THIRD.contents()))))
                .isEmpty();
    }

    @Test
    void an_older_one_may_not_also_if_the_newer_was_removed() {
        assertThat(judge(Sample.SIGNED, 0, Optional.of(new Installed(4, OTHER))))
                .containsExactly("older");
        assertThat(judge(Sample.SIGNED, 4, Optional.empty())).containsExactly("older");
    }

    @Test
    void the_same_version_with_other_bytes_may_not() {
        assertThat(judge(Sample.SIGNED, 0, Optional.of(new Installed(3, OTHER))))
                .containsExactly("same-version-other-bytes");
    }

    @Test
    void what_ships_need_not() {
        assertThat(judge(Sample.SIGNED, 3, Optional.empty())).containsExactly("shipped");
    }

    @Test
    void one_whose_time_was_over_when_something_newer_was_signed_may_not() {
        assertThat(judge(Sample.EXPIRES.minusSeconds(1), 0, Optional.empty())).isEmpty();
        assertThat(judge(Sample.EXPIRES, 0, Optional.empty())).containsExactly("expired");
    }

    @Test
    void one_that_was_never_good_may_not() {
        var never =
                new ArchiveManifest(
                        THIRD.pack(),
                        3,
                        Sample.SIGNED,
                        Sample.SIGNED,
                        THIRD.needs(),
                        THIRD.files());

        assertThat(
                        Admission.judge(
                                        "v.zip",
                                        never,
                                        new Memory(Instant.EPOCH, 0, Optional.empty()))
                                .list())
                .extracting(Problem::code)
                .containsExactly("expires-before-signed");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(judge(Sample.EXPIRES, 4, Optional.empty())).containsExactly("expired", "older");
    }

    private static List<String> judge(Instant newest, int shipped, Optional<Installed> installed) {
        return Admission.judge("village-3.zip", THIRD, new Memory(newest, shipped, installed))
                .list()
                .stream()
                .map(Problem::code)
                .toList();
    }
}
