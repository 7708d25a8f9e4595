package ua.mistok.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Shop;
import ua.mistok.app.exchange.Came.State;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonId;

/// Lessons that come from another library, beside everything that ships.
class LessonsTest {

    private static final SigningKey GIVER = SigningKey.random();
    private static final Instant THEN = Instant.parse("2026-12-01T10:00:00Z");

    @TempDir private Path data;
    private Shop shop;
    private Giver taker;
    private String shipped;
    private String text;

    @BeforeEach
    void open() {
        shop = Shop.shipped(data);
        taker =
                new Giver(
                        shop.ledger,
                        "Бібліотека № 00",
                        SigningKey.random(),
                        Optional.of(shop.own()));
        shipped = lessons().getFirst().id().slug();
        text = shop.own().lesson(new LessonId(shipped)).orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_lesson_that_ships_is_here_already_and_leaves_as_it_is() {
        assertThat(lessons())
                .allSatisfy(
                        lesson -> assertThat(leaving(lesson)).isInstanceOf(Leaving.Ready.class));
        assertThat(taker.exchange.take(file(1, shipped, text), "s1"))
                .isInstanceOf(Arrival.Here.class);
        assertThat(taker.exchange.list()).isEmpty();
    }

    @Test
    void a_lesson_of_another_library_stands_beside_those_that_ship_and_a_newer_one_in_its_place() {
        var before = lessons().size();
        take(file(1, "their-lesson", text));
        assertThat(lessons()).hasSize(before + 1);
        assertThat(lesson("their-lesson").version()).isEqualTo(1);

        take(file(2, "their-lesson", text.replaceFirst("stuck-after: \\d+", "stuck-after: 9")));

        assertThat(lessons()).hasSize(before + 1);
        assertThat(lesson("their-lesson").stuckAfter()).hasMinutes(9);
        assertThat(lesson("their-lesson").version()).as("facts name it").isEqualTo(2);
        assertThat(taker.exchange.list())
                .singleElement()
                .extracting(Came::state)
                .isEqualTo(State.TAKEN);
        assertThat(shop.shelf.now().problems())
                .filteredOn(problem -> problem.place().file().startsWith("packs/own/"))
                .isEmpty();
    }

    @Test
    void one_of_the_same_name_gets_another_and_one_of_what_is_not_here_is_refused() {
        take(file(1, shipped, text.replaceFirst("stuck-after: \\d+", "stuck-after: 9")));
        var name = taker.exchange.list().getFirst().id();
        assertThat(name).startsWith(shipped + "-");
        assertThat(lesson(name).stuckAfter()).hasMinutes(9);
        assertThat(lesson(shipped).stuckAfter()).isNotEqualTo(lesson(name).stuckAfter());

        var lost = text.replaceFirst("demo: [a-z0-9-]+", "demo: z99");
        assertThat(lost).isNotEqualTo(text);
        assertThat(taker.exchange.take(file(1, "lost", lost), "s1"))
                .isInstanceOf(Arrival.Unfit.class);
        assertThat(taker.exchange.list()).hasSize(1);
    }

    private Leaving leaving(Lesson lesson) {
        return taker.exchange.leaving(Sort.LESSON, lesson.id().slug());
    }

    private void take(byte[] file) {
        assertThat(taker.exchange.take(file, "s1")).isInstanceOf(Arrival.Done.class);
    }

    private List<Lesson> lessons() {
        return shop.shelf.now().packs().lessons(shop.shelf.now().place());
    }

    private Lesson lesson(String id) {
        return lessons().stream()
                .filter(one -> one.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] file(int revision, String id, String text) {
        var parcel =
                new Parcel(
                        Parcel.FORMAT,
                        "lesson",
                        id,
                        revision,
                        "Бібліотека № 0",
                        GIVER.verifying(),
                        THEN,
                        text,
                        Map.of(),
                        "");
        return Envelope.of(parcel, Envelope.senderOf(GIVER.verifying()), GIVER).bytes();
    }
}
