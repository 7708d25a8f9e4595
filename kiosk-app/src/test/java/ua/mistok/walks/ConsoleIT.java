package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.bench.VisitedYear;
import ua.mistok.walls.Guide;

/// The pages of the console with a year of data behind them.
class ConsoleIT {

    private static final long ANSWERS = 6_000;

    private static final Set<String> IN_ENGLISH =
            Set.of("staff", "staff/results", "staff/surveys", "staff/people", "staff/week");

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir private static Path data;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;
    private static Librarian librarian;

    @BeforeAll
    static void start() {
        var first = LocalDate.now(ZoneOffset.UTC).minusDays(364);
        VisitedYear.write(data, ANSWERS, first.atStartOfDay().toInstant(ZoneOffset.UTC));
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.still();
        librarian = Librarian.setUp(kiosk, chromium);
    }

    @AfterAll
    static void stop() {
        librarian.close();
        chromium.close();
        kiosk.close();
    }

    @Test
    void no_page_has_a_barrier_in_any_look() {
        var found = new TreeSet<String>();
        Sight.ALL.forEach(sight -> judge(sight, "uk", found, List.of(Look.USUAL, Look.CONTRAST)));

        assertThat(found).isEmpty();
    }

    /// Pages with figures, forms, lists and a long text.
    @Test
    void some_pages_have_no_barrier_in_another_language() {
        judgeInEnglish(
                Sight.ALL.stream().filter(sight -> IN_ENGLISH.contains(sight.path())).toList());
    }

    @Tag("long")
    @Tag("screens")
    @Test
    void no_page_has_a_barrier_in_another_language() {
        judgeInEnglish(Sight.ALL);
    }

    private static void judgeInEnglish(List<Sight> sights) {
        var found = new TreeSet<String>();
        open(Sight.ALL.getFirst());
        speak("English", "en");
        sights.forEach(sight -> judge(sight, "en", found, List.of(Look.USUAL)));
        speak("Українська", "uk");

        assertThat(sights).isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static void speak(String name, String language) {
        librarian.page().getByText(name).click();
        assertThat(librarian.page().locator("html")).hasAttribute("lang", language);
    }

    private static void judge(Sight sight, String language, Set<String> found, List<Look> looks) {
        var page = open(sight);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Axe.judge(page, sight.path() + ", " + language, found, looks);
    }

    @Test
    void a_librarian_asks_for_contrast_and_keeps_it_from_page_to_page() {
        var page = open(Sight.ALL.getFirst());
        page.getByText("Контраст").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
        open(Sight.ALL.getLast());
        assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
        page.getByText("Контраст").click();
        assertThat(page.locator("html")).not().hasAttribute("data-theme", "contrast");
    }

    @Test
    void ten_everyday_jobs_go_as_the_guide_says() {
        var page = librarian.page();
        try (var _ = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            for (var job : Guide.jobs("uk")) {
                open(Sight.ALL.getFirst());
                job.touches().forEach(words -> touch(page, words));
                assertThat(visible(page.getByText(job.seen().orElseThrow())).first()).isVisible();
            }
        }
        assertThat(page.locator(".bell-bar--alarm")).hasCount(0);
    }

    /// Of several that are called so, the last: a question stands behind the page it is about.
    private static void touch(Page page, String words) {
        var chapter =
                page.locator("vaadin-side-nav-item")
                        .filter(new Locator.FilterOptions().setHasText(words));
        var control = page.getByText(words, new Page.GetByTextOptions().setExact(true));
        visible(chapter.or(control)).last().click();
        page.waitForFunction(Guest.QUIET);
    }

    private static Locator visible(Locator all) {
        return all.locator("visible=true");
    }

    @Test
    void a_script_is_copied_mended_line_by_line_and_shown_to_visitors() {
        var page = librarian.page();
        open(new Sight("staff/exercises", "#begin"));
        page.locator("#begin").click();
        assertThat(page.locator("#to-do")).containsText("Помилок немає.");
        var found = new TreeSet<String>();
        Axe.judge(page, "a script", found, List.of(Look.USUAL, Look.CONTRAST));
        assertThat(found).isEmpty();

        page.getByText("level: easy").click();
        page.keyboard().press("End");
        page.keyboard().press("Backspace");
        assertThat(page.locator("#to-do")).containsText("«eas» не підходить");
        assertThat(page.locator("#show")).isDisabled();
        page.keyboard().type("y");
        assertThat(page.locator("#to-do")).containsText("Помилок немає.");
        page.keyboard().press("Escape");
        page.keyboard().press("Enter");
        page.keyboard().type("mis");
        assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("mistakes");
        IntStream.range(0, 4).forEach(_ -> page.keyboard().press("Backspace"));
        assertThat(page.locator("#to-do")).containsText("Помилок немає.");
        page.locator("#save").click();
        page.locator("#show").click();
        assertThat(page.locator("#publish")).containsText("Відвідувачі бачать цю вправу");
        open(new Sight("staff/exercises", "#ours a"));
        assertThat(page.locator("#ours")).containsText("показуємо відвідувачам");
    }

    @Test
    void what_is_saved_opens_and_says_what_the_page_says() throws IOException {
        var page = open(new Sight("staff/survey/training/1", "table.figures"));
        var share = page.locator("table.figures").first().locator("td.r").first().innerText();

        var report = save(page, "Звіт PDF");
        try (var pdf = Loader.loadPDF(report)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Анкета заняття", share);
        }
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(save(page, "Таблиця XLSX")))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Як читати");
            assertThat(book.getSheets().count())
                    .isEqualTo(1 + page.locator("table.figures").count());
        }
        assertThat(text(save(page, "CSV (,)"))).startsWith("\ufeffТаблиця,Рядок,Стовпець,Значення");
        assertThat(text(save(page, "JSON")).lines())
                .isNotEmpty()
                .allMatch(line -> JSON.readTree(line).has("value"));
    }

    @Test
    void records_are_saved_by_the_page_for_them_and_are_marked() throws IOException {
        var page = open(new Sight("staff/responses", "a.btn"));

        assertThat(page.locator(".kpi--stop")).containsText("Не для публікації");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(save(page, "Таблиця XLSX")))) {
            assertThat(book.getSheets().map(Sheet::getName)).anyMatch("Що означають коди"::equals);
        }
        var lines = text(save(page, "JSON")).lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> JSON.readTree(line).has("_day"));
    }

    private static Page open(Sight sight) {
        var page = librarian.page();
        sight.open(page, kiosk.staffUrl());
        return page;
    }

    private static byte[] save(Page page, String words) throws IOException {
        var link = page.getByText(words, new Page.GetByTextOptions().setExact(true));
        return Files.readAllBytes(page.waitForDownload(link::click).path());
    }

    private static String text(byte[] saved) {
        return new String(saved, StandardCharsets.UTF_8);
    }
}
