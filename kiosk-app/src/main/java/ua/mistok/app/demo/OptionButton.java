package ua.mistok.app.demo;

import ua.mistok.app.ui.Dom;

/// One answer on the practice page.
final class OptionButton {

    private final Touch button;

    /// @param many several may be chosen
    OptionButton(boolean many, Runnable touched) {
        button = new Touch("option", touched);
        button.getElement().setAttribute("role", many ? "checkbox" : "radio");
        check(false);
    }

    Touch button() {
        return button;
    }

    void name(String words) {
        button.show(
                "<span class=\"option__mark\" aria-hidden=\"true\"></span><span class=\"grow\">"
                        + Dom.escape(words)
                        + "</span>");
    }

    void check(boolean chosen) {
        button.getElement().setAttribute("aria-checked", Boolean.toString(chosen));
    }
}
