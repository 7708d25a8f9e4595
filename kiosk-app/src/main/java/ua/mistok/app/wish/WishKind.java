package ua.mistok.app.wish;

import java.util.Arrays;
import java.util.Optional;

/// What a wish is about.
public enum WishKind {
    /// One of [Setting].
    SETTING("setting"),
    /// A mode, as the YAML that an author writes.
    MODE("mode"),
    /// The week, as the YAML that an author writes; its id is [#THE_WEEK].
    WEEK("week"),
    /// Whether a survey is offered: [#SHOWN] or [#WITHDRAWN].
    SURVEY("survey"),
    /// Whether a campaign is shown: [#SHOWN] or [#WITHDRAWN].
    CAMPAIGN("campaign");

    public static final String THE_WEEK = "week";
    public static final String SHOWN = "shown";
    public static final String WITHDRAWN = "withdrawn";

    private final String stableName;

    WishKind(String stableName) {
        this.stableName = stableName;
    }

    public String stableName() {
        return stableName;
    }

    /// @return empty for a kind of another version
    public static Optional<WishKind> find(String stableName) {
        return Arrays.stream(values())
                .filter(kind -> kind.stableName.equals(stableName))
                .findFirst();
    }
}
