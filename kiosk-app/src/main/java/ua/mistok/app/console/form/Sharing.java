package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import ua.mistok.app.office.PageLink;

/// Ways to the exchange with other libraries.
public final class Sharing {

    private Sharing() {}

    /// To where a thing leaves.
    ///
    /// @param sort its stable name, such as `plan`
    public static Anchor share(Component at, String sort, String id, String title) {
        var link = link(at, "staff/share/" + sort + "/" + id, "console.exchange.share");
        link.setId("share-" + id);
        link.getElement()
                .setAttribute(
                        "aria-label", at.getTranslation("console.exchange.share-this", title));
        return link;
    }

    /// To where things come.
    public static Anchor receive(Component at) {
        var link = link(at, "staff/exchange", "console.exchange.go");
        link.setId("exchange");
        return link;
    }

    /// To what people managed to do.
    public static Anchor stories(Component at) {
        var link = link(at, "staff/stories", "console.stories");
        link.setId("stories-go");
        return link;
    }

    private static Anchor link(Component at, String path, String key) {
        return PageLink.button(path, at.getTranslation(key));
    }
}
