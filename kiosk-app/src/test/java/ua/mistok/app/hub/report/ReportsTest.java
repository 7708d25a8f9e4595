package ua.mistok.app.hub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.Rollup;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.inbox.SamplePulse;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class ReportsTest {

    private static final Week WEEK = new Week(2026, 49);
    private static final Set<String> EVERYWHERE = Set.of(Places.ROOT);
    private static final ReportOrder WEEKLY =
            new ReportOrder(ReportKind.LIBRARY_WEEK, "vinnytska", Language.UKRAINIAN);

    private HubDatabase database;
    private Places places;
    private Fleet fleet;
    private Inbox inbox;

    /// A Wednesday; samples are facts of the 1st of December.
    private Instant now = Instant.parse("2026-12-09T10:00:00Z");

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        places = Places.open(database.store());
        places.add(
                new Node(
                        "tyvriv",
                        Optional.of("vinnytska"),
                        Node.Level.COMMUNITY,
                        LocalizedText.of("Тиврівська громада", "Tyvriv hromada")));
        var keys = new HubKeyStore(database.store(), () -> now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> now);
        inbox = new Inbox(database.store(), fleet, () -> now);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_library_has_its_week_on_one_page_with_how_many_were_heard() throws Exception {
        var kiosk = joins("tyvriv", 12, finished());
        inbox.take(kiosk.pulse(SamplePulse.at(now)));
        SampleKiosk.joined(fleet, "lvivska");
        var reports = reports(database.store());

        reports.order(WEEKLY);
        reports.run();

        assertThat(reports.list(EVERYWHERE, 0, 10))
                .containsExactly(new Report(week("tyvriv"), Optional.of(now), 1, 1));
        assertThat(text(reports, week("tyvriv")))
                .contains(
                        "Тижневий звіт: Тиврівська громада",
                        "Тиждень 49",
                        "Завершили 12",
                        "на зв’язку після цього часу: 1 з 1. Зроблено 09.12.2026")
                .doesNotContain("!{", "Оцінили себе на 7–10 0");
        assertThat(reports.list(Set.of("lvivska"), 0, 10)).isEmpty();
    }

    @Test
    void a_library_that_was_silent_since_is_told_to_be_missing() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        now = Instant.parse("2026-12-05T10:00:00Z"); // within the week
        inbox.take(kiosk.pulse(SamplePulse.at(now)));
        now = Instant.parse("2026-12-09T10:00:00Z");
        var reports = reports(database.store());
        reports.order(WEEKLY);
        reports.run();

        assertThat(text(reports, week("tyvriv"))).contains("0 з 1");
    }

    @Test
    void two_hubs_make_each_report_once_and_it_stays_as_it_was() throws Exception {
        for (var place : List.of("tyvriv", "vinnytska", "lvivska", "sumska")) {
            SampleKiosk.joined(fleet, place);
        }
        try (var second = database.openStore();
                var hubs = Executors.newFixedThreadPool(2)) {
            var one = reports(database.store());
            one.order(new ReportOrder(ReportKind.LIBRARY_WEEK, Places.ROOT, Language.UKRAINIAN));
            var together = new CountDownLatch(2);
            var runs =
                    List.of(one, reports(second)).stream()
                            .map(
                                    hub ->
                                            hubs.submit(
                                                    () -> {
                                                        together.countDown();
                                                        together.await();
                                                        hub.run();
                                                        return true;
                                                    }))
                            .toList();
            for (var run : runs) {
                run.get();
            }
            var made = one.list(EVERYWHERE, 0, 10);
            assertThat(made).hasSize(4).allMatch(report -> report.made().isPresent());

            now = now.plusSeconds(60);
            one.run();
            assertThat(one.list(EVERYWHERE, 0, 10)).isEqualTo(made);
        }
    }

    @Test
    void a_hub_that_was_away_makes_up_for_every_week() {
        SampleKiosk.joined(fleet, "tyvriv");
        var reports = reports(database.store());
        reports.order(WEEKLY);
        reports.run();
        now = Instant.parse("2027-01-06T10:00:00Z");
        reports.run();

        assertThat(reports.list(EVERYWHERE, 0, 10))
                .extracting(report -> report.name().period().code())
                .containsExactly("2026-W53", "2026-W52", "2026-W51", "2026-W50", "2026-W49");
    }

    @Test
    void a_report_made_again_tells_what_came_late() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        var reports = reports(database.store());
        reports.order(WEEKLY);
        reports.run();
        assertThat(text(reports, week("tyvriv"))).doesNotContain("Завершили 12");

        send(kiosk, 12, finished());
        now = now.plusSeconds(3600);
        reports.again(week("tyvriv"));
        reports.run();
        assertThat(text(reports, week("tyvriv"))).contains("Завершили 12");
    }

    @Test
    void a_region_has_its_month_and_what_is_too_small_stays_hidden_as_on_its_page()
            throws Exception {
        joins("tyvriv", 40, answered());
        joins("vinnytska", 4, answered());
        joins("lvivska", 30, answered());
        now = Instant.parse("2027-01-06T10:00:00Z");
        var reports = reports(database.store());
        reports.order(new ReportOrder(ReportKind.REGION_MONTH, "vinnytska", Language.UKRAINIAN));
        reports.order(new ReportOrder(ReportKind.REGION_MONTH, "tyvriv", Language.UKRAINIAN));
        reports.run();

        var december = new Period.Month(2026, 12);
        assertThat(text(reports, monthly("vinnytska", december)))
                .contains("Місячний звіт: Вінницька область", "До кінця 44");
        assertThat(text(reports, monthly("tyvriv", december)))
                .contains("Місячний звіт: Тиврівська громада")
                .doesNotContain("До кінця");
    }

    @Test
    void a_donor_reads_it_in_english_too() throws Exception {
        joins("tyvriv", 12, finished());
        now = Instant.parse("2027-01-06T10:00:00Z");
        var reports = reports(database.store());
        reports.order(new ReportOrder(ReportKind.DONOR_QUARTER, Places.ROOT, Language.ENGLISH));
        reports.run();

        var quarter =
                new ReportName(
                        ReportKind.DONOR_QUARTER,
                        Places.ROOT,
                        Language.ENGLISH,
                        new Period.Quarter(2026, 4));
        assertThat(text(reports, quarter))
                .contains("Quarterly report: Ukraine", "Finished 12", "Vinnytsia");
    }

    @Test
    void what_is_cancelled_is_made_no_more_and_what_is_there_stays() {
        SampleKiosk.joined(fleet, "tyvriv");
        var reports = reports(database.store());
        reports.order(WEEKLY);
        reports.order(WEEKLY);
        assertThat(reports.orders(Set.of("vinnytska"))).containsExactly(WEEKLY);
        assertThat(reports.orders(Set.of("lvivska"))).isEmpty();
        reports.run();
        reports.cancel(WEEKLY);
        now = Instant.parse("2026-12-16T10:00:00Z");
        reports.run();

        assertThat(reports.orders(EVERYWHERE)).isEmpty();
        assertThat(reports.list(EVERYWHERE, 0, 10)).hasSize(1);
    }

    private Reports reports(HubStore store) {
        var results = new HubResults(store, SHELF, () -> now);
        return new Reports(store, results, SHELF, places, () -> now);
    }

    private static ReportName week(String place) {
        return new ReportName(ReportKind.LIBRARY_WEEK, place, Language.UKRAINIAN, WEEK);
    }

    private static ReportName monthly(String place, Period month) {
        return new ReportName(ReportKind.REGION_MONTH, place, Language.UKRAINIAN, month);
    }

    private static String text(Reports reports, ReportName name) throws IOException {
        try (var document = Loader.loadPDF(reports.file(name).orElseThrow())) {
            assertThat(document.getNumberOfPages()).isBetween(1, name.kind().pages());
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    private SampleKiosk joins(String place, int times, Fact fact) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        send(kiosk, times, fact);
        return kiosk;
    }

    private void send(SampleKiosk kiosk, int times, Fact fact) throws NotUnderstood {
        var facts =
                IntStream.rangeClosed(1, times)
                        .mapToObj(seq -> SampleKiosk.fact(seq, fact))
                        .toList();
        inbox.take(kiosk.batch(Ranges.of(1, times), times, facts));
        new Rollup(database.store()).run();
    }

    private static Fact finished() {
        return new DemoEnded(
                "a01",
                1,
                Way.WATCH,
                DemoEnded.Ending.FINISHED,
                Stay.UNDER_10_MINUTES,
                List.of(),
                Optional.empty());
    }

    private static Fact answered() {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("easy", List.of("4")),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
