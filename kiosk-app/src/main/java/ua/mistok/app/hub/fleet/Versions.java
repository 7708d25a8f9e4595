package ua.mistok.app.hub.fleet;

import java.util.Arrays;
import java.util.Comparator;

/// The order of versions: number by number, so that 0.10 comes after 0.9. What stands behind a
/// stroke (`-SNAPSHOT`) does not matter; what is no version comes before all others.
final class Versions {

    static final Comparator<String> ORDER =
            Comparator.comparing(Versions::numbers, Arrays::compare);

    private Versions() {}

    private static int[] numbers(String version) {
        var plain = version.replaceFirst("[-+].*", "");
        return plain.matches("\\d{1,9}(\\.\\d{1,9}){0,4}")
                ? Arrays.stream(plain.split("\\.")).mapToInt(Integer::parseInt).toArray()
                : new int[0];
    }
}
