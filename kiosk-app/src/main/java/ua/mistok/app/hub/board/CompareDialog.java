package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import ua.mistok.app.hub.shelf.Conflict;
import ua.mistok.app.hub.shelf.Contents;

/// Both contents of one name side by side; the lines that differ are marked.
final class CompareDialog extends Dialog {

    /// @param name what a member is called, by id
    /// @param settle is given what somebody wrote
    CompareDialog(
            Conflict conflict,
            Contents contents,
            UnaryOperator<String> name,
            Consumer<String> settle) {
        setHeaderTitle(
                getTranslation(
                        "hub.conflicts.of",
                        conflict.library(),
                        Long.toString(conflict.name().seq())));
        addClassName("wide");
        setWidth("64rem");
        var both =
                new Div(
                        side(
                                "first",
                                getTranslation("hub.conflicts.first"),
                                getTranslation("hub.conflicts.first.means"),
                                contents.firstLines()),
                        side(
                                "other",
                                getTranslation("hub.conflicts.later"),
                                getTranslation(
                                        "hub.conflicts.later.means",
                                        FleetTell.moment(conflict.came())),
                                contents.otherLines()));
        both.addClassName("side-by-side");
        var journal =
                new Paragraph(
                        getTranslation(
                                "hub.conflicts.named",
                                conflict.name().journal().toString(),
                                conflict.name().kiosk().toString()));
        add(journal, both);
        getFooter().add(NoteDialog.cancel(this));
        conflict.settled()
                .ifPresentOrElse(
                        settled -> add(told(settled, name)),
                        () -> {
                            var note = NoteDialog.note(this);
                            add(note);
                            getFooter().add(NoteDialog.go(this, note, settle));
                        });
    }

    private Component told(Conflict.Settled settled, UnaryOperator<String> name) {
        var told =
                new Paragraph(
                        getTranslation(
                                "hub.conflicts.settled-by",
                                FleetTell.moment(settled.at()),
                                name.apply(settled.by()),
                                settled.note()));
        told.setId("settled-by");
        return told;
    }

    private Component side(String id, String heading, String means, List<Contents.Line> lines) {
        var text = new Pre();
        text.setId(id);
        text.addClassName("fact");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", heading);
        text.getElement().setAttribute("role", "region");
        for (var line : lines) {
            // Text of an element, never markup: a kiosk may send what it likes.
            var shown = new Element(line.differs() ? "mark" : "span");
            shown.setText(line.text() + "\n");
            text.getElement().appendChild(shown);
        }
        if (lines.isEmpty()) {
            text.setText(getTranslation("hub.conflicts.folded"));
        }
        return new Section(new H2(heading), new Paragraph(means), text);
    }
}
