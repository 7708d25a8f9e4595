package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.config.lesson.AttendanceGroup;

/// Who came: a button for each group, pressed once for each who belongs to it. Nobody is tied to
/// a seat.
final class AttendancePanel extends Section {

    private final transient LiveClass of;
    private final transient Ways ways;
    private final Map<Optional<AttendanceGroup>, Span> counts = new LinkedHashMap<>();

    AttendancePanel(LiveClass of, Ways ways) {
        this.of = of;
        this.ways = ways;
        addClassName("panel");
        setId("attendance");
        var list = new UnorderedList();
        list.addClassName("board__groups");
        list.add(row(getTranslation("console.class.people"), Optional.empty()));
        for (var group : AttendanceGroup.values()) {
            list.add(row(name(group), Optional.of(group)));
        }
        add(
                new H2(getTranslation("console.class.attendance")),
                new Paragraph(getTranslation("console.class.attendance.lead")),
                list);
    }

    private ListItem row(String name, Optional<AttendanceGroup> group) {
        var count = new Span();
        counts.put(group, count);
        var less = button("−", name, group, -1);
        var more = button("+", name, group, 1);
        var tools = new Div(less, count, more);
        tools.addClassName("board__count");
        return new ListItem(new Span(name), tools);
    }

    private String name(AttendanceGroup group) {
        return getTranslation("paper.class.group." + group.code());
    }

    private Button button(String sign, String name, Optional<AttendanceGroup> group, int by) {
        var button =
                new Button(sign, click -> ways.leading(() -> of.trainer().count(group, by)).run());
        button.setAriaLabel(
                getTranslation(by < 0 ? "console.class.less" : "console.class.more", name));
        return button;
    }

    void draw() {
        counts.forEach((group, count) -> count.setText(Integer.toString(of.came(group))));
    }
}
