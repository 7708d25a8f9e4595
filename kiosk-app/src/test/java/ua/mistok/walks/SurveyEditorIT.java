package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.journal.Journal;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A survey from nothing to its results: written in two languages, tried, published, offered by the
/// mode that runs, answered by a visitor, and counted after a restart.
class SurveyEditorIT {

    private static final String NAME = "Години роботи";
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final int MORE = 12;

    @Test
    void a_survey_goes_from_nothing_to_its_results(@TempDir Path data, @TempDir Path copies) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var console = librarian.page();
            write(console);
            tryIt(console.frameLocator(".preview__screen iframe"));
            assertNoBarrier(console);
            publish(console);
            offer(console);

            var disk = FactsOnDisk.fromNow(kiosk, copies);
            try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
                answer(station);
            }
            var answered = only(disk, SurveyAnswered.class);
            assertThat(answered.survey()).isEqualTo("own-1");
            assertThat(answered.answers())
                    .isEqualTo(Map.of("q1", List.of("1"), "q2", List.of("a1"), "q3", List.of("9")));

            console.navigate("about:blank");
            kiosk.stop();
            answerUndated(data, answered.answers());
            kiosk.startAgain();
            assertResults(console, kiosk.staffUrl());
        }
    }

    private static void write(Page console) {
        console.locator("vaadin-side-nav-item").getByText("Скласти опитування").click();
        console.locator("#new-survey").click();
        fill(console, "survey-name", "input", NAME, "Opening hours");
        add(console, "smiley");
        fill(console, "q1-text", "textarea", "Чи зручні години?", "Are the hours convenient?");
        add(console, "single");
        fill(console, "q2-text", "textarea", "Коли вам зручніше?", "When suits you better?");
        fill(console, "q2-a1", "input", "Зранку", "In the morning");
        fill(console, "q2-a2", "input", "Увечері", "In the evening");
        console.locator("#q2-condition").click();
        assertThat(console.locator("#question-q2 .question__if"))
                .hasText("Показувати, якщо «1. Чи зручні години?» не більше ніж «1 · Дуже погано»");
        add(console, "nps");
        assertThat(console.locator("#to-do")).isHidden();
        console.locator("#q3-shut").click();
        assertThat(console.locator("#q3-open")).isVisible();
    }

    private static void add(Page console, String kind) {
        console.locator("#add-question").click();
        console.locator("#kind-" + kind).click();
        assertThat(console.locator("#kinds")).isHidden();
    }

    private static void fill(Page console, String id, String field, String uk, String en) {
        console.locator("#" + id + " " + field).fill(uk);
        console.locator("#" + id + "-en " + field).fill(en);
    }

    /// The preview is a small picture of the page, which a mouse finds and a test's mouse does not.
    private static void tryIt(FrameLocator screen) {
        assertThat(screen.locator("h1")).hasText("Чи зручні години?");
        screen.locator("[data-answer='1']").dispatchEvent("click");
        assertThat(screen.locator("h1")).hasText("Коли вам зручніше?");
        screen.locator("[data-answer='a2']").dispatchEvent("click");
        assertThat(screen.locator("h1")).hasText("Чи порадили б ви нашу бібліотеку друзям?");
        screen.locator("[data-answer='10']").dispatchEvent("click");
        assertThat(screen.locator(".thanks h1")).isVisible();
    }

    private static void assertNoBarrier(Page console) {
        console.locator("#q2-open").click();
        assertThat(console.locator("#q2-text")).isVisible();
        var found = new TreeSet<String>();
        Axe.judge(console, "the form of a survey", found, List.of(Look.USUAL, Look.CONTRAST));
        Look.USUAL.applyTo(console);
        assertThat(found).isEmpty();
    }

    private static void publish(Page console) {
        assertThat(console.locator("#state")).hasText("Є зміни. Вони ще не збережені.");
        console.locator("#save").click();
        assertThat(console.locator("#state")).hasText("Усе збережено.");
        console.locator("#publish-now").click();
        assertThat(console.locator("#publish-state")).hasText("Опубліковано, версія 1.");
    }

    private static void offer(Page console) {
        console.locator("#to-mode").click();
        var rows = console.locator("#mode-surveys .offers__row");
        assertThat(rows.first()).isVisible();
        var before = rows.count();
        console.getByText("Додати опитування").click();
        assertThat(rows).hasCount(before + 1);
        rows.last().locator("vaadin-select").first().click();
        console.locator("vaadin-select-item:visible").getByText(NAME).last().click();
        assertThat(rows.last().locator("vaadin-select").first()).containsText(NAME);
        assertThat(console.locator("#state")).hasText("Є зміни. Вони ще не збережені.");
        console.waitForFunction(Guest.QUIET);
        console.locator("#save").click();
        assertThat(console.locator("#state")).hasText("Усе збережено.");
    }

    private static void answer(StationPage station) {
        var page = station.page();
        var hands = new Touching(page);
        page.locator(".attract .btn--hero").tap();
        page.locator(".home__opinion").tap();
        page.getByText(NAME).tap();
        for (var asked : List.of("1", "a1", "9")) {
            Locator option = page.locator(".survey [data-answer='" + asked + "']");
            assertThat(option).isVisible();
            hands.press(option);
            StationPage.settle(page);
        }
        assertThat(page.locator(".thanks h1")).isVisible();
        new Visitor(station, hands).wipe();
    }

    private static SurveyAnswered only(FactsOnDisk disk, Class<SurveyAnswered> kind) {
        var facts =
                disk.ofEndedVisit().stream()
                        .flatMap(stored -> stored.fact().stream())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    /// Figures are of whole weeks and of ten people at least: more answered the same, took their
    /// time, and did so while the clock of the kiosk was behind, so that their week is not known.
    private static void answerUndated(Path data, Map<String, List<String>> answers) {
        var then = Instant.now().minus(Duration.ofDays(7));
        var fact =
                new SurveyAnswered(
                        "own-1",
                        1,
                        answers,
                        Set.of(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.empty());
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, () -> then, then)) {
            for (var more = 0; more < MORE; more++) {
                journal.append(fact, ORIGIN);
            }
        }
    }

    private static void assertResults(Page console, String staff) {
        console.navigate(staff + "staff/survey/own-1/1");
        console.locator("#pin").fill(Librarian.PIN);
        console.keyboard().press("Enter");
        assertThat(console.locator("vaadin-side-nav")).isVisible();
        console.navigate(staff + "staff/survey/own-1/1");
        assertThat(console.locator("h1")).hasText(NAME);
        console.locator(".toolbar select")
                .first()
                .selectOption(new SelectOption().setLabel("Дата невідома"));
        assertThat(console.locator("table.figures").first().locator("tr").nth(1))
                .containsText(Pattern.compile("До кінця\\s*" + MORE));
        assertThat(console.locator("main")).containsText("Коли вам зручніше?");
    }
}
