package ua.mistok.config.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.KeyId;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;

/// Who signed a manifest, and with what.
///
/// @param all Base64 by the hexadecimal name of the key, sorted
record Signatures(SequencedMap<String, String> all) {

    static final Signatures NONE = new Signatures(new TreeMap<>());

    /// Stands before the bytes that are signed, so that a signature of another thing is worth
    /// nothing here.
    private static final byte[] PURPOSE = "mistok pack 1\n".getBytes(StandardCharsets.US_ASCII);

    /// Programme, hub, library, and as many once more.
    private static final int MOST = 8;

    Signatures {
        all = Collections.unmodifiableSequencedMap(new TreeMap<>(all));
    }

    Signatures with(SigningKey key, ArchiveManifest manifest) {
        var more = new TreeMap<>(all);
        more.put(
                key.verifying().id().toString(),
                Base64.getEncoder().encodeToString(key.sign(signed(manifest))));
        return new Signatures(more);
    }

    boolean hasOneOf(KeyId key) {
        return all.containsKey(key.toString());
    }

    boolean isRight(VerifyingKey key, ArchiveManifest manifest) {
        return Optional.ofNullable(all.get(key.id().toString()))
                .map(Base64.getDecoder()::decode)
                .filter(signature -> key.verifies(signed(manifest), signature))
                .isPresent();
    }

    private static byte[] signed(ArchiveManifest manifest) {
        var bytes = manifest.bytes();
        var all = Arrays.copyOf(PURPOSE, PURPOSE.length + bytes.length);
        System.arraycopy(bytes, 0, all, PURPOSE.length, bytes.length);
        return all;
    }

    byte[] bytes() {
        return all.entrySet().stream()
                .map(each -> "  %s: %s\n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("", "signatures:\n", ""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Only the canonical bytes will do.
    static Optional<Signatures> read(Place file, byte[] bytes, Problems problems) {
        var own = new Problems();
        var text = new String(bytes, StandardCharsets.UTF_8);
        var read =
                SourceTree.read(file.file(), text, own)
                        .flatMap(map -> map.requiredMap("signatures"))
                        .map(Signatures::all)
                        .map(Signatures::new)
                        .filter(signatures -> signatures.all.size() <= MOST)
                        .filter(signatures -> Arrays.equals(signatures.bytes(), bytes));
        if (read.isEmpty()) {
            problems.add(ArchiveProblem.notCanonical(file));
        }
        return read;
    }

    private static SequencedMap<String, String> all(SourceMap map) {
        var all = new TreeMap<String, String>();
        for (var name : map.names()) {
            var text = map.requiredString(name);
            if (Hash.isOne(name) && isSignature(text)) {
                all.put(name, text);
            }
        }
        return all;
    }

    private static boolean isSignature(String text) {
        try {
            return Base64.getDecoder().decode(text).length == VerifyingKey.SIGNATURE;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
