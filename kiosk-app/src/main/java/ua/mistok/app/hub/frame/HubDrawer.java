package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.ui.Dom;

/// Where whoever is signed in can go at the hub.
final class HubDrawer extends SideNav implements LocaleChangeObserver {

    private final Map<HubChapter, SideNavItem> items = new EnumMap<>(HubChapter.class);

    HubDrawer(HubDesk desk) {
        for (var chapter : HubChapter.values()) {
            if (desk.may(chapter.permission())) {
                var item = new SideNavItem("", chapter.view());
                item.setMatchNested(chapter != HubChapter.HOME);
                item.setPrefixComponent(icon(chapter));
                items.put(chapter, item);
                addItem(item);
            }
        }
    }

    private static Component icon(HubChapter chapter) {
        var icon = new Span();
        Dom.html(icon, Dom.icon(chapter.icon()));
        return icon;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("console.sections"));
        items.forEach((chapter, item) -> item.setLabel(getTranslation(chapter.key())));
    }
}
