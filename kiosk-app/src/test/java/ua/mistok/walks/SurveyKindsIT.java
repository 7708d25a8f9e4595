package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.remark.Texts;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// A survey with every kind of question (`walks/kinds`), answered by touch from the first to the
/// last one: nothing is cut, too small or shuts anybody out, and what was answered is one fact.
class SurveyKindsIT {

    private static final Path CONTENT = content();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"LANDSCAPE, uk", "PORTRAIT, en", "TABLET, uk"})
    void every_kind_is_answered_by_touch(
            Panel panel, String language, @TempDir Path data, @TempDir Path copies) {
        answer(panel, new Language(language), false, data, copies);
    }

    @Tag("long")
    @Tag("walks")
    @ParameterizedTest
    @CsvSource({"LANDSCAPE, en", "PORTRAIT, uk", "TABLET, en"})
    void every_kind_is_answered_in_every_other_pair_of_size_and_language(
            Panel panel, String language, @TempDir Path data, @TempDir Path copies) {
        answer(panel, new Language(language), true, data, copies);
    }

    private static void answer(
            Panel panel, Language language, boolean everyLook, Path data, Path copies) {
        var run =
                SurveyRun.begin(
                        survey(),
                        new Setting(true, Map.of()),
                        new Random(1),
                        InstantSource.system());
        var found = new LinkedHashSet<String>();
        allowWords(data);
        try (var kiosk =
                        PackagedKiosk.start(
                                data,
                                "--mistok.content=" + CONTENT,
                                "--mistok.inches=" + panel.inches);
                var station = chromium.station(panel, kiosk.url())) {
            var disk = FactsOnDisk.fromNow(kiosk, copies);
            var page = station.page();
            page.locator(".attract__lang [lang=" + language.tag() + "]").tap();
            page.locator(".attract .btn--hero").tap();
            page.locator(".home__opinion").tap();
            var inspection = new Inspection(page, panel, found);
            new Interviewee(station, run, language)
                    .answerAll((asked, when) -> inspect(inspection, asked, when, everyLook));
            assertThat(page.locator(".thanks h1")).isVisible();
            assertThat(page.content()).doesNotContain(Sample.WORDS);
            new Visitor(station, new Touching(page)).wipe();

            var answered =
                    disk.ofEndedVisit().stream()
                            .flatMap(stored -> stored.fact().stream())
                            .filter(SurveyAnswered.class::isInstance)
                            .map(SurveyAnswered.class::cast)
                            .toList();
            assertThat(answered).hasSize(1);
            assertThat(answered.getFirst().answers()).isEqualTo(run.response().answers());
            assertThat(answered.getFirst().partial()).isFalse();
            assertThat(disk.text()).doesNotContain(Sample.WORDS);
            assertThat(station.askedOutside()).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    /// The library's own switch, as the console sets it.
    private static void allowWords(Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            new Texts(ledger, InstantSource.system()).allow(true);
        }
    }

    /// Axe judges each question in every look and state, or as it is asked.
    private static void inspect(
            Inspection inspection, Question question, String when, boolean everyLook) {
        var screen = question.id() + ", " + when;
        inspection.look(screen);
        if (everyLook) {
            inspection.judge(screen, List.of(Look.values()));
        } else if (when.equals("asked")) {
            inspection.judge(screen, List.of(Look.USUAL));
        }
    }

    private static Survey survey() {
        try {
            var file = CONTENT.resolve("packs/kinds/surveys/kinds.yaml");
            return switch (SurveyReader.read("kinds.yaml", Files.readString(file))) {
                case Checked.Good<Survey>(var survey, var _) -> survey;
                case Checked.Bad<Survey>(var problems) -> throw new AssertionError(problems);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path content() {
        try {
            return Path.of(
                    Objects.requireNonNull(SurveyKindsIT.class.getResource("/walks/kinds"))
                            .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
