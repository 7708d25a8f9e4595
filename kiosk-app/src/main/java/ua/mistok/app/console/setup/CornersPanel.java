package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;

/// Three rounds in corners of the screen, over everything else. Only a finger counts: a mouse says
/// nothing of the screen.
final class CornersPanel extends Div {

    private static final String FINGER = "touch";
    private static final List<String> CORNERS = List.of("top-left", "top-right", "bottom-right");

    private final Set<String> left = new HashSet<>(CORNERS);
    private final Paragraph said = new Paragraph();
    private transient Consumer<Boolean> done = everywhere -> {};

    CornersPanel() {
        addClassName("corners");
        getElement().setAttribute("role", "dialog").setAttribute("aria-modal", "true");
        getElement().setAttribute("aria-label", word("touch"));
        var lead = new Paragraph(word("touch-lead"));
        lead.addClassName("lead");
        said.getElement().setAttribute("role", "status");
        var dead = Dom.button("btn dead", Dom.escape(word("touch-dead")), () -> done.accept(false));
        var middle = new Div(lead, said, dead);
        middle.addClassName("corners__middle");
        CORNERS.forEach(corner -> add(round(corner)));
        add(middle);
    }

    void whenDone(Consumer<Boolean> everywhere) {
        done = everywhere;
    }

    private NativeButton round(String corner) {
        var round = new NativeButton();
        round.addClassNames("corners__i", "corners__i--" + corner);
        round.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", word("touch-" + corner))
                .addEventListener(
                        "click",
                        event ->
                                touched(
                                        round,
                                        corner,
                                        event.getEventData()
                                                .path("event.pointerType")
                                                .asString("")))
                .addEventData("event.pointerType");
        Dom.html(round, Dom.icon("hand"));
        return round;
    }

    private void touched(NativeButton round, String corner, String by) {
        if (!by.equals(FINGER)) {
            said.setText(word("touch-mouse"));
            return;
        }
        left.remove(corner);
        round.addClassName("is-done");
        Dom.html(round, Dom.icon("check"));
        said.setText("");
        if (left.isEmpty()) {
            done.accept(true);
        }
    }

    private String word(String key) {
        return getTranslation("console.set-up." + key);
    }
}
