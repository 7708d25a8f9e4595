package ua.mistok.config.field;

import ua.mistok.config.text.LocalizedText;

/// What a typed text looks like when it should not be typed at a public kiosk.
public enum Leak {
    TAX(
            "Схоже на справжній податковий номер. Ми його стерли. Введіть навчальний: 9999900020.",
            "This looks like a real tax number. We erased it. Use the practice one: 9999900020."),
    CARD(
            "Схоже на номер картки. Тут його ніколи не вводять. Ми його стерли.",
            "This looks like a card number. It is never entered here. We erased it."),
    PHONE(
            "Схоже на справжній телефон. Ми його стерли. Введіть навчальний: +380 00 000 00 01.",
            "This looks like a real phone number. We erased it. Use the practice one:"
                    + " +380 00 000 00 01."),
    IBAN(
            "Схоже на справжній рахунок. Ми його стерли. Введіть навчальний:"
                    + " UA44 0000 0000 0000 2600 0000 0000 1.",
            "This looks like a real account. We erased it. Use the practice one:"
                    + " UA44 0000 0000 0000 2600 0000 0000 1.");

    private final LocalizedText explanation;

    Leak(String ukrainian, String english) {
        explanation = LocalizedText.of(ukrainian, english);
    }

    /// What it looks like, that it was erased, and what to use instead.
    public LocalizedText explanation() {
        return explanation;
    }
}
