package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/// Native elements with what is inside them as one node: few nodes to keep, nothing to upgrade in a
/// browser.
public final class Dom {

    private Dom() {}

    /// A native button; `html` must be escaped already.
    public static NativeButton button(String classes, String html, Runnable touched) {
        var button = new NativeButton();
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        html(button, html);
        button.addClickListener(click -> touched.run());
        return button;
    }

    /// Replaces all that is inside; `html` must be escaped already.
    public static void html(Component component, String html) {
        component.getElement().setProperty("innerHTML", html);
    }

    /// @param name of a Lucide icon
    public static String icon(String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>";
    }

    /// A picture of the kiosk's own, decoration only.
    public static String art(String name, String classes) {
        return "<svg class=\""
                + classes
                + "\" aria-hidden=\"true\"><use href=\"#a-"
                + name
                + "\"/></svg>";
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Markup of an address that is typed by hand: a line ends behind a dot or a stroke only.
    public static String address(String typed) {
        return escape(typed).replaceAll("([./])", "$1<wbr>");
    }

    /// Puts the keyboard's focus on the screen's heading, so that it is read first.
    public static void focusHeading(Component screen) {
        screen.getElement()
                .executeJs(
                        "const h = this.querySelector('h1');"
                                + "if (h) { h.tabIndex = -1; h.focus({ preventScroll: true }); }");
    }
}
