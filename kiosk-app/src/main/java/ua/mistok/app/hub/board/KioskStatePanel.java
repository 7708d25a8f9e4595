package ua.mistok.app.hub.board;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.hub.desired.KioskRuns;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.desired.SetWish;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.office.WishTell;
import ua.mistok.app.wish.WishKind;

/// What one kiosk shall run and why, whether it does, and what it could not do.
final class KioskStatePanel extends Section {

    /// @param withdraw takes back what is set for this kiosk alone; empty for whoever only looks
    KioskStatePanel(
            Levels levels,
            KioskRuns runs,
            JoinedKiosk kiosk,
            Places places,
            Members members,
            Optional<Consumer<SetWish>> withdraw) {
        addClassName("panel");
        setId("shall-run");
        var own = kiosk.kiosk().toString();
        var list =
                new DecidedList(
                        members,
                        id ->
                                id.equals(own)
                                        ? getTranslation("hub.state.this-kiosk")
                                        : FleetTell.place(this, places, id),
                        own,
                        withdraw);
        list.show(levels.of(kiosk));
        var state = new Paragraph(state(runs));
        state.setId("runs");
        add(new H2(getTranslation("hub.state.kiosk")), state);
        if (!runs.failures().isEmpty()) {
            var failures = new UnorderedList();
            failures.setId("failures");
            runs.failures()
                    .forEach(
                            failure ->
                                    failures.add(
                                            new ListItem(
                                                    getTranslation(
                                                            "hub.state.failure",
                                                            about(failure.kind(), failure.id()),
                                                            WishTell.wrong(
                                                                    this, failure.code())))));
            add(failures);
        }
        add(list);
    }

    private String about(String kind, String id) {
        return WishKind.find(kind)
                .map(known -> WishTell.about(this, known, id))
                .orElseGet(() -> kind + " " + id);
    }

    private String state(KioskRuns runs) {
        if (runs.wanted() == runs.running()) {
            return getTranslation("hub.state.runs");
        }
        return getTranslation(runs.running() == 0 ? "hub.state.never" : "hub.state.behind");
    }
}
