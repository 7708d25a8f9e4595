package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// What visitors write in free words: 500 texts with somebody's contacts and numbers, and 500 with
/// nobody's.
///
/// The numbers are those of [Corpus], in all its spellings. Seeded, so `mask/personal.tsv` and
/// `mask/harmless.tsv`, made by `MaskCorpusTest`, are always the same.
final class MaskCorpus {

    static final int TEXTS = 500;

    private static final List<String> SENTENCES =
            List.of(
                    "Дякую за бібліотеку! %s",
                    "Мені сподобалося, ось мої дані: %s",
                    "Запишіть мене на курс, будь ласка — %s.",
                    "У 2026 році хочу ще занять (%s)",
                    "Передзвоніть мені: %s, буду вдома після 18:00",
                    "%s — пишіть будь-коли",
                    "Не вийшло подати заяву, %s, що робити?",
                    "Здравствуйте, не получилось войти, мои данные %s, помогите",
                    "Спасибо, всё понятно. Мой номер: %s",
                    "Можно с вами связаться? %s",
                    "Great library, contact me: %s",
                    "I could not finish the form, %s, please help",
                    "My details are %s; thank you!",
                    "Все супер 👍 %s 🙂",
                    "5 зірок! Кабінет 12 найкращий… %s");
    private static final List<String> PEOPLE =
            List.of(
                    "ivan.petrenko",
                    "olena_k",
                    "maria-77",
                    "o.shevchuk1980",
                    "taras",
                    "іван.петренко",
                    "babusya.halya",
                    "n+library",
                    "dmytro99");
    private static final List<String> HOSTS =
            List.of(
                    "gmail.com",
                    "ukr.net",
                    "i.ua",
                    "meta.ua",
                    "outlook.com",
                    "lib.kyiv.ua",
                    "пошта.укр");
    private static final List<String> SERIES =
            List.of("АВ", "СН", "КС", "МЕ", "НС", "ТТ", "ЕО", "ВМ");

    private final Random random;

    private MaskCorpus(long seed) {
        this.random = new Random(seed);
    }

    /// @param spelled as it stands in the text
    /// @param bare its digits only; an address in small letters without spaces
    record Personal(String kind, String spelled, String bare, String text) {

        String line() {
            return String.join("\t", kind, spelled, bare, text);
        }
    }

    static List<Personal> personal(long seed) {
        var corpus = new MaskCorpus(seed);
        var rows = new ArrayList<Personal>();
        corpus.known(rows, seed, Leak.PHONE, 150);
        corpus.known(rows, seed, Leak.CARD, 60);
        corpus.known(rows, seed, Leak.TAX, 60);
        corpus.known(rows, seed, Leak.IBAN, 60);
        corpus.add(rows, "mail", 60, corpus.mails());
        corpus.add(rows, "passport", 40, corpus.passports());
        corpus.add(rows, "identity", 25, corpus.identityCards());
        corpus.add(rows, "demographic", 15, corpus.demographic());
        corpus.add(rows, "network", 20, corpus.networks());
        corpus.add(rows, "words", 10, corpus.words());
        return rows;
    }

    private void known(List<Personal> rows, long seed, Leak leak, int count) {
        var numbers =
                Corpus.rows(seed).stream()
                        .filter(row -> row.leak() == leak && row.field().equals("text"))
                        .limit(count)
                        .toList();
        for (var number : numbers) {
            rows.add(personal(leak.name().toLowerCase(Locale.ROOT), number.text()));
        }
    }

    private void add(
            List<Personal> rows, String kind, int count, List<Supplier<String>> spellings) {
        for (var i = 0; i < count; i++) {
            rows.add(personal(kind, spellings.get(i % spellings.size()).get()));
        }
    }

    private Personal personal(String kind, String spelled) {
        var digits = Typed.digits(spelled).replaceAll("[^0-9]", "");
        var address = List.of("mail", "network", "words").contains(kind);
        var bare = address ? spelled.toLowerCase(Locale.ROOT).replace(" ", "") : digits;
        return new Personal(kind, spelled, bare, any(SENTENCES).formatted(spelled));
    }

    private List<Supplier<String>> mails() {
        return List.of(
                () -> any(PEOPLE) + "@" + any(HOSTS),
                () -> any(PEOPLE).toUpperCase(Locale.ROOT) + "@" + any(HOSTS),
                () -> any(PEOPLE) + " @ " + any(HOSTS),
                () -> any(PEOPLE) + "＠" + any(HOSTS),
                () -> any(PEOPLE) + " (at) " + any(HOSTS),
                () -> any(PEOPLE) + "[at]" + any(HOSTS),
                () -> any(PEOPLE) + " собака " + any(HOSTS),
                () -> any(PEOPLE) + " собака укр нет",
                () -> any(PEOPLE) + " собака gmail крапка com",
                () -> any(PEOPLE) + " at gmail dot com",
                () -> any(PEOPLE) + "@укр.нет",
                () -> any(PEOPLE) + "@ukr net");
    }

    private List<Supplier<String>> passports() {
        return List.of(
                () -> any(SERIES) + digits(6),
                () -> any(SERIES) + " " + digits(6),
                () -> any(SERIES) + " №" + digits(6),
                () -> any(SERIES) + " № " + digits(6),
                () -> any(SERIES) + "-" + digits(6),
                () -> "серія " + any(SERIES) + " номер " + digits(6),
                () -> "паспорт " + any(SERIES) + " " + digits(3) + " " + digits(3),
                () -> "паспорт: серія " + any(SERIES) + " № " + digits(6),
                () -> "паспорт " + any(SERIES).toLowerCase(Locale.ROOT) + " " + digits(6),
                () -> any(SERIES).toLowerCase(Locale.ROOT) + digits(6));
    }

    private List<Supplier<String>> identityCards() {
        return List.of(
                () -> "паспорт " + digits(9),
                () -> "ID-картка " + digits(9),
                () -> "ID " + digits(3) + " " + digits(3) + " " + digits(3),
                () -> "документ № " + digits(9),
                () -> "id card no. " + digits(9));
    }

    private List<Supplier<String>> demographic() {
        return List.of(
                () -> "УНЗР %d%02d%02d-%s".formatted(1940 + up(70), up(12), up(28), digits(5)),
                () -> "%d%02d%02d - %s".formatted(1940 + up(70), up(12), up(28), digits(5)),
                () -> "унзр %d%02d%02d%s".formatted(1940 + up(70), up(12), up(28), digits(5)));
    }

    private List<Supplier<String>> networks() {
        return List.of(
                () -> "@" + name(),
                () -> "t.me/" + name(),
                () -> "https://t.me/" + name(),
                () -> "https://www.facebook.com/" + name(),
                () -> "instagram.com/" + name());
    }

    private String name() {
        return "reader_" + digits(3);
    }

    private List<Supplier<String>> words() {
        return List.of(
                () ->
                        "нуль шістдесят сім %s двадцять %s сорок п’ять шістдесят сім"
                                .formatted(any(List.of("сто", "двісті")), small()),
                () -> "ноль девяносто пять сто двадцать три сорок пять шестьдесят семь",
                () ->
                        "zero six seven, one two three, four five "
                                + any(List.of("six", "two"))
                                + " one",
                () -> "нуль 67 сто %s 45 67".formatted(any(List.of("двадцять три", "тридцять"))),
                () -> "нуль шість сім один два %s чотири п'ять шість сім".formatted(small()));
    }

    private String small() {
        return any(List.of("три", "два", "п’ять", "вісім"));
    }

    static List<String> harmless(long seed) {
        var corpus = new MaskCorpus(seed);
        var kinds = corpus.nobodys();
        var texts = new ArrayList<String>();
        for (var i = 0; i < TEXTS; i++) {
            texts.add(kinds.get(i % kinds.size()).get());
        }
        Collections.shuffle(texts, corpus.random);
        return texts;
    }

    private List<Supplier<String>> nobodys() {
        return List.of(
                () -> "Ходжу до бібліотеки з %d року, дуже дякую!".formatted(year()),
                () -> "У %d-%d роках тут був ремонт.".formatted(year(), year()),
                () -> "Приходжу щороку: %d, %d, %d".formatted(year(), year(), year()),
                () -> "Зустріч @ бібліотека о %02d.30".formatted(9 + up(9)),
                () -> "%d/%d навчальний рік почався добре".formatted(year(), year()),
                () ->
                        "Був %02d.%02d.%d о %02d:%02d"
                                .formatted(up(28), up(12), year(), up(23), up(59)),
                () ->
                        "Курс з %02d.%02d.%d до %02d.%02d.%d"
                                .formatted(up(28), up(12), year(), up(28), up(12), year()),
                () -> "Запис %d-%02d-%02d, місце %d".formatted(year(), up(12), up(28), up(20)),
                () ->
                        "Працюйте, будь ласка, %02d:00-%02d:30, у суботу теж"
                                .formatted(up(9), 9 + up(10)),
                () ->
                        "Хотіла б з %02d.00 до %02d.00, а не з 10.00 - 18.00"
                                .formatted(up(9), 9 + up(10)),
                () ->
                        "Субсидія %d %03d грн, а тариф %d,%02d грн."
                                .formatted(up(9), up(999), up(90), up(99)),
                () -> "Ремонт коштував %d %03d %03d грн?".formatted(up(900), up(999), up(999)),
                () -> "На бібліотеку дали %d %03d %03d,50 грн".formatted(up(99), up(999), up(999)),
                () -> "У кабінеті %d холодно, відкрийте кабінет %d".formatted(up(400), up(400)),
                () ->
                        "Живу на вул. Читацькій, %d, кв. %d, до вас %d хвилин"
                                .formatted(up(200), up(300), up(59)),
                () -> "вул. Лесі Українки, %dб, індекс %05d".formatted(up(99), up(99999)),
                () ->
                        "Закон № %d-%s зрозумілий, дякую"
                                .formatted(1000 + up(3000), any(List.of("VI", "IX", "XIV"))),
                () -> "Дзвонила на %d, відповіли за %d хвилин".formatted(1500 + up(99), up(40)),
                () -> "Є лінія 0 800 50%d %03d, там допомогли".formatted(up(9), up(999)),
                () -> "Телефонував 0-800-%03d-%03d: усе пояснили".formatted(up(999), up(999)),
                () -> "Петиція зібрала %d %03d із 25 000 підписів".formatted(up(24), up(999)),
                () -> "Їжджу автобусом %d, зупинка за %d м".formatted(up(99), up(900)),
                () -> "Мені %d років, це мій %d раз тут".formatted(17 + up(70), up(9)),
                () -> "Було 8 (вісім) людей, а місць %d".formatted(up(30)),
                () -> "Прочитала %d книжок, з них %d про сад 🌿".formatted(up(400), up(90)),
                () -> "Оцінка %d з 10, бо черга %d осіб".formatted(up(10), up(40)),
                () -> "Сайт https://diia.gov.ua відкрився з %d разу".formatted(up(5)),
                () -> "На порталі rada.gov.ua знайшла закон %d року".formatted(year()),
                () -> "Моя собака чекала %d хвилин, дякую за терпіння".formatted(up(50)),
                () -> "Усе на %d %%, але клавіатура маленька (%d см)".formatted(up(100), up(40)),
                () -> "Виклик 112 та 103 — корисно, %d хвилин навчання".formatted(up(60)),
                () -> "Спасибо, очень понятно, приду ещё %d раза".formatted(1 + up(3)),
                () -> "Не понял шаг %d из %d, но помогли".formatted(up(9), 9 + up(5)),
                () -> "I came here in %d and learned %d things".formatted(year(), up(20)),
                () -> "Room %d is cold, open till %02d:30 please".formatted(up(40), 17 + up(4)),
                () -> "I look at diia.gov.ua at home %d times a week".formatted(up(7)),
                () -> "Паспорт через Дію — зрозуміло, %d хвилин".formatted(up(50)),
                () ->
                        "Документи подала %02d.%02d.%d, чекаю %d днів"
                                .formatted(up(28), up(12), year(), up(30)),
                () -> "До %d%02d000 людей це потрібно!".formatted(up(9), up(9)),
                () -> "Екран %d дюйм, шрифт %d — добре видно".formatted(10 + up(20), up(40)),
                () -> "תודה רבה! %d ⭐".formatted(up(5)),
                () -> "Дуже сподобалося 👩‍💻👍🏽 %d/5 🇺🇦".formatted(up(5)),
                () -> "Два-три кроки зайві, решта — %d балів".formatted(up(100)),
                () -> "Був з онуком, йому %d, мені %d: обом цікаво".formatted(up(16), 50 + up(40)),
                () -> "Шафа %d, полиця %d, книга №%d".formatted(up(50), up(9), up(999)),
                () -> "Комп’ютер №%d гальмує, рік випуску %d".formatted(up(12), year()),
                () -> "Температура +%d…+%d, увімкніть опалення".formatted(10 + up(5), 16 + up(6)),
                () ->
                        "Наказ від %02d.%02d.%d № %d висить на дверях"
                                .formatted(up(28), up(12), year(), up(999)),
                () ->
                        "Пенсія %d%03d грн, комуналка %d%03d грн"
                                .formatted(up(9), up(999), up(9), up(999)),
                () -> "Сто разів дякую, двадцять п’ять років читаю тут, і %d ще".formatted(up(9)),
                () -> "один, два, три — і готово за %d хв".formatted(up(9)),
                () -> "Клас %d-Б був на екскурсії, %d дітей".formatted(up(11), up(33)));
    }

    private int up(int most) {
        return 1 + random.nextInt(most);
    }

    private int year() {
        return 1950 + random.nextInt(77);
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
