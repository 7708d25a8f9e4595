package ua.mistok.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.survey.SurveyId;

/// Who may put what onto the shelf: one person what is the library's own, two people what others
/// will use too.
class SurveyDeskTest {

    private static final String TEXT =
            """
            id: %s
            version: 1
            name: {uk: Наше, en: Ours}
            questions:
              - {id: q1, kind: note, text: {uk: "%s", en: Hello}}
            """;

    @TempDir private Path data;
    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void an_author_publishes_what_is_the_librarys_own() {
        var id = bench.workshop.free("", Set.of());
        assertThat(id.slug()).isEqualTo("own-1");
        save(id, "Вітаємо!", 0);

        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.Done.class);

        assertThat(bench.shelf().findSurvey(id)).isPresent();
        assertThat(bench.workshop.find(id).orElseThrow().isPublished()).isTrue();
        assertThat(bench.acts()).containsExactly("author:survey-saved", "author:survey-published");
    }

    @Test
    void an_author_cannot_publish_a_shared_one_and_a_second_person_can() {
        var id = shared();
        save(id, "Вітаємо!", 0);
        assertThatThrownBy(() -> bench.desk.publish(id, 1)).isInstanceOf(NotAllowed.class);
        assertThat(bench.desk.send(id, 1)).isInstanceOf(Publishing.Done.class);
        assertThat(bench.workshop.find(id).orElseThrow().isWaiting()).isTrue();
        assertThat(bench.shelf().findSurvey(id)).as("nobody has read it").isEmpty();

        bench.signIn("reviewer");
        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.Done.class);

        assertThat(bench.shelf().findSurvey(id)).isPresent();
        assertThat(bench.acts())
                .containsExactly(
                        "author:survey-saved", "author:survey-sent", "reviewer:survey-approved");
    }

    @Test
    void whoever_may_do_everything_is_still_no_second_person_for_their_own_work() {
        var id = shared();
        bench.signIn("admin");
        save(id, "Вітаємо!", 0);
        bench.desk.send(id, 1);

        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.NeedsAnother.class);

        assertThat(bench.shelf().findSurvey(id)).isEmpty();
        assertThat(bench.acts()).doesNotContain("admin:survey-approved");
        bench.restart();
        assertThat(bench.desk.publish(id, 1))
                .as("after a restart too")
                .isInstanceOf(Publishing.NeedsAnother.class);
    }

    @Test
    void whoever_mended_it_while_reading_has_written_too() {
        var id = shared();
        save(id, "Вітаємо!", 0);
        bench.desk.send(id, 1);
        bench.signIn("admin");
        save(id, "Вітаємо вас!", 1);
        bench.desk.send(id, 2);

        assertThat(bench.desk.publish(id, 2)).isInstanceOf(Publishing.NeedsAnother.class);
        bench.signIn("reviewer");
        assertThat(bench.desk.publish(id, 2)).isInstanceOf(Publishing.Done.class);
    }

    @Test
    void nothing_unread_is_published() {
        var id = shared();
        save(id, "Вітаємо!", 0);
        bench.signIn("reviewer");
        assertThat(bench.desk.publish(id, 1))
                .as("it was not sent")
                .isInstanceOf(Publishing.Stale.class);
        bench.signIn("author");
        bench.desk.send(id, 1);
        save(id, "Щось інше", 1);

        bench.signIn("reviewer");
        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.Stale.class);
        assertThat(bench.desk.publish(id, 2)).isInstanceOf(Publishing.Stale.class);
        assertThat(bench.shelf().findSurvey(id)).isEmpty();
    }

    @Test
    void a_second_person_sends_it_back_with_a_remark_and_the_writer_sends_it_again() {
        var id = shared();
        save(id, "Вітаємо!", 0);
        bench.desk.send(id, 1);
        bench.signIn("reviewer");
        bench.desk.giveBack(id, 1, "Коротше, будь ласка.");

        var returned = bench.workshop.find(id).orElseThrow();
        assertThat(returned.isWaiting()).isFalse();
        assertThat(returned.isReturned()).isTrue();
        assertThat(returned.review().orElseThrow().remark()).isEqualTo("Коротше, будь ласка.");
        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.Stale.class);

        bench.signIn("author");
        save(id, "Вітаю!", 1);
        assertThat(bench.workshop.find(id).orElseThrow().isReturned()).isFalse();
        bench.desk.send(id, 2);
        bench.restart();
        assertThat(bench.workshop.find(id).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void what_breaks_a_rule_is_kept_and_not_published() {
        var id = bench.workshop.free("", Set.of());
        bench.desk.save(id, "id: own-1\nversion: 1\nname: Наше\n", 0);

        assertThat(bench.desk.publish(id, 1)).isInstanceOf(Publishing.Invalid.class);

        assertThat(bench.workshop.text(id)).isPresent();
        assertThat(bench.acts()).containsExactly("author:survey-saved");
    }

    @Test
    void a_shared_one_needs_every_word_in_both_languages() {
        var id = shared();
        bench.desk.save(
                id,
                "id: %s\nversion: 1\nname: Наше\nquestions:\n  - {id: q1, kind: note, text: Так}\n"
                        .formatted(id),
                0);

        assertThat(bench.desk.send(id, 1)).isInstanceOf(Publishing.Invalid.class);
    }

    @Test
    void of_two_who_save_at_once_the_later_one_hears_of_it() {
        var id = bench.workshop.free("", Set.of());
        save(id, "Вітаємо!", 0);

        assertThat(bench.desk.save(id, TEXT.formatted(id, "Інше"), 0))
                .isInstanceOf(Saving.Conflict.class);
        assertThat(bench.workshop.history(id)).hasSize(1);
    }

    @Test
    void a_change_after_publication_is_the_next_version_and_an_old_save_can_come_back() {
        var id = bench.workshop.free("", Set.of());
        save(id, "Вітаємо!", 0);
        bench.desk.publish(id, 1);
        save(id, "Добридень!", 1);
        assertThat(bench.workshop.find(id).orElseThrow().isPublished()).isFalse();
        assertThat(bench.workshop.find(id).orElseThrow().isOnShelf()).isTrue();
        bench.desk.publish(id, 2);
        assertThat(bench.shelf().findSurvey(id).orElseThrow().version()).isEqualTo(2);

        bench.desk.restore(id, 1, 2);
        bench.desk.publish(id, 3);

        assertThat(bench.shelf().findSurvey(id).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void what_is_withdrawn_is_off_the_shelf_and_a_draft_can_be_put_away() {
        var id = bench.workshop.free("", Set.of());
        save(id, "Вітаємо!", 0);
        bench.desk.publish(id, 1);

        assertThat(bench.desk.withdraw(id)).isTrue();

        assertThat(bench.shelf().findSurvey(id)).isEmpty();
        assertThat(bench.workshop.find(id)).isPresent();
        var other = bench.workshop.free("", Set.of());
        save(other, "Вітаємо!", 0);
        bench.desk.remove(other, 1);
        assertThat(bench.workshop.find(other)).isEmpty();
        assertThat(bench.workshop.free("", Set.of())).isNotEqualTo(other);
    }

    @Test
    void ids_are_free_and_begin_as_their_place_does() {
        assertThat(bench.workshop.places())
                .extracting(pack -> pack.id().slug())
                .containsExactly("vinnytsia");
        assertThat(bench.workshop.free("", Set.of("own-1", "own-2")).slug()).isEqualTo("own-3");
        assertThat(shared().slug()).isEqualTo("vinnytsia-1");
        assertThat(bench.workshop.packed()).extracting(one -> one.id().slug()).contains("pulse");
    }

    private SurveyId shared() {
        return bench.workshop.free("vinnytsia", Set.of());
    }

    private void save(SurveyId id, String words, int basedOn) {
        assertThat(bench.desk.save(id, TEXT.formatted(id, words), basedOn))
                .isInstanceOf(Saving.Saved.class);
    }
}
