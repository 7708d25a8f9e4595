package ua.mistok.app.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.ui.TypedField;
import ua.mistok.config.field.Guard;
import ua.mistok.config.text.Language;

/// What a visitor sees of ideas.
class IdeaScreensTest extends BrowserlessTest {

    private static final Guard GUARD =
            new Guard(InstantSource.fixed(Instant.parse("2026-12-01T10:00:00Z")));

    private final List<String> sent = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void an_idea_is_sent_with_what_it_is_about_if_somebody_says() {
        write();
        assertThat(send().isEnabled()).as("nothing is written yet").isFalse();

        type("  Більше   стільців ");
        test(topic("library")).click();
        test(topic("access")).click();
        test(send()).click();
        test(topic("access")).click();
        test(send()).click();

        assertThat(sent)
                .containsExactly(
                        "Optional[ACCESS] Більше стільців", "Optional.empty Більше стільців");
    }

    @Test
    void whoever_leaves_an_idea_is_told_what_becomes_of_it() {
        write();

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "Спершу ідею прочитає бібліотекар. Лише потім її побачать інші."
                                + " Хто ви, ми не знаємо.");
    }

    @Test
    void the_keyboard_stays_open_over_a_number_of_ones_own() {
        write();

        var wish = $(TypedField.class).single().getElement().getAttribute("data-keyboard");
        assertThat(wish)
                .contains("\"free\":true", "\"max\":200", "\"stops\":\"Схоже на справжній номер.");
    }

    @Test
    void a_number_that_came_all_the_same_is_not_sent() {
        write();
        type("Дзвоніть 067 123 45 67");

        assertThat(send().isEnabled()).isFalse();
        assertThat($(Paragraph.class).all())
                .anyMatch(said -> said.getText().startsWith("Схоже на справжній номер."));
        type("Дзвоніть до бібліотеки");
        assertThat(send().isEnabled()).isTrue();
    }

    @Test
    void every_idea_that_was_let_through_can_be_reached_and_supported_by_one_touch() {
        UI.getCurrent().add(new IdeasScreen(ideas(9), 4, support(), () -> sent.add("own")));
        assertThat(texts()).containsExactly("Ідея 0", "Ідея 1", "Ідея 2", "Ідея 3");
        test(buttons("idea__for").get(1)).click();
        test(buttons("idea__for").get(1)).click();

        assertThat(given).containsExactly("id1");
        assertThat(html(buttons("idea__for").get(1))).contains("Ви підтримали").contains(">8<");
        assertThat(buttons("idea__for").get(1).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(html(buttons("idea__for").getFirst())).contains("Підтримую").contains(">7<");
        test(last()).click();
        test(last()).click();
        assertThat(texts()).containsExactly("Ідея 8");

        test(buttons("btn--go").getFirst()).click();
        assertThat(sent).containsExactly("own");
    }

    private void write() {
        UI.getCurrent()
                .add(
                        new IdeaScreen(
                                words -> GUARD.inspect(words, false).isPresent(),
                                (topic, words) -> sent.add(topic + " " + words)));
    }

    private static List<PublishedIdea> ideas(int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        at ->
                                new PublishedIdea(
                                        "id" + at,
                                        Optional.of(Topic.ACCESS),
                                        "uk",
                                        "Ідея " + at,
                                        7))
                .toList();
    }

    private IdeasScreen.Support support() {
        return new IdeasScreen.Support() {
            @Override
            public void give(String idea) {
                given.add(idea);
            }

            @Override
            public boolean isGiven(String idea) {
                return given.contains(idea);
            }

            @Override
            public int count(String idea) {
                return given.contains(idea) ? 8 : 7;
            }
        };
    }

    private List<String> texts() {
        return $(Paragraph.class).withClassName("idea__words").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private NativeButton send() {
        return $(NativeButton.class).withClassName("btn--go").single();
    }

    private NativeButton last() {
        return $(NativeButton.class).all().getLast();
    }

    private List<NativeButton> buttons(String classes) {
        return $(NativeButton.class).withClassName(classes).all();
    }

    private NativeButton topic(String name) {
        return $(NativeButton.class).withAttribute("data-topic", name).single();
    }

    private static String html(Component component) {
        return component.getElement().getProperty("innerHTML");
    }

    private void type(String text) {
        var element = $(TypedField.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.text", text);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "typed", data));
    }
}
