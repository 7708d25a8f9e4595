package ua.mistok.app.hub.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import ua.mistok.app.hub.mail.MailAddress;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;

/// To whom the reports of an order go by e-mail, and whether they went.
final class ReaderList extends Div {

    private final transient ReportOrder order;
    private final transient ReportPost post;
    private final transient HubDesk desk;
    private final transient Runnable changed;

    /// @param words what the order is called
    /// @param changed draws the orders anew
    ReaderList(
            ReportOrder order,
            String words,
            List<ReportReader> readers,
            ReportPost post,
            HubDesk desk,
            Runnable changed) {
        this.order = order;
        this.post = post;
        this.desk = desk;
        this.changed = changed;
        addClassName("readers");
        readers.forEach(reader -> add(line(reader)));
        add(form(words));
    }

    /// Where an address is typed.
    static TextField field(Component at) {
        var field = new TextField(at.getTranslation("hub.report.reader"));
        field.setMaxLength(MailAddress.LONGEST);
        field.setPlaceholder("chergova@example.org");
        field.setErrorMessage(at.getTranslation("hub.report.reader.no-address"));
        field.setWidth("20rem");
        return field;
    }

    private Div line(ReportReader reader) {
        var state = new Span(state(reader));
        state.addClassName("caption");
        var remove =
                new Button(getTranslation("hub.report.reader.remove"), click -> remove(reader));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("hub.report.reader.remove") + ": " + reader.address());
        var line = new Div(new Span(reader.address()), state, remove);
        line.addClassNames("orders__line", "reader");
        return line;
    }

    private String state(ReportReader reader) {
        var last =
                reader.fault()
                        .map(
                                fault ->
                                        getTranslation(
                                                "hub.alerts.fault."
                                                        + fault.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')))
                        .or(
                                () ->
                                        reader.sent()
                                                .map(
                                                        at ->
                                                                getTranslation(
                                                                        "hub.report.reader.sent",
                                                                        ReportTell.moment(at))))
                        .orElseGet(() -> getTranslation("hub.report.reader.none"));
        return reader.waiting() == 0
                ? last
                : getTranslation("hub.report.reader.waiting", last, reader.waiting());
    }

    private Div form(String words) {
        var field = field(this);
        field.addClassName("reader-address");
        field.setAriaLabel(getTranslation("hub.report.reader") + ": " + words);
        var add = new Button(getTranslation("hub.report.reader.add"), click -> enter(field));
        add.addClassName("reader-add");
        add.setAriaLabel(getTranslation("hub.report.reader.add") + ": " + words);
        var form = new Div(field, add);
        form.addClassName("toolbar");
        return form;
    }

    private void enter(TextField field) {
        var address = field.getValue().strip();
        var outcome =
                MailAddress.accepts(address)
                        ? desk.attempt(
                                HubDeed.REPORT_READER_ADDED,
                                order.place(),
                                order.kind().stored(),
                                () -> post.add(order, address),
                                ReportPost.Outcome.ADDED::equals)
                        : ReportPost.Outcome.NO_ADDRESS;
        switch (outcome) {
            case ADDED, KNOWN, CANCELLED -> changed.run();
            case NO_ADDRESS -> refuse(field, getTranslation("hub.report.reader.no-address"));
            case TOO_MANY ->
                    refuse(field, getTranslation("hub.report.reader.too-many", ReportPost.MOST));
        }
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void remove(ReportReader reader) {
        desk.act(
                HubDeed.REPORT_READER_REMOVED,
                order.place(),
                order.kind().stored(),
                () -> post.remove(order, reader.address()));
        changed.run();
    }
}
