package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.config.text.Language;

class StaffCornerTest extends BrowserlessTest {

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void the_machines_own_screen_leads_to_the_console_also_while_an_alarm_stands() {
        open(Optional.of(() -> done.add("sign in")), true);

        assertThat(words()).containsExactly("До відвідувачів", "Увійти");
        test(buttons().getLast()).click();

        assertThat(done).containsExactly("sign in");
    }

    @Test
    void another_station_offers_the_alarm_the_bell_and_the_way_back_alone() {
        open(Optional.empty(), false);

        assertThat(find(NativeButton.class).withClassName("hold").all()).isNotEmpty();
        assertThat(words()).containsExactly("До відвідувачів", "Покликати бібліотекаря");
        buttons().forEach(button -> test(button).click());

        assertThat(done).containsExactly("close", "ring");
    }

    private void open(Optional<Runnable> signIn, boolean stands) {
        UI.getCurrent()
                .add(
                        new StaffCorner(
                                signIn,
                                stands,
                                danger -> done.add("alarm"),
                                () -> done.add("ring"),
                                () -> done.add("close")));
    }

    /// Those that need no holding.
    private List<NativeButton> buttons() {
        return find(NativeButton.class).all().stream()
                .filter(button -> !button.hasClassName("hold"))
                .toList();
    }

    private List<String> words() {
        return buttons().stream().map(StaffCornerTest::words).toList();
    }

    private static String words(NativeButton button) {
        var html = button.getElement().getProperty("innerHTML", button.getText());
        return html.replaceAll("<[^>]+>", "");
    }
}
