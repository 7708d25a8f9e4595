package ua.mistok.app.hub.desired;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.mistok.app.wish.WishKind;

/// Which of several levels decides.
class DecidedTest {

    private static final List<String> LEVELS = List.of("ukraine", "vinnytska", "tyvriv", "kiosk");

    @Test
    void the_nearest_level_decides() {
        var country = texts("ukraine", "on", true);
        var library = texts("tyvriv", "off", true);

        assertThat(Decided.of(LEVELS, List.of(library, country)))
                .containsExactly(new Decided(library, List.of(country), List.of()));
    }

    @Test
    void unless_one_above_it_has_fixed_the_value() {
        var country = texts("ukraine", "on", true);
        var region = texts("vinnytska", "off", false);
        var library = texts("tyvriv", "on", true);
        var kiosk = texts("kiosk", "on", false);

        assertThat(Decided.of(LEVELS, List.of(library, country, kiosk, region)))
                .containsExactly(new Decided(region, List.of(country), List.of(library, kiosk)));
    }

    @Test
    void each_thing_is_decided_by_itself_in_a_steady_order() {
        var survey = wish("ukraine", WishKind.SURVEY, "pulse", "withdrawn", false);
        var texts = texts("kiosk", "off", true);
        var quiet = wish("vinnytska", WishKind.SETTING, "sync.quiet", "none", true);

        assertThat(Decided.of(LEVELS, List.of(survey, texts, quiet)))
                .map(Decided::holds)
                .containsExactly(quiet, texts, survey);
        assertThat(Decided.of(LEVELS, List.of())).isEmpty();
    }

    private static SetWish texts(String at, String value, boolean free) {
        return wish(at, WishKind.SETTING, "texts", value, free);
    }

    private static SetWish wish(String at, WishKind kind, String id, String value, boolean free) {
        return new SetWish(at, kind, id, value, free, "m1", Instant.EPOCH, 1);
    }
}
