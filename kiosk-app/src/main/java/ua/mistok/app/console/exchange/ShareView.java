package ua.mistok.app.console.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.Saving;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.Sharing;
import ua.mistok.app.exchange.Exchange;
import ua.mistok.app.exchange.Leaving;
import ua.mistok.app.exchange.Sort;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download.Type;

/// One thing before it leaves: what goes along and what stays, and its file.
@StaffOnly(Permission.PLAN_EVENTS)
@Route(value = "staff/share", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ShareView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient Exchange exchange;
    private final transient Desk desk;
    private final Section panel = new Section();
    private Sort sort = Sort.PLAN;
    private String id = "";

    public ShareView(Exchange exchange, Desk desk) {
        this.exchange = exchange;
        this.desk = desk;
        addClassName("view");
        panel.addClassName("panel");
        panel.setId("share");
        add(panel);
    }

    /// @param path sort and id, such as `plan/plan-1`
    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        var slash = path.indexOf('/');
        var known =
                Optional.of(slash)
                        .filter(at -> at > 0)
                        .flatMap(at -> Sort.of(path.substring(0, at)));
        if (known.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        sort = known.get();
        id = path.substring(slash + 1);
        if (exchange.leaving(sort, id) instanceof Leaving.Gone) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw();
    }

    private void draw() {
        panel.removeAll();
        switch (exchange.leaving(sort, id)) {
            case Leaving.Gone() -> refuse("gone", getTranslation("console.exchange.share"));
            case Leaving.Nameless() -> refuse("nameless", getTranslation("console.exchange.share"));
            case Leaving.Personal(var title) -> refuse("personal", title);
            case Leaving.TooLarge(var title) -> refuse("large", title);
            case Leaving.Ready(var title) -> offer(title);
        }
    }

    private void refuse(String why, String title) {
        var words = new Paragraph(getTranslation("console.exchange.not." + why));
        words.getElement().setAttribute("role", "alert");
        panel.add(new H2(title), words);
    }

    private void offer(String title) {
        var row = new Div();
        row.addClassName("btn-row");
        if (desk.may(Deed.THING_SHARED)) {
            var save =
                    Saving.of(desk, Deed.THING_SHARED)
                            .link(
                                    getTranslation("console.exchange.save"),
                                    id,
                                    Type.MISTOK,
                                    to -> to.write(exchange.file(sort, id).orElse(new byte[0])));
            save.setId("save-file");
            row.add(save);
        }
        row.add(Sharing.receive(this));
        var print = new Paragraph(getTranslation("console.exchange.ours", exchange.spoken()));
        print.addClassName("caption");
        panel.add(
                new H2(title),
                new Paragraph(getTranslation("console.exchange.goes." + FormTell.key(sort))),
                new Paragraph(getTranslation("console.exchange.check")),
                row,
                print);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!id.isEmpty()) {
            draw();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.exchange.share");
    }
}
