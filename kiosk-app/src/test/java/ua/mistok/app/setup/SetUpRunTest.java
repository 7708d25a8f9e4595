package ua.mistok.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.Spot;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.Language;

class SetUpRunTest {

    private static final AreaId VINNYTSKA = new AreaId("vinnytska");
    private static final AreaId LVIVSKA = new AreaId("lvivska");
    private static final AreaId VINNYTSIA = new AreaId("vinnytsia");
    private static final double FULL_HD = Math.hypot(1920, 1080);
    private static final String LONG = "д".repeat(81);

    @TempDir private Path data;
    private NewKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new NewKiosk(data);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void at_most_twelve_things_are_asked_on_nine_screens() {
        var asked = Arrays.stream(Asked.values()).filter(one -> one != Asked.TOUCH).toList();

        assertThat(asked).hasSizeLessThanOrEqualTo(12);
        assertThat(Step.values()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void every_step_takes_effect_when_it_is_left_and_is_where_it_stopped_after_a_start() {
        kiosk.run().speak(Language.ENGLISH);
        assertThat(kiosk.library.now().language()).contains(Language.ENGLISH);

        region(VINNYTSKA);
        assertThat(again().at()).isEqualTo(Step.COMMUNITY);
        assertThat(kiosk.library.now().spot()).contains(Spot.in(VINNYTSKA));

        var run = kiosk.run();
        run.draft().community = Optional.of(VINNYTSIA);
        assertThat(run.community()).isEmpty();
        assertThat(again().at()).isEqualTo(Step.LIBRARY);
        assertThat(kiosk.library.now().spot().orElseThrow().places())
                .containsExactly(VINNYTSIA, VINNYTSKA);

        library();
        assertThat(again().at()).isEqualTo(Step.SCREEN);
        assertThat(kiosk.library.sign())
                .contains(
                        new Sign(
                                "Бібліотека імені Лесі Українки",
                                "вулиця Соборна, 12",
                                Optional.of("ГО «Разом»")));
        assertThat(kiosk.week.schedule().week()).hasSize(5);

        assertThat(kiosk.run().screen(231.6, FULL_HD)).isEmpty();
        assertThat(again().at()).isEqualTo(Step.STAFF);
        assertThat(kiosk.stations.main().inches()).isBetween(32.0, 32.1);

        assertThat(kiosk.run().person("Наталія Коваль", NewKiosk.PIN, NewKiosk.PIN)).isEmpty();
        assertThat(again().at()).as("nobody is known yet").isEqualTo(Step.STAFF);
        kiosk.enter();
        assertThat(again().at()).as("was the code written down?").isEqualTo(Step.RECOVERY);
        kiosk.setUp.written();
        assertThat(again().at()).isEqualTo(Step.TRIALS);

        trials();
        assertThat(again().at()).isEqualTo(Step.READY);
        assertThat(kiosk.setUp.isFinished()).isTrue();
        assertThat(kiosk.setUp.trials().disk().orElseThrow()).isInstanceOf(DiskFound.Good.class);
        assertThat(kiosk.placed).hasSize(2);
        assertThat(kiosk.acts())
                .containsExactly(
                        "library-told",
                        "place-told",
                        "place-told",
                        "library-told",
                        "schedule-saved",
                        "screen-measured",
                        "set-up",
                        "machine-tried");
    }

    /// Somebody signs in after a start, once there is somebody.
    private SetUpRun again() {
        kiosk.start();
        if (!kiosk.door.isNew()) {
            kiosk.signIn("admin");
        }
        return kiosk.run();
    }

    private void region(AreaId region) {
        var run = kiosk.run();
        run.draft().region = Optional.of(region);
        assertThat(run.region()).isEmpty();
    }

    private void library() {
        var run = kiosk.run();
        run.draft().name = " Бібліотека імені Лесі Українки ";
        run.draft().address = "вулиця Соборна, 12";
        run.draft().partner = "ГО «Разом»";
        assertThat(run.library()).isEmpty();
    }

    private void trials() {
        var run = kiosk.run();
        run.draft().trials = run.draft().trials.touched(true).heard(true);
        assertThat(run.trials()).isEmpty();
    }

    @Test
    void nothing_is_done_without_the_code_or_once_it_is_another_one() {
        var stranger = kiosk.setUp.run("AAAA-AAAA");
        stranger.draft().region = Optional.of(VINNYTSKA);
        assertThatThrownBy(stranger::region).isInstanceOf(NotAllowed.class);

        var before = kiosk.code();
        kiosk.start();
        var old = kiosk.setUp.run(before);
        old.draft().region = Optional.of(VINNYTSKA);
        assertThatThrownBy(old::region).isInstanceOf(NotAllowed.class);

        assertThat(kiosk.library.now().spot()).isEmpty();
        assertThat(kiosk.run().at()).isEqualTo(Step.REGION);
    }

    @Test
    void once_somebody_works_here_the_code_opens_nothing_and_only_who_may_goes_on() {
        var code = kiosk.code();
        kiosk.enter();
        kiosk.signIn("nobody");

        var run = kiosk.setUp.run(code);
        run.draft().region = Optional.of(VINNYTSKA);
        assertThatThrownBy(run::region).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_must_open_at_once_names_only_themselves_and_goes_on_another_day() {
        var run = kiosk.run();
        run.later();
        assertThat(run.at()).isEqualTo(Step.STAFF);
        run.person("Наталія Коваль", NewKiosk.PIN, NewKiosk.PIN);
        kiosk.enter();
        kiosk.setUp.written();

        assertThat(again().at()).isEqualTo(Step.REGION);
        assertThat(kiosk.setUp.isFinished()).isFalse();
        region(LVIVSKA);
        var further = kiosk.run();
        further.draft().named = "Яворівська громада";
        further.community();
        library();
        kiosk.run().screen(21.5);
        assertThat(kiosk.run().at()).as("somebody is here already").isEqualTo(Step.TRIALS);
    }

    @Test
    void a_kiosk_whose_people_are_older_than_the_set_up_renews_no_code_on_paper() {
        kiosk.enter();

        kiosk.setUp.written();

        assertThat(again().at()).isEqualTo(Step.REGION);
        var steps = List.of(Step.REGION, Step.COMMUNITY, Step.LIBRARY, Step.SCREEN);
        steps.forEach(kiosk.setUp.progress()::done);
        assertThat(kiosk.run().at()).isEqualTo(Step.TRIALS);
    }

    @Test
    void an_oblast_must_be_chosen_and_another_one_takes_its_hromada_away() {
        assertThat(kiosk.run().region()).containsExactly(Refusal.REGION_MISSING);

        region(VINNYTSKA);
        var run = kiosk.run();
        run.draft().community = Optional.of(VINNYTSIA);
        run.community();
        run.back();
        run.back();
        assertThat(run.at()).isEqualTo(Step.REGION);
        run.region();
        assertThat(run.draft().community).as("the same one").contains(VINNYTSIA);
        run.back();
        run.draft().region = Optional.of(LVIVSKA);
        run.region();

        assertThat(run.draft().community).isEmpty();
        assertThat(kiosk.library.now().spot()).contains(Spot.in(LVIVSKA));
    }

    @Test
    void a_city_that_is_a_region_is_asked_for_no_hromada() {
        region(new AreaId("kyiv"));

        var run = kiosk.run();
        assertThat(run.at()).isEqualTo(Step.LIBRARY);
        run.back();
        assertThat(run.at()).isEqualTo(Step.REGION);
    }

    @Test
    void a_hromada_that_is_in_no_list_is_typed_and_one_that_is_may_be() {
        region(VINNYTSKA);
        var run = kiosk.run();
        assertThat(run.community()).containsExactly(Refusal.COMMUNITY_MISSING);
        run.draft().named = "г".repeat(61);
        assertThat(run.community()).containsExactly(Refusal.COMMUNITY_LONG);
        run.draft().named = " Яворівська громада ";
        assertThat(run.community()).isEmpty();
        assertThat(kiosk.library.now().spot().flatMap(Spot::named)).contains("Яворівська громада");

        run.back();
        run.draft().named = "вінниця";
        run.community();
        assertThat(kiosk.library.now().spot())
                .contains(new Spot(VINNYTSKA, Optional.of(VINNYTSIA), Optional.empty()));
    }

    @Test
    void everything_that_is_wrong_with_a_library_is_said_at_once() {
        var run = atLibrary();
        run.draft().partner = LONG;
        run.draft().days = EnumSet.noneOf(DayOfWeek.class);

        assertThat(run.library())
                .containsExactly(
                        Refusal.NAME_MISSING,
                        Refusal.ADDRESS_MISSING,
                        Refusal.DAYS_MISSING,
                        Refusal.PARTNER_LONG);

        run.draft().name = LONG;
        run.draft().address = LONG;
        run.draft().days = EnumSet.of(DayOfWeek.MONDAY);
        run.draft().to = Optional.empty();
        assertThat(run.library())
                .containsExactly(
                        Refusal.NAME_LONG,
                        Refusal.ADDRESS_LONG,
                        Refusal.TIME_MISSING,
                        Refusal.PARTNER_LONG);

        run.draft().to = Optional.of(LocalTime.of(8, 0));
        assertThat(run.library()).contains(Refusal.TIME_TURNED);
        assertThat(kiosk.library.sign()).isEmpty();
        assertThat(kiosk.week.number()).isZero();
    }

    private SetUpRun atLibrary() {
        region(new AreaId("kyiv"));
        return kiosk.run();
    }

    @Test
    void a_day_may_last_until_midnight() {
        var run = atLibrary();
        run.draft().from = Optional.of(LocalTime.MIDNIGHT);
        run.draft().to = Optional.of(LocalTime.MIDNIGHT);
        run.draft().days = EnumSet.allOf(DayOfWeek.class);
        run.draft().name = "Бібліотека";
        run.draft().address = "Соборна, 12";

        assertThat(run.library()).isEmpty();
        assertThat(kiosk.week.schedule().week()).hasSize(7);
    }

    @Test
    void hours_are_a_revision_like_any_other_and_the_same_ones_make_none() {
        atLibrary();
        library();
        library();

        assertThat(kiosk.week.history()).singleElement();
        assertThat(OpeningHours.of(kiosk.week.schedule()))
                .contains(
                        new OpeningHours(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                LocalTime.of(9, 0),
                                LocalTime.of(18, 0)));
        assertThat(kiosk.week.schedule().otherwise()).isEqualTo(new ModeId("closed"));
    }

    @Test
    void a_week_that_was_planned_by_hand_is_not_asked_for_and_not_touched() {
        var planned = Schedule.always(Shelf.USUAL);
        kiosk.week.save(planned, 0, "iryna");
        var run = atLibrary();
        assertThat(run.isWeekPlanned()).isTrue();
        run.draft().days = Set.of();
        run.draft().name = "Бібліотека";
        run.draft().address = "Соборна, 12";

        assertThat(run.library()).isEmpty();
        assertThat(kiosk.week.schedule()).isEqualTo(planned);
    }

    @Test
    void a_card_gives_the_size_and_no_card_is_that_narrow_or_wide() {
        assertThat(ScreenSize.byCard(ScreenSize.card(21.5, FULL_HD), FULL_HD).orElseThrow())
                .satisfies(
                        size -> {
                            assertThat(size.inches()).isBetween(21.49, 21.51);
                            assertThat(size.pixelsPerMillimetre()).isBetween(4.02, 4.04);
                        });
        var run = kiosk.run();
        assertThat(run.screen(20, FULL_HD)).containsExactly(Refusal.SCREEN_STRANGE);
        assertThat(run.screen(1900, FULL_HD)).containsExactly(Refusal.SCREEN_STRANGE);
        assertThat(kiosk.stations.isMeasured()).isFalse();
    }

    @Test
    void a_person_has_a_name_and_types_the_same_pin_twice() {
        var run = kiosk.run();

        assertThat(run.person(" ", NewKiosk.PIN, "481735"))
                .containsExactly(Refusal.PERSON_MISSING, Refusal.PINS_DIFFER);
        assertThat(run.person(LONG, NewKiosk.PIN, NewKiosk.PIN))
                .containsExactly(Refusal.PERSON_LONG);
    }

    @Test
    void trials_are_made_and_what_fails_is_kept_too() throws Exception {
        kiosk.enter();
        var run = kiosk.run();
        assertThat(run.trials()).containsExactly(Refusal.TOUCH_OPEN, Refusal.SOUND_OPEN);
        run.draft().trials = Trials.NONE.touched(true).heard(false);

        assertThat(run.trials()).isEmpty();

        kiosk.start();
        assertThat(kiosk.setUp.trials().touch()).contains(true);
        assertThat(kiosk.setUp.trials().sound()).contains(false);
        try (var files = Files.list(data)) {
            assertThat(files).noneMatch(file -> file.toString().contains("trial"));
        }
    }

    @Test
    void a_disk_that_takes_no_file_is_found_out() {
        assertThat(new DiskTrial(data.resolve("gone")).look()).isInstanceOf(DiskFound.Bad.class);
    }

    @Test
    void what_was_typed_is_still_there_after_going_back() {
        region(VINNYTSKA);
        var run = kiosk.run();
        run.draft().named = "Яворівська громада";
        run.back();
        assertThat(run.mayGoBack()).isFalse();
        run.region();

        assertThat(run.draft().named).isEqualTo("Яворівська громада");
    }

    @Test
    void a_name_is_never_changed() {
        assertThat(Arrays.stream(Step.values()).map(Step::stableName))
                .containsExactly(
                        "code",
                        "region",
                        "community",
                        "library",
                        "screen",
                        "staff",
                        "recovery",
                        "trials",
                        "ready");
        kiosk.ledger.append("set-up.done", Map.of("step", "of-another-programme"));
        kiosk.start();
        assertThat(kiosk.run().at()).isEqualTo(Step.REGION);
    }
}
