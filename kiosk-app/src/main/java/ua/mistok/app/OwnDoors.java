package ua.mistok.app;

import java.util.function.Supplier;
import ua.mistok.app.access.Doors;

/// @param port of the visitors, once it is listened on
record OwnDoors(Supplier<String> port, StaffListener listener) implements Doors {

    @Override
    public String visitors() {
        return "http://127.0.0.1:" + port.get() + "/";
    }

    @Override
    public String staff() {
        return listener.address() + "staff/sign-in";
    }
}
