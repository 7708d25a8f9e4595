package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import ua.mistok.app.setup.Refusal;

/// One step of the set-up: what it is about, what it asks. It is drawn anew for another language.
abstract class StepPanel extends Div {

    /// What stands before the keys of the words of a step.
    static final String KEY = "console.set-up.";

    private final Paragraph said = new Paragraph();

    /// @param name in the keys of its words: `name` is the heading, `name.lead` stands below
    StepPanel(String name) {
        addClassNames("setup__step", "setup__step--" + name);
        var lead = new Paragraph(getTranslation(KEY + name + ".lead"));
        lead.addClassName("lead");
        said.addClassName("setup__no");
        said.getElement().setAttribute("role", "alert");
        add(new H1(getTranslation(KEY + name)), lead, said);
    }

    /// Goes on.
    ///
    /// @return what keeps it from that; nothing if the run stands elsewhere now
    abstract List<Refusal> forward();

    /// Whether there is a way on at all, besides those that the step itself offers.
    boolean hasForward() {
        return true;
    }

    /// Says what is missing, each at its field; a step without fields says it below its heading.
    void refuse(List<Refusal> refusals) {
        say(refusals.isEmpty() ? "" : SetUpTell.refusal(this, refusals.getFirst()));
    }

    final void say(String words) {
        said.setText(words);
    }

    final String word(String key, Object... values) {
        return getTranslation(KEY + key, values);
    }
}
