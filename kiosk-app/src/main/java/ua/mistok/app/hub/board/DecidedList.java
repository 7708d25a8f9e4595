package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ua.mistok.app.hub.desired.Decided;
import ua.mistok.app.hub.desired.SetWish;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.office.WishTell;

/// What holds at a level, and why: which level set it, who and when, and what it overrules.
final class DecidedList extends Div {

    private final transient Members members;
    private final transient UnaryOperator<String> names;
    private final String at;
    private final transient Optional<Consumer<SetWish>> withdraw;

    /// @param names of levels, by id
    /// @param at the level that is looked at
    /// @param withdraw takes back what is set at this level; empty for whoever only looks
    DecidedList(
            Members members,
            UnaryOperator<String> names,
            String at,
            Optional<Consumer<SetWish>> withdraw) {
        this.members = members;
        this.names = names;
        this.at = at;
        this.withdraw = withdraw;
        addClassName("decided");
    }

    void show(List<Decided> all) {
        removeAll();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("hub.state.nothing")));
            return;
        }
        var who = members.names(people(all));
        var list = new UnorderedList();
        list.addClassName("mode-list");
        all.forEach(decided -> list.add(item(decided, who)));
        add(list);
    }

    private static Set<String> people(List<Decided> all) {
        return all.stream().map(each -> each.holds().member()).collect(Collectors.toSet());
    }

    private ListItem item(Decided decided, Map<String, String> who) {
        var holds = decided.holds();
        var name =
                new Span(
                        getTranslation(
                                "hub.state.is",
                                WishTell.about(this, holds.kind(), holds.id()),
                                WishTell.value(this, holds.kind(), holds.id(), holds.value())));
        name.addClassName("mode-list__name");
        var words = new Div(name, soft(why(holds, who)));
        words.addClassName("mode-list__words");
        decided.above().reversed().stream()
                .findFirst()
                .ifPresent(over -> words.add(soft(over(over))));
        decided.below().forEach(under -> words.add(soft(under(under))));
        var item = new ListItem(words);
        item.getElement().setAttribute("data-wish", holds.kind().stableName() + "/" + holds.id());
        mine(decided).flatMap(own -> withdraw.map(back -> button(own, back))).ifPresent(item::add);
        return item;
    }

    /// What was set at this very level, with effect or without.
    private Optional<SetWish> mine(Decided decided) {
        return decided.holds().at().equals(at)
                ? Optional.of(decided.holds())
                : decided.below().stream().filter(wish -> wish.at().equals(at)).findFirst();
    }

    private Button button(SetWish own, Consumer<SetWish> back) {
        var button = new Button(getTranslation("hub.state.withdraw"), click -> back.accept(own));
        button.addClassName("withdraw");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String why(SetWish holds, Map<String, String> who) {
        var key = holds.free() ? "hub.state.why.free" : "hub.state.why.fixed";
        return getTranslation(
                key,
                names.apply(holds.at()),
                who.getOrDefault(holds.member(), holds.member()),
                FleetTell.moment(holds.since()));
    }

    private String over(SetWish above) {
        return getTranslation(
                "hub.state.over",
                names.apply(above.at()),
                WishTell.value(this, above.kind(), above.id(), above.value()));
    }

    private String under(SetWish below) {
        return getTranslation(
                "hub.state.under",
                names.apply(below.at()),
                WishTell.value(this, below.kind(), below.id(), below.value()));
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
