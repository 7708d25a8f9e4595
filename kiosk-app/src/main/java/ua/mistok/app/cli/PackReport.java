package ua.mistok.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.archive.Signer;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.KeyId;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Prints what is in an archive and who signed it.
final class PackReport {

    private final Phrases phrases;
    private final PrintStream out;

    PackReport(Phrases phrases, PrintStream out) {
        this.phrases = phrases;
        this.out = out;
    }

    /// @param keys PEM of keys that are trusted besides the programme's
    /// @return whether it is whole; an unknown signer is no error
    /// @throws IllegalArgumentException if there are keys and none of them is one
    int print(String file, Optional<String> keys) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(Path.of(file))) {
            bytes = in.readNBytes(PackArchive.LARGEST + 1);
        }
        return switch (PackArchive.read(file, bytes)) {
            case Bad<PackArchive>(var problems) -> refused(problems);
            case Good<PackArchive>(var archive, var _) ->
                    judged(archive, trusted(keys).judge(file, archive));
        };
    }

    private int judged(PackArchive archive, Checked<Signer> signer) {
        return switch (signer) {
            case Good<Signer>(var known, var _) -> whole(archive, known);
            case Bad<Signer>(var problems) -> refused(problems);
        };
    }

    private static TrustedKeys trusted(Optional<String> keys) {
        var trusted = TrustedKeys.ofProgramme();
        var more = keys.map(VerifyingKey::readAll).orElse(List.of());
        if (keys.isPresent() && more.isEmpty()) {
            throw new IllegalArgumentException("a file of keys without a key");
        }
        for (var key : more) {
            trusted = trusted.and(new TrustedKey(Owner.LIBRARY, "", key));
        }
        return trusted;
    }

    private int refused(List<Problem> problems) {
        problems.stream().map(phrases::line).forEach(out::println);
        return Verbs.FOUND_ERRORS;
    }

    private int whole(PackArchive archive, Signer signer) {
        var manifest = archive.manifest();
        out.println(
                phrases.say(
                        "cli.pack.whole",
                        manifest.pack(),
                        Integer.toString(manifest.version()),
                        manifest.files().size(),
                        manifest.signed().toString(),
                        manifest.expires().toString()));
        manifest.needs()
                .packs()
                .forEach(
                        (pack, version) ->
                                out.println(
                                        phrases.say(
                                                "cli.pack.needs",
                                                pack,
                                                Integer.toString(version))));
        out.println(
                switch (signer) {
                    case Signer.Nobody _ -> phrases.say("cli.pack.unsigned");
                    case Signer.Known(var known) ->
                            phrases.say("cli.pack.signed", known.key().id().spoken());
                    case Signer.Strangers(var keys) ->
                            phrases.say(
                                    "cli.pack.strangers",
                                    keys.stream()
                                            .map(key -> new KeyId(new Hash(key)).spoken())
                                            .collect(Collectors.joining(", ")));
                });
        return Verbs.FINE;
    }
}
