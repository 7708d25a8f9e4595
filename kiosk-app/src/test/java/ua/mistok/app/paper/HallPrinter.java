package ua.mistok.app.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import ua.mistok.app.hands.StandIn;

/// A printer whose command is a script.
public final class HallPrinter {

    private HallPrinter() {}

    /// @param folder where its script stands
    /// @param does lines for `sh`
    public static Printer of(Path folder, String does) throws IOException {
        return new Printer(
                StandIn.program(folder.resolve("lp"), does), "hall", Duration.ofMinutes(1));
    }
}
