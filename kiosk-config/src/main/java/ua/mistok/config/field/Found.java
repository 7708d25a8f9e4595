package ua.mistok.config.field;

/// What [Mask] found in a free text; how often, and what it was, nobody keeps.
public enum Found {
    MAIL("[пошта]"),
    /// A name in a network (`@olenka`, `t.me/olenka`) or an address with a user's name.
    CONTACT("[контакт]"),
    PHONE,
    CARD,
    TAX,
    ACCOUNT,
    /// Passport, ID card, demographic number, certificate.
    DOCUMENT,
    /// Any other number of eight digits or more, also one in words.
    NUMBER;

    private final String sign;

    Found() {
        this("[номер]");
    }

    Found(String sign) {
        this.sign = sign;
    }

    /// What stands in its place, the same in every language: the text is data, not an interface.
    public String sign() {
        return sign;
    }
}
