package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import ua.mistok.config.text.Language;

/// One field of a form on the screen.
sealed interface FieldView permits FieldBox, PickBox, ConfirmBox {

    Component component();

    /// The control to light when the field is next.
    Touch target();

    void name(Language language);

    /// What is wrong and how to mend it, beside a pencil, never a red cross.
    void mend(String words);

    /// Worth knowing; nothing is wrong.
    void note(String words);

    void calm();
}
