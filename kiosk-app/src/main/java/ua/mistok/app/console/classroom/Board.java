package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.SeatShown;

/// A class that runs: the trainer's controls, and every seat, whoever needs a person first. A
/// change of one seat draws that seat.
final class Board extends Div {

    private final transient LiveClass of;
    private final transient Ways ways;
    private final transient InstantSource clock;
    private final HeadPanel head;
    private final PartsPanel parts;
    private final LeadPanel lead;
    private final AttendancePanel attendance;
    private final Div tiles = new Div();
    private final Map<Integer, SeatTile> byNumber = new HashMap<>();
    private transient List<Integer> order = List.of();

    /// @param wall its address; empty where the class has no door
    /// @param network whether learners can find that door
    Board(LiveClass of, Ways ways, Optional<String> wall, boolean network, InstantSource clock) {
        this.of = of;
        this.ways = ways;
        this.clock = clock;
        head = new HeadPanel(of, ways, wall, network);
        parts = new PartsPanel(of, ways);
        lead = new LeadPanel(of, ways);
        attendance = new AttendancePanel(of, ways);
        addClassName("board");
        tiles.addClassName("board__seats");
        tiles.setId("seats");
        var seats = new Section(new H2(getTranslation("console.class.seats-now")), tiles);
        seats.addClassName("panel");
        var controls = new Div(lead, parts, attendance, new CardsPanel(of));
        controls.addClassName("board__controls");
        add(head, seats, controls);
    }

    void draw() {
        head.draw();
        parts.draw();
        lead.draw();
        attendance.draw();
        var seats = of.seats().stream().sorted(SeatShown.BY_NEED).toList();
        for (var seat : seats) {
            byNumber.computeIfAbsent(seat.number(), number -> new SeatTile(number, of, ways))
                    .draw(seat, clock.instant());
        }
        var now = seats.stream().map(SeatShown::number).toList();
        if (!now.equals(order)) {
            order = now;
            tiles.removeAll();
            now.forEach(number -> tiles.add(byNumber.get(number)));
        }
    }
}
