package ua.mistok.app.console.story;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.story.StoryShelf;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.story.Story;
import ua.mistok.config.text.Language;

/// A story from its first word to the way to other libraries.
class StoryViewTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir private Path data;
    private final Unsaved<Story> unsaved = new Unsaved<>();
    private StaffedKiosk kiosk;
    private StoryShelf stories;
    private ClassShelf classes;

    @BeforeEach
    void open() {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> NOW,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"));
        stories = new StoryShelf(kiosk.ledger, () -> NOW);
        classes = new ClassShelf(() -> SHELF, kiosk.ledger, () -> NOW, new Random(7));
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_story_is_kept_once_it_is_told_and_agreed_to() {
        begin();
        $(TextField.class).withId("story-title").single().setValue("Сама до лікаря");
        $(TextArea.class).withId("story-text").single().setValue("Записалася сама.");
        save();
        assertThat(agreed().getErrorMessage())
                .isEqualTo("Спитайте згоди людини. Без неї історію не зберігаємо.");
        assertThat(stories.list()).isEmpty();

        agreed().setValue(true);
        save();

        assertThat(stories.list()).extracting(Story::title).containsExactly("Сама до лікаря");
        assertThat(kiosk.acts()).containsExactly("story-saved");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("staff/share/story/story-1");
        assertThat(list()).contains("Історії успіху: 1", "Сама до лікаря", "Записалася сама.");
    }

    @Test
    void what_looks_like_somebody_s_number_is_said_at_its_field() {
        begin();
        $(TextArea.class).withId("story-text").single().setValue("Дзвоніть 067 123 45 67");

        assertThat($(TextArea.class).withId("story-text").single().getErrorMessage())
                .contains("Тут є щось схоже на телефон");
    }

    @Test
    void what_somebody_began_stands_in_the_list_until_it_is_saved() {
        begin();

        assertThat(list()).contains("Історії успіху: 0", "Нова історія");
    }

    private void begin() {
        var id = stories.free(Set.of());
        unsaved.keep(kiosk.desk.staff(), id, Story.begin(id), 0);
        var view = new StoryView(stories, unsaved, classes, kiosk.people, kiosk.desk);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.setParameter(Mockito.mock(BeforeEvent.class), id);
    }

    private void save() {
        test($(Button.class).withId("save").single()).click();
    }

    private Checkbox agreed() {
        return $(Checkbox.class).withId("story-agreed").single();
    }

    private String list() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new StoriesView(stories, unsaved, classes, kiosk.desk));
        return $(Section.class).withId("stories").single().getElement().getTextRecursively();
    }
}
