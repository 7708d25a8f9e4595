package ua.mistok.config.field;

/// Kinds by the names that tests use.
final class Kinds {

    private Kinds() {}

    static FieldKind named(String name) {
        return switch (name) {
            case "tax" -> new Tax();
            case "phone" -> new Phone();
            case "mail" -> new Mail();
            case "date" -> new PlainDate();
            case "name" -> new Name(3);
            case "iban" -> new Iban();
            case "pin" -> new Pin(6);
            case "digits" -> Digits.of(6, 12, "00000042");
            case "number" -> new Number(5, 2000, 48);
            case "text" -> new Text(5, 120, "вул. Читацька, 1, кв. 2");
            case "passbook" -> Code.passbook();
            case "unzr" -> Code.unzr();
            case "birth" -> Code.birth();
            case "kved" -> Code.kved();
            case "edrpou" -> Code.edrpou();
            case "tender" -> Code.tender();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
