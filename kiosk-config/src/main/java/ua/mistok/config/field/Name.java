package ua.mistok.config.field;

import java.util.regex.Pattern;

/// A person's name in Ukrainian letters (V-NAME).
///
/// @param words how many words it has, 1 to 5
public record Name(int words) implements FieldKind {

    private static final int LONGEST_WORD = 50;
    private static final Pattern LETTERS =
            Pattern.compile("[А-ЩЬЮЯҐЄІЇа-щьюяґєії][А-ЩЬЮЯҐЄІЇа-щьюяґєії\u02bc-]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    public Name {
        if (words < 1 || words > 5) {
            throw new IllegalArgumentException("a name has 1 to 5 words: " + words);
        }
    }

    @Override
    public Verdict check(String text) {
        var name = Typed.apostrophes(Typed.tidy(text));
        if (LATIN.matcher(name).find()) {
            return Verdict.unfit(
                    "Схоже, у слові є латинська літера.",
                    "There seems to be a Latin letter in the word.");
        }
        var parts = name.isEmpty() ? new String[0] : name.split(" ");
        for (var part : parts) {
            if (!LETTERS.matcher(part).matches() || part.length() > LONGEST_WORD) {
                return Verdict.unfit(
                        "Лише українські літери, апостроф і дефіс.",
                        "Only Ukrainian letters, an apostrophe and a hyphen.");
            }
        }
        if (parts.length != words) {
            return words == 3
                    ? Verdict.unfit(
                            "Треба три слова: прізвище, ім’я, по батькові. Зразок: "
                                    + sample()
                                    + ".",
                            "Three words are needed: surname, name, patronymic. Sample: "
                                    + sample()
                                    + ".")
                    : Verdict.unfit(
                            "Скільки треба слів: " + words + ". Зараз — " + parts.length + ".",
                            "Words needed: " + words + ", now " + parts.length + ".");
        }
        return Verdict.fits(name);
    }

    @Override
    public String sample() {
        var all = new String[] {"Зразкова", "Марія", "Іванівна", "Зразкова", "Марія"};
        var sample = new StringBuilder(all[0]);
        for (var i = 1; i < words; i++) {
            sample.append(' ').append(all[i]);
        }
        return sample.toString();
    }

    @Override
    public Keys keys() {
        return Keys.UKRAINIAN;
    }

    @Override
    public int maxLength() {
        return 120;
    }

    @Override
    public boolean capitals() {
        return true;
    }
}
