package ua.mistok.app.log;

import java.nio.file.Path;

/// Another process, or another place in this one, already holds the file.
public final class LogInUse extends LogFailure {

    LogInUse(Path file) {
        super(file + " is in use by another kiosk");
    }
}
