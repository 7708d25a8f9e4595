package ua.mistok.config.archive;

import java.util.List;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.KeyId;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// Who stands behind an archive.
public sealed interface Signer {

    /// Its signature was checked.
    record Known(TrustedKey key) implements Signer {}

    /// Signed by keys that nobody here trusts; what they are said to be is not checked.
    ///
    /// @param keys at least one, hexadecimal
    record Strangers(List<String> keys) implements Signer {
        public Strangers {
            keys = List.copyOf(keys);
        }

        /// What to tell whoever would install it.
        ///
        /// @param name how problems name the archive
        public Problem problem(String name) {
            return ArchiveProblem.stranger(Place.file(name), new KeyId(new Hash(keys.getFirst())));
        }
    }

    record Nobody() implements Signer {}
}
