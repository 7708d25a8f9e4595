package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.CONTENT;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.AttendanceGroup;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.service.Detail.Told;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Papers of every shipped lesson, read back as a person would.
class ClassPaperTest {

    private static final float A4_WIDE = 595;
    private static final float A5_WIDE = 420;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lessons")
    void the_plan_of_a_trainer_has_every_part_task_fear_and_note(
            String id, Language language, Lesson lesson) {
        var paper = plan(lesson, language, Optional.of(plan(lesson)));

        assertThat(paper.text()).contains(all(language, lesson.title(), lesson.goal()));
        for (var part : lesson.parts()) {
            assertThat(paper.text()).contains(all(language, part.head().title()));
            assertThat(paper.text()).contains(all(language, part.head().lead()));
        }
        for (var task : lesson.tasks()) {
            assertThat(paper.text()).contains(all(language, task.text(), task.answer()));
        }
        for (var fear : lesson.fears()) {
            assertThat(paper.text()).contains(all(language, fear.fear(), fear.answer()));
        }
        assertThat(paper.text()).contains(texts(language, lesson.notes()));
        assertThat(paper.text()).contains(texts(language, lesson.homework()));
        assertThat(paper.text()).doesNotContain("#");
        assertThat(paper.pages()).hasSizeLessThanOrEqualTo(5);
        assertThat(paper.pages().getFirst().getWidth()).isBetween(A4_WIDE, A4_WIDE + 1);
    }

    @Test
    void a_planned_class_says_at_what_time_a_part_begins_and_an_unplanned_one_in_which_minute() {
        var lesson = lesson("first-steps");

        assertThat(plan(lesson, Language.UKRAINIAN, Optional.of(plan(lesson))).text())
                .contains("14:07,10хв", "Читальназала", "ГО«Разом»", "Слово", "калина");
        assertThat(plan(lesson, Language.UKRAINIAN, Optional.empty()).text())
                .contains("7–17хв")
                .doesNotContain("14:07");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lessons")
    void a_handout_says_when_each_of_its_facts_was_checked(
            String id, Language language, Lesson lesson) {
        var services = lesson.handout().services().stream().map(ClassPaperTest::service).toList();
        var paper =
                Paper.read(
                        new HandoutPage(lesson, services, language, Paper.wording(language)).pdf());

        assertThat(paper.text()).contains(all(language, lesson.handout().title()));
        assertThat(paper.text()).contains(texts(language, lesson.handout().points()));
        for (var service : services) {
            assertThat(paper.text()).contains(all(language, service.name()));
            service.terms().stream()
                    .filter(Told.class::isInstance)
                    .map(Told.class::cast)
                    .forEach(
                            told ->
                                    assertThat(paper.text())
                                            .contains(all(language, told.text()))
                                            .contains(told.checkedOn().year().toString()));
        }
        assertThat(paper.text()).doesNotContain("#");
        assertThat(paper.drawings())
                .isEqualTo((int) services.stream().filter(one -> one.site().isPresent()).count());
        assertThat(paper.pages().getFirst().getWidth()).isBetween(A5_WIDE - 1, A5_WIDE);
    }

    @Test
    void the_cards_have_a_number_a_secret_a_code_and_the_word_and_no_room_for_a_name() {
        var lesson = lesson("first-steps");
        var address = "http://192.0.2.7:8090/";
        var paper =
                Paper.read(
                        new SeatCardsPage(
                                        plan(lesson),
                                        lesson.title(),
                                        false,
                                        Optional.of(address),
                                        Optional.empty(),
                                        Language.UKRAINIAN,
                                        Paper.wording(Language.UKRAINIAN))
                                .pdf());

        assertThat(paper.pages()).hasSize(2);
        for (var card : SeatCard.of("0a1b", 12)) {
            assertThat(paper.text()).contains("№" + card.number(), card.secret());
        }
        assertThat(paper.text()).contains(address, "калина").doesNotContainIgnoringCase("ім’я");
        assertThat(paper.drawings()).isEqualTo(12);
    }

    @Test
    void the_cards_of_a_class_for_trainers_carry_a_new_code_each() {
        var lesson = lesson("trainers-day-1");
        for (var language : Language.SHIPPED) {
            var paper =
                    Paper.read(
                            new SeatCardsPage(
                                            plan(lesson),
                                            lesson.title(),
                                            true,
                                            Optional.of("http://192.0.2.7:8090/"),
                                            Optional.empty(),
                                            language,
                                            Paper.wording(language))
                                    .pdf());

            assertThat(paper.pages()).hasSize(2);
            for (var card : SeatCard.of("0a1b", 12)) {
                assertThat(paper.text()).contains(TrainerCode.of("0a1b", card.number()).toString());
            }
        }
    }

    @Test
    void a_telephone_reads_on_each_card_where_to_join() throws IOException {
        var lesson = lesson("first-steps");
        var address = "http://192.168.104.213:8082";
        var words = Paper.wording(Language.UKRAINIAN);
        var cards =
                new SeatCardsPage(
                        plan(lesson),
                        lesson.title(),
                        false,
                        Optional.of(address),
                        Optional.empty(),
                        Language.UKRAINIAN,
                        words);

        assertThat(Codes.of(cards.pdf(), 200)).hasSize(8).containsOnly(address);
    }

    @Test
    void a_kiosk_of_a_hub_prints_where_its_people_are_asked_from_home() {
        for (var id : List.of("first-steps", "trainers-day-1")) {
            var lesson = lesson(id);
            for (var language : Language.SHIPPED) {
                var paper =
                        Paper.read(
                                new SeatCardsPage(
                                                plan(lesson),
                                                lesson.title(),
                                                lesson.group() == Lesson.Group.TRAINERS,
                                                Optional.of("http://192.168.104.213:8082"),
                                                Optional.of("mistok-hub.vinnytsia.example/after"),
                                                language,
                                                Paper.wording(language))
                                        .pdf());

                assertThat(paper.pages()).hasSize(2);
                assertThat(paper.text())
                        .contains("mistok-hub.vinnytsia.example/after")
                        .contains(ClassSign.of(plan(lesson)).signs());
            }
        }
    }

    @Test
    void without_a_network_the_cards_lead_to_a_station() {
        var lesson = lesson("first-steps");
        var paper =
                Paper.read(
                        new SeatCardsPage(
                                        plan(lesson),
                                        lesson.title(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Language.UKRAINIAN,
                                        Paper.wording(Language.UKRAINIAN))
                                .pdf());

        assertThat(paper.text()).contains("Адресуйкодзаняттявиднонастіні").doesNotContain("http");
        assertThat(paper.drawings()).isZero();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void who_came_is_counted_by_group_on_one_page_and_nobody_is_named(Language language) {
        var lesson = lesson("first-steps");
        var words = Paper.wording(language);
        var paper = Paper.read(new TallySheet(lesson, plan(lesson), language, words).pdf());

        assertThat(paper.pages()).hasSize(1);
        for (var group : AttendanceGroup.values()) {
            assertThat(paper.text())
                    .contains(Paper.flat(words.say("paper.class.group." + group.code())));
        }
        assertThat(paper.text()).contains(Paper.flat(words.say("paper.class.tally.privacy")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_audience_has_its_advice_on_a_page_of_its_own(Language language) {
        var cards = CONTENT.packs().stream().flatMap(pack -> pack.tips().stream()).toList();
        var services = CONTENT.services().collect(Collectors.toMap(Service::id, Service::name));
        var paper =
                Paper.read(
                        new TipCardsPage(
                                        cards, demos(), services, language, Paper.wording(language))
                                .pdf());

        assertThat(paper.pages()).hasSize(8);
        for (var card : cards) {
            assertThat(paper.text()).contains(all(language, card.title()));
            assertThat(paper.text()).contains(texts(language, card.teach()));
            assertThat(paper.text()).contains(texts(language, card.stops()));
        }
    }

    static Stream<Language> languages() {
        return Language.SHIPPED.stream();
    }

    static Stream<Arguments> lessons() {
        return CONTENT.lessons()
                .flatMap(
                        lesson ->
                                languages()
                                        .map(in -> Arguments.of(lesson.id().slug(), in, lesson)));
    }

    private static Lesson lesson(String id) {
        return CONTENT.lessons()
                .filter(lesson -> lesson.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Service service(ServiceId id) {
        return CONTENT.services()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<DemoId, LocalizedText> demos() {
        return CONTENT.demos().collect(Collectors.toMap(Demo::id, Demo::title));
    }

    private static Paper plan(Lesson lesson, Language language, Optional<ClassPlan> plan) {
        return Paper.read(
                new LessonPlanPage(lesson, plan, demos(), language, Paper.wording(language)).pdf());
    }

    private static ClassPlan plan(Lesson lesson) {
        return new ClassPlan(
                "class-1",
                lesson.id().slug(),
                Optional.of(LocalDate.of(2026, 12, 9)),
                Optional.of(LocalTime.of(14, 0)),
                Optional.of(LocalTime.of(15, 30)),
                "Читальна зала",
                "Бібліотека № 0",
                "ГО «Разом»",
                "Бібліотекар",
                "Двоє від ГО",
                "Обидві сторони",
                12,
                Turn.PLANNED,
                "калина",
                "0a1b");
    }

    private static String[] all(Language language, LocalizedText... texts) {
        return texts(language, List.of(texts));
    }

    private static String[] texts(Language language, List<LocalizedText> texts) {
        return texts.stream().map(text -> Paper.flat(text.in(language))).toArray(String[]::new);
    }
}
