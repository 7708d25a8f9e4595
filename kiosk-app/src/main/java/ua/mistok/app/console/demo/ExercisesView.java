package ua.mistok.app.console.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.workshop.DemoDesk;
import ua.mistok.app.workshop.DemoText;
import ua.mistok.app.workshop.DemoWorkshop;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Checked.Good;

/// The exercises that this library writes, and the beginning of a new one: a copy of one that is
/// there.
@StaffOnly(Permission.WRITE_CONTENT)
@Route(value = "staff/exercises", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ExercisesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient PackShelf shelf;
    private final transient DemoWorkshop workshop;
    private final transient DemoDesk desk;
    private final transient Unsaved<DemoText> unsaved;

    public ExercisesView(
            PackShelf shelf, DemoWorkshop workshop, DemoDesk desk, Unsaved<DemoText> unsaved) {
        this.shelf = shelf;
        this.workshop = workshop;
        this.desk = desk;
        this.unsaved = unsaved;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        var back = PageLink.button("staff/content", getTranslation("console.content.back"));
        var bar = new Div(back);
        bar.addClassName("toolbar");
        add(bar);
        if (desk.may(Deed.DEMO_SAVED)) {
            add(beginning());
        }
        add(written());
    }

    private Component beginning() {
        var of = new ComboBox<Demo>(getTranslation("console.exercise.copy-of"));
        of.setId("copy-of");
        of.setItems(shelf.now().demos());
        of.setItemLabelGenerator(demo -> demo.title().in(FormTell.language(this)));
        of.setValue(shelf.now().demos().getFirst());
        of.setWidthFull();
        var begin =
                new Button(
                        getTranslation("console.exercise.begin"),
                        click -> of.getOptionalValue().ifPresent(this::begin));
        begin.setId("begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var panel =
                new Section(
                        new H2(getTranslation("console.exercise.new")),
                        new Paragraph(getTranslation("console.exercise.new.lead")),
                        of,
                        begin);
        panel.addClassName("panel");
        return panel;
    }

    private void begin(Demo of) {
        var id = workshop.free(unsaved.all());
        workshop.copy(of.id(), id)
                .ifPresent(
                        text -> {
                            unsaved.keep(desk.staff(), id.slug(), new DemoText(text), 0);
                            UI.getCurrent().navigate(ExerciseView.class, id.slug());
                        });
    }

    private Component written() {
        var list = new UnorderedList();
        list.addClassName("mode-list");
        begun().forEach((id, text) -> list.add(item(id, text, "not-saved")));
        for (var saved : workshop.list()) {
            var id = new DemoId(saved.of());
            var text = saved.text().orElseThrow();
            list.add(item(id, text, state(id, text)));
        }
        var panel = new Section(new H2(getTranslation("console.exercise.ours")), list);
        if (list.getComponentCount() == 0) {
            panel.add(new Paragraph(getTranslation("console.exercise.none")));
        }
        panel.addClassName("panel");
        panel.setId("ours");
        return panel;
    }

    /// Begun by whoever looks, and never saved.
    private Map<DemoId, String> begun() {
        var begun = new LinkedHashMap<DemoId, String>();
        for (var id : unsaved.all()) {
            unsaved.find(desk.staff(), id)
                    .filter(_ -> workshop.number(new DemoId(id)) == 0)
                    .ifPresent(text -> begun.put(new DemoId(id), text.value().yaml()));
        }
        return begun;
    }

    private String state(DemoId id, String text) {
        return workshop.onShelf(id)
                .map(shown -> shown.equals(text) ? "shown" : "newer")
                .orElse("draft");
    }

    private ListItem item(DemoId id, String text, String state) {
        var link = new RouterLink(title(id, text), ExerciseView.class, id.slug());
        var badge = new Span(getTranslation("console.exercise.state." + state));
        badge.addClassName("soft");
        return new ListItem(link, badge);
    }

    private String title(DemoId id, String text) {
        return workshop.check(id, text) instanceof Good<Demo>(var demo, var _)
                ? demo.title().in(FormTell.language(this))
                : getTranslation("console.exercise.unfinished", id.slug());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.exercise.ours");
    }
}
