package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.hands.Chore;
import ua.mistok.app.hands.Chores;
import ua.mistok.app.hands.Loudness;
import ua.mistok.app.hands.Power;
import ua.mistok.app.hands.StandIn;
import ua.mistok.app.speech.FakeVoice;
import ua.mistok.app.speech.Speech;
import ua.mistok.config.text.Language;

class HandsViewTest extends BrowserlessTest {

    private static final String WASHES = "30 секунд екран не реагує на дотики.";

    @TempDir private Path data;
    @TempDir private Path machine;
    private final Chores chores = new Chores(InstantSource.fixed(KioskOfAYear.END));
    private final List<Chore> asked = new ArrayList<>();
    private KioskOfAYear kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfAYear(data, 0, "trainer");
        kiosk.signIn("reader");
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_screen_is_washed_and_it_is_noted() {
        chores.listen("main", asked::add);
        show();
        press("Помити екран");

        assertThat(asked).containsExactly(new Chore.Wash());
        assertThat(said()).contains(WASHES);
        assertThat(last().action()).isEqualTo("screen-washed");
        assertThat(last().about()).contains("main");
    }

    @Test
    void a_screen_that_is_off_is_not_said_to_be_washed() {
        show();
        press("Помити екран");

        assertThat(said())
                .doesNotContain(WASHES)
                .anyMatch(words -> words.contains("не відповідає"));
    }

    @Test
    void a_rehearsal_begins_and_ends_with_the_same_button() {
        show();
        press("Спробувати без статистики");

        assertThat(chores.rehearsal("main")).isPresent();
        assertThat(said()).anyMatch(words -> words.startsWith("Проба до 10:15"));
        press("Завершити пробу");
        assertThat(chores.rehearsal("main")).isEmpty();
        assertThat(kiosk.acts())
                .extracting(StaffActed::action)
                .endsWith("rehearsal-begun", "rehearsal-ended");
    }

    @Test
    void a_machine_that_lets_nobody_handle_it_says_what_to_do_instead() {
        show();

        assertThat(said(Paragraph.class))
                .anyMatch(words -> words.startsWith("Звідси пристрій не вимкнути."))
                .anyMatch(words -> words.startsWith("Звідси гучність не змінити."))
                .anyMatch(words -> words.startsWith("Принтер не названо."));
        assertThat($(Button.class).withText("Вимкнути").all()).isEmpty();
    }

    @Test
    void a_machine_that_can_is_switched_off_after_being_asked_once() throws IOException {
        show(program("echo \"$@\" >> \"$0.asked\"; echo 's \"yes\"'"), machine.resolve("none"));
        press("Вимкнути");
        assertThat(orders()).noneMatch(order -> order.contains(" PowerOff"));
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(orders()).anyMatch(order -> order.endsWith(" PowerOff b false"));
        assertThat(last().action()).isEqualTo("switched-off");
        assertThat(said()).anyMatch(words -> words.startsWith("Пристрій прийняв наказ."));
    }

    @Test
    void loudness_is_set_in_the_machine() throws IOException {
        show(machine.resolve("none"), program("echo \"$@\" >> \"$0.asked\"; echo '[70%]'"));
        var field = $(IntegerField.class).single();
        assertThat(field.getValue()).isEqualTo(70);
        test(field).setValue(40);

        assertThat(orders()).contains("sset Master 40% unmute");
        assertThat(last().action()).isEqualTo("loudness-set");
    }

    @Test
    void a_language_that_nothing_speaks_is_named_with_what_is_to_be_installed() {
        var none = machine.resolve("none");
        show();
        assertThat(aloud()).contains("українська, англійська", "apt install espeak-ng");

        UI.getCurrent().removeAll();
        var row = " 2  en-gb  --/M  English  gmw/en";
        show(none, none, FakeVoice.in(machine.resolve("english"), row).speech());
        assertThat(aloud()).contains("голосу: українська.").doesNotContain("англійська");
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        assertThat(aloud()).contains("Ukrainian", "apt install espeak-ng");

        UI.getCurrent().removeAll();
        show(none, none, FakeVoice.ofBoth(machine.resolve("both")).speech());
        assertThat(aloud()).isEqualTo("There are voices. Visitors see the “Listen” button.");
    }

    private String aloud() {
        var panel = $(Section.class).id("aloud");
        return ((Paragraph) panel.getComponentAt(1)).getText();
    }

    @Test
    void whoever_may_not_handle_the_machine_does_nothing_to_a_screen() {
        chores.listen("main", asked::add);
        show();
        kiosk.signIn("trainer");

        assertThatThrownBy(() -> press("Помити екран")).isInstanceOf(NotAllowed.class);
        assertThat(asked).isEmpty();
    }

    private void show() {
        show(machine.resolve("none"), machine.resolve("none"));
    }

    private void show(Path power, Path loudness) {
        show(power, loudness, FakeVoice.silence());
    }

    private void show(Path power, Path loudness, Speech speech) {
        UI.getCurrent()
                .add(
                        new HandsView(
                                kiosk.stations,
                                chores,
                                new Power(power),
                                new Loudness(loudness),
                                speech,
                                Optional.empty(),
                                kiosk.desk));
    }

    private Path program(String script) throws IOException {
        return StandIn.program(machine.resolve("program"), script);
    }

    private List<String> orders() throws IOException {
        return Files.readAllLines(machine.resolve("program.asked"));
    }

    private List<String> said() {
        return $(Paragraph.class).withClassName("answer").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private List<String> said(Class<Paragraph> kind) {
        return $(kind).all().stream().map(Paragraph::getText).toList();
    }

    private void press(String words) {
        test($(Button.class).withText(words).all().getFirst()).click();
    }

    private StaffActed last() {
        return kiosk.acts().getLast();
    }
}
