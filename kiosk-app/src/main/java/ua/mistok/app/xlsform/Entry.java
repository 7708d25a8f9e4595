package ua.mistok.app.xlsform;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A row to be written: texts by the names of their columns.
record Entry(Map<String, String> cells) {

    /// The language that other tools show first.
    static final String STANDARD = Header.name(Language.UKRAINIAN);

    Entry() {
        this(new LinkedHashMap<>());
    }

    Entry put(String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    Entry flag(String column, boolean isSet) {
        return isSet ? put(column, "true") : this;
    }

    /// In columns such as `label::Українська (uk)`.
    Entry text(String column, LocalizedText text) {
        text.languages().forEach(one -> put(column + "::" + Header.name(one), text.in(one)));
        return this;
    }

    /// In columns of ours, whose names must be names of XML elements too: `mistok_then_uk`.
    Entry ours(String column, LocalizedText text) {
        text.languages().forEach(one -> put(column + "_" + one.tag(), text.in(one)));
        return this;
    }
}
