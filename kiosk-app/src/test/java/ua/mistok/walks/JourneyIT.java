package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.fact.Way;
import ua.mistok.config.demo.Step;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

/// The whole walk, straight: from the waiting screen through the exercise and the survey to the
/// wipe, by touch, every sign typed on the on-screen keyboard.
class JourneyIT {

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @ParameterizedTest
    @CsvSource("LANDSCAPE, uk")
    @Meets({"5.5", "11.2.5.1", "WCAG 2.5.7", "WCAG 3.3.8"})
    void a_visitor_rehearses_says_how_it_went_and_leaves_only_facts(
            Panel panel, String language, @TempDir Path copies) {
        walk(panel, new Language(language), copies);
    }

    @Tag("long")
    @Tag("walks")
    @ParameterizedTest
    @CsvSource({"LANDSCAPE, en", "PORTRAIT, uk", "PORTRAIT, en", "TABLET, uk", "TABLET, en"})
    void the_walk_is_the_same_in_every_other_pair_of_size_and_language(
            Panel panel, String language, @TempDir Path copies) {
        walk(panel, new Language(language), copies);
    }

    private static void walk(Panel panel, Language language, Path copies) {
        var disk = FactsOnDisk.fromNow(kiosk, copies);
        try (var station = chromium.station(panel, kiosk.url())) {
            var hands = new Touching(station.page());
            var visitor = new Visitor(station, hands);
            visitor.comeTo(language);
            visitor.begin(3);
            new Rehearsal(station, hands, Subsidy.SCRIPT, language).playAll();
            visitor.answer(8);
            visitor.wipe();

            assertThat(station.askedOutside()).isEmpty();
        }
        assertFacts(disk.ofEndedVisit(), language);
        assertThat(disk.text()).doesNotContain("Демонова", "Зразкова", "9999", "example.com");
    }

    private static void assertFacts(List<StoredFact> stored, Language language) {
        assertThat(stored)
                .allSatisfy(
                        each -> {
                            assertThat(each.header().station()).isEqualTo("main");
                            assertThat(each.header().mode()).isEqualTo("self-service");
                            assertThat(each.header().language()).isEqualTo(language.tag());
                        });
        var facts = stored.stream().map(each -> each.fact().orElseThrow()).toList();
        assertThat(facts.stream().<Class<?>>map(Fact::getClass).toList())
                .containsExactly(
                        VisitBegan.class,
                        CardOpened.class,
                        DemoBegan.class,
                        DemoEnded.class,
                        ShiftMeasured.class,
                        SurveyOffered.class,
                        SurveyAnswered.class,
                        VisitEnded.class);
        assertThat(facts.get(1)).isEqualTo(new CardOpened("a07"));
        assertPlayed((DemoEnded) facts.get(3));
        assertThat(facts.get(4))
                .isEqualTo(
                        new ShiftMeasured(
                                "a07", Optional.of(3), Optional.of(8), Optional.of(Way.TOGETHER)));
        var answered = (SurveyAnswered) facts.get(6);
        assertThat(answered.answers())
                .isEqualTo(Map.of("b3", List.of("4"), "b4", List.of("5"), "b5", List.of("today")));
        assertThat(answered.partial()).isFalse();
        assertThat(((VisitEnded) facts.get(7)).how()).isEqualTo(VisitEnded.How.FINISHED);
    }

    /// Every step once, at the first attempt, without a hint and without a wrong turn.
    private static void assertPlayed(DemoEnded ended) {
        assertThat(ended.demo()).isEqualTo("a07");
        assertThat(ended.ending()).isEqualTo(DemoEnded.Ending.FINISHED);
        assertThat(ended.steps())
                .extracting(StepPlayed::step)
                .containsExactlyElementsOf(Subsidy.SCRIPT.steps().stream().map(Step::id).toList());
        assertThat(ended.steps())
                .allSatisfy(
                        step -> {
                            assertThat(step.attempts()).isEqualTo(1);
                            assertThat(step.hint() + step.where() + step.show() + step.done())
                                    .isZero();
                            assertThat(step.wrongTurns()).isZero();
                            assertThat(step.flags()).isEmpty();
                        });
    }
}
