package ua.mistok.config.archive;

import java.util.List;

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
    }

    record Nobody() implements Signer {}
}
