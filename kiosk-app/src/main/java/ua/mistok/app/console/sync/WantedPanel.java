package ua.mistok.app.console.sync;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.office.WishTell;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.WishKind;

/// What the hub wants here, who said so, and what of it this kiosk cannot do.
final class WantedPanel extends Section {

    WantedPanel(DesiredState wanted) {
        addClassName("panel");
        setId("wanted");
        var list = new UnorderedList();
        list.addClassName("mode-list");
        Arrays.stream(WishKind.values())
                .forEach(kind -> wanted.list(kind).forEach(wish -> list.add(item(kind, wish))));
        wanted.failures().forEach(failure -> list.add(new ListItem(words(failure))));
        add(new H2(getTranslation("console.wanted")));
        add(
                list.getComponentCount() == 0
                        ? new Paragraph(getTranslation("console.wanted.none"))
                        : list);
    }

    private ListItem item(WishKind kind, Wish wish) {
        var name =
                new Span(
                        getTranslation(
                                "console.wanted.is",
                                WishTell.about(this, kind, wish.id()),
                                WishTell.value(this, kind, wish.id(), wish.value())));
        name.addClassName("mode-list__name");
        var by =
                new Span(
                        getTranslation(
                                wish.free() ? "console.wanted.free" : "console.wanted.fixed",
                                SetByHub.place(this, wish)));
        by.addClassName("soft");
        var words = new Div(name, by);
        words.addClassName("mode-list__words");
        return new ListItem(words);
    }

    private String words(Failure failure) {
        return getTranslation(
                "console.wanted.failure",
                WishKind.find(failure.kind())
                        .map(kind -> WishTell.about(this, kind, failure.id()))
                        .orElse(failure.id()),
                WishTell.wrong(this, failure.code()));
    }
}
