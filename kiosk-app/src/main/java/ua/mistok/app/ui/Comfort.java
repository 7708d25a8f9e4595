package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import ua.mistok.config.mode.Look;

/// How a visitor likes the screen; forgotten with the visit.
///
/// @param moreTime the screen waits twice as long before it asks «Ви ще тут?», and what is struck
///     twice at once counts once
public record Comfort(
        Text text, boolean contrast, boolean lowReach, boolean calm, boolean moreTime) {

    public static final Comfort USUAL = new Comfort(Text.USUAL, false, false, false, false);

    /// How a mode wants the screen to be when a visit begins.
    public static Comfort of(Look look) {
        var text =
                switch (look.text()) {
                    case USUAL -> Text.USUAL;
                    case LARGE -> Text.LARGE;
                    case LARGEST -> Text.LARGEST;
                };
        return new Comfort(
                text,
                look.theme() == Look.Theme.CONTRAST,
                look.lowReach(),
                look.calm(),
                look.moreTime());
    }

    /// 100, 140 and 200 per cent (EN 301 549, 11.1.4.4).
    public enum Text {
        USUAL(""),
        LARGE("large"),
        LARGEST("xlarge");

        private final String attribute;

        Text(String attribute) {
            this.attribute = attribute;
        }
    }

    public Comfort with(Text text) {
        return new Comfort(text, contrast, lowReach, calm, moreTime);
    }

    public Comfort withContrast(boolean contrast) {
        return new Comfort(text, contrast, lowReach, calm, moreTime);
    }

    public Comfort withLowReach(boolean lowReach) {
        return new Comfort(text, contrast, lowReach, calm, moreTime);
    }

    public Comfort withCalm(boolean calm) {
        return new Comfort(text, contrast, lowReach, calm, moreTime);
    }

    public Comfort withMoreTime(boolean moreTime) {
        return new Comfort(text, contrast, lowReach, calm, moreTime);
    }

    /// Marks the page; the style sheet does the rest.
    public void applyTo(Component page) {
        page.getElement()
                .executeJs(
                        "const set = (name, value) => value"
                                + " ? document.documentElement.dataset[name] = value"
                                + " : delete document.documentElement.dataset[name];"
                                + "set('text', $0); set('theme', $1); set('reach', $2);"
                                + "set('motion', $3); set('time', $4);",
                        text.attribute,
                        contrast ? "contrast" : "",
                        lowReach ? "low" : "",
                        calm ? "calm" : "",
                        moreTime ? "more" : "");
    }
}
