package ua.mistok.app.console.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Pages;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.Who;
import ua.mistok.app.exchange.Came;
import ua.mistok.app.exchange.Came.State;
import ua.mistok.app.exchange.Exchange;
import ua.mistok.app.exchange.Sort;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.timetable.ClassShelf;

/// A file of another library comes; what waits for a choice; and what came from whom.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/exchange", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ExchangeView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    static final int OF_A_PAGE = 8;

    private final transient Exchange exchange;
    private final transient Parts parts;
    private final transient People people;
    private final transient Desk desk;
    private final Div receive = new Div();
    private final Div waiting = new Div();
    private final Section came = new Section();
    private final Pages pages = new Pages(OF_A_PAGE, this::drawCame);

    public ExchangeView(
            Exchange exchange,
            CampaignShelf campaigns,
            ClassShelf classes,
            People people,
            Desk desk) {
        this.exchange = exchange;
        this.parts = new Parts(this, campaigns, classes);
        this.people = people;
        this.desk = desk;
        addClassName("view");
        waiting.setId("waiting");
        came.setId("came");
        came.addClassName("panel");
        add(receive, waiting, came);
    }

    private void drawAll() {
        receive.removeAll();
        if (desk.may(Deed.THING_RECEIVED)) {
            receive.add(new ReceivePanel(exchange, desk, this::drawKept));
        }
        drawKept();
    }

    private void drawKept() {
        drawWaiting();
        drawCame();
    }

    /// Those that somebody must choose between, a few at once.
    private void drawWaiting() {
        waiting.removeAll();
        exchange.list().stream()
                .filter(each -> each.state() == State.BESIDE)
                .limit(OF_A_PAGE)
                .map(each -> new BesidePanel(this, each, exchange, parts, desk, this::drawKept))
                .forEach(waiting::add);
    }

    // ── what came ───────────────────────────────────────────────────────

    private void drawCame() {
        var all = exchange.list();
        came.removeAll();
        came.add(new H2(getTranslation("console.exchange.came", all.size())));
        if (all.isEmpty()) {
            came.add(new Paragraph(getTranslation("console.exchange.none")));
        }
        page(all).forEach(each -> came.add(item(each)));
        came.add(pages);
    }

    private List<Came> page(List<Came> all) {
        return all.stream().skip(pages.first(all.size())).limit(OF_A_PAGE).toList();
    }

    private Div item(Came each) {
        var sort = new Span(getTranslation("console.exchange.sort." + FormTell.key(each.sort())));
        var state =
                new Span(getTranslation("console.exchange.state." + FormTell.key(each.state())));
        sort.addClassName("badge");
        state.addClassNames("badge", each.state() == State.BESIDE ? "badge--warn" : "badge--plain");
        var words = new Div(sort, state, new H3(each.title()), from(each));
        if (!each.before().isEmpty()) {
            words.add(caption(getTranslation("console.exchange.before", each.before())));
        }
        words.add(
                caption(
                        getTranslation(
                                "console.exchange.taken-by",
                                Who.of(this, people, each.staff()),
                                FormTell.moment(each.at()))));
        words.addClassName("agenda__words");
        var item = new Div(words);
        if (exchange.text(each.sort(), each.id()).isPresent()) {
            item.add(open(each));
        }
        item.addClassName("plan-item");
        item.getElement().setAttribute("data-came", each.id());
        return item;
    }

    private Paragraph from(Came each) {
        return new Paragraph(
                getTranslation(
                        "console.exchange.from",
                        each.library(),
                        each.spoken(),
                        FormTell.moment(each.sent())));
    }

    private static Paragraph caption(String words) {
        var caption = new Paragraph(words);
        caption.addClassName("caption");
        return caption;
    }

    private Anchor open(Came each) {
        var open =
                PageLink.button(path(each.sort(), each.id()), getTranslation("console.plans.open"));
        open.getElement()
                .setAttribute(
                        "aria-label", getTranslation("console.plans.open") + ": " + each.title());
        return open;
    }

    private static String path(Sort sort, String id) {
        return switch (sort) {
            case PLAN -> "staff/plan/" + id;
            case CAMPAIGN -> "staff/campaign/" + id;
            case STORY -> "staff/story/" + id;
            case LESSON -> "staff/classes";
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        drawAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.exchange");
    }
}
