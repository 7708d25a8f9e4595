package ua.mistok.app.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.feed.TokensView;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.mail.SampleMail;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.config.text.Language;

class ReportsViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Reports reports;
    private ReportPost post;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        var shelf = Shipped.SHELF;
        var results = new HubResults(database.store(), shelf, () -> people.now);
        reports = new Reports(database.store(), results, shelf, people.places, () -> people.now);
        post =
                new ReportPost(
                        database.store(),
                        SampleMail.to(1, () -> people.now), // nobody listens there
                        new ReportLetter(people.places, "Вузол", ""),
                        () -> people.now);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(TokensView.class);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_coordinator_orders_a_report_of_her_region_and_cancels_it() {
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show();
        kind().setValue(ReportKind.REGION_MONTH);
        click("Замовити");

        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst())
                .contains("Місячний, для регіону: Вінницька область, українською");
        assertThat(people.deeds()).endsWith("report-ordered");

        click("Більше не готувати");
        assertThat(lines()).containsExactly("Поки нічого. Замовте перший звіт.");
        assertThat(people.deeds()).endsWith("report-cancelled");
    }

    @Test
    void she_names_who_gets_it_and_sees_what_did_not_go() {
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        SampleKiosk.joined(fleet(), "vinnytska");
        show();
        find(TextField.class).withId("order-address").single().setValue("anna");
        click("Замовити");
        assertThat(reports.orders(Set.of("vinnytska"))).as("that is no address").isEmpty();
        find(TextField.class).withId("order-address").single().setValue("anna@example.org");
        click("Замовити");
        assertThat(lines().getFirst()).contains("anna@example.org", "ще не надсилали");

        address().setValue("borys@");
        click("Додати адресу");
        assertThat(address().isInvalid()).isTrue();
        address().setValue("borys@example.org");
        click("Додати адресу");
        assertThat(people.deeds()).endsWith("report-ordered", "report-reader-added");

        reports.run();
        post.send();
        UI.getCurrent().removeAll();
        show();
        assertThat(lines().getFirst())
                .contains("borys@example.org", "не дійшло: сервер не відповідає", "чекають: 1");

        click("Прибрати");
        click("Прибрати");
        assertThat(lines().getFirst()).doesNotContain("@example.org");
        assertThat(people.deeds()).endsWith("report-reader-removed", "report-reader-removed");
    }

    private TextField address() {
        return find(TextField.class).all().stream()
                .filter(field -> field.hasClassName("reader-address"))
                .findFirst()
                .orElseThrow();
    }

    private Fleet fleet() {
        var keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        return new Fleet(database.store(), keys, "Вузол", () -> people.now);
    }

    @Test
    void whoever_only_looks_orders_nothing() {
        people.signIn(people.add("v.viewer", HubRole.VIEWER, "vinnytska"));
        show();

        assertThat(find(OrderPanel.class).all()).isEmpty();
    }

    @Test
    void a_coordinator_sees_no_order_of_another_region() {
        reports.order(new ReportOrder(ReportKind.DONOR_QUARTER, "lvivska", Language.ENGLISH));
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show();

        assertThat(lines()).containsExactly("Поки нічого. Замовте перший звіт.");
    }

    private void show() {
        UI.getCurrent().add(new ReportsView(reports, post, people.hub, people.places));
    }

    @SuppressWarnings("unchecked")
    private Select<ReportKind> kind() {
        return (Select<ReportKind>) find(Select.class).withId("kind").single();
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private void click(String words) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
