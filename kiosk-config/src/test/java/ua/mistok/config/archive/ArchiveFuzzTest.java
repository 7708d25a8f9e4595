package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.archive.StoredZip.Found;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.problem.Checked.Good;

/// What bad sticks and bad people can do to an archive: none of it is taken for what was signed.
class ArchiveFuzzTest {

    private static final TrustedKeys TRUSTED =
            new TrustedKeys(List.of(new TrustedKey(Owner.HUB, "", Sample.KEY.verifying())));

    private final byte[] good = Sample.archive().bytes();

    @Test
    void no_change_of_bytes_goes_unnoticed() {
        IntStream.range(0, 2_000)
                .parallel()
                .forEach(
                        seed -> {
                            var changed = change(good, new Random(seed));
                            var read = PackArchive.read("any.zip", changed);
                            assertThat(Arrays.equals(changed, good) || !isGood(read))
                                    .as("seed %d", seed)
                                    .isTrue();
                        });
    }

    /// Whoever changes a file and mends the zip around it has still not signed it.
    @Test
    void no_change_within_a_whole_zip_is_trusted() {
        IntStream.range(0, 2_000)
                .parallel()
                .forEach(
                        seed -> {
                            var random = new Random(seed);
                            var zip =
                                    new LinkedHashMap<>(
                                            ((Found.Files) StoredZip.read(good)).files());
                            var name = List.copyOf(zip.keySet()).get(random.nextInt(zip.size()));
                            zip.compute(
                                    name,
                                    (_, body) ->
                                            random.nextInt(5) == 0
                                                    ? typed(body, random)
                                                    : change(body, random));
                            var changed = StoredZip.write(zip);
                            assertThat(Arrays.equals(changed, good) || !isTrusted(changed))
                                    .as("seed %d in %s", seed, name)
                                    .isTrue();
                        });
    }

    private static boolean isTrusted(byte[] bytes) {
        return PackArchive.read("any.zip", bytes) instanceof Good<PackArchive>(var archive, var _)
                && TRUSTED.judge("any.zip", archive) instanceof Good<Signer>(var signer, var _)
                && signer instanceof Signer.Known;
    }

    private static boolean isGood(Object read) {
        return read instanceof Good;
    }

    private static byte[] change(byte[] bytes, Random random) {
        var changed = bytes.clone();
        var at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed = Arrays.copyOf(changed, at);
            case 3 -> changed = joined(changed, Arrays.copyOfRange(changed, at, changed.length));
            case 4 ->
                    changed =
                            joined(
                                    Arrays.copyOf(bytes, at),
                                    Arrays.copyOfRange(bytes, at + 1, bytes.length));
            default -> Arrays.fill(changed, at, changed.length, (byte) 0);
        }
        return changed;
    }

    /// As a person would, with an editor.
    private static byte[] typed(byte[] body, Random random) {
        var text = new String(body, UTF_8);
        var at = random.nextInt(text.length());
        return (text.substring(0, at) + random.nextInt(10) + text.substring(at)).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
