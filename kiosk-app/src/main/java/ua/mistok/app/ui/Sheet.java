package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/// Something laid over the screen until it is put away; the river stays free.
public final class Sheet extends Div {

    /// @param classes of the sheet's own block
    /// @param heading id of the heading inside
    public Sheet(String classes, String heading, Component... content) {
        addClassName("scrim");
        var sheet = new Section();
        sheet.addClassNames("sheet");
        sheet.addClassNames(classes.split(" "));
        sheet.getElement()
                .setAttribute("role", "dialog")
                .setAttribute("aria-modal", "true")
                .setAttribute("aria-labelledby", heading);
        sheet.add(content);
        add(sheet);
    }
}
