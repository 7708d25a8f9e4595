package ua.mistok.app.console.content;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// One thing that the library has, in both languages side by side.
final class PanelRow extends Section {

    /// Of those that every page of the kiosk carries.
    private static final List<String> ICONS =
            List.of(
                    "book-open",
                    "monitor",
                    "laptop",
                    "printer",
                    "wifi",
                    "users",
                    "calendar",
                    "armchair",
                    "accessibility",
                    "hand-helping",
                    "heart-handshake",
                    "smile",
                    "lightbulb",
                    "message-circle");

    private final Select<String> icon = new Select<>();
    private final TextField titleUk = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea textUk = new TextArea();
    private final TextArea textEn = new TextArea();
    private final Button remove = new Button();

    PanelRow(Consumer<PanelRow> removed) {
        addClassNames("panel", "form");
        icon.setItems(ICONS);
        icon.setValue("book-open");
        remove.addClassName("remove");
        remove.addClickListener(click -> removed.accept(this));
        add(icon, remove, titleUk, titleEn, textUk, textEn);
    }

    PanelRow(Panel.Item item, Consumer<PanelRow> removed) {
        this(removed);
        if (!ICONS.contains(item.icon())) {
            icon.setItems(Stream.concat(Stream.of(item.icon()), ICONS.stream()).toList());
        }
        icon.setValue(item.icon());
        fill(item.title(), titleUk, titleEn);
        fill(item.text(), textUk, textEn);
    }

    /// Names the fields in the language of the moment.
    void name() {
        icon.setItemLabelGenerator(this::picture);
        icon.setLabel(getTranslation("console.content.panel.icon"));
        titleUk.setLabel(getTranslation("console.content.panel.item-uk"));
        titleEn.setLabel(getTranslation("console.content.panel.item-en"));
        textUk.setLabel(getTranslation("console.content.panel.text-uk"));
        textEn.setLabel(getTranslation("console.content.panel.text-en"));
        remove.setText(getTranslation("console.content.panel.remove"));
    }

    /// A pack may use a picture that has no name here.
    private String picture(String name) {
        return ICONS.contains(name) ? getTranslation("console.content.icon." + name) : name;
    }

    Panel.Item item() {
        return new Panel.Item(icon.getValue(), text(titleUk, titleEn), text(textUk, textEn));
    }

    static void fill(
            LocalizedText from, HasValue<?, String> ukrainian, HasValue<?, String> english) {
        ukrainian.setValue(from.in(Language.UKRAINIAN));
        english.setValue(
                from.languages().contains(Language.ENGLISH) ? from.in(Language.ENGLISH) : "");
    }

    /// Ukrainian alone while nothing stands in English.
    static LocalizedText text(HasValue<?, String> ukrainian, HasValue<?, String> english) {
        var first = ukrainian.getValue().strip();
        var second = english.getValue().strip();
        return second.isEmpty()
                ? LocalizedText.of(Map.of(Language.UKRAINIAN, first))
                : LocalizedText.of(first, second);
    }
}
