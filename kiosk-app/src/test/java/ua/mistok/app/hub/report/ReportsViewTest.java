package ua.mistok.app.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.feed.TokensView;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.config.text.Language;

class ReportsViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Reports reports;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        var shelf = Shelf.shipped();
        var results = new HubResults(database.store(), shelf, () -> people.now);
        reports = new Reports(database.store(), results, shelf, people.places, () -> people.now);
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
        UI.getCurrent().add(new ReportsView(reports, people.hub, people.places));
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
