package ua.mistok.app.content;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.key.Hash;

/// A record of the ledger: from here on this version of a pack is on the shelf, or none.
///
/// @param version 0 if the pack was taken away
/// @param manifest hash of the manifest, by which the vault has it; empty if it was taken away
/// @param contents names the files; empty if it was taken away
/// @param signed as the archive says; with a trusted key it moves this kiosk's idea of time
/// @param expires afterwards the pack stays, and asks to be replaced
/// @param signer whose key signed it; empty if an admin took it unsigned
/// @param key hexadecimal name of that key
/// @param staff id of the person, never a name
record Shelved(
        String pack,
        int version,
        Optional<String> manifest,
        Optional<String> contents,
        Instant signed,
        Instant expires,
        Optional<Owner> signer,
        Optional<String> key,
        String staff,
        Instant at) {

    static final String KIND = "pack.shelved";

    static Shelved nothing(String pack, String staff, Instant at) {
        return new Shelved(
                pack,
                0,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                staff,
                at);
    }

    Optional<Hash> manifestHash() {
        return manifest.map(Hash::new);
    }

    /// Whether a key signed it whose owner's clock is believed.
    boolean movesTime() {
        return signer.filter(owner -> owner != Owner.LIBRARY).isPresent();
    }
}
