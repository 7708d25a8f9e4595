package ua.mistok.app.disk;

import java.io.IOException;

/// What a thread of a machine sees whose plug was pulled: in life, nothing any more.
public final class PowerLost extends IOException {

    PowerLost() {
        super("the power is gone");
    }
}
