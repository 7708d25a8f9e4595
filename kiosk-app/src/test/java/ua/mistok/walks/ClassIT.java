package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.StepPlayed.Flag;
import ua.mistok.app.fact.SurveyAnswered;

/// A trainer, a wall and learners at a station, a tablet and telephones, through a whole shipped
/// lesson; then nothing of anybody is left but facts.
class ClassIT {

    /// The lesson's limit is some minutes; nobody waits for them here.
    private static final String LIMIT = "stuck-after: \\d+";

    private static final int WELCOME = 0;
    private static final int BEFORE = 1;
    private static final int DOCTOR = 3;
    private static final int ASK_SITE = 4;
    private static final int SIGNATURE = 5;
    private static final int ALONE = 6;
    private static final int ASK_CODE = 7;
    private static final int AFTER = 8;
    private static final int CLOSING = 9;

    private static final String FORM = "Коли і чому";
    private static final String REASON = "[data-field=reason]";
    private static final String TYPED = "щокрябуть жвавини";
    private static final String DEVICE = "Gudzephone-7318264";
    private static final String NAMED = "Щебетуха Ґанківна";
    private static final List<String> MARKS = List.of("щокрябуть", DEVICE);

    @TempDir private Path folder;

    @Test
    void a_class_goes_through_a_whole_lesson_and_leaves_nothing_but_facts() throws Exception {
        var data = folder.resolve("data");
        try (var kiosk = start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var facts = FactsOnDisk.fromNow(kiosk, Files.createDirectory(folder.resolve("facts")));
            var board = ClassBoard.begin(librarian.page(), kiosk.staffUrl(), 4);
            var code = board.code();
            var cards = board.cards();
            var door = board.door();
            assertThat(cards).hasSize(4).doesNotHaveDuplicates();
            var wall = chromium.context(Panel.LANDSCAPE).newPage();
            wall.navigate(board.wall());
            assertThat(wall.locator(".wall__digits")).hasText(code);
            assertThat(wall.locator(".wall__join .qr")).hasCount(1);

            var station = LearnerPage.station(chromium, kiosk.url()).join(code, cards.get(0));
            var tablet = LearnerPage.device(chromium, 1280, 800, door).join(code, cards.get(1));
            var phone = LearnerPage.phone(chromium, door).join(code, cards.get(2));
            var other = LearnerPage.device(chromium, named(), 360, 640, door);
            other.join(code, cards.get(3));
            var all = List.of(station, tablet, phone, other);
            board.has(4, "ready");

            board.part(WELCOME);
            all.forEach(each -> each.isTold("Погляньте на тренера"));
            board.part(BEFORE);
            station.assess(3);
            tablet.assess(5);
            phone.assess(2);
            other.assess(6);
            board.has(4, "done");
            assertThat(wall.locator(".wall__count")).hasText("Готові: 4 з 4");

            followTheTrainer(board, wall, all);
            board = afterTheTrainersDeviceDied(board, librarian);
            board.part(ASK_SITE);
            all.forEach(LearnerPage::choose);
            assertThat(wall.locator(".wall__tally")).containsText("Відповіли: 4.");
            board.part(SIGNATURE);
            all.forEach(LearnerPage::isAtWork);
            station.leaveTheStep();

            board.part(ALONE);
            station.leaveTheStep();
            assertThat(board.seat(1)).containsText("Крок 2");
            waitTogether(board, wall, all);
            station.playToTheEnd();
            phone.playTo(FORM);
            new Touching(phone.page()).write(phone.page().locator(REASON), TYPED);
            assertThat(HeapSearch.find(kiosk.handle(), folder, MARKS))
                    .as("while they are here")
                    .containsAll(MARKS);
            var fresh = onAnotherDevice(phone, chromium, door, code, cards.get(2));
            fresh.playToTheEnd();
            twoAreStuck(board);

            board.part(ASK_CODE);
            var stayed = List.of(station, tablet, fresh, other);
            stayed.forEach(LearnerPage::choose);
            board.part(AFTER);
            station.assess(8);
            tablet.assess(5);
            fresh.assess(9);
            other.assess(7);
            board.has(4, "done");
            board.part(CLOSING);
            for (var person = 0; person < 4; person++) {
                board.count(0);
            }
            board.count(1);
            board.count(1);
            certificate(board);

            board.end();
            report(board, cards);
            Stream.of(tablet, fresh, other).forEach(each -> each.isTold("Заняття завершено"));
            station.isTold("Заняття завершено");
            assertThat(wall.locator(".class-notice h1")).hasText("Заняття завершено");
            nothingIsLeft(kiosk, List.of(tablet, fresh, other), cards, facts);
            isShut(door);
            agree(facts);
        }
    }

    @Test
    @Tag("long")
    @Tag("class")
    void thirty_learners_follow_one_trainer_and_everyone_counts() throws Exception {
        var most = 30;
        var protocol = new ArrayList<ProtocolLearner>();
        try (var kiosk = start(folder.resolve("data"));
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var facts = FactsOnDisk.fromNow(kiosk, Files.createDirectory(folder.resolve("facts")));
            var board = ClassBoard.begin(librarian.page(), kiosk.staffUrl(), most);
            var code = board.code();
            var cards = board.cards();
            var door = board.door();
            var wall = chromium.context(Panel.LANDSCAPE).newPage();
            wall.navigate(board.wall());
            var pages =
                    List.of(
                            LearnerPage.station(chromium, kiosk.url()).join(code, cards.get(0)),
                            LearnerPage.device(chromium, 1280, 800, door).join(code, cards.get(1)),
                            LearnerPage.phone(chromium, door).join(code, cards.get(2)),
                            LearnerPage.phone(chromium, door).join(code, cards.get(3)));
            cards.stream()
                    .skip(pages.size())
                    .forEach(card -> protocol.add(new ProtocolLearner(door).join(code, card)));
            board.has(most, "ready");

            board.part(DOCTOR);
            protocol.forEach(each -> each.hear().actUntil("Готово"));
            pages.forEach(LearnerPage::leaveTheStep);
            protocol.forEach(ProtocolLearner::hear);
            board.has(most, "done");
            assertThat(wall.locator(".wall__count")).hasText("Готові: 30 з 30");

            board.part(ALONE);
            protocol.forEach(each -> each.hear().actUntil("Ви пройшли вправу"));
            pages.forEach(LearnerPage::playToTheEnd);
            board.has(most, "done");
            board.end();
            pages.forEach(each -> each.isTold("Заняття завершено"));

            assertThat(all(facts, ClassEnded.class))
                    .extracting(ClassEnded::people)
                    .containsExactly(most);
            assertThat(all(facts, DemoBegan.class)).hasSize(2 * most);
            assertThat(all(facts, DemoEnded.class))
                    .filteredOn(ended -> ended.ending() == Ending.FINISHED)
                    .hasSize(most);
        } finally {
            protocol.forEach(ProtocolLearner::close);
        }
    }

    // ── one thing after the other ───────────────────────────────────────

    /// Everybody on the trainer's step, one who is done with it, a hint, the answer, and one bell.
    private static void followTheTrainer(ClassBoard board, Page wall, List<LearnerPage> all) {
        var phone = all.get(2);
        var other = all.get(3);
        board.part(DOCTOR);
        all.forEach(LearnerPage::isAtWork);
        assertThat(wall.locator(".main.sim h2").first()).hasText(phone.step());
        phone.leaveTheStep();
        phone.isTold("Готово");
        assertThat(board.seat(3)).hasAttribute("data-state", "done");
        assertThat(wall.locator(".wall__count")).hasText("Готові: 1 з 4");
        board.press("hint");
        assertThat(wall.locator(".wall__step")).isVisible();
        board.press("answer");
        assertThat(wall.locator(".wall__answer")).isVisible();

        board.press("step-on");
        phone.isAtWork();
        assertThat(board.page().locator("#where")).containsText("Крок 2");
        assertThat(wall.locator(".main.sim h2").first()).hasText(phone.step());

        other.rings();
        var first = board.page().locator(".seat").first();
        assertThat(first).hasAttribute("id", "seat-4");
        first.locator(".seat__come").click();
        assertThat(other.page().locator(".bottombar__note")).hasText("До вас уже йдуть.");
        assertThat(first.locator(".seat__come")).isHidden();
    }

    private static ClassBoard afterTheTrainersDeviceDied(ClassBoard board, Librarian librarian) {
        var other = librarian.page().context().newPage();
        librarian.page().close();
        var found = board.comeBack(other);
        assertThat(other.locator("#where")).containsText("Крок 2");
        return found;
    }

    private static void waitTogether(ClassBoard board, Page wall, List<LearnerPage> all) {
        board.press("pause");
        all.forEach(each -> each.isTold("Пауза"));
        assertThat(wall.locator(".class-notice h1")).hasText("Пауза");
        board.press("pause");
        all.forEach(LearnerPage::isAtWork);
    }

    /// A telephone dies without a word in the middle of a step; its learner goes on elsewhere.
    private static LearnerPage onAnotherDevice(
            LearnerPage died, Chromium chromium, String door, String code, String card) {
        var step = died.step();
        died.page().context().setOffline(true);
        var fresh = LearnerPage.phone(chromium, door).join(code, card);
        fresh.isAtWork();
        assertThat(fresh.step()).isEqualTo(step);
        died.page().context().close(); // Chromium spins on what it may not read
        return fresh;
    }

    private static void twoAreStuck(ClassBoard board) {
        var seats = board.page().locator(".seat");
        assertThat(board.page().locator(".seat[data-state=stuck]"))
                .hasCount(2, new HasCountOptions().setTimeout(100_000));
        assertThat(seats.first()).hasAttribute("data-state", "stuck");
        assertThat(seats.nth(1)).hasAttribute("data-state", "stuck");
        assertThat(board.seat(2)).hasAttribute("data-state", "stuck");
        assertThat(board.seat(4)).hasAttribute("data-state", "stuck");
    }

    /// One who wants it gets a certificate, with a name that is in no other place.
    private static void certificate(ClassBoard board) {
        var page = board.page();
        page.locator("#certificate-name input").fill(NAMED);
        page.locator("#certificate-make").click();
        var saved = page.waitForDownload(() -> page.locator("#certificate-save").click());
        assertThat(Printed.read(saved.path()).text()).contains(NAMED.replace(" ", ""));
        page.locator("#certificate-away").click();
        assertThat(page.locator("#certificate-save")).hasCount(0);
    }

    /// What came of it, for the trainer and on the page of library and partner: too few for shares.
    private static void report(ClassBoard board, List<String> cards) {
        var page = board.page();
        assertThat(page.locator("#outcome-numbers")).containsText("4");
        assertThat(page.locator("#outcome-sure")).hasCount(0);
        var saved = page.waitForDownload(() -> page.locator("#report-uk").click());
        assertThat(Printed.read(saved.path()).text())
                .contains("Першийкрокбезстраху")
                .doesNotContain(cards);
    }

    // ── what is left ────────────────────────────────────────────────────

    private static void agree(FactsOnDisk facts) {
        assertThat(all(facts, ClassBegan.class)).extracting(ClassBegan::seats).containsExactly(4);
        assertThat(all(facts, DemoBegan.class)).hasSize(12);
        var ended = all(facts, DemoEnded.class);
        assertThat(ended).hasSize(12);
        assertThat(ended.subList(8, 12))
                .extracting(DemoEnded::ending)
                .containsExactly(Ending.FINISHED, Ending.LEFT, Ending.FINISHED, Ending.LEFT);
        assertThat(ended.subList(8, 12))
                .extracting(ClassIT::wasStuck)
                .containsExactly(false, true, false, true);
        assertThat(ended.subList(0, 4))
                .extracting(DemoEnded::help)
                .filteredOn(Optional::isPresent)
                .hasSize(1);
        assertThat(all(facts, SurveyAnswered.class)).hasSize(16);
        assertThat(all(facts, ShiftMeasured.class))
                .extracting(shift -> List.of(shift.before(), shift.after()))
                .containsExactly(pair(3, 8), pair(5, 5), pair(2, 9), pair(6, 7));
        assertThat(all(facts, BellRung.class)).hasSize(1);
        assertThat(all(facts, BellAnswered.class))
                .containsExactly(new BellAnswered(BellAnswered.How.CAME));
        assertThat(all(facts, AttendanceTallied.class))
                .singleElement()
                .satisfies(
                        came -> {
                            assertThat(came.people()).isEqualTo(4);
                            assertThat(came.groups().values()).containsExactly(2);
                        });
        assertThat(all(facts, ClassEnded.class))
                .singleElement()
                .satisfies(
                        over -> {
                            assertThat(over.people()).isEqualTo(4);
                            assertThat(over.parts()).isEqualTo(CLOSING + 1);
                            assertThat(over.how()).isEqualTo(ClassEnded.How.ENDED);
                        });
    }

    private static boolean wasStuck(DemoEnded ended) {
        return ended.steps().stream().anyMatch(step -> step.flags().contains(Flag.STUCK));
    }

    private static List<Optional<Integer>> pair(int before, int after) {
        return List.of(Optional.of(before), Optional.of(after));
    }

    /// Neither in a browser, nor in the kiosk's memory, nor on its disk. A device that died is
    /// forgotten a minute later.
    private void nothingIsLeft(
            PackagedKiosk kiosk, List<LearnerPage> devices, List<String> cards, FactsOnDisk facts)
            throws IOException {
        var known = Stream.concat(MARKS.stream(), Stream.of("Щебетуха", "Ґанківна")).toList();
        for (var device : devices) {
            var page = device.page();
            page.waitForURL("blob:**");
            assertThat(page.content()).doesNotContain(MARKS).doesNotContain(cards);
            assertThat(page.evaluate(KEPT)).isEqualTo("[0,0,0,0]");
            assertThat(page.context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.name).isEqualTo("mistok-class"));
        }
        Awaitility.await("the kiosk's memory holds nothing of them")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(HeapSearch.find(kiosk.handle(), folder, known)).isEmpty());
        assertThat(DiskSearch.find(kiosk.data(), known)).isEmpty();
        assertThat(String.join("\n", kiosk.lines())).doesNotContain(known);
        cards.forEach(card -> assertThat(facts.text()).doesNotContain("\"" + card + "\""));
    }

    private static final String KEPT =
            """
            async () => JSON.stringify([
              localStorage.length,
              sessionStorage.length,
              (await indexedDB.databases()).length,
              (await caches?.keys() ?? []).length,
            ])
            """;

    private static void isShut(String door) {
        Awaitility.await("the door of the class is shut")
                .atMost(Duration.ofSeconds(30))
                .until(() -> ClassDoorWalk.isShut(door));
    }

    // ── a kiosk for it ──────────────────────────────────────────────────

    /// With the shipped content, in which somebody counts as stuck after a minute.
    private PackagedKiosk start(Path data) throws IOException {
        var shipped = Path.of("..", "kiosk-config", "content");
        var content = folder.resolve("content");
        try (var files = Files.walk(shipped)) {
            files.forEach(file -> copy(file, content.resolve(shipped.relativize(file).toString())));
        }
        var lesson = content.resolve("packs/national/lessons/first-steps.yaml");
        var text = Files.readString(lesson);
        assertThat(text).containsPattern(LIMIT);
        Files.writeString(lesson, text.replaceFirst(LIMIT, "stuck-after: 1"));
        return PackagedKiosk.start(
                data,
                "--mistok.class-port=0",
                "--mistok.class-address=127.0.0.1",
                "--mistok.content=" + content);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Browser.NewContextOptions named() {
        return new Browser.NewContextOptions()
                .setUserAgent("Mozilla/5.0 (Linux; Android 10) " + DEVICE + " Chrome/140.0");
    }

    private static <T extends Fact> List<T> all(FactsOnDisk facts, Class<T> kind) {
        return facts.stored().stream()
                .flatMap(stored -> stored.fact().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
