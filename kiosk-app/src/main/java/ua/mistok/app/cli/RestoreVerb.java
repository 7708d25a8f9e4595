package ua.mistok.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.backup.Passphrase;
import ua.mistok.app.backup.Restore;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.StaffDoor;

/// Makes the folder of a kiosk of its backup, with the key from paper.
final class RestoreVerb {

    private static final String DATA = "--data";
    private static final String NEW_CODE = "--new-code";
    private static final int TRIES = 3;
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("dd.MM.yyyy, H:mm");

    private final Phrases phrases;
    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;

    RestoreVerb(Phrases phrases, InputStream in, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    /// @param words `FILE --data DIR [--new-code]`
    int restore(List<String> words) {
        var rest = new ArrayList<>(words);
        var newCode = rest.remove(NEW_CODE);
        if (rest.size() != 3 || !rest.get(1).equals(DATA)) {
            return misused("cli.usage");
        }
        try {
            return restore(Path.of(rest.getFirst()), Path.of(rest.getLast()), newCode);
        } catch (IOException | InvalidPathException denied) {
            return misused("cli.file", String.valueOf(denied.getMessage()));
        }
    }

    private int restore(Path file, Path data, boolean newCode) throws IOException {
        if (!Files.isRegularFile(file)) {
            return misused("cli.restore.no-file", file.toString());
        }
        if (!Restore.isEmpty(data)) {
            return refused(Restore.Why.NOT_EMPTY, file, data);
        }
        var passphrase = ask();
        if (passphrase.isEmpty()) {
            return misused("cli.restore.no-key", Passphrase.LENGTH);
        }
        return switch (Restore.into(data, file, passphrase.get())) {
            case Restore.Outcome.Refused(var why) -> refused(why, file, data);
            case Restore.Outcome.Done(var made) -> {
                out.println(
                        phrases.say(
                                "cli.restore.done",
                                MADE.format(made.atZone(KYIV)),
                                data.toString()));
                if (newCode) {
                    out.println(phrases.say("cli.restore.new-code", newCode(data)));
                }
                out.println(phrases.say("cli.restore.stop-the-old"));
                yield Verbs.FINE;
            }
        };
    }

    /// A slip is told before anything is tried; at the end of what is typed there is no more.
    private Optional<Passphrase> ask() throws IOException {
        for (var tried = 0; tried < TRIES; tried++) {
            err.println(phrases.say("cli.restore.key", Passphrase.LENGTH));
            var typed = in.readLine();
            if (typed == null) {
                return Optional.empty();
            }
            var read = Passphrase.read(typed);
            if (read.isPresent()) {
                return read;
            }
            err.println(phrases.say("cli.restore.slip", Passphrase.LENGTH));
        }
        return Optional.empty();
    }

    private static String newCode(Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            return StaffDoor.newRecovery(ledger);
        }
    }

    private int refused(Restore.Why why, Path file, Path data) {
        var key =
                switch (why) {
                    case NOT_EMPTY -> "cli.restore.not-empty";
                    case UNREADABLE -> "cli.restore.unreadable";
                    case FOREIGN -> "cli.restore.foreign";
                    case NEWER -> "cli.restore.newer";
                    case DAMAGED -> "cli.restore.damaged";
                    case WRONG_PASSPHRASE -> "cli.restore.wrong-key";
                    case DISK -> "cli.restore.disk";
                };
        err.println(phrases.say(key, file.toString(), data.toString()));
        return Verbs.FOUND_ERRORS;
    }

    private int misused(String key, Object... values) {
        err.println(phrases.say(key, values));
        return Verbs.MISUSED;
    }
}
