package ua.mistok.app.office;

import com.vaadin.flow.component.html.Anchor;

/// Ways from one page of people at work to another.
public final class PageLink {

    private PageLink() {}

    /// Looks like a button, and leaves the page without loading the frame anew.
    ///
    /// @param path from the root, such as `staff/plan/plan-1`
    public static Anchor button(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("btn");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
