package ua.mistok.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.hub.HubRescue;
import ua.mistok.app.hub.HubSettings;

/// What whoever runs a hub's server does for its people. The database is named by the environment,
/// as it is for the hub itself.
final class HubVerb {

    private final Phrases phrases;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    HubVerb(Phrases phrases, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.phrases = phrases;
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
    }

    /// @param words `reset-device LOGIN`
    int hub(List<String> words) {
        if (words.size() != 2 || !words.getFirst().equals("reset-device")) {
            err.println(phrases.say("cli.usage"));
            return Verbs.MISUSED;
        }
        var login = words.getLast();
        try {
            if (HubRescue.resetDevice(settings(), login)) {
                out.println(phrases.say("cli.hub.device-reset", login));
                return Verbs.FINE;
            }
            err.println(phrases.say("cli.hub.unknown-login", login));
            return Verbs.FOUND_ERRORS;
        } catch (StoreFailure | IllegalStateException no) {
            err.println(phrases.say("cli.hub.no-database", String.valueOf(no.getMessage())));
            return Verbs.MISUSED;
        }
    }

    private HubSettings settings() {
        return new HubSettings(
                environment.getOrDefault("MISTOK_HUB_DATABASE", ""),
                environment.getOrDefault("MISTOK_HUB_USER", ""),
                environment.getOrDefault("MISTOK_HUB_PASSWORD", ""),
                Optional.ofNullable(environment.get("MISTOK_HUB_PASSWORD_FILE")));
    }
}
