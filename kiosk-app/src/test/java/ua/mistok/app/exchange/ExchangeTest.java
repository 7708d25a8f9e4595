package ua.mistok.app.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.exchange.Arrival.Outcome;
import ua.mistok.app.exchange.Arrival.Why;
import ua.mistok.app.exchange.Came.State;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.plan.PlanWriter;
import ua.mistok.config.story.Story;
import ua.mistok.config.story.StoryWriter;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.fuzz.Harm;

/// Two libraries that give to each other, on real ledgers.
class ExchangeTest {

    private static final SigningKey KEY = SigningKey.random();
    private static final SigningKey OTHER = SigningKey.random();

    @TempDir private Path here;
    @TempDir private Path there;
    private KioskStore store;
    private KioskStore otherStore;
    private Ledger ledger;
    private Ledger otherLedger;

    /// Who gives, and who takes.
    private Giver giver;

    private Giver taker;

    @BeforeEach
    void open() {
        store = KioskStore.open(here);
        ledger = Ledger.open(here, store);
        otherStore = KioskStore.open(there);
        otherLedger = Ledger.open(there, otherStore);
        giver = new Giver(ledger, "Бібліотека № 0", KEY, Optional.empty());
        taker = taker();
    }

    private Giver taker() {
        return new Giver(otherLedger, "Бібліотека № 00", OTHER, Optional.empty());
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
        otherLedger.close();
        otherStore.close();
    }

    // ── stories ─────────────────────────────────────────────────────────

    @Test
    void a_story_comes_with_its_lesson_and_consent_and_a_change_here_waits_beside_a_newer_one() {
        giver.save(story("story-1", "Сама до лікаря"));
        take(giver.file(Sort.STORY, "story-1"));
        assertThat(taker.stories.list()).containsExactly(story("story-1", "Сама до лікаря"));

        taker.save(story("story-1", "Змінили в нас"));
        giver.save(story("story-1", "Змінили в них"));
        assertThat(welcome(giver.file(Sort.STORY, "story-1"))).isEqualTo(Outcome.BESIDE);
        take(giver.file(Sort.STORY, "story-1"));

        assertThat(taker.stories.list()).containsExactly(story("story-1", "Змінили в нас"));
        assertThat(taker.exchange.list().getFirst().state()).isEqualTo(State.BESIDE);
    }

    @Test
    void a_story_without_consent_or_with_a_number_is_taken_from_nobody() {
        for (var text :
                List.of(
                        StoryWriter.write(story("s", "Назва")).replace("true", "false"),
                        StoryWriter.write(story("s", "Дзвоніть 067 123 45 67")))) {
            var parcel =
                    new Parcel(
                            Parcel.FORMAT,
                            Sort.STORY.stableName(),
                            "s",
                            1,
                            "Бібліотека № 0",
                            KEY.verifying(),
                            Instant.EPOCH,
                            text,
                            Map.of(),
                            "");
            var file = Envelope.of(parcel, Envelope.senderOf(KEY.verifying()), KEY).bytes();

            assertThat(taker.exchange.take(file, "s1"))
                    .isNotInstanceOf(Arrival.Welcome.class)
                    .isNotInstanceOf(Arrival.Done.class);
            assertThat(taker.stories.list()).isEmpty();
        }
    }

    private static Story story(String id, String title) {
        return new Story(
                id,
                title,
                "Записалася до лікаря сама і навчила сусідку.",
                Optional.of("first-steps"),
                true);
    }

    // ── plans ───────────────────────────────────────────────────────────

    @Test
    void a_plan_comes_without_a_name_an_idea_and_what_was_held_elsewhere() {
        var id = giver.plan("Курси ввечері");
        giver.hold(
                id,
                new Gathering(
                        Optional.of(LocalDate.of(2026, 12, 5)),
                        Optional.of(LocalTime.of(14, 0)),
                        Optional.of(LocalTime.of(15, 0)),
                        "Зала",
                        Optional.of("own-1"),
                        Gathering.Turn.HELD));
        var file = giver.file(Sort.PLAN, id);
        assertThat(new String(file, UTF_8)).doesNotContain("Ірина");

        assertThat(taker.exchange.look(file))
                .isInstanceOfSatisfying(
                        Arrival.Welcome.class,
                        welcome -> {
                            assertThat(welcome.title()).isEqualTo("Курси ввечері");
                            assertThat(welcome.library()).isEqualTo("Бібліотека № 0");
                            assertThat(welcome.key()).isEqualTo(KEY.verifying().id().spoken());
                            assertThat(welcome.isKnown()).isFalse();
                            assertThat(welcome.outcome()).isEqualTo(Outcome.NEW);
                        });
        assertThat(taker.plans.list()).as("looking changes nothing").isEmpty();
        take(file);

        var plan = taker.plans.list().getFirst();
        assertThat(plan.title()).isEqualTo("Курси ввечері");
        assertThat(plan.who()).isEqualTo("Бібліотека № 00");
        assertThat(plan.idea()).isEmpty();
        assertThat(plan.campaigns()).isEmpty();
        assertThat(plan.events().getFirst().turn()).isEqualTo(Gathering.Turn.PLANNED);
        var came = taker.exchange.list().getFirst();
        assertThat(came.library()).isEqualTo("Бібліотека № 0");
        assertThat(came.key()).isEqualTo(KEY.verifying().id().toString());
        assertThat(came.state()).isEqualTo(State.TAKEN);
    }

    @Test
    void the_same_file_changes_nothing_the_second_time_even_after_a_restart() {
        var file = giver.file(Sort.PLAN, giver.plan("Курси"));
        take(file);
        taker = taker();

        assertThat(taker.exchange.take(file, "s1")).isInstanceOf(Arrival.Same.class);
        giver.passHour();
        assertThat(taker.exchange.take(giver.file(Sort.PLAN, "plan-1"), "s1"))
                .as("saved once more with nothing new in it")
                .isInstanceOf(Arrival.Same.class);
        assertThat(taker.plans.list()).hasSize(1);
        assertThat(taker.plans.number("plan-1")).isEqualTo(1);
    }

    @Test
    void a_newer_one_over_an_untouched_copy_is_a_new_revision_and_an_older_one_is_refused() {
        var id = giver.plan("Курси");
        var old = giver.file(Sort.PLAN, id);
        take(old);
        giver.retitle(id, "Курси для всіх");

        assertThat(welcome(giver.file(Sort.PLAN, id))).isEqualTo(Outcome.REPLACES);
        take(giver.file(Sort.PLAN, id));

        assertThat(taker.plans.list()).hasSize(1);
        assertThat(taker.titleOf("plan-1")).isEqualTo("Курси для всіх");
        assertThat(taker.plans.find("plan-1", 1).orElseThrow().title()).isEqualTo("Курси");
        assertThat(taker.exchange.take(old, "s1")).isInstanceOf(Arrival.Older.class);
        assertThat(taker.titleOf("plan-1")).isEqualTo("Курси для всіх");
    }

    @Test
    void what_was_changed_here_stays_and_the_newer_one_waits_beside_it() {
        var id = changedOnBothSides();

        assertThat(welcome(giver.file(Sort.PLAN, id))).isEqualTo(Outcome.BESIDE);
        take(giver.file(Sort.PLAN, id));
        assertThat(taker.titleOf("plan-1")).isEqualTo("Наші курси");
        taker = taker();
        var waits = taker.exchange.list().getFirst();
        assertThat(waits.state()).isEqualTo(State.BESIDE);
        assertThat(waits.text()).contains("Курси для всіх");

        assertThat(taker.exchange.choose(waits, true, "s1")).isInstanceOf(Arrival.Done.class);
        assertThat(taker.titleOf("plan-1")).isEqualTo("Курси для всіх");
        assertThat(taker.plans.find("plan-1", 2).orElseThrow().title()).isEqualTo("Наші курси");
        assertThat(taker.exchange.choose(waits, false, "s1"))
                .as("somebody has chosen")
                .isInstanceOf(Arrival.Same.class);
    }

    @Test
    void whoever_keeps_theirs_is_asked_again_only_by_a_newer_one() {
        var id = changedOnBothSides();
        take(giver.file(Sort.PLAN, id));
        taker.exchange.choose(taker.exchange.list().getFirst(), false, "s1");
        assertThat(taker.titleOf("plan-1")).isEqualTo("Наші курси");
        assertThat(taker.exchange.list().getFirst().state()).isEqualTo(State.KEPT);
        assertThat(taker.exchange.take(giver.file(Sort.PLAN, id), "s1"))
                .isInstanceOf(Arrival.Same.class);

        giver.retitle(id, "Курси навесні");
        assertThat(welcome(giver.file(Sort.PLAN, id))).isEqualTo(Outcome.BESIDE);
        take(giver.file(Sort.PLAN, id));
        assertThat(taker.titleOf("plan-1")).isEqualTo("Наші курси");
    }

    @Test
    void what_was_taken_away_here_does_not_come_back_by_itself() {
        var id = giver.plan("Курси");
        take(giver.file(Sort.PLAN, id));
        taker.plans.remove("plan-1", 1, "s1");
        giver.retitle(id, "Курси для всіх");
        take(giver.file(Sort.PLAN, id));
        assertThat(taker.plans.list()).isEmpty();

        taker.exchange.choose(taker.exchange.list().getFirst(), true, "s1");
        assertThat(taker.titleOf("plan-1")).isEqualTo("Курси для всіх");
    }

    @Test
    void what_came_from_one_library_leaves_with_its_name() {
        take(giver.file(Sort.PLAN, giver.plan("Курси")));
        var on = taker.file(Sort.PLAN, "plan-1");

        assertThat(giver.exchange.look(on))
                .isInstanceOfSatisfying(
                        Arrival.Welcome.class,
                        welcome -> {
                            assertThat(welcome.library()).isEqualTo("Бібліотека № 00");
                            assertThat(welcome.before()).startsWith("Бібліотека № 0 · ");
                        });
    }

    private String changedOnBothSides() {
        var id = giver.plan("Курси");
        take(giver.file(Sort.PLAN, id));
        taker.retitle("plan-1", "Наші курси");
        giver.retitle(id, "Курси для всіх");
        return id;
    }

    // ── what is refused ─────────────────────────────────────────────────

    @Test
    void an_altered_forged_half_or_foreign_file_is_refused() {
        var good = giver.file(Sort.PLAN, giver.plan("Курси"));
        var forged = good.clone();
        forged[40] ^= 1;

        assertRefused(forged, Why.ALTERED);
        assertRefused(Arrays.copyOf(good, good.length / 2), Why.UNREADABLE);
        assertRefused(new byte[0], Why.UNREADABLE);
        assertRefused("PK zip".getBytes(UTF_8), Why.UNREADABLE);
        assertRefused(new byte[Envelope.LARGEST + 1], Why.TOO_LARGE);
        assertThat(giver.exchange.take(good, "s1")).isEqualTo(new Arrival.Refused(Why.OURS));
    }

    @Test
    void what_a_later_programme_wrote_is_refused_as_newer() {
        var text = PlanWriter.write(giver.plans.find(giver.plan("Курси")).orElseThrow());
        var later = giver.file(Sort.PLAN, "plan-1");
        later["MISTOK".length()] = 2;

        assertRefused(later, Why.NEWER);
        assertRefused(file(Parcel.FORMAT + 1, "plan", text), Why.NEWER);
        assertRefused(file(Parcel.FORMAT, "poem", text), Why.NEWER);
        assertThat(taker.exchange.look(file(Parcel.FORMAT, "plan", text)))
                .isInstanceOf(Arrival.Welcome.class);
    }

    @Test
    void what_the_rules_of_this_kiosk_do_not_allow_is_refused_with_its_problems() {
        var text = PlanWriter.write(giver.plans.find(giver.plan("Курси")).orElseThrow());

        var came =
                taker.exchange.take(
                        file(1, "plan", text.replace("target: 30", "target: -3")), "s1");

        assertThat(came)
                .isInstanceOfSatisfying(
                        Arrival.Unfit.class, unfit -> assertThat(unfit.problems()).isNotEmpty());
        assertThat(taker.plans.list()).isEmpty();
        assertThat(taker.exchange.list()).isEmpty();
    }

    @Test
    void a_telephone_or_an_address_neither_leaves_nor_comes() {
        for (var leak : new String[] {"Дзвоніть 067 123 45 67", "пишіть na@lib.example"}) {
            var id = giver.plan(leak);
            assertThat(giver.exchange.leaving(Sort.PLAN, id)).isEqualTo(new Leaving.Personal(leak));
            assertThat(giver.exchange.file(Sort.PLAN, id)).isEmpty();
            var text = PlanWriter.write(giver.plans.find(id).orElseThrow());
            assertRefused(file(1, "plan", text), Why.PERSONAL);
        }
    }

    @Test
    void a_library_without_a_name_gives_nothing_nor_what_it_does_not_have() {
        assertThat(giver.exchange.leaving(Sort.PLAN, "plan-99")).isEqualTo(new Leaving.Gone());
        var id = giver.plan("Курси");
        giver.forgetName();
        assertThat(giver.exchange.leaving(Sort.PLAN, id)).isEqualTo(new Leaving.Nameless());
        assertThat(giver.exchange.file(Sort.PLAN, id)).isEmpty();
    }

    @Test
    void a_changed_file_is_refused_whatever_was_changed() {
        var good = giver.file(Sort.PLAN, giver.plan("Курси"));
        var welcome =
                LongStream.range(0, 1_000)
                        .mapToObj(seed -> Harm.done(good, seed))
                        .filter(changed -> !Arrays.equals(changed, good))
                        .map(taker.exchange::look)
                        .filter(came -> !(came instanceof Arrival.Refused))
                        .toList();

        assertThat(welcome).isEmpty();
    }

    /// Whoever has a key may sign anything: what is signed well is judged all the same.
    @Test
    void a_signed_text_that_was_changed_is_refused_or_fit_and_nothing_is_thrown() {
        var text = PlanWriter.write(giver.plans.find(giver.plan("Курси")).orElseThrow());
        var bytes = text.getBytes(UTF_8);
        for (var seed : IntStream.range(0, 300).toArray()) {
            var changed = new String(Harm.done(bytes, seed), UTF_8);
            assertThat(taker.exchange.look(file(1, "plan", changed)))
                    .as("seed %d", seed)
                    .isInstanceOfAny(
                            Arrival.Unfit.class, Arrival.Refused.class, Arrival.Welcome.class);
        }
    }

    // ── campaigns ───────────────────────────────────────────────────────

    @Test
    void a_campaign_comes_with_its_photo_and_another_word_where_its_own_is_taken()
            throws IOException {
        taker.save(sketch(taker, "калина"));
        var photo = giver.pictures.keep(photo()).orElseThrow();
        giver.save(sketch(giver, "калина").looking(new Look.Pictured(photo)));

        take(giver.file(Sort.CAMPAIGN, "own-1"));

        var came = taker.campaigns.list().stream().filter(one -> !one.word().equals("калина"));
        assertThat(came)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.id().slug()).isEqualTo("own-2");
                            assertThat(taker.campaigns.picture(one)).isPresent();
                        });
        assertThat(own(taker, "own-1").word()).isEqualTo("калина");
    }

    @Test
    void a_newer_campaign_keeps_the_word_that_papers_here_carry() {
        taker.save(sketch(taker, "калина"));
        giver.save(sketch(giver, "калина"));
        take(giver.file(Sort.CAMPAIGN, "own-1"));
        var word = own(taker, "own-2").word();
        var was = own(giver, "own-1");
        giver.save(Sketch.of(was).beside(LocalizedText.of("Партнер", "A partner")));

        assertThat(welcome(giver.file(Sort.CAMPAIGN, "own-1"))).isEqualTo(Outcome.REPLACES);
        take(giver.file(Sort.CAMPAIGN, "own-1"));

        assertThat(own(taker, "own-2").word()).isEqualTo(word);
        assertThat(own(taker, "own-2").partner()).isPresent();
    }

    @Test
    void a_campaign_without_its_photo_or_to_what_is_not_here_is_refused() throws IOException {
        var photo = giver.pictures.keep(photo()).orElseThrow();
        giver.save(sketch(giver, "калина").looking(new Look.Pictured(photo)));
        var text = giver.exchange.text(Sort.CAMPAIGN, "own-1").orElseThrow();

        assertThat(taker.exchange.take(file(1, "campaign", text), "s1"))
                .isInstanceOf(Arrival.Unfit.class);
        giver.save(Sketch.of(own(giver, "own-1")).looking(new Look.Drawn(Look.Drawing.BOOK)));
        var plain = giver.exchange.text(Sort.CAMPAIGN, "own-1").orElseThrow();
        assertThat(plain).contains("demo: a07");
        assertThat(taker.exchange.take(file(1, "campaign", plain.replace("a07", "z99")), "s1"))
                .isInstanceOf(Arrival.Unfit.class);
        assertThat(taker.campaigns.list()).isEmpty();
        assertThat(taker.exchange.list()).isEmpty();
    }

    private static Campaign own(Giver of, String id) {
        return of.campaigns.list().stream()
                .filter(one -> one.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Sketch sketch(Giver of, String word) {
        var template =
                of.campaigns.templates().stream()
                        .filter(one -> one.event().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var sketch = Sketch.of(template).copy(of.campaigns.free(Set.of()), word);
        return new Sketch(
                sketch.id(),
                1,
                false,
                sketch.title(),
                sketch.text(),
                new Look.Drawn(Look.Drawing.BOOK),
                Optional.of(new Target.ToDemo("a07")),
                sketch.priority(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sketch.where(),
                Optional.empty(),
                Optional.empty(),
                word);
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    // ── helpers ─────────────────────────────────────────────────────────

    private void take(byte[] file) {
        assertThat(taker.exchange.take(file, "s1")).isInstanceOf(Arrival.Done.class);
    }

    private Outcome welcome(byte[] file) {
        return taker.exchange.look(file) instanceof Arrival.Welcome welcome
                ? welcome.outcome()
                : fail("not welcome");
    }

    private void assertRefused(byte[] file, Why why) {
        assertThat(taker.exchange.look(file)).isEqualTo(new Arrival.Refused(why));
        assertThat(taker.exchange.take(file, "s1")).isEqualTo(new Arrival.Refused(why));
        assertThat(taker.plans.list()).isEmpty();
        assertThat(taker.exchange.list()).isEmpty();
    }

    private static byte[] file(int format, String sort, String text) {
        var parcel =
                new Parcel(
                        format,
                        sort,
                        "own-1",
                        1,
                        "Бібліотека № 0",
                        KEY.verifying(),
                        Instant.parse("2026-12-01T10:00:00Z"),
                        text,
                        Map.of(),
                        "");
        return Envelope.of(parcel, Envelope.senderOf(KEY.verifying()), KEY).bytes();
    }
}
