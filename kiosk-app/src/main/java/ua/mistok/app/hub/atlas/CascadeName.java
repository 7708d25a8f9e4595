package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import ua.mistok.app.hub.results.Cascade;

/// How a page calls a trainer: by the code as it is printed on cards.
final class CascadeName {

    private static final int GROUP = 5;

    private CascadeName() {}

    /// Whether it stands for several trainers.
    static boolean isShared(String code) {
        return code.equals(Cascade.UNKNOWN) || code.equals(Cascade.OTHERS);
    }

    static String of(Component at, String code) {
        return switch (code) {
            case Cascade.UNKNOWN -> at.getTranslation("hub.cascade.unknown");
            case Cascade.OTHERS -> at.getTranslation("hub.cascade.others");
            default ->
                    code.length() <= GROUP
                            ? code
                            : code.substring(0, GROUP) + "-" + code.substring(GROUP);
        };
    }
}
