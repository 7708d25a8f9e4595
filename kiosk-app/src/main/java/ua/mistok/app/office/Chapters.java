package ua.mistok.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;

/// Where whoever is signed in can go.
public final class Chapters extends SideNav implements LocaleChangeObserver {

    private final List<Named> items = new ArrayList<>();

    /// @param key of its words
    /// @param icon name of a Lucide icon
    /// @param home every page is below it, so that it is marked on its own page only
    /// @param below views that are reached from it: it stays marked on them
    public record Chapter(
            Class<? extends Component> view,
            String key,
            String icon,
            boolean home,
            List<Class<? extends Component>> below) {

        /// Their addresses up to the first parameter.
        private Set<String> aliases() {
            return below.stream()
                    .map(view -> view.getAnnotation(Route.class).value().split("/:")[0])
                    .collect(Collectors.toSet());
        }
    }

    private record Named(SideNavItem item, String key) {}

    public Chapters(List<Chapter> chapters) {
        for (var chapter : chapters) {
            var item = new SideNavItem("", chapter.view());
            item.setMatchNested(!chapter.home());
            item.setPathAliases(chapter.aliases());
            item.setPrefixComponent(icon(chapter.icon()));
            items.add(new Named(item, chapter.key()));
            addItem(item);
        }
    }

    static Component icon(String name) {
        var icon = new Span();
        Dom.html(icon, Dom.icon(name));
        return icon;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("console.sections"));
        items.forEach(named -> named.item().setLabel(getTranslation(named.key())));
    }
}
