package ua.mistok.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.HubPeople;

class HubVerbTest {

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    private final HubPeople people = new HubPeople(database.store());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void another_telephone_is_allowed_and_noted() {
        assertThat(run(database.url(), "reset-device", "admin")).isEqualTo(Verbs.FINE);

        assertThat(out.toString(UTF_8)).startsWith("Готово: admin");
        assertThat(people.deeds()).endsWith("device-reset");
    }

    @Test
    void what_does_not_fit_is_said() {
        assertThat(run(database.url(), "reset-device", "nobody")).isEqualTo(Verbs.FOUND_ERRORS);
        assertThat(err.toString(UTF_8)).startsWith("Логіна nobody тут немає.");
        assertThat(run("", "reset-device", "admin")).isEqualTo(Verbs.MISUSED);
        assertThat(err.toString(UTF_8)).contains("Бази вузла не відкрити. mistok.hub.database");
        assertThat(run(database.url(), "reset")).isEqualTo(Verbs.MISUSED);
    }

    private int run(String url, String... words) {
        return new HubVerb(
                        Phrases.in(Locale.of("uk")),
                        Map.of("MISTOK_HUB_DATABASE", url),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .hub(List.of(words));
    }
}
