package ua.mistok.app.hub.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.PAST_CLASS;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.PastClasses;
import ua.mistok.app.hub.inbox.Rollup;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.text.Language;

/// The page as anybody finds it: over real HTTP, without a script, on a real PostgreSQL.
@SpringBootTest(
        classes = AfterPageTest.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=")
class AfterPageTest {

    /// Samples of facts are of that hour.
    private static final Instant HELD = Instant.parse("2026-12-01T10:00:00Z");

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(HELD);
    private static final HubDatabase DATABASE = HubDatabase.fresh();
    private static final int SEATS = 3;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Door {

        @Bean
        Fleet fleet() {
            Places.open(DATABASE.store());
            var keys = new HubKeyStore(DATABASE.store(), Clock.systemUTC()).getOrMake();
            return new Fleet(DATABASE.store(), keys, "Вузол", Clock.systemUTC());
        }

        @Bean
        AfterPage afterPage(Fleet fleet) {
            var results = new HubResults(DATABASE.store(), Shipped.SHELF, NOW::get);
            return new AfterwardsWiring()
                    .afterPage(
                            new PastClasses(DATABASE.store(), fleet, NOW::get), results, NOW::get);
        }
    }

    @LocalServerPort private int port;

    @Autowired private Fleet fleet;

    @AfterAll
    static void let_go() {
        DATABASE.close();
    }

    /// Whoever typed wrong words in another test waits no more.
    @BeforeEach
    void some_weeks_later() {
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(2)));
    }

    private SampleKiosk held(String word, String signs) throws NotUnderstood {
        NOW.updateAndGet(now -> now.isBefore(weeks(5)) || now.isAfter(weeks(6)) ? weeks(5) : now);
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        take(kiosk, Optional.of(new AskedLater(word, signs, "training")));
        return kiosk;
    }

    private void take(SampleKiosk kiosk, Optional<AskedLater> later) throws NotUnderstood {
        var began = new ClassBegan("first-steps", 1, SEATS, Optional.empty(), later);
        new Inbox(DATABASE.store(), fleet, NOW::get)
                .take(kiosk.batch(Ranges.of(1, 1), 1, List.of(SampleKiosk.fact(1, began))));
    }

    private static Instant weeks(int after) {
        return HELD.plus(Duration.ofDays(7L * after));
    }

    @Test
    void an_answer_by_the_word_of_a_card_is_counted_as_one_of_a_station() throws Exception {
        var kiosk = held("калина", "ACDF97");
        try (var telephone = new Telephone(port)) {
            assertThat(telephone.open().title()).isEqualTo("Що було після заняття?");
            telephone.press("next", "КАЛИНА асdf-97");
            assertThat(telephone.title()).isEqualTo("Після заняття «калина»");
            assertThat(telephone.question()).contains("справжньою онлайн-послугою");
            assertThat(telephone.choices()).containsExactly("alone", "helped", "failed", "no");
            telephone.press("next", "helped");
            assertThat(telephone.question()).contains("комусь іще");
            telephone.press("next", "one");
            assertThat(telephone.title()).isEqualTo("Дякуємо!");
        }

        var stored = answers(kiosk);
        assertThat(stored).hasSize(1);
        var header = stored.getFirst().header();
        assertThat(header.station()).isEqualTo("hub");
        assertThat(header.language()).isEqualTo("uk");
        assertThat(header.trial()).isFalse();
        assertThat(stored.getFirst().fact())
                .contains(
                        new SurveyAnswered(
                                        "training",
                                        1,
                                        Map.of(
                                                "f1",
                                                List.of("helped"),
                                                "f3",
                                                List.of("one"),
                                                "phase",
                                                List.of("follow-up")),
                                        Set.of(),
                                        Set.of(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(),
                                        Set.of("phase"))
                                .about(Optional.of(new OfClass("first-steps", "калина"))));
        assertThat(followUps("калина", Places.ROOT)).isEqualTo(1);
        assertThat(followUps("калина", "vinnytska")).isEqualTo(1);
    }

    @Test
    void a_form_that_is_handed_in_twice_is_one_answer() throws Exception {
        var kiosk = held("береза", "KMNPRT");
        try (var telephone = new Telephone(port)) {
            telephone.open().press("next", "береза KMNPRT").press("next", "alone");
            var last = telephone.filled("next", "several");
            assertThat(telephone.send(last).title()).isEqualTo("Дякуємо!");
            assertThat(telephone.send(last).title()).isEqualTo("Дякуємо!");
        }

        assertThat(answers(kiosk)).hasSize(1);
        assertThat(followUps("береза", Places.ROOT)).isEqualTo(1);
    }

    @Test
    void nothing_is_kept_before_the_last_question_was_left() throws Exception {
        var kiosk = held("вишня", "HJKMNP");
        try (var telephone = new Telephone(port)) {
            telephone.open().press("next", "вишня HJKMNP").press("next", "no");
            assertThat(telephone.question()).contains("завадило");
            assertThat(answers(kiosk)).isEmpty();

            telephone.press("next", "fraud", "mistake", "device");
            assertThat(telephone.said()).isEqualTo("Оберіть відповідь: щонайбільше 2.");
            assertThat(telephone.chosen()).containsExactlyInAnyOrder("fraud", "mistake", "device");
            var order = telephone.choices();
            telephone.press("back");
            assertThat(telephone.chosen()).containsExactly("no");
            telephone.press("en", "no");
            assertThat(telephone.question()).startsWith("Since the class");
            assertThat(telephone.chosen()).containsExactly("no");
            telephone.press("next", "no");
            assertThat(telephone.choices()).isEqualTo(order);
            assertThat(telephone.press("next").said()).isEqualTo("Choose an answer: at most 2.");
            assertThat(telephone.press("skip").title()).isEqualTo("Thank you!");
        }

        var answered = (SurveyAnswered) answers(kiosk).getFirst().fact().orElseThrow();
        assertThat(answered.answers()).containsEntry("f1", List.of("no")).doesNotContainKey("f2");
        assertThat(answered.skipped()).containsExactly("f2");
        assertThat(answered.flags()).isEmpty();
        assertThat(answers(kiosk).getFirst().header().language()).isEqualTo("en");
    }

    @Test
    void whoever_guesses_words_waits_and_the_right_word_too() throws Exception {
        held("груша", "WXY347");
        try (var telephone = new Telephone(port)) {
            telephone.open().press("next", "груша WXY374");
            assertThat(telephone.answer().statusCode()).isEqualTo(200);
            assertThat(telephone.said()).contains("Такого слова").contains("калина ACDF97");

            telephone.press("next", "груша WXY347");
            assertThat(telephone.answer().statusCode()).isEqualTo(429);
            assertThat(telephone.said()).contains("Забагато спроб");
            var patience = telephone.answer().headers().firstValueAsLong("Retry-After");

            NOW.updateAndGet(now -> now.plusSeconds(patience.orElseThrow()));
            assertThat(telephone.press("next", "груша WXY347").question()).isNotEmpty();
        }
    }

    @Test
    void people_are_asked_from_the_fourth_week_to_the_twelfth() throws Exception {
        held("джерело", "CDEFHJ");
        try (var telephone = new Telephone(port)) {
            NOW.set(weeks(4).minus(Duration.ofDays(1)));
            telephone.open().press("next", "джерело CDEFHJ");
            assertThat(telephone.said()).contains("Ще зарано").contains("29 грудня");
            NOW.set(weeks(4));
            assertThat(telephone.press("next", "джерело CDEFHJ").question()).isNotEmpty();
            NOW.set(weeks(12));
            telephone.open().press("next", "джерело CDEFHJ");
            assertThat(telephone.said()).contains("вже не питаємо");
        }
        NOW.set(weeks(5));
    }

    @Test
    void more_answers_than_cards_are_counted_apart_and_then_nobody_is_asked() throws Exception {
        var kiosk = held("зірка", "P349AC");
        try (var telephone = new Telephone(port)) {
            for (var n = 0; n < 3 * SEATS; n++) {
                telephone.open().press("next", "зірка P349AC").press("next", "alone");
                assertThat(telephone.press("skip").title()).isEqualTo("Дякуємо!");
            }
            telephone.open().press("next", "зірка P349AC");
            assertThat(telephone.said()).contains("вже не питаємо");
        }

        assertThat(followUps("зірка", Places.ROOT)).isEqualTo(SEATS);
        assertThat(answers(kiosk))
                .filteredOn(
                        stored ->
                                ((SurveyAnswered) stored.fact().orElseThrow())
                                        .flags()
                                        .contains(SurveyAnswered.Flag.REPEATED))
                .hasSize(2 * SEATS);
    }

    @Test
    void a_class_of_an_earlier_kiosk_or_of_one_that_was_taken_out_is_not_asked_about()
            throws Exception {
        var gone = held("калач", "ACDEFH");
        fleet.revoke(gone.id());
        var earlier = SampleKiosk.joined(fleet, "vinnytska");
        take(earlier, Optional.empty());
        var lying = SampleKiosk.joined(fleet, "vinnytska");
        take(lying, Optional.of(new AskedLater("к".repeat(5000), "ACDEFH", "training")));
        try (var telephone = new Telephone(port)) {
            telephone.open().press("next", "калач ACDEFH");
            assertThat(telephone.said()).contains("Такого слова");
        }
        int rows =
                DATABASE.store()
                        .read(
                                sql ->
                                        sql.fetchCount(
                                                PAST_CLASS,
                                                PAST_CLASS.KIOSK.in(earlier.id(), lying.id())));
        assertThat(rows).isZero();
    }

    @Test
    void the_page_takes_nothing_from_elsewhere_and_leaves_nothing_in_the_browser()
            throws Exception {
        held("лелека", "ACFHKN");
        try (var telephone = new Telephone(port)) {
            telephone.open();
            assertThat(telephone.answer().headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).startsWith("default-src 'none'"));
            telephone.press("next", "лелека ACFHKN");
            assertThat(telephone.answer().headers().allValues("Set-Cookie")).isEmpty();
            assertThat(telephone.page().select("script, [onclick], [style]")).isEmpty();
            var sheet = telephone.page().select("link[rel=stylesheet]").attr("href");
            assertThat(sheet).isEqualTo("/after/page.css");
            telephone.press("next", "<b>alone</b>");
            assertThat(telephone.page().select("fieldset b")).isEmpty();
            assertThat(telephone.said()).isEqualTo("Оберіть відповідь.");
        }
    }

    private static List<StoredFact> answers(SampleKiosk kiosk) {
        return DATABASE
                .store()
                .read(
                        sql ->
                                sql.select(FACT.BODY)
                                        .from(FACT)
                                        .where(FACT.KIOSK.eq(kiosk.id()))
                                        .and(FACT.KIND.eq("survey.answered"))
                                        .orderBy(FACT.SEQ)
                                        .fetch(row -> row.value1().getBytes(UTF_8)))
                .stream()
                .map(FactCodec::read)
                .toList();
    }

    private static long followUps(String word, String place) {
        new Rollup(DATABASE.store()).run();
        return DATABASE
                .store()
                .read(
                        sql ->
                                sql.select(TALLY.N)
                                        .from(TALLY)
                                        .where(TALLY.PLACE.eq(place))
                                        .and(TALLY.MEASURE.eq(Measure.FOLLOW_UP))
                                        .and(TALLY.SUBJECT.eq("first-steps"))
                                        .and(TALLY.ITEM.eq(word))
                                        .fetch(TALLY.N))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void both_languages_have_the_page() throws Exception {
        try (var telephone = new Telephone(port)) {
            telephone.open();
            assertThat(telephone.page().select("html").attr("lang")).isEqualTo("uk");
            telephone.press("en", "");
            assertThat(telephone.page().select("html").attr("lang"))
                    .isEqualTo(Language.ENGLISH.tag());
            assertThat(telephone.title()).isEqualTo("What came of the class?");
        }
    }
}
