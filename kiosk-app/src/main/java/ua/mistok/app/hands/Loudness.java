package ua.mistok.app.hands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// How loud the machine is: ALSA's main control, which the machine itself keeps.
public final class Loudness {

    public static final int LOUDEST = 100;

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String CONTROL = "Master";
    private static final Pattern PERCENT = Pattern.compile("\\[(\\d{1,3})%]");

    private final Command command;

    /// @param command of ALSA: `amixer`
    public Loudness(Path command) {
        this.command = new Command(command, LIMIT);
    }

    /// 0 to [#LOUDEST]; empty where the machine has no such control.
    public Optional<Integer> get() {
        return command.ask("sget", CONTROL).flatMap(Loudness::percent);
    }

    /// @param percent 0 to [#LOUDEST]
    /// @return how loud it is now; empty if the machine refused
    public Optional<Integer> set(int percent) {
        if (percent < 0 || percent > LOUDEST) {
            throw new IllegalArgumentException("a loudness of " + percent);
        }
        return command.ask("sset", CONTROL, percent + "%", "unmute").flatMap(Loudness::percent);
    }

    private static Optional<Integer> percent(String said) {
        var found = PERCENT.matcher(said);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
