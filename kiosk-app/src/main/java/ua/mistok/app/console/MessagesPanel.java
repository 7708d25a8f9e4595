package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.desired.Messages;
import ua.mistok.app.desired.Messages.Message;
import ua.mistok.app.staff.Desk;

/// Words of the hub's people for staff; each stands until somebody says that they have read it.
final class MessagesPanel extends Section {

    private final transient Messages messages;
    private final transient Desk desk;

    MessagesPanel(Messages messages, Desk desk) {
        this.messages = messages;
        this.desk = desk;
        addClassName("panel");
        setId("messages");
        draw(messages.list());
    }

    private void draw(List<Message> all) {
        removeAll();
        setVisible(!all.isEmpty());
        var list = new UnorderedList();
        list.addClassName("mode-list");
        all.forEach(message -> list.add(item(message)));
        add(new H2(getTranslation("console.messages")), list);
    }

    private ListItem item(Message message) {
        var when = new Span(FormTell.moment(message.at()));
        when.addClassName("soft");
        var words = new Div(new Paragraph(message.text()), when);
        words.addClassName("mode-list__words");
        var read = new Button(getTranslation("console.messages.read"), click -> read(message));
        read.addClassName("read");
        return new ListItem(words, read);
    }

    private void read(Message message) {
        desk.act(Deed.MESSAGE_READ, message.id().toString(), () -> messages.read(message.id()));
        draw(messages.list());
    }
}
