package ua.mistok.app.console.mode;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.revision.Revision;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.service.Goal;
import ua.mistok.config.text.Language;

class ModeViewTest extends BrowserlessTest {

    private static final ModeId USUAL = new ModeId("self-service");

    @TempDir private Path data;
    private KioskOfModes kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfModes(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_change_is_seen_at_once_and_holds_once_it_is_saved() {
        show("self-service");
        assertThat(save().isEnabled()).isFalse();

        doors(Set.of(Goal.RECEIVE));

        assertThat(kiosk.previewed.getLast().doors()).containsExactly(Goal.RECEIVE);
        assertThat(kiosk.modes.usual().doors()).as("not yet").hasSize(3);
        assertThat(state()).isEqualTo("Є зміни. Вони ще не збережені.");
        test(save()).click();

        assertThat(kiosk.modes.usual().doors()).containsExactly(Goal.RECEIVE);
        assertThat(state()).isEqualTo("Усе збережено.");
        assertThat(kiosk.acts()).containsExactly("mode-saved");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_saved() {
        show("self-service");
        doors(Set.of());
        text("mode-name").setValue(" ");
        number("mode-warn").setValue(10);

        test(save()).click();

        assertThat(group("mode-doors").isInvalid()).isTrue();
        assertThat(group("mode-doors").getErrorMessage()).contains("не відчиняє жодних дверей");
        assertThat(text("mode-name").isInvalid()).isTrue();
        assertThat(number("mode-warn").isInvalid()).isTrue();
        assertThat(group("mode-languages").isInvalid()).isFalse();
        assertThat(kiosk.modes.number(USUAL)).isZero();
        assertThat(kiosk.acts()).isEmpty();
    }

    @Test
    void what_was_not_saved_waits_for_its_writer_alone() {
        show("self-service");
        doors(Set.of(Goal.CONTACT));

        show("self-service");
        assertThat(group("mode-doors").getValue()).isEqualTo(Set.of(Goal.CONTACT));
        kiosk.signIn("iryna");
        show("self-service");
        assertThat(group("mode-doors").getValue()).hasSize(3);
        kiosk.signIn("natalia");
        show("self-service");
        test($(Button.class).withId("discard").single()).click();

        assertThat(group("mode-doors").getValue()).hasSize(3);
        assertThat(kiosk.drafts.modes().find("natalia", USUAL.slug())).isEmpty();
    }

    @Test
    void of_two_who_save_at_once_the_later_one_sees_both_and_neither_is_lost() {
        show("self-service");
        doors(Set.of(Goal.CONTACT));
        var theirs = new ModeDraft(kiosk.modes.usual());
        theirs.doors = Set.of(Goal.INFLUENCE);
        kiosk.modes.save(theirs.mode(), 0, "iryna");

        test(save()).click();

        assertThat(kiosk.modes.usual().doors()).containsExactly(Goal.INFLUENCE);
        var dialog = $(ConflictDialog.class).single();
        assertThat(words(dialog))
                .anyMatch(words -> words.startsWith("Ірина Гай: зміни збережено 25.11.2026"))
                .contains("Двері: додано Звернутися до влади; прибрано Вплинути на рішення");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.modes.usual().doors()).containsExactly(Goal.CONTACT);
        assertThat(kiosk.modes.history(USUAL))
                .extracting(Revision::staff)
                .containsExactly("natalia", "iryna");
    }

    @Test
    void theirs_may_be_taken_instead() {
        show("self-service");
        doors(Set.of(Goal.CONTACT));
        var theirs = new ModeDraft(kiosk.modes.usual());
        theirs.doors = Set.of(Goal.INFLUENCE);
        kiosk.modes.save(theirs.mode(), 0, "iryna");
        test(save()).click();

        test($(Button.class).withText("Взяти їхнє").single()).click();

        assertThat(group("mode-doors").getValue()).isEqualTo(Set.of(Goal.INFLUENCE));
        assertThat(kiosk.modes.history(USUAL)).hasSize(1);
    }

    @Test
    void the_history_says_who_changed_what_and_brings_it_back() {
        show("self-service");
        doors(Set.of(Goal.RECEIVE, Goal.CONTACT));
        test(save()).click();
        number("mode-warn").setValue(60);
        test(save()).click();

        var told = history();
        assertThat(told.getFirst())
                .contains("№ 2", "25.11.2026, 10:30", "Наталія Коваль")
                .contains("Час без дотику: було «90 с, 180 с, 30 с», стало «60 с, 180 с, 30 с»");
        assertThat(told.get(1)).contains("Двері: прибрано Вплинути на рішення");
        assertThat(told.get(2)).contains("Як було від початку");
        test($(Button.class).withId("restore-0").single()).click();

        assertThat(kiosk.modes.usual().doors()).hasSize(3);
        assertThat(history().getFirst()).contains("№ 3", "Повернуто версію № 0");
        assertThat(kiosk.acts()).contains("mode-restored");
    }

    @Test
    void only_what_its_kind_has_a_use_for_is_asked() {
        show("closed");
        assertThat($(CheckboxGroup.class).withId("mode-doors").all()).isEmpty();
        assertThat($(IntegerField.class).all()).isEmpty();

        kind(ModeKind.SELF_SERVICE);

        assertThat($(CheckboxGroup.class).withId("mode-doors").all()).hasSize(1);
        test(save()).click();
        assertThat(group("mode-doors").isInvalid()).isTrue();
    }

    @Test
    void a_survey_is_added_told_what_it_needs_and_taken_away() {
        show("class");
        var before = kiosk.mode("class").surveys().size();
        test($(Button.class).withText("Додати опитування").single()).click();
        assertThat(kiosk.previewed.getLast().surveys()).hasSize(before + 1);

        test(save()).click();
        assertThat(kiosk.mode("class").surveys()).hasSize(before + 1);
        test($(Button.class).withText("Прибрати").first()).click();
        test(save()).click();
        assertThat(kiosk.mode("class").surveys()).hasSize(before);
    }

    private void show(String mode) {
        UI.getCurrent().removeAll();
        var view = kiosk.modeView();
        view.setParameter(Mockito.mock(BeforeEvent.class), mode);
        UI.getCurrent().add(view);
    }

    private Button save() {
        return $(Button.class).withId("save").single();
    }

    private String state() {
        return $(Paragraph.class).withId("state").single().getText();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String id) {
        return (CheckboxGroup<T>) $(CheckboxGroup.class).withId(id).single();
    }

    private void doors(Set<Goal> doors) {
        this.<Goal>group("mode-doors").setValue(doors);
    }

    @SuppressWarnings("unchecked")
    private void kind(ModeKind kind) {
        ((RadioButtonGroup<ModeKind>) $(RadioButtonGroup.class).withId("mode-kind").single())
                .setValue(kind);
    }

    private TextField text(String id) {
        return $(TextField.class).withId(id).single();
    }

    private IntegerField number(String id) {
        return $(IntegerField.class).withId(id).single();
    }

    private List<String> history() {
        return $(ListItem.class, $(RevisionList.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> words(Component in) {
        return in.getElement()
                .getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren()))
                .map(Element::getText)
                .toList();
    }
}
