package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Span;
import ua.mistok.app.ui.Dom;

/// A drawn face of the person in the story; decoration only.
final class Portrait extends Span {

    private static final String LADY =
            """
            <svg class="avatar" viewBox="0 0 120 120" aria-hidden="true">
            <rect class="f-honey-2" width="120" height="120"/>\
            <path class="f-silver" d="M30 66V52A30 31 0 0 1 90 52V66A30 22 0 0 1 30 66Z"/>\
            <circle class="f-silver" cx="60" cy="22" r="13"/>\
            <path class="f-river" d="M14 124V116A46 34 0 0 1 106 116V124Z"/>\
            <path class="f-paper" d="M46 86L60 102L74 86L78 90L60 114L42 90Z"/>\
            <rect class="f-skin-2" x="51" y="72" width="18" height="18" rx="8"/>\
            <ellipse class="f-skin" cx="60" cy="58" rx="23" ry="25"/>\
            <path class="f-silver" d="M36 56C38 36 52 30 62 32C76 34 83 44 84 56C76 52 68 46 64 40C58 48 48 54 36 56Z"/>\
            <g class="s-ink-3"><circle cx="50" cy="60" r="8"/><circle cx="71" cy="60" r="8"/>\
            <path d="M58 60h5M42 58l-4-2M79 58l4-2"/></g>\
            <circle class="f-ink" cx="50" cy="61" r="2.500"/><circle class="f-ink" cx="71" cy="61" r="2.500"/>\
            <path class="s-mouth" d="M51 73Q60 80 70 73"/></svg>""";

    Portrait() {
        Dom.html(this, LADY);
        addClassName("portrait");
    }
}
