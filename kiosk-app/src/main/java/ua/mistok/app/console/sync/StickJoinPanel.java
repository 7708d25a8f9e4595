package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import ua.mistok.app.access.Deed;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Courier;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.Joining.Answer;
import ua.mistok.app.sync.Joining.Outcome;

/// Into a hub without a network: a request goes out on a stick, and the hub's answer comes back.
final class StickJoinPanel extends Section {

    private final transient Joining joining;
    private final transient Courier courier;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final Div found = new Div();
    private final Paragraph said = new Paragraph();

    /// @param changed the kiosk belongs to a hub
    StickJoinPanel(Joining joining, Courier courier, Desk desk, Runnable changed) {
        this.joining = joining;
        this.courier = courier;
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "backup");
        setId("stick-join");
        found.addClassName("backup");
        said.setId("stick-said");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        var write = new Button(getTranslation("console.sync.ask.write"), click -> write());
        write.setId("write-request");
        var read = new Button(getTranslation("console.sync.ask.read"), click -> read());
        read.setId("read-answer");
        var ways = new Div(write, read);
        ways.addClassName("btn-row");
        add(
                new H2(getTranslation("console.sync.ask")),
                new OrderedList(
                        new ListItem(getTranslation("console.sync.ask.first")),
                        new ListItem(getTranslation("console.sync.ask.second")),
                        new ListItem(getTranslation("console.sync.ask.third"))),
                ways,
                found,
                said);
    }

    private void write() {
        var outcome =
                desk.attempt(
                        Deed.JOIN_ASKED,
                        "stick",
                        courier::writeRequest,
                        Courier.Outcome.Done.class::isInstance);
        said.setText(
                getTranslation(
                        switch (outcome) {
                            case Courier.Outcome.Done _ -> "console.sync.ask.written";
                            case Courier.Outcome.NoStick _ -> "console.sync.stick.none";
                            case Courier.Outcome.Broken _ -> "console.sync.stick.broken";
                        }));
    }

    private void read() {
        found.removeAll();
        courier.findAnswer()
                .ifPresentOrElse(
                        this::show,
                        () -> said.setText(getTranslation("console.sync.why.no-answer")));
    }

    private void show(Answer answer) {
        said.setText("");
        var print = new Div(new Code(answer.print()));
        print.setId("answer-print");
        print.addClassName("fingerprint");
        var address = new TextField(getTranslation("console.sync.address"));
        address.setId("answer-address");
        address.setHelperText(getTranslation("console.sync.address.maybe"));
        address.setWidthFull();
        var same =
                new Button(
                        getTranslation("console.sync.ask.same"),
                        click -> join(answer, address.getValue()));
        same.setId("same");
        found.add(
                new Paragraph(
                        getTranslation("console.sync.ask.found", answer.name(), answer.place())),
                new Paragraph(getTranslation("console.sync.ask.compare")),
                print,
                address,
                same);
    }

    private void join(Answer answer, String address) {
        var outcome =
                desk.attempt(
                        Deed.HUB_JOINED,
                        "stick",
                        () -> joining.join(answer, address),
                        Outcome.Joined.class::isInstance);
        switch (outcome) {
            case Outcome.Joined _ -> changed.run();
            case Outcome.Refused(var why) -> said.setText(SyncTell.why(this, why));
        }
    }
}
