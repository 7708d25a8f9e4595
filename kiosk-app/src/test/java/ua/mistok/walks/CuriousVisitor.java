package ua.mistok.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ua.mistok.walks.Fingers.Spot;
import ua.mistok.walks.Fingers.Stroke;

/// Does to a station what people and children do: touches what was touched least, and anything
/// else; swipes, pinches, holds, hammers, and leans on a keyboard. Seeded.
///
/// Two things are left alone, because they do what they say: the door of staff behind the long
/// press in the corner, and an alarm held for two seconds.
final class CuriousVisitor {

    private static final int REMEMBERED = 40;
    private static final int TEN = 10;
    private static final int HAMMERED = 8;
    private static final PageScript CONTROLS = PageScript.read("controls.js");

    private static final String STAFF = ".corner .btn--go";
    private static final String STAFF_OR_ALARM = STAFF + ", [data-danger]";
    private static final String UNDER =
            "([x, y, what]) => !!document.elementFromPoint(x, y)?.closest(what)";
    private static final String FOCUSED = "what => !!document.activeElement?.closest(what)";

    private static final List<String> MODIFIERS =
            List.of("", "", "", "Alt+", "Control+", "Meta+", "Shift+", "Control+Shift+");
    private static final List<String> KEYS =
            List.of(
                    ("ArrowLeft ArrowRight ArrowUp ArrowDown Enter Space Tab Escape Backspace Delete"
                                    + " Home End PageUp PageDown Insert ContextMenu Digit0 Digit1"
                                    + " Minus Equal KeyA KeyC KeyD KeyF KeyH KeyI KeyJ KeyL KeyN"
                                    + " KeyO KeyP KeyR KeyS KeyT KeyU KeyV KeyW KeyX KeyZ F1 F2 F3"
                                    + " F4 F5 F6 F7 F8 F9 F10 F11 F12")
                            .split(" "));

    private final Page page;
    private final Panel panel;
    private final Random random;
    private final Fingers fingers;
    private final Map<String, Integer> touched = new HashMap<>();
    private final Deque<String> last = new ArrayDeque<>();
    private long gestures;

    CuriousVisitor(StationPage station, Glass glass, long seed) {
        page = station.page();
        panel = station.panel();
        random = new Random(seed);
        fingers = new Fingers(page, glass);
    }

    /// What was done last, the newest at the end.
    String last() {
        return String.join("\n", last);
    }

    long gestures() {
        return gestures;
    }

    /// How many different controls were touched.
    int controls() {
        return touched.size();
    }

    /// Does one thing; the page may go away under it.
    void act() {
        gestures++;
        try {
            gesture();
        } catch (PlaywrightException gone) {
            if (!Calm.isAboutAPageThatWentAway(gone)) {
                throw gone;
            }
            note("the page went away");
        }
    }

    private void gesture() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> touchControl(1);
            case 9 -> touchControl(2 + random.nextInt(HAMMERED));
            case 10 -> touch(somewhere(), 1);
            case 11 -> touch(somewhere(), 2);
            case 12, 13 -> swipe();
            case 14 -> pinch();
            case 15 -> hold();
            case 16 -> tenFingers();
            case 17 -> drag();
            default -> press();
        }
    }

    private void note(String gesture) {
        last.add(gesture);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    /// @param times in a row, as fast as can be
    private void touchControl(int times) {
        var controls = new ArrayList<>(CONTROLS.ask(page, null));
        if (controls.isEmpty()) {
            touch(somewhere(), times);
            return;
        }
        Collections.shuffle(controls, random); // one of those that are equal
        var chosen =
                controls.stream()
                        .min(Comparator.comparing(each -> touched.getOrDefault(name(each), 0)))
                        .orElseThrow();
        touched.merge(name(chosen), 1, Integer::sum);
        note("control " + name(chosen));
        touch(spot(chosen), times);
    }

    private static String name(String control) {
        return control.split(" ")[0];
    }

    private static Spot spot(String control) {
        var parts = control.split(" ");
        return new Spot(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private void touch(Spot spot, int times) {
        note("touch %.0f %.0f, %d times".formatted(spot.x(), spot.y(), times));
        for (var time = 0; time < times; time++) {
            if (isOver(spot, STAFF)) {
                return;
            }
            fingers.tap(spot);
        }
    }

    private boolean isOver(Spot spot, String what) {
        return (boolean) page.evaluate(UNDER, List.of(spot.x(), spot.y(), what));
    }

    private Spot somewhere() {
        return new Spot(random.nextInt(panel.width), random.nextInt(panel.height));
    }

    /// From an edge into the screen, or back.
    private void swipe() {
        var here = somewhere();
        var edge =
                switch (random.nextInt(4)) {
                    case 0 -> new Spot(1, here.y());
                    case 1 -> new Spot(panel.width - 1, here.y());
                    case 2 -> new Spot(here.x(), 1);
                    default -> new Spot(here.x(), panel.height - 1);
                };
        var stroke = random.nextInt(4) > 0 ? new Stroke(edge, here) : new Stroke(here, edge);
        note("swipe " + stroke);
        fingers.move(List.of(stroke), 0);
    }

    private void pinch() {
        var middle = somewhere();
        var near = 30.0;
        var far = 250.0;
        var strokes =
                List.of(
                        new Stroke(beside(middle, -near), beside(middle, -far)),
                        new Stroke(beside(middle, near), beside(middle, far)));
        var in = random.nextBoolean();
        note("pinch %s at %s".formatted(in ? "in" : "out", middle));
        fingers.move(
                in
                        ? strokes.stream().map(each -> new Stroke(each.to(), each.from())).toList()
                        : strokes,
                0);
    }

    private Spot beside(Spot spot, double by) {
        return new Spot(
                Math.clamp(spot.x() + by, 0, panel.width - 1),
                Math.clamp(spot.y() + by / 2, 0, panel.height - 1));
    }

    /// Now and then long enough in the corner where staff hold.
    private void hold() {
        var corner = random.nextInt(4) == 0;
        var spot = corner ? new Spot(20, 20) : somewhere();
        if (!isOver(spot, STAFF_OR_ALARM)) {
            note("hold " + spot);
            fingers.hold(spot, corner ? 3200 : 600 + random.nextInt(700));
        }
    }

    private void tenFingers() {
        var strokes =
                IntStream.range(0, TEN)
                        .mapToObj(finger -> new Stroke(somewhere(), somewhere()))
                        .toList();
        if (strokes.stream().noneMatch(each -> isOver(each.from(), STAFF_OR_ALARM))) {
            note("ten fingers");
            fingers.move(strokes, 0);
        }
    }

    private void drag() {
        var controls = CONTROLS.ask(page, null);
        var from =
                controls.isEmpty()
                        ? somewhere()
                        : spot(controls.get(random.nextInt(controls.size())));
        if (!isOver(from, STAFF_OR_ALARM)) {
            note("drag from " + from);
            fingers.move(List.of(new Stroke(from, somewhere())), 300 + random.nextInt(300));
        }
    }

    private void press() {
        var modifier = MODIFIERS.get(random.nextInt(MODIFIERS.size()));
        var keys = modifier + KEYS.get(random.nextInt(KEYS.size()));
        if (!((boolean) page.evaluate(FOCUSED, STAFF))) {
            note("key " + keys);
            page.keyboard().press(keys);
        }
    }
}
