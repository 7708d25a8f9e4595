package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;

/// Where whoever is signed in can go in the console.
final class Drawer extends SideNav implements LocaleChangeObserver {

    private final Map<Chapter, SideNavItem> items = new EnumMap<>(Chapter.class);

    Drawer(Desk desk) {
        for (var chapter : Chapter.values()) {
            if (!desk.may(chapter.permission())) {
                continue;
            }
            var item = new SideNavItem("", chapter.view());
            item.setMatchNested(chapter.view() != Chapter.values()[0].view());
            item.setPrefixComponent(icon(chapter));
            items.put(chapter, item);
            addItem(item);
        }
    }

    private static Component icon(Chapter chapter) {
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
