package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.config.lesson.SeatCard;

/// What stands on each card, for whoever came without one.
final class CardsPanel extends Section {

    CardsPanel(LiveClass of) {
        addClassName("panel");
        var list = new OrderedList();
        list.addClassName("board__cards");
        list.setId("cards");
        of.cards().stream().map(seat -> row(of, seat)).forEach(list::add);
        var cards =
                new NativeDetails(
                        getTranslation("console.class.cards"),
                        new Div(new Paragraph(getTranslation("console.class.cards.lead")), list));
        add(cards);
    }

    /// In a class for trainers, with the new code of whoever takes the seat.
    private ListItem row(LiveClass of, SeatCard seat) {
        var number = new Span(getTranslation("console.class.cards.number", seat.number()));
        number.addClassName("soft");
        var row = new ListItem(number, new Code(seat.secret()));
        of.agenda()
                .lineage()
                .code(seat)
                .ifPresent(
                        code ->
                                row.add(
                                        new Span(
                                                getTranslation(
                                                        "console.class.cards.trainer",
                                                        code.toString()))));
        return row;
    }
}
