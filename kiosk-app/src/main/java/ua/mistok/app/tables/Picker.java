package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of several, chosen from a list that opens.
public final class Picker<T> extends Div {

    private final List<T> all;
    private final NativeLabel label = new NativeLabel();
    private final Element select = new Element("select");

    /// @param id unique on its page
    /// The first of all is chosen.
    public Picker(String id, List<T> all, Consumer<T> chosen) {
        this(id, all, Optional.empty(), chosen);
    }

    /// @param chosen hears which
    public Picker(String id, List<T> all, Optional<T> now, Consumer<T> chosen) {
        this.all = List.copyOf(all);
        addClassName("f");
        select.setAttribute("class", "in");
        select.setAttribute("id", id);
        for (var at = 0; at < this.all.size(); at++) {
            var option = new Element("option");
            option.setAttribute("value", Integer.toString(at));
            if (now.filter(this.all.get(at)::equals).isPresent()) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        event -> {
                            var at = event.getEventData().get("element.value").asString();
                            chosen.accept(this.all.get(Integer.parseInt(at)));
                        })
                .addEventData("element.value");
        label.setFor(id);
        add(label);
        getElement().appendChild(select);
    }

    /// Names the list, and each of its lines.
    public void name(String words, Function<T, String> each) {
        label.setText(words);
        for (var at = 0; at < all.size(); at++) {
            select.getChild(at).setText(each.apply(all.get(at)));
        }
    }
}
