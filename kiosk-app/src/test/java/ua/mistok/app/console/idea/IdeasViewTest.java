package ua.mistok.app.console.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Rating;
import ua.mistok.app.idea.Reason;
import ua.mistok.app.idea.Standing;
import ua.mistok.config.text.Language;

/// The idea bank and one idea in it, with a librarian and a trainer.
class IdeasViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfIdeas kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfIdeas(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void the_library_says_whether_visitors_may_leave_ideas() {
        showBank();
        test(button("change")).click();

        assertThat(kiosk.ideas.areAllowed()).isTrue();
        assertThat(kiosk.acts()).containsExactly("ideas-on");
        kiosk.signIn("ihor");
        showBank();
        assertThat($(Button.class).withId("change").all()).isEmpty();
    }

    @Test
    void every_idea_stands_with_who_left_it_when_and_how_far_it_has_come() {
        kiosk.leave("Більше стільців");
        showBank();

        assertThat(items())
                .containsExactly(
                        "Більше стільців|Нова|Відвідувач · тиждень від 30.11.2026"
                                + "|Ще не оцінено · Підтримали: 0");
    }

    @Test
    void words_that_nobody_let_through_are_for_those_who_may_read_them() {
        var unread = kiosk.leave("Пан Тарас грубий");
        var refused = kiosk.leave("Реклама");
        kiosk.ideas.decline(refused, Reason.UNFIT);
        var seen = kiosk.leave("Більше стільців");
        kiosk.ideas.publish(seen, "Більше стільців");
        kiosk.signIn("ihor");
        showBank();

        assertThat(items()).hasSize(1).allMatch(item -> item.startsWith("Більше стільців"));
        assertThat(isThere(unread)).isFalse();
        assertThat(isThere(refused)).isFalse();
        assertThat(isThere(seen)).isTrue();
        assertThat($(JudgePanel.class).all()).as("a trainer does not moderate").isEmpty();
        kiosk.signIn("natalia");
        assertThat(isThere(unread)).isTrue();
    }

    @Test
    void staff_leave_ideas_of_their_own_that_wait_like_all_others() {
        kiosk.signIn("ihor");
        showBank();
        assertThat(button("own-add").isEnabled()).isFalse();
        $(TextArea.class).withId("own-words").single().setValue("Курси для водіїв, 067 123 45 67");
        test(button("own-add")).click();

        assertThat(items()).singleElement().asString().contains("Ігор Сич", "Нова", "[");
        assertThat(kiosk.ideas.published()).isEmpty();
        assertThat(kiosk.acts()).containsExactly("idea-added");
    }

    @Test
    void ideas_are_found_by_how_far_they_came_and_sorted_by_score_and_support() {
        var one = kiosk.leave("Одна");
        var two = kiosk.leave("Друга");
        var three = kiosk.leave("Третя");
        kiosk.ideas.rate(one, "ihor", new Rating(2, 2, 2, 2));
        kiosk.ideas.rate(two, "ihor", new Rating(5, 5, 5, 5));
        kiosk.ideas.publish(three, "Третя");
        kiosk.ideas.support(three);
        showBank();

        sorting().setValue(Sorting.SCORE);
        assertThat(items())
                .extracting(item -> item.split("\\|")[0])
                .containsExactly("Друга", "Одна", "Третя");
        assertThat(items().getFirst()).contains("Оцінка 5,0 із 5 (1 думка)");
        sorting().setValue(Sorting.SUPPORT);
        assertThat(items().getFirst()).startsWith("Третя").contains("Підтримали: 1");
        stage().setValue(Stage.WAITING);
        assertThat(items()).hasSize(2);
        stage().setValue(Stage.DECLINED);
        assertThat(items()).isEmpty();
        stage().clear();
        assertThat(items()).hasSize(3);
    }

    @Test
    void every_idea_can_be_reached_page_by_page() {
        for (var number = 0; number < 45; number++) {
            kiosk.leave("Ідея " + number);
        }
        showBank();

        var read = new HashSet<>(items());
        assertThat(read).hasSize(IdeasView.OF_A_PAGE);
        test($(Button.class).withText("Далі").single()).click();
        read.addAll(items());
        test($(Button.class).withText("Далі").single()).click();
        read.addAll(items());
        assertThat(read).hasSize(45);
    }

    @Test
    void a_librarian_takes_out_a_name_and_lets_visitors_see_the_rest() {
        var id = kiosk.leave("Пан Тарас грубий. Більше стільців");
        show(id);
        words().setValue(" ");
        test(button("publish")).click();
        assertThat(words().getErrorMessage()).startsWith("Тут порожньо.");
        assertThat(kiosk.ideas.published()).isEmpty();

        words().setValue("Більше стільців");
        test(button("publish")).click();

        assertThat(kiosk.ideas.published())
                .extracting(PublishedIdea::words)
                .containsExactly("Більше стільців");
        assertThat(panel("words")).contains("Бачать відвідувачі", "бачать: «Більше стільців»");
        assertThat(kiosk.acts()).containsExactly("idea-published");
    }

    @Test
    void an_idea_is_declined_with_a_reason() {
        var id = kiosk.leave("Збудуйте метро");
        show(id);
        assertThat(button("decline").isEnabled()).isFalse();
        reason().setValue(Reason.NOT_OURS);
        test(button("decline")).click();

        assertThat(kiosk.ideas.find(id).orElseThrow().standing())
                .isEqualTo(new Standing.Declined(Reason.NOT_OURS));
        assertThat(panel("words")).contains("Відхилено", "Це вирішує хтось інший");
        assertThat(kiosk.acts()).containsExactly("idea-declined");
    }

    @Test
    void an_idea_is_deleted_only_once_somebody_says_so_again() {
        var id = kiosk.leave("Збудуйте метро");
        show(id);
        test(button("delete")).click();
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(kiosk.ideas.list()).hasSize(1);

        test(button("delete")).click();
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(kiosk.ideas.list()).isEmpty();
        assertThat(kiosk.acts()).containsExactly("idea-deleted");
    }

    @Test
    void several_people_score_an_idea_and_the_mean_is_shown() {
        var id = kiosk.ideas.add("ihor", java.util.Optional.empty(), "uk", "Курси").orElseThrow();
        show(id);
        assertThat(button("rate-save").isEnabled()).isFalse();
        rate(5, 5, 5, 5);
        kiosk.signIn("ihor");
        show(id);
        rate(4, 4, 4, 2);

        assertThat(kiosk.ideas.list())
                .extracting(Idea::score)
                .extracting(score -> score.mean())
                .containsExactly(4.25);
        assertThat(panel("words")).contains("Оцінка 4,3 із 5 (2 думки)");
        show(id);
        assertThat(rating("rate-feasibility").getValue())
                .as("mine is there to change")
                .isEqualTo(2);
        assertThat(kiosk.acts()).containsExactly("idea-rated", "idea-rated");
    }

    private void rate(int relevance, int audience, int reach, int feasibility) {
        rating("rate-relevance").setValue(relevance);
        rating("rate-audience").setValue(audience);
        rating("rate-reach").setValue(reach);
        rating("rate-feasibility").setValue(feasibility);
        test(button("rate-save")).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> rating(String id) {
        return $(RadioButtonGroup.class).withId(id).single();
    }

    private void showBank() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.ideasView());
    }

    private boolean show(String id) {
        UI.getCurrent().removeAll();
        var view = kiosk.ideaView();
        var event = Mockito.mock(BeforeEvent.class);
        view.setParameter(event, id);
        UI.getCurrent().add(view);
        return Mockito.mockingDetails(event).getInvocations().stream()
                .noneMatch(call -> List.of(call.getArguments()).contains(NotFoundException.class));
    }

    private boolean isThere(String id) {
        return show(id);
    }

    private List<String> items() {
        return $(ListItem.class).withAttribute("data-idea").all().stream()
                .map(
                        item ->
                                $(Paragraph.class, item).single().getText()
                                        + "|"
                                        + String.join("|", spans(item)))
                .toList();
    }

    private List<String> spans(ListItem item) {
        return $(com.vaadin.flow.component.html.Span.class, item).all().stream()
                .map(
                        span ->
                                span.getText().isEmpty()
                                        ? span.getElement()
                                                .getProperty("innerHTML")
                                                .replaceAll("<[^>]*>", "")
                                        : span.getText())
                .toList();
    }

    private String panel(String id) {
        var panel = $(Section.class).withId(id).single();
        return panel.getElement().getTextRecursively()
                + $(com.vaadin.flow.component.html.Span.class, panel).all().stream()
                        .map(span -> span.getElement().getProperty("innerHTML", ""))
                        .toList();
    }

    private Button button(String id) {
        return $(Button.class).withId(id).single();
    }

    private TextArea words() {
        return $(TextArea.class).withId("judge-words").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Reason> reason() {
        return $(Select.class).withId("judge-reason").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Stage> stage() {
        return $(Select.class).withId("stage").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Sorting> sorting() {
        return $(Select.class).withId("sorting").single();
    }
}
