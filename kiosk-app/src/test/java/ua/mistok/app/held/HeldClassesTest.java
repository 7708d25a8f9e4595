package ua.mistok.app.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.Item;
import ua.mistok.app.classroom.SampleClass;
import ua.mistok.app.classroom.Sitting;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.held.ClassFigures.Came;
import ua.mistok.app.held.Practice.Stuck;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// Classes on a real journal, and what is told of them.
class HeldClassesTest {

    @TempDir private Path data;
    private KioskOfOneClass kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfOneClass(data);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private ClassFigures figures(String plan) {
        return kiosk.held.ofPlan(plan).flatMap(kiosk.held::figures).orElseThrow();
    }

    @Test
    void the_numbers_of_a_class_are_those_of_its_facts() {
        kiosk.hold("class-1");

        var figures = figures("class-1");

        assertThat(figures.seated()).isEqualTo(14);
        assertThat(figures.came()).contains(20);
        assertThat(figures.shift().pairs()).isEqualTo(new Shown.Count(12));
        assertThat(figures.shift().highBefore()).contains(Share.of(5, 12));
        assertThat(figures.shift().highAfter()).contains(Share.of(7, 12));
        assertThat(figures.exercises())
                .containsExactly(
                        new Practice("b01", Way.ALONE, 13, 11, 28, List.of(new Stuck("kind", 3))));
    }

    @Test
    void a_group_under_ten_is_never_told() {
        kiosk.hold("class-1");

        assertThat(figures("class-1").groups())
                .containsExactly(new Came("seniors", Share.of(10, 20)));
        assertThat(figures("class-1").hidden()).isEqualTo(2);
    }

    @Test
    void of_nine_pairs_nothing_is_told() {
        kiosk.begin("class-1");
        for (var at = 0; at < 9; at++) {
            kiosk.note(
                    new ShiftMeasured(
                            KioskOfOneClass.LESSON,
                            Optional.of(2),
                            Optional.of(9),
                            Optional.empty()));
        }
        kiosk.note(new AttendanceTallied(KioskOfOneClass.LESSON, 1, 9, Map.of("seniors", 9)));
        kiosk.end(9);

        var figures = figures("class-1");
        assertThat(figures.shift().pairs()).isEqualTo(new Shown.TooFew());
        assertThat(figures.shift().highAfter()).isEmpty();
        assertThat(figures.groups()).isEmpty();
    }

    @Test
    void what_happened_before_behind_and_beside_the_class_is_not_its_own() {
        kiosk.hold("class-0");
        kiosk.begin("class-1");
        kiosk.note(new CardOpened("a07"));
        var alien =
                new ShiftMeasured(
                        KioskOfOneClass.LESSON, Optional.of(1), Optional.of(9), Optional.empty());
        kiosk.note(alien, ModeKind.SELF_SERVICE, false);
        kiosk.note(alien, ModeKind.CLASS, true);
        kiosk.end(2);
        kiosk.note(new AttendanceTallied(KioskOfOneClass.LESSON, 1, 99, Map.of()));

        var figures = figures("class-1");
        assertThat(figures.seated()).isEqualTo(2);
        assertThat(figures.came()).isEmpty();
        assertThat(figures.exercises()).isEmpty();
        assertThat(figures("class-0").seated()).isEqualTo(14);
    }

    @Test
    void a_class_that_runs_has_no_numbers_yet_and_one_that_was_held_keeps_them_over_a_start() {
        kiosk.begin("class-1");
        assertThat(kiosk.held.ofPlan("class-1").flatMap(kiosk.held::figures)).isEmpty();
        kiosk.end(3);
        close();

        open();

        assertThat(figures("class-1").seated()).isEqualTo(3);
        assertThat(kiosk.held.newest()).isEqualTo(kiosk.held.ofPlan("class-1"));
        assertThat(kiosk.held.ofPlan("class-2")).isEmpty();
    }

    @Test
    void a_class_that_did_not_begin_leaves_the_one_before_as_it_is() {
        kiosk.hold("class-1");

        assertThat(
                        kiosk.held.begin(
                                "class-2",
                                KioskOfOneClass.LESSON,
                                KioskOfOneClass.DAY,
                                () -> false))
                .isFalse();
        assertThat(
                        kiosk.held.begin(
                                "class-3", KioskOfOneClass.LESSON, KioskOfOneClass.DAY, () -> true))
                .isTrue();

        assertThat(kiosk.held.ofPlan("class-2")).isEmpty();
        assertThat(kiosk.held.ofPlan("class-3")).isEmpty();
        assertThat(kiosk.held.newest().orElseThrow().plan()).isEqualTo("class-1");
    }

    @Test
    void cards_pair_what_people_said_before_and_after_in_a_class_that_ran() {
        var notebook = new Written();
        var hall =
                new Hall(
                        new Visits(notebook, () -> kiosk.now),
                        notebook,
                        () -> kiosk.now,
                        new Random(7));
        var cards = SeatCard.of("seed-1", 12);
        kiosk.held.begin(
                "class-1",
                KioskOfOneClass.LESSON,
                KioskOfOneClass.DAY,
                () -> hall.begin(SampleClass.agenda(), cards, false).isPresent());
        var sittings = cards.stream().map(card -> sit(hall, card)).toList();
        IntStream.range(0, 12).forEach(at -> answer(sittings.get(at), "before", at < 5 ? 7 : 6));
        IntStream.range(0, 12).forEach(at -> answer(sittings.get(at), "after", at < 6 ? 10 : 0));
        hall.end();

        var figures = figures("class-1");
        assertThat(figures.seated()).isEqualTo(12);
        assertThat(figures.shift().highBefore()).contains(Share.of(5, 12));
        assertThat(figures.shift().highAfter()).contains(Share.of(6, 12));
    }

    private Sitting sit(Hall hall, SeatCard card) {
        var answer =
                hall.sit(
                        hall.now().orElseThrow(),
                        card.secret(),
                        "10.0.0.9",
                        "class",
                        Language.UKRAINIAN,
                        () -> {});
        if (answer instanceof Hall.Answer.Yes<Sitting>(var sitting)) {
            return sitting;
        }
        throw new AssertionError("no seat " + card.number());
    }

    private void answer(Sitting sitting, String part, int number) {
        var item = (Item.Assess) SampleClass.agenda().items().get(SampleClass.at(part));
        var run = SurveyRun.begin(item.survey(), item.setting(), new Random(1), () -> kiosk.now);
        run.answer(new Point(number));
        sitting.keep(part, run);
    }

    private final class Written implements Notebook {

        @Override
        public void write(Fact fact, Origin origin) {
            kiosk.journal().write(fact, origin);
        }

        @Override
        public void settle() {
            kiosk.journal().settle();
        }
    }
}
