package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Set;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Places;

/// Who one is here: what one may do, and where.
@HubOnly(HubPermission.SEE_RESULTS)
@Route(value = "hub", layout = HubFrame.class, registerAtStartup = false)
public final class HomeView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient HubDesk desk;
    private final transient Places places;

    public HomeView(HubDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
        addClassName("view");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var panel = new Section();
        panel.addClassName("panel");
        var list = new UnorderedList();
        desk.who().map(Member::grants).orElse(Set.of()).stream()
                .map(grant -> Told.grant(this, places, grant))
                .sorted()
                .map(ListItem::new)
                .forEach(list::add);
        panel.add(
                new H2(desk.who().map(Member::name).orElse("")),
                new Paragraph(getTranslation("hub.home.lead")),
                list,
                new Paragraph(getTranslation("hub.home.below")));
        add(panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.home");
    }
}
