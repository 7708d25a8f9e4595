package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// The keys that are trusted here.
///
/// The programme's are a list of public keys in the jar. Whoever builds a jar of their own puts
/// their own there; whoever runs it trusts whoever built it, by the same act. It may be empty: then
/// hubs and libraries sign, and what ships in the jar needs no signature.
public record TrustedKeys(List<TrustedKey> all) {

    private static final String PROGRAMME = "/trust/programme.pem";

    public TrustedKeys {
        all = all.stream().sorted(Comparator.comparing(TrustedKey::owner)).toList();
    }

    /// Those in the jar.
    public static TrustedKeys ofProgramme() {
        try (var file = Objects.requireNonNull(TrustedKeys.class.getResourceAsStream(PROGRAMME))) {
            return new TrustedKeys(
                    VerifyingKey.readAll(new String(file.readAllBytes(), UTF_8)).stream()
                            .map(key -> new TrustedKey(Owner.PROGRAMME, "", key))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public TrustedKeys and(TrustedKey key) {
        return and(List.of(key));
    }

    public TrustedKeys and(List<TrustedKey> keys) {
        return new TrustedKeys(Stream.concat(all.stream(), keys.stream()).toList());
    }

    /// Who signed it; bad if a signature of a trusted key is false.
    ///
    /// @param name how problems name the archive
    public Checked<Signer> judge(String name, PackArchive archive) {
        var problems = new Problems();
        var named = all.stream().filter(key -> archive.namesAsSigner(key.key().id())).toList();
        named.stream()
                .filter(key -> !archive.isSignedBy(key.key()))
                .map(key -> ArchiveProblem.wrongSignature(Place.file(name), key.key().id()))
                .forEach(problems::add);
        return problems.check(() -> signer(named, archive));
    }

    private static Signer signer(List<TrustedKey> named, PackArchive archive) {
        if (!named.isEmpty()) {
            return new Signer.Known(named.getFirst());
        }
        return archive.signers().isEmpty()
                ? new Signer.Nobody()
                : new Signer.Strangers(List.copyOf(archive.signers()));
    }
}
