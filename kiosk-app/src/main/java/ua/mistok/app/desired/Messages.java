package ua.mistok.app.desired;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Order;

/// Words of the hub's people for staff, until somebody has read them.
public final class Messages {

    private static final String TOLD = "message.told";
    private static final String READ = "message.read";

    private final Ledger ledger;
    private final Orders orders;
    private final InstantSource clock;

    public Messages(Ledger ledger, Orders orders, InstantSource clock) {
        this.ledger = ledger;
        this.orders = orders;
        this.clock = clock;
        orders.doneBy(OrderKind.MESSAGE, (order, lasts) -> tell(order));
    }

    /// @param text plain words, whatever stands in them
    /// @param at by the kiosk's clock
    public record Message(UUID id, String text, Instant at) {}

    private record Read(UUID id, Instant at) {}

    private String tell(Order order) {
        if (order.value().isBlank() || order.value().length() > Order.LONGEST) {
            return "not-a-message";
        }
        ledger.append(TOLD, new Message(order.id(), order.value(), clock.instant()));
        return Orders.DONE;
    }

    /// Those that nobody has read, the oldest first.
    public List<Message> list() {
        var read = ledger.list(READ, Read.class).stream().map(Read::id).collect(Collectors.toSet());
        return ledger.list(TOLD, Message.class).stream()
                .filter(message -> !read.contains(message.id()))
                .toList();
    }

    /// Somebody has read it; the hub is told so.
    public void read(UUID message) {
        ledger.append(READ, new Read(message, clock.instant()));
        orders.note(message, Orders.READ);
        ledger.erase(
                record ->
                        record.kind().equals(TOLD) && record.as(Message.class).id().equals(message)
                                || record.kind().equals(READ)
                                        && record.as(Read.class).id().equals(message));
    }
}
