package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.hub.people.Grant;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;

/// Roles and where each holds, a line for each.
final class GrantRows extends Div {

    private final transient Places places;
    private final List<HubRole> roles;
    private final Set<String> within;
    private final Set<Grant> before;
    private final Div rows = new Div();

    /// @param roles that may be given
    /// @param within places where, and below
    GrantRows(Places places, List<HubRole> roles, Set<String> within, Set<Grant> before) {
        this.places = places;
        this.roles = roles;
        this.within = within;
        this.before = before;
        addClassName("grants");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        removeAll();
        rows.removeAll();
        before.forEach(grant -> add(Optional.of(grant)));
        if (before.isEmpty()) {
            add(Optional.empty());
        }
        var more = new Button(getTranslation("hub.people.add-role"), c -> add(Optional.empty()));
        more.setId("add-role");
        add(rows, more);
    }

    private void add(Optional<Grant> grant) {
        rows.add(new Row(grant));
    }

    Set<Grant> grants() {
        return rows.getChildren()
                .map(Row.class::cast)
                .flatMap(Row::grant)
                .collect(Collectors.toUnmodifiableSet());
    }

    private final class Row extends Div {

        private final Select<HubRole> role = new Select<>();
        private final ComboBox<Node> place = new ComboBox<>();

        Row(Optional<Grant> grant) {
            addClassName("grants__row");
            role.setLabel(at().getTranslation("hub.people.role"));
            role.setItems(
                    Stream.concat(roles.stream(), grant.map(Grant::role).stream())
                            .distinct()
                            .toList());
            role.setItemLabelGenerator(of -> Told.role(at(), of));
            place.setLabel(at().getTranslation("hub.people.place"));
            place.setItemLabelGenerator(node -> Told.place(at(), node));
            place.setItems(
                    query ->
                            places
                                    .search(
                                            within,
                                            query.getFilter().orElse(""),
                                            query.getOffset(),
                                            query.getLimit())
                                    .stream());
            grant.map(Grant::role).ifPresent(role::setValue);
            grant.map(Grant::place).flatMap(places::find).ifPresent(place::setValue);
            var remove =
                    new Button(
                            at().getTranslation("hub.people.remove-role"),
                            click -> removeFromParent());
            remove.addClassName("remove");
            add(role, place, remove);
        }

        private GrantRows at() {
            return GrantRows.this;
        }

        Stream<Grant> grant() {
            return role
                    .getOptionalValue()
                    .flatMap(of -> place.getOptionalValue().map(node -> new Grant(of, node.id())))
                    .stream();
        }
    }
}
