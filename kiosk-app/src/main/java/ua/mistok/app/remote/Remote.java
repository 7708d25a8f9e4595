package ua.mistok.app.remote;

import java.time.Duration;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.desired.OrderKind;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.wire.Order;
import ua.mistok.config.mode.ModeId;

/// Does what the hub orders here.
public final class Remote {

    private final ModeShelf modes;
    private final Running running;
    private final Restart restart;

    private Remote(ModeShelf modes, Running running, Restart restart) {
        this.modes = modes;
        this.running = running;
        this.restart = restart;
    }

    /// From now on; each order that is done is noted as one of the hub's acts.
    public static void serve(
            Orders orders, ModeShelf modes, Running running, Restart restart, Audit audit) {
        var remote = new Remote(modes, running, restart);
        orders.doneBy(OrderKind.MODE, remote::mode);
        orders.doneBy(OrderKind.RESTART, (order, lasts) -> remote.restart());
        orders.onDone(order -> note(order, audit));
    }

    private String mode(Order order, Optional<Duration> lasts) {
        var mode = new ModeId(order.value());
        if (modes.find(mode).isEmpty()) {
            return "no-such-mode";
        }
        if (lasts.isEmpty()) {
            return "no-end";
        }
        running.switchOn(mode, lasts.get(), Audit.HUB);
        return Orders.DONE;
    }

    private String restart() {
        restart.want();
        return Orders.DONE;
    }

    private static void note(Order order, Audit audit) {
        OrderKind.find(order.kind())
                .ifPresent(
                        kind -> {
                            switch (kind) {
                                case SYNC -> audit.noteOfHub(Deed.SENT_NOW, order.id().toString());
                                case MODE -> audit.noteOfHub(Deed.MODE_SWITCHED_ON, order.value());
                                case MESSAGE ->
                                        audit.noteOfHub(Deed.MESSAGE_CAME, order.id().toString());
                                case RESTART ->
                                        audit.noteOfHub(Deed.RESTARTED, order.id().toString());
                            }
                        });
    }
}
