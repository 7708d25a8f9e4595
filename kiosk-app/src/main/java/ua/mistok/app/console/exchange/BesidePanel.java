package ua.mistok.app.console.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.exchange.Arrival;
import ua.mistok.app.exchange.Came;
import ua.mistok.app.exchange.Exchange;
import ua.mistok.app.staff.Desk;

/// What was changed here and what came, beside each other, field by field; whoever reads both says
/// which one holds.
final class BesidePanel extends Section {

    private final Component at;
    private final transient Came came;
    private final transient Exchange exchange;
    private final transient Parts parts;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final Div said = new Div();

    /// @param at where it will stand
    /// @param changed somebody chose
    BesidePanel(
            Component at, Came came, Exchange exchange, Parts parts, Desk desk, Runnable changed) {
        this.at = at;
        this.came = came;
        this.exchange = exchange;
        this.parts = parts;
        this.desk = desk;
        this.changed = changed;
        addClassName("panel");
        getElement().setAttribute("data-beside", came.id());
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("console.exchange.beside", came.title())),
                new Paragraph(getTranslation("console.exchange.beside.lead")),
                both(),
                said);
        if (desk.may(Deed.THING_CHOSEN)) {
            add(choices());
        }
    }

    private Div both() {
        var here = parts(exchange.text(came.sort(), came.id()));
        var there = parts(Optional.of(came.text()));
        var differ =
                Stream.concat(here.keySet().stream(), there.keySet().stream())
                        .distinct()
                        .filter(name -> !word(here, name).equals(word(there, name)))
                        .toList();
        var both =
                new Div(
                        side("here", getTranslation("console.exchange.side.here"), here, differ),
                        side(
                                "there",
                                getTranslation("console.exchange.side.there", came.library()),
                                there,
                                differ));
        both.addClassName("side-by-side");
        return both;
    }

    private Map<String, String> parts(Optional<String> text) {
        return text.map(yaml -> parts.of(came.sort(), yaml)).orElse(Map.of());
    }

    private static String word(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    private Section side(String id, String title, Map<String, String> parts, List<String> differ) {
        var list = new DescriptionList();
        list.addClassName("of-kiosk");
        for (var name : differ) {
            var words = word(parts, name);
            list.add(
                    new DescriptionList.Term(name),
                    new DescriptionList.Description(
                            words.isEmpty() ? getTranslation("console.campaigns.nothing") : words));
        }
        var side = new Section(new H3(title), list);
        side.addClassName("panel");
        side.getElement().setAttribute("data-side", id);
        return side;
    }

    private Div choices() {
        var ours = new Button(getTranslation("console.exchange.keep"), click -> choose(false));
        ours.setId("keep-" + came.id());
        ours.addThemeVariants(ButtonVariant.PRIMARY);
        var theirs = new Button(getTranslation("console.exchange.replace"), click -> choose(true));
        theirs.setId("replace-" + came.id());
        var row = new Div(ours, theirs);
        row.addClassName("btn-row");
        return row;
    }

    private void choose(boolean theirs) {
        var staff = desk.staff();
        var chosen =
                desk.attempt(
                        Deed.THING_CHOSEN,
                        FormTell.key(came.sort()) + "-" + came.id(),
                        () -> exchange.choose(came, theirs, staff),
                        outcome -> outcome instanceof Arrival.Done);
        if (chosen instanceof Arrival.Unfit(var library, var problems)) {
            said.removeAll();
            said.add(
                    ProblemList.of(
                            this, getTranslation("console.exchange.unfit", library), problems));
        } else {
            changed.run();
        }
    }
}
