package ua.mistok.app.hub.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.mail.SampleMail;
import ua.mistok.app.hub.mail.Waiting;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Pulse;
import ua.mistok.config.text.Language;

class AlertsTest {

    private static final String ANNA = "anna@example.org";
    private static final List<String> WEEKDAYS =
            List.of(
                    "09:00-18:00",
                    "09:00-18:00",
                    "09:00-18:00",
                    "09:00-18:00",
                    "09:00-18:00",
                    "",
                    "");

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private HubDatabase database;
    private HubPeople people;
    private HubKeys keys;
    private Fleet fleet;
    private Inbox inbox;
    private AlertRules rules;
    private AlertWatch watch;
    private AlertPost post;

    @BeforeEach
    void open() {
        mail.start();
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> people.now);
        inbox = new Inbox(database.store(), fleet, () -> people.now);
        rules = new AlertRules(database.store(), () -> people.now);
        watch = watch(database.store());
        post = post(database.store());
    }

    @AfterEach
    void close() {
        database.close();
        mail.stop();
    }

    @Test
    void what_begins_is_told_once_and_once_more_when_it_is_well() throws Exception {
        told("vinnytska", ANNA);
        var kiosk = kiosk("tyvriv", 2);
        look();
        pass(Duration.ofMinutes(10));
        assertThat(subjects()).isEmpty();

        pass(Duration.ofMinutes(6));
        assertThat(subjects()).containsExactly("Бібліотека №1: потрібна ваша увага");
        assertThat(text(0))
                .contains("Бібліотека №1 (Тиврівська громада): вузол не прийняв частину фактів.")
                .contains("Що зробити:\nНехай у консолі відкриють")
                .contains("https://hub.example.org/hub/kiosk/" + kiosk.id())
                .contains("більше не писатимемо");
        assertThat(mail.getReceivedMessages()[0].getHeader("Auto-Submitted"))
                .containsExactly("auto-generated");

        for (var hour = 0; hour < 24; hour++) {
            pass(Duration.ofHours(1));
        }
        assertThat(subjects()).hasSize(1);

        pulse(kiosk, 0, List.of());
        look();
        pass(Duration.ofMinutes(16));
        pass(Duration.ofDays(1));
        assertThat(subjects())
                .containsExactly(
                        "Бібліотека №1: потрібна ваша увага", "Бібліотека №1: знову все гаразд");
    }

    @Test
    void what_heals_by_itself_is_no_alert_and_what_begins_again_is_one() throws Exception {
        told("vinnytska", ANNA);
        var kiosk = kiosk("vinnytska", 2);
        look();
        pulse(kiosk, 0, List.of());
        pass(Duration.ofMinutes(20));
        pulse(kiosk, 2, List.of());
        pass(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(10));
        assertThat(subjects()).isEmpty();
        pass(Duration.ofMinutes(6));
        assertThat(subjects()).hasSize(1);

        pulse(kiosk, 0, List.of());
        pass(Duration.ofMinutes(5));
        pulse(kiosk, 2, List.of());
        pass(Duration.ofHours(2));
        assertThat(subjects()).as("it was well for too short a time to tell").hasSize(1);
    }

    @Test
    void nobody_hears_of_a_library_that_is_closed() throws Exception {
        people.now = Instant.parse("2027-12-03T15:50:00Z"); // Friday, ten minutes before it closes
        told("vinnytska", ANNA);
        var kiosk = kiosk("vinnytska", 0);
        pulse(kiosk, 2, WEEKDAYS);
        look();
        for (var hour = 0; hour < 62; hour++) { // until Monday, an hour before it opens
            pass(Duration.ofHours(1));
        }
        assertThat(subjects()).isEmpty();

        pass(Duration.ofMinutes(70));
        assertThat(subjects()).containsExactly("Бібліотека №1: потрібна ваша увага");
    }

    @Test
    void a_region_without_light_is_one_letter_that_speaks_their_language() throws Exception {
        rules.add("vinnytska", Channel.MAIL, ANNA, Language.ENGLISH);
        told("lvivska", "lviv@example.org");
        for (var number = 0; number < 40; number++) {
            kiosk(number % 2 == 0 ? "vinnytska" : "tyvriv", 0);
            people.pass(Duration.ofSeconds(20));
        }
        pass(Duration.ofHours(74).minusMinutes(10));
        for (var minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
        }

        assertThat(subjects()).containsExactly("Devices that need somebody: 40");
        assertThat(text(0)).contains("no power or no network").contains("… and 10 more");
        assertThat(text(0).lines().filter(line -> line.startsWith("•"))).hasSize(30);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
    }

    @Test
    void an_address_of_two_places_hears_once_and_not_of_what_was_taken_from_it() throws Exception {
        told("ukraine", ANNA);
        told("vinnytska", ANNA);
        told("vinnytska", "olha@example.org");
        kiosk("vinnytska", 2);
        look();
        people.pass(Duration.ofMinutes(16));
        watch.look();
        rules.remove("vinnytska", Channel.MAIL, "olha@example.org");
        rules.remove("vinnytska", Channel.MAIL, ANNA);
        post.send();

        assertThat(recipients()).containsExactly(ANNA);
    }

    @Test
    void a_kiosk_that_is_parted_with_is_not_called_well() throws Exception {
        told("vinnytska", ANNA);
        var kiosk = kiosk("vinnytska", 2);
        look();
        pass(Duration.ofMinutes(16));
        fleet.revoke(kiosk.id());
        look();
        pass(Duration.ofHours(1));

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void a_name_with_a_line_break_adds_no_header() throws Exception {
        told("vinnytska", ANNA);
        kiosk("vinnytska", 2);
        database.store()
                .write(sql -> sql.execute("update kiosk set library = 'Х\r\nBcc: x@example.org'"));
        look();
        pass(Duration.ofMinutes(16));

        assertThat(subjects()).containsExactly("Х Bcc: x@example.org: потрібна ваша увага");
        assertThat(recipients()).containsExactly(ANNA);
        assertThat(mail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void two_hubs_on_one_database_say_nothing_twice() throws Exception {
        var addresses = IntStream.range(0, 30).mapToObj(n -> "a" + n + "@example.org").toList();
        addresses.subList(0, 15).forEach(address -> told("vinnytska", address));
        addresses.subList(15, 30).forEach(address -> told("ukraine", address));
        kiosk("vinnytska", 2);
        kiosk("vinnytska", 3);
        look();
        people.pass(Duration.ofMinutes(16));
        try (var other = database.openStore();
                var threads = Executors.newFixedThreadPool(4)) {
            var hubs = List.of(database.store(), other);
            var work = new ArrayList<Callable<Boolean>>();
            for (var hub : hubs) {
                work.add(() -> looked(watch(hub)));
                work.add(() -> sent(hub));
                work.add(() -> sent(hub));
            }
            for (var round = 0; round < 3; round++) {
                for (var done : threads.invokeAll(work)) {
                    assertThat(done.get()).isTrue();
                }
                people.pass(Duration.ofMinutes(1));
            }
        }
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(subjects()).containsOnly("Пристрої потребують уваги: 2");
    }

    @Test
    void what_a_dead_hub_took_is_sent_by_another_under_the_same_id() throws Exception {
        told("vinnytska", ANNA);
        kiosk("vinnytska", 2);
        look();
        people.pass(Duration.ofMinutes(16));
        watch.look();
        var now = people.now;
        var taken =
                database.store()
                        .change(sql -> PostStore.take(sql, now, now, now.plus(AlertPost.LEASE)));
        post.send();
        assertThat(subjects()).isEmpty();

        people.pass(AlertPost.LEASE);
        post.send();
        assertThat(subjects()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getMessageID())
                .isEqualTo("<" + taken.orElseThrow().id() + "@example.org>");
    }

    @Test
    void what_does_not_go_waits_and_its_address_says_why() throws Exception {
        told("vinnytska", ANNA);
        kiosk("vinnytska", 2);
        look();
        mail.stop();
        pass(Duration.ofMinutes(16));
        assertThat(fault()).contains(AlertRule.Fault.UNREACHABLE);
        pass(Duration.ofSeconds(30));

        mail.start();
        var again = post(database.store());
        again.send();
        assertThat(subjects()).as("the pause is not over").isEmpty();
        people.pass(Duration.ofSeconds(31));
        again.send();
        assertThat(subjects()).hasSize(1);
        assertThat(fault()).isEmpty();
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Waiting::after))
                .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
                .endsWith(Waiting.LONGEST);
    }

    @Test
    void only_whole_addresses_are_addresses() {
        assertThat(Channel.MAIL.accepts("chergova@example.org")).isTrue();
        assertThat(List.of("", "anna", "a@b@c", "Anna <a@example.org>", "a@example.org,b@c.org"))
                .noneMatch(Channel.MAIL::accepts);
        assertThat(List.of("https://example.org/h?x=1", "http://127.0.0.1:9/h", "http://[::1]/"))
                .allMatch(Channel.WEBHOOK::accepts);
        assertThat(
                        List.of(
                                "http://example.org/",
                                "http://127.0.0.1.example.org/",
                                "https://user:secret@example.org/",
                                "file:///etc/passwd",
                                "https:///nowhere",
                                "https://example.org/\n"))
                .noneMatch(Channel.WEBHOOK::accepts);
    }

    private Optional<AlertRule.Fault> fault() {
        return rules.list(Set.of("ukraine")).getFirst().fault();
    }

    private static boolean looked(AlertWatch watch) {
        watch.look();
        return true;
    }

    private boolean sent(HubStore hub) {
        post(hub).send();
        return true;
    }

    private AlertWatch watch(HubStore store) {
        return new AlertWatch(store, new Board(store, () -> people.now), () -> people.now);
    }

    private AlertPost post(HubStore store) {
        var writer = new Letter.Writer(people.places, "Вузол", "https://hub.example.org");
        var line = SampleMail.to(mail.getSmtp().getPort(), () -> people.now);
        return new AlertPost(
                store,
                Map.of(
                        Channel.MAIL, new MailCarrier(line, writer),
                        Channel.WEBHOOK, new WebhookCarrier(keys.signing(), "Вузол")),
                () -> people.now);
    }

    private void told(String place, String address) {
        assertThat(rules.add(place, Channel.MAIL, address, Language.UKRAINIAN))
                .isEqualTo(AlertRules.Outcome.ADDED);
    }

    /// @param aside facts that the hub refused
    private SampleKiosk kiosk(String place, long aside) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        pulse(kiosk, aside, List.of());
        return kiosk;
    }

    private void pulse(SampleKiosk kiosk, long aside, List<String> hours) throws NotUnderstood {
        inbox.take(
                kiosk.pulse(
                        new Pulse(
                                "0.1.0",
                                people.now,
                                0,
                                aside,
                                50_000_000_000L,
                                Map.of("national", 1),
                                1,
                                0,
                                0,
                                hours)));
    }

    private void look() {
        watch.look();
        post.send();
    }

    private void pass(Duration time) {
        people.pass(time);
        look();
    }

    private List<String> subjects() throws MessagingException {
        var all = new ArrayList<String>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            all.add(message.getSubject());
        }
        return all;
    }

    private List<String> recipients() throws MessagingException {
        var all = new ArrayList<String>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            Arrays.stream(message.getAllRecipients()).forEach(to -> all.add(to.toString()));
        }
        return all;
    }

    private String text(int number) throws MessagingException, IOException {
        var message = mail.getReceivedMessages()[number];
        return new String(message.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
}
