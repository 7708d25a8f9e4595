package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.mistok.app.hub.desired.GivenOrder;
import ua.mistok.app.hub.desired.KioskOrders;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.wire.Order;
import ua.mistok.config.mode.Mode;

/// What one kiosk may be ordered to do, and what came of it.
final class OrdersPanel extends Section {

    private static final int SHOWN = 10;
    private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 24);
    private static final List<String> OUTCOMES =
            List.of(
                    "done",
                    "read",
                    "expired",
                    "failed",
                    "unknown-kind",
                    "no-such-mode",
                    "no-end",
                    "not-a-message");

    private final transient KioskOrders orders;
    private final transient HubDesk desk;
    private final transient Members members;
    private final transient InstantSource clock;
    private final transient List<Mode> modes;
    private final UUID kiosk;
    private final String place;
    private final Select<Mode> mode = new Select<>();
    private final Select<Integer> hours = new Select<>();
    private final TextArea words = new TextArea();
    private final Paragraph said = new Paragraph();
    private final Div given = new Div();

    /// @param place of the kiosk
    /// @param modes that it may have
    OrdersPanel(
            KioskOrders orders,
            HubDesk desk,
            Members members,
            InstantSource clock,
            UUID kiosk,
            String place,
            List<Mode> modes) {
        this.orders = orders;
        this.desk = desk;
        this.members = members;
        this.clock = clock;
        this.modes = List.copyOf(modes);
        this.kiosk = kiosk;
        this.place = place;
        addClassName("panel");
        setId("orders");
        said.setId("order-said");
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("hub.orders")),
                new Paragraph(getTranslation("hub.orders.means")),
                plain(),
                mode(modes),
                message(),
                said,
                given);
        draw();
    }

    private Div plain() {
        var sync =
                button("order-sync", "hub.orders.sync", () -> orders.syncNow(kiosk, desk.member()));
        var restart =
                button(
                        "order-restart",
                        "hub.orders.restart",
                        () -> orders.restart(kiosk, desk.member()));
        return row(sync, restart);
    }

    private Div mode(List<Mode> modes) {
        mode.setId("order-mode");
        mode.setLabel(getTranslation("hub.orders.mode"));
        mode.setItems(modes);
        mode.setItemLabelGenerator(each -> each.name().in(Tell.language(this)));
        modes.stream().findFirst().ifPresent(mode::setValue);
        hours.setId("order-hours");
        hours.setLabel(getTranslation("hub.orders.hours"));
        hours.setItems(HOURS);
        hours.setItemLabelGenerator(each -> getTranslation("hub.orders.hours.for", each));
        hours.setValue(HOURS.getFirst());
        var on =
                button(
                        "order-mode-on",
                        "hub.orders.mode.on",
                        () ->
                                orders.modeNow(
                                        kiosk,
                                        mode.getValue().id().slug(),
                                        until(hours.getValue()),
                                        desk.member()));
        return row(mode, hours, on);
    }

    private Instant until(int hoursFromNow) {
        return clock.instant().plus(Duration.ofHours(hoursFromNow));
    }

    private Div message() {
        words.setId("order-words");
        words.setLabel(getTranslation("hub.orders.words"));
        words.setHelperText(getTranslation("hub.orders.words.help", Order.LONGEST));
        words.setMaxLength(Order.LONGEST);
        words.setWidth("32rem");
        var send = new Button(getTranslation("hub.orders.words.send"), click -> send());
        send.setId("order-message");
        return row(words, send);
    }

    private void send() {
        var text = words.getValue().strip();
        if (text.isEmpty() || text.length() > Order.LONGEST) {
            said.setText(getTranslation("hub.orders.words.missing", Order.LONGEST));
            return;
        }
        act(() -> orders.tellStaff(kiosk, text, desk.member()));
        words.clear();
    }

    private Button button(String id, String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> act(work));
        button.setId(id);
        return button;
    }

    private void act(Runnable work) {
        desk.act(HubDeed.ORDER_GIVEN, place, kiosk.toString(), work);
        said.setText(getTranslation("hub.orders.given"));
        draw();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("set-row");
        return row;
    }

    private void draw() {
        given.removeAll();
        var all = orders.list(kiosk, SHOWN);
        if (all.isEmpty()) {
            return;
        }
        var who = members.names(all.stream().map(GivenOrder::member).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.setId("given");
        all.forEach(order -> list.add(new ListItem(words(order, who))));
        given.add(list);
    }

    private String words(GivenOrder given, Map<String, String> who) {
        var order = given.order();
        var what =
                switch (order.kind()) {
                    case "sync" -> getTranslation("hub.orders.was.sync");
                    case "mode" ->
                            getTranslation(
                                    "hub.orders.was.mode",
                                    name(order.value()),
                                    order.until().map(FleetTell::moment).orElse(""));
                    case "message" -> getTranslation("hub.orders.was.message", order.value());
                    case "restart" -> getTranslation("hub.orders.was.restart");
                    default -> order.kind();
                };
        return getTranslation(
                "hub.orders.line",
                FleetTell.moment(given.made()),
                who.getOrDefault(given.member(), given.member()),
                what,
                outcome(given));
    }

    /// What a mode is called; its id, if nobody knows it here any more.
    private String name(String id) {
        return modes.stream()
                .filter(each -> each.id().slug().equals(id))
                .map(each -> each.name().in(Tell.language(this)))
                .findFirst()
                .orElse(id);
    }

    private String outcome(GivenOrder given) {
        if (given.outcome().isEmpty()) {
            return getTranslation(
                    clock.instant().isBefore(given.order().ends())
                            ? "hub.orders.outcome.waits"
                            : "hub.orders.outcome.expired");
        }
        return given.outcome()
                .filter(OUTCOMES::contains)
                .map(code -> getTranslation("hub.orders.outcome." + code))
                .orElseGet(() -> given.outcome().orElse(""));
    }
}
