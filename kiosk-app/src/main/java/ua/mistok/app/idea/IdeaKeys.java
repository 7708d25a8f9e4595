package ua.mistok.app.idea;

import ua.mistok.app.ui.Keys;
import ua.mistok.config.field.FreeText;

/// The keyboard of an idea: letters, as many as any free text, and no number of one's own.
enum IdeaKeys implements Keys {
    LETTERS;

    @Override
    public String keys(String language) {
        return language.equals("en") ? "en" : "uk";
    }

    @Override
    public int longest() {
        return FreeText.LONGEST;
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public boolean isGuarded() {
        return true;
    }
}
