package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Pager;

/// One touch out of several: a question of «З чого почати», a place, a life situation.
public final class PickScreen extends Main implements LocaleChangeObserver {

    private final Heading heading;
    private final Heading lead;
    private final List<Pick> picks;
    private final H1 title = new H1();
    private final Paragraph words = new Paragraph();
    private final Div choices = new Div();
    private final Pager pager;
    private final Map<NativeButton, Pick> shown = new LinkedHashMap<>();

    /// @param chosen whether it is what holds now
    public record Pick(Heading words, boolean chosen, Runnable take) {}

    /// @param perPage how many choices fit without scrolling
    public PickScreen(Heading heading, Heading lead, List<Pick> picks, int perPage) {
        this.heading = heading;
        this.lead = lead;
        this.picks = List.copyOf(picks);
        addClassNames("main", "catalog", "picking");
        title.addClassName("grow");
        words.addClassNames("lead", "soft");
        choices.addClassName("picks");
        pager = new Pager(picks.size(), perPage, this::turned);
        var head = new Div(title);
        head.addClassName("head");
        add(head, words, choices, pager);
        draw();
    }

    private void turned() {
        draw();
        name();
    }

    private void draw() {
        choices.removeAll();
        shown.clear();
        for (var pick : pager.of(picks)) {
            var button = Dom.button("btn pick-one", "", pick.take());
            if (pick.chosen()) {
                button.getElement().setAttribute("aria-current", "true");
            }
            shown.put(button, pick);
            choices.add(button);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        title.setText(heading.on(this));
        words.setText(lead.on(this));
        shown.forEach((button, pick) -> button.setText(pick.words().on(this)));
        pager.name("catalogue.pick", "catalogue.pick.more");
    }
}
