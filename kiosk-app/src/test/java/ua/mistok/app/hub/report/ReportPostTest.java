package ua.mistok.app.hub.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.mail.MailFault;
import ua.mistok.app.hub.mail.SampleMail;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.config.text.Language;

/// Reports by e-mail, to a real mail server on this machine.
class ReportPostTest {

    private static final Set<String> EVERYWHERE = Set.of(Places.ROOT);
    private static final String ANNA = "anna@example.org";
    private static final ReportOrder WEEKLY =
            new ReportOrder(ReportKind.LIBRARY_WEEK, "vinnytska", Language.UKRAINIAN);

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private HubDatabase database;
    private Places places;
    private Fleet fleet;
    private Reports reports;
    private ReportPost post;

    /// A Wednesday.
    private Instant now = Instant.parse("2026-12-09T10:00:00Z");

    @BeforeEach
    void open() {
        mail.start();
        database = HubDatabase.fresh();
        places = Places.open(database.store());
        var keys = new HubKeyStore(database.store(), () -> now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> now);
        SampleKiosk.joined(fleet, "vinnytska");
        reports = reports(database.store());
        post = post(database.store());
    }

    @AfterEach
    void close() {
        database.close();
        mail.stop();
    }

    @Test
    void a_report_goes_to_whom_somebody_named_as_soon_as_it_is_made_and_once() throws Exception {
        reports.order(WEEKLY);
        assertThat(post.add(WEEKLY, ANNA)).isEqualTo(ReportPost.Outcome.ADDED);
        assertThat(post.add(WEEKLY, ANNA)).isEqualTo(ReportPost.Outcome.KNOWN);
        run();

        var letter = letters().getFirst();
        assertThat(letter.getSubject())
                .startsWith("Тижневий звіт: Вінницька область. Тиждень 49: ");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(ANNA);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(words(letter))
                .contains("Надсилаємо звіти", "Вінницька область", "0 з 1")
                .contains("https://hub.example.org/hub/reports");
        assertThat(files(letter)).hasSize(1);
        assertThat(files(letter).getFirst().getFileName())
                .isEqualTo("library-week-vinnytska-2026-W49-uk.pdf");
        assertThat(pdf(files(letter).getFirst()))
                .contains("Тижневий звіт: Вінницька область", "Тиждень 49");
        assertThat(reader().sent()).isPresent();
        assertThat(reader().waiting()).isZero();

        now = now.plusSeconds(3600);
        run();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void of_two_hubs_one_sends() throws Exception {
        for (var place : List.of("lvivska", "sumska", "odeska")) {
            SampleKiosk.joined(fleet, place);
        }
        var country = new ReportOrder(ReportKind.LIBRARY_WEEK, Places.ROOT, Language.UKRAINIAN);
        reports.order(country);
        var addresses = List.of(ANNA, "borys@example.org", "vira@example.org", "hanna@example.org");
        addresses.forEach(address -> post.add(country, address));
        reports.run();
        try (var second = database.openStore();
                var hubs = Executors.newFixedThreadPool(2)) {
            var together = new CountDownLatch(2);
            var runs =
                    List.of(post, post(second)).stream()
                            .map(
                                    hub ->
                                            hubs.submit(
                                                    () -> {
                                                        together.countDown();
                                                        together.await();
                                                        hub.send();
                                                        return true;
                                                    }))
                            .toList();
            for (var run : runs) {
                run.get();
            }
            assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
            assertThat(files(letters().getFirst())).hasSize(4);
            assertThat(letters().getFirst().getSubject()).isEqualTo("Звіти: 4");
        }
    }

    @Test
    void what_does_not_go_is_seen_and_tried_again() throws Exception {
        reports.order(WEEKLY);
        post.add(WEEKLY, ANNA);
        var port = mail.getSmtp().getPort();
        mail.stop();
        run();
        assertThat(reader().fault()).contains(MailFault.UNREACHABLE);
        assertThat(reader().waiting()).isEqualTo(1);

        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            run();
            assertThat(again.getReceivedMessages()).as("it is too soon").isEmpty();
            now = now.plus(Duration.ofMinutes(2));
            run();
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(reader().fault()).isEmpty();
            assertThat(reader().waiting()).isZero();
        } finally {
            again.stop();
        }
    }

    @Test
    void a_hub_that_dies_while_it_sends_is_stood_in_for_and_a_mailbox_can_tell() throws Exception {
        reports.order(WEEKLY);
        post.add(WEEKLY, ANNA);
        reports.run();
        var taken =
                database.store()
                        .change(sql -> ParcelStore.take(sql, now, now.plus(ReportPost.LEASE)))
                        .orElseThrow();
        post.send();
        assertThat(letters()).as("another hub is at it").isEmpty();

        now = now.plus(ReportPost.LEASE).plusSeconds(1);
        post.send();
        assertThat(letters()).hasSize(1);
        var letter = new ReportLetter(places, "Вузол", "https://hub.example.org").of(taken);
        assertThat(letters().getFirst().getMessageID())
                .isEqualTo("<" + letter.id() + "@example.org>");

        // It was only slow, and failed in the end: what the other one knows holds.
        database.store().write(sql -> ParcelStore.failed(sql, taken, MailFault.UNREACHABLE, now));
        assertThat(reader().fault()).isEmpty();
    }

    @Test
    void a_report_made_again_is_not_sent_again_and_one_that_waits_goes_as_it_is_then()
            throws Exception {
        reports.order(WEEKLY);
        post.add(WEEKLY, ANNA);
        run();
        var name = reports.list(EVERYWHERE, 0, 1).getFirst().name();
        reports.again(name);
        run();
        assertThat(letters()).hasSize(1);

        now = now.plus(Duration.ofDays(7));
        reports.run();
        var second = reports.list(EVERYWHERE, 0, 1).getFirst().name();
        reports.again(second);
        post.send();
        assertThat(letters()).as("it is being made anew").hasSize(1);
        run();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void everybody_hears_of_their_own_order_alone() throws Exception {
        SampleKiosk.joined(fleet, "lvivska");
        now = Instant.parse("2027-01-06T10:00:00Z");
        var month = new ReportOrder(ReportKind.REGION_MONTH, Places.ROOT, Language.UKRAINIAN);
        var lviv = new ReportOrder(ReportKind.REGION_MONTH, "lvivska", Language.UKRAINIAN);
        var quarter = new ReportOrder(ReportKind.DONOR_QUARTER, Places.ROOT, Language.ENGLISH);
        for (var order : List.of(month, lviv, quarter)) {
            reports.order(order);
        }
        post.add(month, ANNA);
        post.add(lviv, "lviv@example.org");
        post.add(quarter, "donor@example.org");
        run();

        assertThat(recipients())
                .containsExactlyInAnyOrder(ANNA, "lviv@example.org", "donor@example.org");
        for (var letter : letters()) {
            var to = letter.getAllRecipients()[0].toString();
            assertThat(files(letter)).as(to).hasSize(to.equals(ANNA) ? 2 : 1);
            assertThat(letter.getSubject())
                    .startsWith(
                            to.equals(ANNA)
                                    ? "Звіти: 2"
                                    : to.equals("donor@example.org")
                                            ? "Quarterly report: Ukraine"
                                            : "Місячний звіт: Львівська область");
        }
    }

    @Test
    void who_is_taken_off_hears_nothing_of_what_waits() throws Exception {
        reports.order(WEEKLY);
        post.add(WEEKLY, ANNA);
        post.add(WEEKLY, "borys@example.org");
        reports.run();
        post.remove(WEEKLY, ANNA);
        post.send();
        assertThat(recipients()).containsExactly("borys@example.org");

        now = now.plus(Duration.ofDays(7));
        reports.run();
        reports.cancel(WEEKLY);
        post.send();
        assertThat(letters()).hasSize(1);
        assertThat(post.add(WEEKLY, ANNA)).isEqualTo(ReportPost.Outcome.CANCELLED);
    }

    @Test
    void only_whole_addresses_are_taken_and_not_too_many() {
        reports.order(WEEKLY);
        for (var wrong : List.of("", "anna", "anna@", "a b@example.org", "Anna <a@example.org>")) {
            assertThat(post.add(WEEKLY, wrong)).isEqualTo(ReportPost.Outcome.NO_ADDRESS);
        }
        for (var number = 0; number < ReportPost.MOST; number++) {
            assertThat(post.add(WEEKLY, "reader" + number + "@example.org"))
                    .isEqualTo(ReportPost.Outcome.ADDED);
        }
        assertThat(post.add(WEEKLY, ANNA)).isEqualTo(ReportPost.Outcome.TOO_MANY);
    }

    private void run() {
        reports.run();
        post.send();
    }

    private Reports reports(HubStore store) {
        var results = new HubResults(store, SHELF, () -> now);
        return new Reports(store, results, SHELF, places, () -> now);
    }

    private ReportPost post(HubStore store) {
        var letter = new ReportLetter(places, "Вузол", "https://hub.example.org");
        return new ReportPost(
                store, SampleMail.to(mail.getSmtp().getPort(), () -> now), letter, () -> now);
    }

    private ReportReader reader() {
        return post.list(EVERYWHERE).getFirst();
    }

    private List<MimeMessage> letters() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    private List<String> recipients() throws MessagingException {
        var all = new ArrayList<String>();
        for (var letter : letters()) {
            Arrays.stream(letter.getAllRecipients()).forEach(to -> all.add(to.toString()));
        }
        return all;
    }

    private static String words(MimeMessage letter) throws MessagingException, IOException {
        var text = ((MimeMultipart) letter.getContent()).getBodyPart(0);
        return new String(text.getInputStream().readAllBytes(), UTF_8);
    }

    private static List<BodyPart> files(MimeMessage letter) throws MessagingException, IOException {
        var parts = (MimeMultipart) letter.getContent();
        var files = new ArrayList<BodyPart>();
        for (var number = 1; number < parts.getCount(); number++) {
            files.add(parts.getBodyPart(number));
        }
        return files;
    }

    private static String pdf(BodyPart file) throws MessagingException, IOException {
        assertThat(file.getContentType()).startsWith("application/pdf");
        try (var document = Loader.loadPDF(file.getInputStream().readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
