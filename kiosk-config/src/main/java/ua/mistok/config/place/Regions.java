package ua.mistok.config.place;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.place.Area.Rank;
import ua.mistok.config.text.LocalizedText;

/// The 27 regions of the Constitution, article 133, by their Ukrainian names' alphabet.
final class Regions {

    static final Area COUNTRY =
            new Area(
                    new AreaId("ukraine"),
                    Rank.COUNTRY,
                    Optional.empty(),
                    Optional.of("UA"),
                    LocalizedText.of("Україна", "Ukraine"));

    static final List<Area> ALL =
            List.of(
                    region(
                            "crimea",
                            43,
                            "Автономна Республіка Крим",
                            "Autonomous Republic of Crimea"),
                    oblast("vinnytska", 5, "Вінницька", "Vinnytsia"),
                    oblast("volynska", 7, "Волинська", "Volyn"),
                    oblast("dnipropetrovska", 12, "Дніпропетровська", "Dnipropetrovsk"),
                    oblast("donetska", 14, "Донецька", "Donetsk"),
                    oblast("zhytomyrska", 18, "Житомирська", "Zhytomyr"),
                    oblast("zakarpatska", 21, "Закарпатська", "Zakarpattia"),
                    oblast("zaporizka", 23, "Запорізька", "Zaporizhzhia"),
                    oblast("ivano-frankivska", 26, "Івано-Франківська", "Ivano-Frankivsk"),
                    oblast("kyivska", 32, "Київська", "Kyiv"),
                    oblast("kirovohradska", 35, "Кіровоградська", "Kirovohrad"),
                    oblast("luhanska", 9, "Луганська", "Luhansk"),
                    oblast("lvivska", 46, "Львівська", "Lviv"),
                    oblast("mykolaivska", 48, "Миколаївська", "Mykolaiv"),
                    oblast("odeska", 51, "Одеська", "Odesa"),
                    oblast("poltavska", 53, "Полтавська", "Poltava"),
                    oblast("rivnenska", 56, "Рівненська", "Rivne"),
                    oblast("sumska", 59, "Сумська", "Sumy"),
                    oblast("ternopilska", 61, "Тернопільська", "Ternopil"),
                    oblast("kharkivska", 63, "Харківська", "Kharkiv"),
                    oblast("khersonska", 65, "Херсонська", "Kherson"),
                    oblast("khmelnytska", 68, "Хмельницька", "Khmelnytskyi"),
                    oblast("cherkaska", 71, "Черкаська", "Cherkasy"),
                    oblast("chernivetska", 77, "Чернівецька", "Chernivtsi"),
                    oblast("chernihivska", 74, "Чернігівська", "Chernihiv"),
                    region("kyiv", 30, "Київ", "Kyiv"),
                    region("sevastopol", 40, "Севастополь", "Sevastopol"));

    private Regions() {}

    private static Area oblast(String slug, int code, String ukrainian, String english) {
        return region(slug, code, ukrainian + " область", english + " oblast");
    }

    private static Area region(String slug, int code, String ukrainian, String english) {
        return new Area(
                new AreaId(slug),
                Rank.REGION,
                Optional.of(COUNTRY.id()),
                Optional.of("UA-%02d".formatted(code)),
                LocalizedText.of(ukrainian, english));
    }
}
