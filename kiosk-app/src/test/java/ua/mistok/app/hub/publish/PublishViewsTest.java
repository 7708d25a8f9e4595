package ua.mistok.app.hub.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.board.KioskView;
import ua.mistok.app.hub.packs.Difference;
import ua.mistok.app.hub.packs.HubShelf;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.app.hub.packs.Running;
import ua.mistok.app.wire.PackWish;
import ua.mistok.config.text.Language;

class PublishViewsTest extends BrowserlessTest {

    @TempDir Path folder;
    private HubShelf shelf;

    @BeforeEach
    void open() {
        shelf = new HubShelf(folder);
        shelf.people.signIn(shelf.author);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        List.of(PacksView.class, PackView.class, ReviewView.class, KioskView.class)
                .forEach(RouteConfiguration.forApplicationScope()::setAnnotatedRoute);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void an_author_sends_a_pack_and_sees_that_it_waits() {
        UI.getCurrent().add(packs());
        find(SendPanel.class).single().look("village.zip", shelf.village(1));
        assertThat(looked()).contains("усе гаразд");

        find(Button.class).withId("send-it").single().click();

        assertThat(looked()).contains("чекає, поки його прочитає інша людина");
        assertThat(shelf.find(1).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(grid("packs").getListDataView().getItemCount()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_shown_with_file_and_line_and_nothing_can_be_sent() {
        UI.getCurrent().add(packs());
        var slots = "service: c02\nslots:\n  nothing: x\n";

        find(SendPanel.class)
                .single()
                .look("village.zip", shelf.archive(1, Map.of("slots/c02.yaml", slots)));

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("packs/village/slots/c02.yaml:3"));
        assertThat(find(Button.class).withId("send-it").exists()).isFalse();
    }

    @Test
    void who_only_reads_has_no_way_to_send() {
        shelf.people.signIn(shelf.reviewer);
        UI.getCurrent().add(packs());

        assertThat(find(SendPanel.class).exists()).isFalse();
    }

    @Test
    void a_reviewer_sees_what_changed_and_approves() {
        shelf.approved(shelf.village(1));
        shelf.sent(shelf.village(2));
        shelf.people.signIn(shelf.reviewer);

        review(2);
        assertThat(this.<Difference.File>grid("changed").getListDataView().getItems())
                .extracting(Difference.File::path)
                .containsExactly("pack.yaml", "slots/c02.yaml");
        find(Button.class).withId("approve").single().click();

        assertThat(shelf.find(2).orElseThrow().isApproved()).isTrue();
        assertThat(said()).contains("Схвалено");
        assertThat(find(Button.class).withId("approve").exists()).isFalse();
    }

    @Test
    void an_author_is_not_asked_about_their_own_pack() {
        shelf.sent(shelf.village(1));

        review(1);

        assertThat(find(Button.class).withId("approve").exists()).isFalse();
    }

    @Test
    void nothing_is_sent_back_without_a_word_to_the_author() {
        shelf.sent(shelf.village(1));
        shelf.people.signIn(shelf.reviewer);
        review(1);

        find(Button.class).withId("send-back").single().click();
        assertThat(shelf.find(1).orElseThrow().state()).isEqualTo(State.WAITING);

        find(TextArea.class).withId("note").single().setValue("Застаріла назва.");
        find(Button.class).withId("send-back").single().click();
        assertThat(shelf.find(1).orElseThrow().review().orElseThrow().note())
                .isEqualTo("Застаріла назва.");
    }

    @Test
    void a_pack_is_given_to_the_country_stopped_and_led_back() {
        shelf.out(shelf.approved(shelf.village(1)));
        shelf.approved(shelf.village(2));
        shelf.people.signIn(shelf.people.admin);
        pack();

        confirmed("ring-2", "widen-all");
        assertThat(wanted()).containsExactly(2);
        assertThat(said()).contains("Дано: Україна");

        confirmed("ring-2", "roll-back");
        assertThat(wanted()).containsExactly(3);
        assertThat(said()).contains("Зміст версії 1 повернено як версію 3");
        confirmed("ring-3", "stop");
        assertThat(wanted()).containsExactly(1);
        confirmed("ring-3", "withdraw");
        assertThat(shelf.find(3).orElseThrow().withdrawn()).isTrue();
    }

    @Test
    void who_may_change_nothing_sees_no_button_for_it() {
        shelf.out(shelf.approved(shelf.village(1)));
        shelf.people.signIn(shelf.author);
        pack();

        assertThat(find(Button.class).all()).isEmpty();
        assertThat(find(ListItem.class).single().getText()).isEqualTo("Україна");
    }

    @Test
    void kiosks_that_could_not_take_it_are_shown_first_with_the_reason() {
        var first = shelf.out(shelf.approved(shelf.village(1)));
        shelf.kiosk("Бібліотека №1", "tyvriv", "{\"village\":1}", "[]");
        var failures = "[{\"kind\":\"pack\",\"id\":\"village\",\"code\":\"expired\"}]";
        shelf.kiosk("Бібліотека №2", "tyvriv", "{}", failures);
        shelf.kiosk("Бібліотека №3", "lvivska", "{}", "[]");

        var all = Set.of("ukraine");
        assertThat(shelf.rings.count(first.pack(), all)).isEqualTo(new Running.Count(3, 3, 1, 1));
        assertThat(shelf.rings.running(first.pack(), all, 0, 10))
                .extracting(Running::library, Running::failures)
                .containsExactly(
                        tuple("Бібліотека №2", List.of("expired")),
                        tuple("Бібліотека №1", List.of()),
                        tuple("Бібліотека №3", List.of()));
        assertThat(shelf.rings.running(first.pack(), Set.of("vinnytska"), 0, 10)).hasSize(2);
        shelf.people.signIn(shelf.people.admin);
        pack();
        var counted = find(Paragraph.class).withId("counted").single().getText();
        assertThat(counted).isEqualTo("Мають отримати: 3. Уже мають: 1. Не вийшло: 1.");
    }

    private void confirmed(String ring, String button) {
        find(Button.class, find(RingPanel.class).withId(ring).single())
                .withId(button)
                .single()
                .click();
        var dialog = find(ConfirmDialog.class).all().getLast();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        dialog.close();
    }

    private List<Integer> wanted() {
        return shelf.wishes(UUID.randomUUID(), "tyvriv").stream().map(PackWish::version).toList();
    }

    private void pack() {
        var view =
                new PackView(
                        shelf.packs,
                        shelf.people.members,
                        shelf.rings,
                        shelf.ringDesk,
                        shelf.people.hub,
                        shelf.people.places,
                        shelf.fleet());
        view.show(HubShelf.VILLAGE);
        UI.getCurrent().add(view);
    }

    private PacksView packs() {
        return new PacksView(shelf.packs, shelf.desk, shelf.people.hub, shelf.people.places);
    }

    private void review(int version) {
        var view =
                new ReviewView(shelf.packs, shelf.desk, shelf.people.members, shelf.people.places);
        view.show(shelf.find(version).orElseThrow());
        UI.getCurrent().add(view);
    }

    private String looked() {
        return find(Div.class).withId("looked").single().getElement().getTextRecursively();
    }

    private String said() {
        return find(Div.class).withId("said").single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private <T> Grid<T> grid(String id) {
        return (Grid<T>) find(Grid.class).withId(id).single();
    }
}
