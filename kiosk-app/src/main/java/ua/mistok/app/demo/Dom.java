package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/// Native elements with their text as one node: few nodes to keep, nothing to upgrade in a browser.
final class Dom {

    private Dom() {}

    /// A native button; `html` must be escaped already.
    static NativeButton button(String classes, String html, Runnable touched) {
        var button = new NativeButton();
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        html(button, html);
        button.addClickListener(click -> touched.run());
        return button;
    }

    /// Replaces all that is inside; `html` must be escaped already.
    static void html(Component component, String html) {
        component.getElement().setProperty("innerHTML", html);
    }

    static Element element(String tag, String classes) {
        return new Element(tag).setAttribute("class", classes);
    }

    static String icon(String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
