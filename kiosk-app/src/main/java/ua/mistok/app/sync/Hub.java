package ua.mistok.app.sync;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// The hub to which this kiosk belongs, with the keys that it was shown at enrolment.
///
/// @param address where it answers, such as `https://hub.example.ua`; empty for one that is reached
///     by stick alone
/// @param name what its people call it
/// @param signing PEM; whoever signs a receipt has its other half
/// @param sealing PEM; what goes by stick is sealed to it
/// @param since when the kiosk joined it
public record Hub(String address, String name, String signing, String sealing, Instant since) {

    /// @throws IllegalArgumentException unless there is one key of each kind
    public Hub {
        one(signing);
        if (SealingKey.readAll(sealing).size() != 1) {
            throw new IllegalArgumentException("a hub has one key to seal to");
        }
    }

    /// Whether it is told where it answers; otherwise facts travel by stick alone.
    public boolean hasAddress() {
        return !address.isEmpty();
    }

    /// A page of it, as people type it; empty for one without an address.
    ///
    /// @param path such as `/after`
    public Optional<String> page(String path) {
        return hasAddress()
                ? Optional.of(address.replaceFirst("^https?://", "") + path)
                : Optional.empty();
    }

    private static VerifyingKey one(String pem) {
        var keys = VerifyingKey.readAll(pem);
        if (keys.size() != 1) {
            throw new IllegalArgumentException("a hub signs with one key");
        }
        return keys.getFirst();
    }

    public VerifyingKey verifyingKey() {
        return one(signing);
    }

    public SealingKey sealingKey() {
        return SealingKey.readAll(sealing).getFirst();
    }

    /// What names it, whatever its address.
    String key() {
        return verifyingKey().id().toString();
    }
}
