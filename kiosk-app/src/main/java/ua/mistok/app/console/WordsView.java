package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.remark.Remark;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;

/// Words that visitors left: read, release or delete; and whether surveys may ask for them at all.
@StaffOnly(Permission.READ_WORDS)
@Route(value = "staff/words", layout = ConsoleFrame.class, registerAtStartup = false)
public final class WordsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient Texts texts;
    private final transient Desk desk;
    private final Paragraph state = new Paragraph();
    private final NativeButton change;
    private final Paragraph warning = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    public WordsView(Texts texts, Desk desk) {
        this.texts = texts;
        this.desk = desk;
        addClassName("view");
        change = Dom.button("btn", "", this::change);
        list.addClassName("quotes");
        var allowed = new Div(state, change);
        allowed.addClassName("panel");
        var all = new Div(warning, list);
        all.addClassName("panel");
        add(allowed, all);
    }

    private void change() {
        var on = !texts.areAllowed();
        desk.act(on ? Deed.TEXTS_ON : Deed.TEXTS_OFF, () -> texts.allow(on));
        draw();
    }

    private void draw() {
        var on = texts.areAllowed();
        state.setText(getTranslation(on ? "console.words.on" : "console.words.off"));
        change.setVisible(desk.may(Deed.TEXTS_ON));
        change.setText(getTranslation(on ? "console.words.switch-off" : "console.words.switch-on"));
        list.removeAll();
        var all = texts.list().reversed();
        all.stream().limit(MOST).forEach(remark -> list.add(item(remark)));
        warning.setText(
                all.isEmpty()
                        ? getTranslation("console.words.none")
                        : getTranslation("console.words.warning"));
    }

    private ListItem item(Remark remark) {
        var words = new Span(remark.text());
        words.getElement().setAttribute("lang", remark.language());
        var item = new ListItem(words);
        var buttons = new Div();
        buttons.addClassName("toolbar");
        if (remark.released()) {
            buttons.add(new Span(getTranslation("console.words.released")));
        } else {
            buttons.add(
                    Dom.button(
                            "btn",
                            Dom.escape(getTranslation("console.words.release")),
                            () -> release(remark)));
        }
        buttons.add(
                Dom.button(
                        "btn",
                        Dom.escape(getTranslation("console.words.delete")),
                        () -> delete(remark)));
        item.add(buttons);
        return item;
    }

    private void release(Remark remark) {
        desk.act(Deed.TEXT_RELEASED, () -> texts.release(remark.id()));
        draw();
    }

    private void delete(Remark remark) {
        desk.act(Deed.TEXT_DELETED, () -> texts.delete(remark.id()));
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.words");
    }
}
