package ua.mistok.app.console.setup;

import com.vaadin.flow.server.VaadinSession;

/// The printed code as somebody typed it, for as long as their session; whether it still opens
/// anything the door says each time.
record Pass(String code) {

    /// Empty for whoever has typed none.
    static String typed() {
        var pass = VaadinSession.getCurrent().getAttribute(Pass.class);
        return pass == null ? "" : pass.code();
    }

    static void keep(String code) {
        VaadinSession.getCurrent().setAttribute(Pass.class, new Pass(code));
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Pass.class, null);
    }
}
