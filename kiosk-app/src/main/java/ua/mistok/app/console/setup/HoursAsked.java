package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import ua.mistok.app.setup.SetUpDraft;

/// Which days, from when to when: one sentence of touches.
final class HoursAsked extends Div {

    private static final int HALF_HOURS = 48;
    private static final int MINUTES = 30;

    private final Choice<DayOfWeek> days;
    private final Paragraph wrong = new Paragraph();
    private final transient SetUpDraft draft;

    HoursAsked(SetUpDraft draft) {
        this.draft = draft;
        addClassName("setup__f");
        days =
                new Choice<>(
                        List.of(DayOfWeek.values()),
                        day -> SetUpTell.day(this, day),
                        day -> day.name().toLowerCase(Locale.ROOT),
                        this::turn);
        days.addClassName("setup__days");
        days.press(draft.days);
        wrong.addClassName("setup__no");
        wrong.getElement().setAttribute("role", "alert");
        var times =
                new Div(
                        time("from", draft.from, chosen -> draft.from = Optional.of(chosen)),
                        time("to", draft.to, chosen -> draft.to = Optional.of(chosen)));
        times.addClassName("setup__times");
        var line = new Div(days, times);
        line.addClassName("setup__hours");
        var hint = new Paragraph(getTranslation("console.set-up.hint-hours"));
        hint.addClassName("setup__hint");
        var title = new Paragraph(getTranslation("console.set-up.hours"));
        title.addClassName("setup__label");
        add(title, line, hint, wrong);
    }

    private void turn(DayOfWeek day) {
        var now = EnumSet.noneOf(DayOfWeek.class);
        now.addAll(draft.days);
        if (!now.remove(day)) {
            now.add(day);
        }
        draft.days = now;
        days.press(now);
    }

    private Div time(String id, Optional<LocalTime> now, Consumer<LocalTime> chosen) {
        var isEnd = id.equals("to");
        var select = new Element("select");
        select.setAttribute("id", id).setAttribute("class", "setup__in");
        for (var time : times(now, isEnd)) {
            var words = isEnd ? SetUpTell.end(time) : SetUpTell.time(time);
            var option = new Element("option").setText(words);
            option.setAttribute("value", time.toString());
            if (now.equals(Optional.of(time))) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        event ->
                                chosen.accept(
                                        LocalTime.parse(
                                                event.getEventData()
                                                        .get("element.value")
                                                        .asString())))
                .addEventData("element.value");
        var label = new NativeLabel(getTranslation("console.set-up.hours-" + id));
        label.setFor(id);
        var field = new Div(label);
        field.addClassName("setup__time");
        field.getElement().appendChild(select);
        return field;
    }

    /// Every half hour, and what was said before; a day ends at midnight and does not begin there.
    private static List<LocalTime> times(Optional<LocalTime> now, boolean isEnd) {
        var times = new TreeSet<LocalTime>();
        for (var half = 0; half < HALF_HOURS; half++) {
            times.add(LocalTime.MIDNIGHT.plusMinutes((long) half * MINUTES));
        }
        now.ifPresent(times::add);
        var all = new ArrayList<>(times);
        if (isEnd) {
            Collections.rotate(all, -1);
        }
        return all;
    }

    void refuse(String words) {
        wrong.setText(words);
    }
}
