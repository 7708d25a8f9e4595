package ua.mistok.app.wish;

import java.util.Arrays;
import java.util.Optional;

/// A setting of a kiosk that a hub may make.
public enum Setting {
    /// Megabytes that a kiosk may send on a day: 0 (as many as it takes) to [#MOST_MEGABYTES].
    MEGABYTES("sync.megabytes"),
    /// Hours of Kyiv in which nothing is sent: `22:00-06:00`, or [#NONE].
    QUIET("sync.quiet"),
    /// Whether surveys may ask for words of one's own: [#ON] or [#OFF].
    TEXTS("texts"),
    /// Id of the mode that holds where a library has made no week.
    USUAL_MODE("mode.usual");

    public static final int MOST_MEGABYTES = 100_000;
    public static final String NONE = "none";
    public static final String ON = "on";
    public static final String OFF = "off";

    private final String id;

    Setting(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// @return empty for a setting of another version
    public static Optional<Setting> find(String id) {
        return Arrays.stream(values()).filter(setting -> setting.id.equals(id)).findFirst();
    }
}
