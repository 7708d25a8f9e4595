package ua.mistok.app.hub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.config.text.Language;

class TokensViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Tokens tokens;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        tokens = new Tokens(database.store(), people.members, people.places, () -> people.now);
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        UI.getCurrent().add(new TokensView(tokens, people.hub, people.places, () -> people.now));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_key_is_shown_once_and_works_until_it_is_taken_back() {
        find(Button.class).withId("token-new").single().click();
        find(TextField.class).withId("token-name").single().setValue("Таблиця");
        find(Button.class).withId("token-give").single().click();
        var secret = find(Paragraph.class).withId("token").single().getText();

        assertThat(tokens.find(secret)).map(Token::place).contains("vinnytska");
        find(Button.class).withId("token-noted").single().click();
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain(secret);
        assertThat(rows()).extracting(Token::name).containsExactly("Таблиця");
        assertThat(people.deeds()).endsWith("token-given");

        tokens.revoke(rows().getFirst().id());
        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void a_program_without_a_name_gets_none() {
        find(Button.class).withId("token-new").single().click();
        find(Button.class).withId("token-give").single().click();

        assertThat(find(Paragraph.class).withId("token").all()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Token> rows() {
        var grid = (Grid<Token>) find(Grid.class).withId("tokens").single();
        return grid.getListDataView().getItems().toList();
    }
}
