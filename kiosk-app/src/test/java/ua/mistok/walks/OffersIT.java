package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// When the shipped mode offers a survey, and what becomes of one that is left half-way: each of
/// the three policies (discard, keep as partial, ask once), by touch, down to the facts on disk.
class OffersIT {

    private static final String CAMPAIGN = "needs";
    private static final String ON_EXIT = "visit";
    private static final String AFTER_DEMO = "afterdemo";

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @TempDir private Path copies;
    private FactsOnDisk disk;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @BeforeEach
    void lookAtTheDisk() {
        disk = FactsOnDisk.fromNow(kiosk, copies);
    }

    @Test
    void an_invitation_on_the_waiting_screen_leads_into_its_survey() {
        var run = SurveyRun.begin(Scripts.survey(CAMPAIGN), new Random(1), InstantSource.system());
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            assertThat(station.page().locator(".attract__invite"))
                    .containsText("Що потрібно вашій громаді?");
            accept(station);
            new Interviewee(station, run, Language.UKRAINIAN).answerAll((question, when) -> {});
            assertThat(station.page().locator(".thanks h1")).isVisible();
            new Visitor(station, new Touching(station.page())).wipe();
        }

        assertKinds(
                VisitBegan.class,
                SlideTouched.class,
                SurveyOffered.class,
                SurveyAnswered.class,
                VisitEnded.class);
        assertThat(facts().get(1)).isEqualTo(new SlideTouched(CAMPAIGN));
        var answered = answered();
        assertThat(answered.survey()).isEqualTo(CAMPAIGN);
        assertThat(answered.partial()).isFalse();
        assertThat(answered.answers()).isEqualTo(run.response().answers());
    }

    @Test
    void whoever_only_looked_around_is_asked_on_exit_and_half_an_answer_stays() {
        try (var station = chromium.station(Panel.TABLET, kiosk.url())) {
            var page = station.page();
            var visitor = new Visitor(station, new Touching(page));
            visitor.comeTo(Language.UKRAINIAN);
            page.locator(".btn--finish").tap();
            assertThat(page.locator(".survey h1")).hasText("Для чого ви сьогодні прийшли?");
            choose(page, "books");
            visitor.wipe();
        }

        assertKinds(
                VisitBegan.class,
                CardOpened.class,
                SurveyOffered.class,
                SurveyAnswered.class,
                VisitEnded.class);
        assertHalf(ON_EXIT, Map.of("c1", List.of("books")), "c2");
    }

    @Test
    void whoever_did_not_look_at_anything_is_not_asked_on_exit() {
        try (var station = chromium.station(Panel.TABLET, kiosk.url())) {
            new Guest(station).begin().finish();
        }

        assertKinds(VisitBegan.class, VisitEnded.class);
    }

    @ParameterizedTest
    @CsvSource({"Залишити, subsidy", "Стерти, ''"})
    void a_survey_may_ask_once_whether_half_an_answer_stays(String decision, String kept) {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            accept(station);
            choose(page, "subsidy");
            page.locator(".btn--finish").tap();
            assertThat(page.locator(".sheet.keep h1")).hasText("Залишити відповіді?");
            station.touch(decision);
            assertThat(page.locator(".attract .btn--hero")).isVisible();
        }

        assertHalf(CAMPAIGN, kept.isEmpty() ? Map.of() : Map.of("e1", List.of(kept)), "e2");
    }

    @Test
    void of_a_survey_that_discards_only_the_question_stays_at_which_it_was_left() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            var guest = new Guest(station).begin().practise(6).toTheEnd();
            guest.tap(".finish .num").tap(".ask__q .btn--go");
            page.locator(".survey [data-answer='4']").tap();
            assertThat(page.locator(".survey h1")).containsText("Чи спробуєте");
            guest.finish();
        }

        assertHalf(AFTER_DEMO, Map.of(), "b4");
        assertThat(answered().about()).isEqualTo(Optional.of("a07"));
    }

    private static void accept(StationPage station) {
        station.page().locator(".attract__invite").tap();
        assertThat(station.page().locator(".survey h1")).isVisible();
    }

    /// One of several, and on to the next question.
    private static void choose(Page page, String code) {
        var question = page.locator(".survey h1").innerText();
        var option = page.locator(".survey [data-answer='" + code + "']");
        while (!option.isVisible()) {
            page.locator(".leaves .btn").last().tap();
            StationPage.settle(page);
        }
        option.tap();
        assertThat(option).hasAttribute("aria-checked", "true");
        page.locator(".survey__nav .btn--go").tap();
        assertThat(page.locator(".survey h1")).not().hasText(question);
    }

    private void assertKinds(Class<?>... kinds) {
        assertThat(facts().stream().<Class<?>>map(Fact::getClass).toList()).containsExactly(kinds);
    }

    /// Left at that question, with these answers and no others anywhere in the journal.
    private void assertHalf(String survey, Map<String, List<String>> answers, String left) {
        var answered = answered();
        assertThat(answered.survey()).isEqualTo(survey);
        assertThat(answered.partial()).isTrue();
        assertThat(answered.answers()).isEqualTo(answers);
        assertThat(answered.left()).isEqualTo(Optional.of(left));
        var ended = (VisitEnded) facts().getLast();
        assertThat(ended.how()).isEqualTo(VisitEnded.How.FINISHED);
    }

    private SurveyAnswered answered() {
        var answered =
                facts().stream()
                        .filter(SurveyAnswered.class::isInstance)
                        .map(SurveyAnswered.class::cast)
                        .toList();
        assertThat(answered).hasSize(1);
        return answered.getFirst();
    }

    private List<Fact> facts() {
        return disk.ofEndedVisit().stream().map(stored -> stored.fact().orElseThrow()).toList();
    }
}
