package ua.mistok.app.hands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Switches the machine off and on again, as far as it lets: logind decides, and a rule of the
/// machine's own (polkit) says whether the kiosk may.
///
/// logind stops the kiosk first and waits for it, so that everything is on the disk.
public final class Power {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<String> LOGIND =
            List.of(
                    "call",
                    "org.freedesktop.login1",
                    "/org/freedesktop/login1",
                    "org.freedesktop.login1.Manager");

    private final Command command;

    /// @param command of systemd that speaks with logind: `busctl`
    public Power(Path command) {
        this(command, LIMIT);
    }

    Power(Path command, Duration limit) {
        this.command = new Command(command, limit);
    }

    /// What may be asked of the machine.
    public enum Act {
        OFF("CanPowerOff", "PowerOff"),
        RESTART("CanReboot", "Reboot");

        private final String question;
        private final String order;

        Act(String question, String order) {
            this.question = question;
            this.order = order;
        }
    }

    /// Whether the machine would do it without asking anybody.
    public boolean can(Act act) {
        return ask(act.question).filter(said -> said.contains("\"yes\"")).isPresent();
    }

    /// Orders it; the kiosk is stopped soon after.
    ///
    /// @return whether the machine took the order
    public boolean make(Act act) {
        return ask(act.order, "b", "false").isPresent();
    }

    private Optional<String> ask(String method, String... rest) {
        var words = new ArrayList<>(LOGIND);
        words.add(method);
        words.addAll(List.of(rest));
        return command.ask(words.toArray(String[]::new));
    }
}
