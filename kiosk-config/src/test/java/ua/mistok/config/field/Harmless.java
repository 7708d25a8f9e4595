package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// What people type that is nobody's number: days, sums, flats, accounts of bills, petitions.
final class Harmless {

    static final int VALUES = 1000;

    private final Random random;

    private Harmless(long seed) {
        this.random = new Random(seed);
    }

    /// @param field kind of the field that it is typed into
    record Row(String text, String field) {}

    static List<Row> rows(long seed) {
        var harmless = new Harmless(seed);
        var kinds = harmless.kinds();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < VALUES; i++) {
            rows.add(kinds.get(i % kinds.size()).get());
        }
        return rows;
    }

    private List<Supplier<Row>> kinds() {
        return List.of(
                () -> new Row("%02d.%02d.%d".formatted(up(28), up(12), year()), "date"),
                () -> new Row("%d/%d/%d".formatted(up(28), up(12), year()), "text"),
                () -> new Row("%d-%02d-%02d".formatted(year(), up(12), up(28)), "text"),
                () -> new Row("%02d%02d%d".formatted(up(28), up(12), year()), "date"),
                () ->
                        new Row(
                                "з %02d.%02d.%d до %02d.%02d.%d"
                                        .formatted(up(28), up(12), year(), up(28), up(12), year()),
                                "text"),
                () ->
                        new Row(
                                "%02d.%02d.%d %02d:%02d"
                                        .formatted(up(28), up(12), year(), up(23), up(59)),
                                "text"),
                () -> new Row(grouped(1000 + random.nextInt(9_000_000)) + " грн", "text"),
                () -> new Row(grouped(1_000_000_000L + random.nextInt(1_000_000_000)), "text"),
                () ->
                        new Row(
                                String.format(
                                        Locale.of("uk"),
                                        "%d,%02d грн",
                                        random.nextInt(20_000),
                                        random.nextInt(100)),
                                "text"),
                () -> new Row(Integer.toString(random.nextInt(2000)), "number"),
                () -> new Row("вул. Читацька, %d, кв. %d".formatted(up(200), up(300)), "text"),
                () -> new Row("буд. %d/%d, під’їзд %d".formatted(up(90), up(9), up(8)), "text"),
                () -> new Row("%08d".formatted(random.nextInt(100_000_000)), "digits"),
                () ->
                        new Row(
                                "особовий рахунок %07d".formatted(random.nextInt(10_000_000)),
                                "text"),
                () -> new Row("%d".formatted(100_000 + random.nextInt(900_000_000)), "digits"),
                () -> new Row("№ 41/%06d-%02dеп".formatted(up(999_999), up(26)), "text"),
                () -> new Row("№22/%d-еп".formatted(100_000 + up(800_000)), "text"),
                () -> new Row("%08d".formatted(random.nextInt(100_000_000)), "edrpou"),
                () -> new Row("ЄДРПОУ %08d".formatted(random.nextInt(100_000_000)), "text"),
                () ->
                        new Row(
                                "UA-%d-%02d-%02d-%06d-a"
                                        .formatted(2020 + up(6), up(12), up(28), up(99_999)),
                                "tender"),
                () ->
                        new Row(
                                "тендер UA-%d-%02d-%02d-%06d"
                                        .formatted(2020 + up(6), up(12), up(28), up(99_999)),
                                "text"),
                () -> new Row("%09d".formatted(random.nextInt(1_000_000_000)), "digits"),
                () -> new Row("%05d".formatted(random.nextInt(100_000)), "digits"),
                () ->
                        new Row(
                                "У %d році тариф був %d грн, у %d — %d грн."
                                        .formatted(year(), up(4000), year(), up(9000)),
                                "text"),
                () ->
                        new Row(
                                "Закон № %d-%s від %02d.%02d.%d"
                                        .formatted(up(4000), "IX", up(28), up(12), year()),
                                "text"),
                () -> new Row("лічильник %d, було %d".formatted(up(99_999), up(99_999)), "text"),
                () ->
                        new Row(
                                "%d голосів із %d за %d днів".formatted(up(25_000), 25_000, 90),
                                "text"),
                () -> new Row("гаряча лінія 0 800 50%d 0%02d".formatted(up(9), up(99)), "text"),
                () -> new Row("%d%d".formatted(15, up(99)), "phone"),
                () -> new Row("%02d.%02d".formatted(up(98), up(98)), "kved"),
                () ->
                        new Row(
                                "широта 49,%04d, довгота 28,%04d".formatted(up(9999), up(9999)),
                                "text"),
                () -> new Row("НВ-0000-%03d".formatted(up(999)), "text"),
                () -> new Row("талон %03d, вікно %d".formatted(up(999), up(9)), "text"),
                () -> new Row("%06d".formatted(random.nextInt(1_000_000)), "pin"),
                () -> new Row("площа %d,%d м², %d кімнати".formatted(up(90), up(9), up(4)), "text"),
                () -> new Row("%010d".formatted(random.nextLong(10_000_000_000L)), "digits"),
                () -> new Row("заява %d".formatted(1_000_000_000L + up(900_000_000)), "text"));
    }

    private int up(int most) {
        return 1 + random.nextInt(most);
    }

    private int year() {
        return 1925 + random.nextInt(102);
    }

    private static String grouped(long sum) {
        return String.format(Locale.ROOT, "%,d", sum).replace(',', ' ');
    }
}
