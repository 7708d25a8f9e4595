package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.desired.Messages;
import ua.mistok.app.morning.Day;
import ua.mistok.app.morning.Days;
import ua.mistok.app.morning.Morning;
import ua.mistok.app.morning.Sentence;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Kpi;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;

/// The morning card: plain sentences, green or amber, each with its one way to go, and two days in
/// numbers.
@StaffOnly(Permission.SEE_DAY)
@Route(value = "staff", layout = ConsoleFrame.class, registerAtStartup = false)
public final class TodayView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Morning morning;
    private final transient Days days;
    private final transient Messages messages;
    private final transient Desk desk;
    private final transient InstantSource clock;

    public TodayView(
            Morning morning, Days days, Messages messages, Desk desk, InstantSource clock) {
        this.morning = morning;
        this.days = days;
        this.messages = messages;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        var today = LocalDate.ofInstant(clock.instant(), Tell.KYIV);
        add(new MessagesPanel(messages, desk), card(), numbers(today));
    }

    private Component card() {
        var sentences = morning.look();
        var waiting = (int) sentences.stream().filter(Sentence::isAmber).count();
        var says = new UnorderedList();
        says.addClassName("morning__says");
        sentences.forEach(sentence -> says.add(item(sentence)));
        var lead =
                waiting == 0
                        ? getTranslation("console.today.all-well")
                        : Words.count(this, "console.today.waiting", waiting);
        var body =
                new Div(new H2(getTranslation("console.today.hello")), new Paragraph(lead), says);
        body.addClassName("morning__body");
        var art = new Div();
        art.addClassName("morning__art");
        Dom.html(art, Dom.art("morning", ""));
        var card = new Section(art, body);
        card.addClassNames("panel", "morning");
        return card;
    }

    private ListItem item(Sentence sentence) {
        var dot = new Span();
        dot.addClassName("dot");
        Dom.html(dot, Dom.icon(sentence.isAmber() ? "triangle-alert" : "check"));
        var said = Said.of(this, sentence);
        var item = new ListItem(dot, new Span(said.words()));
        item.setClassName("is-warn", sentence.isAmber());
        said.errand()
                .filter(errand -> desk.may(errand.permission()))
                .ifPresent(
                        errand -> {
                            var link = new RouterLink(errand.words(), errand.view());
                            link.addClassNames("btn", "btn--s");
                            item.add(link);
                        });
        return item;
    }

    private Component numbers(LocalDate today) {
        var yesterday = today.minusDays(1);
        var both = days.between(yesterday, today);
        var now = both.getOrDefault(today, Day.QUIET);
        var before = both.getOrDefault(yesterday, Day.QUIET);
        return Kpi.row(
                List.of(
                        number("console.today.visits", now.visits(), before.visits()),
                        number("console.today.started", now.started(), before.started()),
                        number("console.today.finished", now.finished(), before.finished()),
                        number("console.today.helped", now.helped(), before.helped())));
    }

    private Kpi number(String key, int now, int before) {
        return new Kpi(
                getTranslation(key),
                Tell.number(this, now),
                getTranslation("console.today.yesterday", before));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.today");
    }
}
