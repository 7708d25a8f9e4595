package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.desired.Messages;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.wire.Order;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class MessagesPanelTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;

    @Test
    void words_of_the_hub_stand_until_somebody_says_that_they_have_read_them() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        var clock = InstantSource.fixed(NOW);
        try (var kiosk =
                new StaffedKiosk(data, clock, ORIGIN, new Hand("iryna", "Ірина", "librarian"))) {
            var orders = new Orders(kiosk.ledger, clock);
            var messages = new Messages(kiosk.ledger, orders, clock);
            var words = "Завтра <b>приїдемо</b> о 10:00.";
            var ends = NOW.plusSeconds(60);
            var order = new Order(UUID.randomUUID(), "message", words, Optional.empty(), ends);
            orders.make(List.of(order), NOW);
            var panel = new MessagesPanel(messages, kiosk.desk);
            UI.getCurrent().add(panel);

            assertThat(panel.isVisible()).isTrue();
            assertThat(find(Paragraph.class).all()).map(Paragraph::getText).containsExactly(words);
            test(find(Button.class).withText("Прочитано").single()).click();

            assertThat(panel.isVisible()).isFalse();
            assertThat(messages.list()).isEmpty();
            assertThat(kiosk.acts()).containsExactly("message-read");
        }
    }
}
