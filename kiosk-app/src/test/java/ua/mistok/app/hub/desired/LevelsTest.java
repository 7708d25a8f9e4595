package ua.mistok.app.hub.desired;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.WishKind;
import ua.mistok.config.text.LocalizedText;

/// What is set at levels, and what of it a kiosk is told, on a real PostgreSQL.
class LevelsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String MODE =
            """
            id: own-quiet
            kind: self-service
            name:
              uk: Тиха година
              en: Quiet hour
            doors: [receive]
            ways: [watch, together, alone, check]
            languages: [uk]
            idle:
              warn-seconds: 90
              slow-warn-seconds: 180
              countdown-seconds: 30
            """;

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    private static Fleet fleet;
    private static Levels levels;
    private static Desires desires;

    @BeforeAll
    static void open_a_hub() {
        var store = DATABASE.store();
        var places = Places.open(store);
        places.add(
                new Node(
                        "tyvriv",
                        Optional.of("vinnytska"),
                        Node.Level.LIBRARY,
                        LocalizedText.of("Бібліотека Тиврова", "Tyvriv library")));
        fleet = new Fleet(store, new HubKeyStore(store, CLOCK).getOrMake(), "Вузол", CLOCK);
        levels = new Levels(store, places, SHELF, CLOCK);
        desires = new Desires(store, fleet, places, PackWishes.NONE, CLOCK);
    }

    @Test
    void a_kiosk_is_told_what_the_nearest_level_sets_and_which_one_that_is() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        var other = SampleKiosk.joined(fleet, "odeska");
        setting("ukraine", "sync.megabytes", "50", true);
        setting("vinnytska", "sync.megabytes", "10", true);
        setting("ukraine", "sync.quiet", "22:00-06:00", false);
        setting("tyvriv", "sync.quiet", "none", true);

        var told = desires.answer(kiosk.ask(0)).wishes();

        assertThat(told).map(Wish::value).containsExactly("10", "22:00-06:00");
        assertThat(told).map(wish -> wish.place().uk()).startsWith("Вінницька область");
        assertThat(told).map(Wish::free).containsExactly(true, false);
        assertThat(desires.answer(other.ask(0)).wishes())
                .map(Wish::value)
                .containsExactly("50", "22:00-06:00");
        assertThat(levels.of(joined(kiosk)))
                .filteredOn(decided -> decided.holds().id().equals("sync.quiet"))
                .singleElement()
                .satisfies(
                        decided -> {
                            assertThat(decided.holds().at()).isEqualTo("ukraine");
                            assertThat(decided.below()).map(SetWish::at).containsExactly("tyvriv");
                        });
    }

    @Test
    void what_is_withdrawn_lets_the_level_above_hold_again_under_a_higher_revision()
            throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "lvivska");
        levels.set("ukraine", WishKind.SURVEY, "needs", "withdrawn", true, "m1");
        levels.set("lvivska", WishKind.SURVEY, "needs", "shown", true, "m1");
        var before = desires.answer(kiosk.ask(0));
        levels.withdraw("lvivska", WishKind.SURVEY, "needs", "m2");
        var after = desires.answer(kiosk.ask(before.revision()));

        assertThat(survey(before.wishes())).containsExactly("shown");
        assertThat(survey(after.wishes())).containsExactly("withdrawn");
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(levels.past("lvivska", 10))
                .map(PastWish::value)
                .startsWith(Optional.empty(), Optional.of("shown"));
    }

    @Test
    void nothing_is_set_that_no_kiosk_could_run() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "sumska");
        var before = desires.answer(kiosk.ask(0));

        assertThat(setting("sumska", "sync.megabytes", "багато", true)).contains("not-megabytes");
        assertThat(setting("sumska", "sync.quiet", "25:00-06:00", true)).contains("not-hours");
        assertThat(setting("sumska", "mode.usual", "nowhere", true)).contains("no-such-mode");
        assertThat(setting("sumska", "volume", "11", true)).contains("unknown-setting");
        var broken = levels.set("sumska", WishKind.MODE, "own-quiet", "id: [", true, "m1");
        assertThat(broken.code()).contains("broken");
        assertThat(broken.problems()).isNotEmpty();
        assertThat(levels.set("sumska", WishKind.MODE, "other", MODE, true, "m1").code())
                .contains("other-id");

        assertThat(desires.answer(kiosk.ask(0)).revision()).isEqualTo(before.revision());
    }

    @Test
    void a_mode_of_the_hub_may_be_the_usual_one() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "rivnenska");
        levels.set("rivnenska", WishKind.MODE, "own-quiet", MODE, true, "m1");

        assertThat(setting("rivnenska", "mode.usual", "own-quiet", true)).isEmpty();
        assertThat(desires.answer(kiosk.ask(0)).wishes()).map(Wish::value).contains(MODE);
        assertThat(levels.modes()).map(mode -> mode.id().slug()).contains("own-quiet");
    }

    @Test
    void a_hub_put_back_from_a_backup_is_believed_again() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "odeska");
        var lost = desires.answer(kiosk.ask(0)).revision() + 500;

        assertThat(desires.answer(kiosk.ask(lost)).revision()).isGreaterThan(lost);
        var absurd = Long.MAX_VALUE - 10;
        assertThat(desires.answer(kiosk.ask(absurd)).revision()).isLessThan(lost + 100_000);
    }

    @Test
    void a_kiosk_that_moved_is_told_of_its_new_place_under_a_higher_revision()
            throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "volynska");
        setting("volynska", "texts", "on", false);
        var before = desires.answer(kiosk.ask(0));
        kiosk.join(fleet, "kyivska");
        var after = desires.answer(kiosk.ask(before.revision()));

        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(before.wishes()).map(Wish::id).contains("texts");
        assertThat(after.wishes()).map(Wish::id).doesNotContain("texts");
    }

    private static JoinedKiosk joined(SampleKiosk kiosk) {
        return fleet.find(kiosk.id()).orElseThrow();
    }

    private static List<String> survey(List<Wish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.kind().equals("survey"))
                .map(Wish::value)
                .toList();
    }

    private static Optional<String> setting(String at, String id, String value, boolean free) {
        return levels.set(at, WishKind.SETTING, id, value, free, "m1").code();
    }
}
