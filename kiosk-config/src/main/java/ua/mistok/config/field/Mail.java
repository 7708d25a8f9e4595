package ua.mistok.config.field;

import java.util.Map;
import java.util.regex.Pattern;

/// E-mail address (V-MAIL): one @, a dot after it, no spaces, at most 254 characters.
public record Mail() implements FieldKind {

    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final Map<String, String> SLIPS =
            Map.of(
                    "gmail.con", "gmail.com",
                    "gmail.cm", "gmail.com",
                    "gmial.com", "gmail.com",
                    "ukr.ner", "ukr.net",
                    "ukr.nte", "ukr.net",
                    "example.con", "example.com");

    @Override
    public Verdict check(String text) {
        var address = text.strip();
        if (address.length() > 254 || !FORM.matcher(address).matches()) {
            return Verdict.unfit(
                    "В адресі пошти має бути знак @, а після нього крапка.",
                    "An e-mail address has @ and a dot after it.");
        }
        var site = address.substring(address.indexOf('@') + 1);
        var meant = SLIPS.get(site);
        return meant == null
                ? Verdict.fits(address)
                : Verdict.unfit(
                        "Може, ви мали на увазі " + meant + "? Зараз тут " + site + ".",
                        "Did you mean " + meant + "? Now it says " + site + ".");
    }

    @Override
    public String sample() {
        return "maria@example.com";
    }

    @Override
    public Keys keys() {
        return Keys.EMAIL;
    }

    @Override
    public int maxLength() {
        return 254;
    }
}
