package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.staff.Profile;
import ua.mistok.config.text.Language;

class SignInViewTest extends BrowserlessTest {

    private static final String PIN = "902210";
    private static final Doors DOORS =
            new Doors() {
                @Override
                public String visitors() {
                    return "http://127.0.0.1:8080/";
                }

                @Override
                public String staff() {
                    return "http://localhost:8081/staff/sign-in";
                }
            };

    @TempDir Path data;
    private KioskOfAYear kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfAYear(data, 0);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        kiosk.peopleDesk.add(
                new Profile("Ірина Гай", Set.of(Role.TRAINER), Optional.of("ГО «Разом»")), PIN);
        kiosk.peopleDesk.reset("admin", "481735");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whoever_works_here_touches_their_name_and_comes_in_by_pin_whatever_their_role() {
        var view = show(Listener.STAFF);
        assertThat(names()).hasSize(3);
        assertThat(names().getLast()).contains("Ірина Гай", "тренер · ГО «Разом»", ">ІГ<");

        test(buttons().getLast()).click();
        assertThat(buttons().getLast().getElement().getAttribute("aria-checked")).isEqualTo("true");
        view.enter("", PIN);

        assertThat(kiosk.acts())
                .last()
                .satisfies(
                        act -> {
                            assertThat(act.action()).isEqualTo("signed-in");
                            assertThat(act.staff()).startsWith("p-");
                        });
        assertThat(signedIn()).contains(kiosk.people.list().getLast().id());
    }

    @Test
    void before_a_name_is_touched_no_pin_is_looked_at() {
        var view = show(Listener.STAFF);

        view.enter("", PIN);

        assertThat(said()).isEqualTo("Спершу оберіть своє ім’я.");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void a_wrong_pin_is_said_and_the_next_try_waits_for_this_person_alone() {
        var view = show(Listener.STAFF);
        test(buttons().getLast()).click();

        view.enter("", "730196");
        assertThat(said()).startsWith("PIN не той.");
        view.enter("", PIN);
        assertThat(said()).startsWith("Зачекайте ");
        test(buttons().getFirst()).click();
        view.enter("", "730196");

        assertThat(said()).startsWith("PIN не той.");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void whoever_was_let_go_is_not_on_the_list() {
        kiosk.peopleDesk.deactivate(kiosk.people.list().getLast().id());

        show(Listener.STAFF);

        assertThat(names()).hasSize(2).noneMatch(name -> name.contains("Ірина"));
    }

    @Test
    void many_names_stand_on_pages() {
        for (var name : List.of("Перша", "Друга", "Третя")) {
            kiosk.peopleDesk.add(new Profile(name, Set.of(Role.LIBRARIAN), Optional.empty()), PIN);
        }
        show(Listener.STAFF);
        assertThat(names()).hasSize(WhoList.PAGE);

        test(find(NativeButton.class).withClassName("staff__more").single()).click();

        assertThat(names()).hasSize(2).last().asString().contains("Третя");
    }

    @Test
    void at_a_desk_the_name_is_typed_and_no_name_is_shown() {
        var view = show(Listener.NETWORK);
        assertThat(buttons()).isEmpty();

        view.enter(" ", PIN);
        assertThat(said()).isEqualTo("Спершу напишіть своє ім’я.");
        view.enter("ірина гай ", PIN);

        assertThat(signedIn()).contains(kiosk.people.list().getLast().id());
    }

    @Test
    void at_a_desk_nobody_learns_whether_somebody_is_called_so() {
        var view = show(Listener.NETWORK);

        view.enter("Ірина Гай", "730196");
        var known = said();
        view.enter("Павло Лис", "730196");

        assertThat(said()).isEqualTo(known).startsWith("Ім’я або PIN не ті.");
        view.enter("Ірина Гай", "730196");
        var knownAgain = said();
        view.enter("Павло Лис", "730196");
        assertThat(said()).isEqualTo(knownAgain).startsWith("Зачекайте ");
        // An id is no name.
        view.enter("reader", "reader");
        assertThat(said()).startsWith("Ім’я або PIN не ті.");
    }

    private SignInView show(Listener door) {
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .setAttribute(Listener.ATTRIBUTE, door);
        var doorway = new Doorway(kiosk.people, () -> KioskOfAYear.END);
        var view = new SignInView(kiosk.staffDoor, doorway, DOORS, kiosk.people, kiosk.stations);
        UI.getCurrent().add(view);
        return view;
    }

    private List<NativeButton> buttons() {
        return find(NativeButton.class).withClassName("staff__p").all();
    }

    private List<String> names() {
        return buttons().stream()
                .map(button -> button.getElement().getProperty("innerHTML"))
                .toList();
    }

    private String said() {
        return find(Paragraph.class).withClassName("pin__said").single().getText();
    }

    /// Id of whoever came in.
    private static Optional<String> signedIn() {
        var session = VaadinService.getCurrentRequest().getWrappedSession();
        return SignedIn.of(session.getAttribute(SignedIn.ATTRIBUTE)).map(SignedIn::staff);
    }
}
