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
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.remark.Remark;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.ui.Dom;

/// Words that visitors left: read, release or delete; and whether surveys may ask for them at all.
@StaffOnly
@Route(value = "staff/words", layout = ConsoleFrame.class, registerAtStartup = false)
public final class WordsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient Texts texts;
    private final transient StaffDoor door;
    private final transient Doorway doorway;
    private final Paragraph state = new Paragraph();
    private final NativeButton change;
    private final Paragraph warning = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    public WordsView(Texts texts, StaffDoor door, Doorway doorway) {
        this.texts = texts;
        this.door = door;
        this.doorway = doorway;
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
        texts.allow(on);
        note(on ? "texts-on" : "texts-off");
        draw();
    }

    private void note(String action) {
        doorway.signedIn().map(SignedIn::staff).ifPresent(staff -> door.note(staff, action));
    }

    private void draw() {
        var on = texts.areAllowed();
        state.setText(getTranslation(on ? "console.words.on" : "console.words.off"));
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
        texts.release(remark.id());
        note("text-released");
        draw();
    }

    private void delete(Remark remark) {
        texts.delete(remark.id());
        note("text-deleted");
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
