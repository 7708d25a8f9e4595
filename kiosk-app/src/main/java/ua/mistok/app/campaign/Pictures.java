package ua.mistok.app.campaign;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ledger.Ledger;

/// Pictures that a library has taken up for its campaigns. For several threads.
///
/// A picture is named by what is in it, so that the same one is kept once, whatever revisions name
/// it.
public final class Pictures {

    private static final String KIND = "campaign.picture";

    private final Ledger ledger;
    private final Map<String, String> byFile = new HashMap<>();

    /// @param file as a campaign names it
    /// @param address `data:` with the picture in it
    record Kept(String file, String address) {}

    public Pictures(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(KIND, Kept.class).forEach(kept -> byFile.put(kept.file(), kept.address()));
    }

    /// Makes a picture small and keeps it; it is on the disk when this returns.
    ///
    /// @param bytes as they came from somebody's camera or disk
    /// @return its name for a campaign; empty if this is no picture
    public synchronized Optional<String> keep(byte[] bytes) {
        return Photo.small(bytes)
                .map(
                        photo -> {
                            if (!byFile.containsKey(photo.file())) {
                                ledger.append(KIND, new Kept(photo.file(), photo.address()));
                                byFile.put(photo.file(), photo.address());
                            }
                            return photo.file();
                        });
    }

    /// Whether [#keep] would keep it.
    public boolean isOne(byte[] bytes) {
        return Photo.small(bytes).isPresent();
    }

    /// The picture itself.
    public Optional<byte[]> bytes(String file) {
        return find(file)
                .map(address -> address.substring(address.indexOf(',') + 1))
                .map(Base64.getDecoder()::decode);
    }

    /// As a page shows it.
    public synchronized Optional<String> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
