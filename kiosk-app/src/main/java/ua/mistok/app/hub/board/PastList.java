package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.app.hub.desired.PastWish;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.office.WishTell;
import ua.mistok.app.wish.WishKind;

/// Changes that were made at a level, the newest first.
final class PastList {

    private PastList() {}

    static Section of(Component at, Members members, List<PastWish> past) {
        var panel = new Section(new H2(at.getTranslation("hub.state.past")));
        panel.addClassName("panel");
        if (past.isEmpty()) {
            panel.add(new Paragraph(at.getTranslation("hub.state.past.none")));
            return panel;
        }
        var who = members.names(past.stream().map(PastWish::member).collect(Collectors.toSet()));
        var list = new UnorderedList();
        past.forEach(change -> list.add(new ListItem(words(at, change, who))));
        panel.add(list);
        return panel;
    }

    private static String words(Component at, PastWish change, Map<String, String> who) {
        var kind = WishKind.find(change.kind());
        var about = kind.map(of -> WishTell.about(at, of, change.id())).orElse(change.id());
        var value =
                change.value()
                        .map(
                                said ->
                                        kind.map(of -> WishTell.value(at, of, change.id(), said))
                                                .orElse(said))
                        .orElseGet(() -> at.getTranslation("hub.state.was-withdrawn"));
        return at.getTranslation(
                "hub.state.change",
                FleetTell.moment(change.since()),
                who.getOrDefault(change.member(), change.member()),
                about,
                value);
    }
}
