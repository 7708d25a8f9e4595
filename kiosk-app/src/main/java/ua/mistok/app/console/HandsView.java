package ua.mistok.app.console;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.hands.Chores;
import ua.mistok.app.hands.Loudness;
import ua.mistok.app.hands.Power;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.speech.Speech;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.station.Station;
import ua.mistok.app.station.Stations;

/// Everyday hands: the screens one by one, then the machine.
@StaffOnly(Permission.HANDLE_MACHINE)
@Route(value = "staff/hands", layout = ConsoleFrame.class, registerAtStartup = false)
public final class HandsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Stations stations;
    private final transient Chores chores;
    private final transient Desk desk;
    private final MachinePanel machine;

    /// @param printer empty where none is set
    public HandsView(
            Stations stations,
            Chores chores,
            Power power,
            Loudness loudness,
            Speech speech,
            Optional<Printer> printer,
            Desk desk) {
        this.stations = stations;
        this.chores = chores;
        this.desk = desk;
        this.machine = new MachinePanel(power, loudness, speech, printer, desk);
        addClassName("view");
    }

    /// The machine's own first, then those that were heard of since the start.
    private void draw() {
        removeAll();
        Stream.concat(
                        Stream.of(stations.main()),
                        stations.seen().keySet().stream()
                                .filter(station -> !station.equals(stations.main()))
                                .sorted(Comparator.comparing(Station::name)))
                .map(station -> new StationPanel(station, chores, desk))
                .forEach(this::add);
        add(machine);
        machine.draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.hands");
    }
}
