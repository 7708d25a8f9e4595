package ua.mistok.app.hub.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.app.hub.board.PlacePicker;
import ua.mistok.app.hub.mail.MailAddress;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.text.Language;

/// Which reports make themselves and to whom they go, for whoever may say so.
final class OrderPanel extends Section implements LocaleChangeObserver {

    private final transient Reports reports;
    private final transient ReportPost post;
    private final transient HubDesk desk;
    private final transient Places places;

    OrderPanel(Reports reports, ReportPost post, HubDesk desk, Places places) {
        this.reports = reports;
        this.post = post;
        this.desk = desk;
        this.places = places;
        addClassName("panel");
        setId("orders");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("hub.report.orders")));
        if (!post.isSet()) {
            var none = new Paragraph(getTranslation("hub.alerts.no-mail"));
            none.addClassName("hub-notice");
            add(none);
        }
        add(list(), form());
    }

    private UnorderedList list() {
        var mine = desk.places(HubPermission.ORDER_REPORTS);
        var readers = post.list(mine).stream().collect(Collectors.groupingBy(ReportReader::order));
        var list = new UnorderedList();
        list.addClassName("orders");
        reports.orders(mine).forEach(order -> list.add(line(order, readers)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(getTranslation("hub.report.orders.none")));
        }
        return list;
    }

    private ListItem line(ReportOrder order, Map<ReportOrder, List<ReportReader>> readers) {
        var words =
                getTranslation(
                        "hub.report.order",
                        ReportTell.kind(this, order.kind()),
                        ReportTell.place(this, places, order.place()),
                        ReportTell.language(this, order.language()));
        var cancel = new Button(getTranslation("hub.report.cancel"), click -> cancel(order));
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        cancel.setAriaLabel(getTranslation("hub.report.cancel") + ": " + words);
        var line = new Div(new Span(words), cancel);
        line.addClassName("orders__line");
        var to = readers.getOrDefault(order, List.of());
        return new ListItem(line, new ReaderList(order, words, to, post, desk, this::draw));
    }

    private Div form() {
        var kind = new Select<ReportKind>();
        kind.setId("kind");
        kind.setLabel(getTranslation("hub.report.kind"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(each -> ReportTell.kind(this, each));
        kind.setWidth("20rem");
        var means = new Paragraph();
        means.addClassName("caption");
        kind.addValueChangeListener(
                chosen -> means.setText(ReportTell.means(this, chosen.getValue())));
        kind.setValue(ReportKind.LIBRARY_WEEK);
        var place =
                new PlacePicker(
                                places,
                                desk.places(HubPermission.ORDER_REPORTS),
                                getTranslation("hub.report.place"))
                        .withFirst();
        place.setId("order-place");
        var language = new Select<Language>();
        language.setId("language");
        language.setLabel(getTranslation("hub.report.language"));
        language.setItems(List.of(Language.UKRAINIAN, Language.ENGLISH));
        language.setItemLabelGenerator(each -> ReportTell.language(this, each));
        language.setValue(Language.UKRAINIAN);
        var to = ReaderList.field(this);
        to.setId("order-address");
        var go =
                new Button(
                        getTranslation("hub.report.order.do"),
                        click -> {
                            var address = to.getValue().strip();
                            place.setInvalid(place.isEmpty());
                            to.setInvalid(!address.isEmpty() && !MailAddress.accepts(address));
                            if (!place.isEmpty() && !to.isInvalid()) {
                                order(
                                        new ReportOrder(
                                                kind.getValue(),
                                                place.getValue().id(),
                                                language.getValue()),
                                        address);
                            }
                        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("order");
        var row = new Div(kind, place, language, to, go);
        row.addClassName("toolbar");
        return new Div(row, means);
    }

    /// @param address empty if nobody was named
    private void order(ReportOrder order, String address) {
        desk.act(
                HubDeed.REPORT_ORDERED,
                order.place(),
                order.kind().stored(),
                () -> {
                    reports.order(order);
                    if (!address.isEmpty()) {
                        post.add(order, address);
                    }
                });
        draw();
    }

    private void cancel(ReportOrder order) {
        desk.act(
                HubDeed.REPORT_CANCELLED,
                order.place(),
                order.kind().stored(),
                () -> reports.cancel(order));
        draw();
    }
}
