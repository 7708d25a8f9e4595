package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import ua.mistok.app.figures.Share;
import ua.mistok.app.hub.results.Cascade;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.tables.Told;

/// The whole cascade in one line: who trains, who was trained, their classes, the people.
final class CascadeFlow extends OrderedList {

    CascadeFlow(Component at, Cascade cascade) {
        addClassName("flow");
        setId("flow");
        var whole = cascade.whole();
        step(
                at.getTranslation("hub.cascade.train"),
                Tell.number(at, cascade.trainersOfTrainers()),
                at.getTranslation("hub.cascade.codes", whole.trained()));
        step(
                at.getTranslation("hub.cascade.lead"),
                Tell.number(at, cascade.trainers()),
                at.getTranslation("hub.cascade.known"));
        step(
                at.getTranslation("hub.cascade.classes"),
                Tell.number(at, whole.classes()),
                at.getTranslation("hub.cascade.places", whole.seats()));
        step(
                at.getTranslation("hub.cascade.people"),
                Told.count(at, whole.people()).words(),
                sure(at, whole.before(), whole.after()));
    }

    private void step(String what, String number, String beside) {
        var name = new Span(what);
        name.addClassName("flow__what");
        var large = new Span(number);
        large.addClassName("flow__n");
        var small = new Span(beside);
        small.addClassName("flow__beside");
        var step = new ListItem(name, large, small);
        step.addClassName("flow__step");
        add(step);
    }

    private static String sure(Component at, Optional<Share> before, Optional<Share> after) {
        return before.isPresent() && after.isPresent()
                ? at.getTranslation(
                        "hub.cascade.sure",
                        Tell.percent(before.get().percent()),
                        Tell.percent(after.get().percent()))
                : at.getTranslation("hub.cascade.counted");
    }
}
