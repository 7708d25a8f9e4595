package ua.mistok.app.console.sync;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Saving;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.SetAside.Item;
import ua.mistok.app.sync.Workbench;
import ua.mistok.app.tables.Download;
import ua.mistok.app.ui.Words;

/// Facts that the hub did not take, one by one: once more, into a file, or away.
final class AsidePanel extends Section {

    /// More than anybody sees to in one sitting.
    private static final int MOST = 50;

    private final transient Workbench workbench;
    private final transient Desk desk;

    AsidePanel(Workbench workbench, Desk desk) {
        this.workbench = workbench;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("aside");
        draw();
    }

    private void draw() {
        removeAll();
        var count = workbench.count();
        setVisible(count > 0);
        if (count == 0) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("backup");
        workbench.list(MOST).forEach(item -> list.add(line(item)));
        add(
                new H2(getTranslation("console.sync.aside")),
                new Paragraph(Words.count(this, "console.sync.aside.count", (int) count)),
                list);
        if (count > MOST) {
            add(new Paragraph(getTranslation("console.sync.aside.first", MOST)));
        }
    }

    private ListItem line(Item item) {
        var bytes = workbench.find(item);
        var ways = new Div();
        ways.addClassName("btn-row");
        if (!item.isConflict()) {
            ways.add(
                    button(
                            "retry",
                            "console.sync.aside.retry",
                            () -> act(Deed.FACT_RETRIED, item, () -> workbench.retry(item))));
        }
        bytes.ifPresent(
                fact ->
                        ways.add(
                                Saving.of(desk, Deed.FACT_SAVED)
                                        .link(
                                                getTranslation("console.sync.aside.save"),
                                                "fact",
                                                Download.Type.JSONL,
                                                stream -> {
                                                    stream.write(fact);
                                                    stream.write('\n');
                                                })));
        ways.add(button("give-up", "console.sync.aside.delete", () -> ask(item)));
        var what = new Paragraph(bytes.map(AsidePanel::name).orElseGet(Code::new));
        return new ListItem(
                what,
                new Paragraph(SyncTell.reason(this, item) + " " + FormTell.moment(item.at()) + "."),
                ways);
    }

    private static Code name(byte[] fact) {
        var header = FactCodec.read(fact).header();
        return new Code(header.kind() + " · " + FormTell.moment(header.hour()));
    }

    private Component button(String className, String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    private void ask(Item item) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.sync.aside.delete.sure"));
        dialog.setText(getTranslation("console.sync.aside.delete.means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.form.cancel"));
        dialog.setConfirmText(getTranslation("console.sync.aside.delete"));
        dialog.addConfirmListener(
                confirmed -> act(Deed.FACT_GIVEN_UP, item, () -> workbench.giveUp(item)));
        dialog.open();
    }

    private void act(Deed deed, Item item, Runnable work) {
        desk.act(deed, item.code(), work);
        draw();
    }
}
