package ua.mistok.config.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a pack beyond its single files.
public final class PackProblem {

    private PackProblem() {}

    static Problem noManifest(String folder) {
        return Problem.error(
                "no-manifest",
                Place.file(folder + "pack.yaml"),
                "У наборі немає файла pack.yaml. Його вміст показано без назви й спільних текстів.",
                "The pack has no pack.yaml. Its content is shown without a name and shared texts.");
    }

    static Problem idIsNotTheFolder(Place place, String id, String folder) {
        return Problem.error(
                "id-is-not-the-folder",
                place,
                "Набір «" + id + "» лежить у теці «" + folder + "». Назвіть їх однаково.",
                "The pack “" + id + "” is in the folder “" + folder + "”. Name them alike.");
    }

    static Problem idIsNotTheFile(Place place, String id) {
        return Problem.error(
                "id-is-not-the-file",
                place,
                "Файл має зватися так само, як id: «" + id + ".yaml».",
                "The file must be named as its id: “" + id + ".yaml”.");
    }

    static Problem noWords(Place place, String name) {
        return Problem.error(
                "no-words",
                place,
                "«%s» порожнє. Напишіть українською, зразок: Комп’ютери.".formatted(name),
                "“%s” is empty. Write it in Ukrainian, a sample: Комп’ютери.".formatted(name));
    }

    static Problem foreignId(Place place, String id, PackId pack) {
        return Problem.error(
                "no-own-prefix",
                place,
                "У наборі місця кожен id починається з назви набору. Назвіть цей «%s-%s»."
                        .formatted(pack, id),
                "In the pack of a place each id begins with the pack's name. Call this one “%s-%s”."
                        .formatted(pack, id));
    }

    static Problem newerProgramme(Place place, int needed) {
        return Problem.error(
                "newer-programme",
                place,
                "Набір потребує новішої програми: рівень %d, а тут %d. Оновіть програму."
                        .formatted(needed, Needs.KNOWN),
                "The pack needs a newer programme: level %d, here is %d. Update the programme."
                        .formatted(needed, Needs.KNOWN));
    }

    static Problem noNeededPack(Place place, String pack, int version, int here) {
        return Problem.error(
                "no-needed-pack",
                place,
                "Потрібен набір «%s» версії %d або новішої. %s"
                        .formatted(
                                pack,
                                version,
                                here == 0
                                        ? "Його тут немає: поставте спершу його."
                                        : "Тут є версія %d: оновіть спершу його.".formatted(here)),
                "The pack “%s” of version %d or newer is needed. %s"
                        .formatted(
                                pack,
                                version,
                                here == 0
                                        ? "It is not here: install it first."
                                        : "Here is version %d: update it first.".formatted(here)));
    }

    static Problem noLanguage(Place place, String tag) {
        return Problem.error(
                "no-language",
                place,
                "«" + tag + "» не є кодом мови. Напишіть, наприклад: [uk, en].",
                "“" + tag + "” is no code of a language. Write, for example: [uk, en].");
    }

    static Problem noUkrainian(Place place) {
        return Problem.error(
                "no-ukrainian",
                place,
                "Набір мусить мати українську: languages: [uk, en].",
                "A pack must have Ukrainian: languages: [uk, en].");
    }

    static Problem idTwice(Place place, String id, String first) {
        return Problem.error(
                "id-twice",
                place,
                "«" + id + "» уже є у файлі " + first + ". Дайте цьому інший id.",
                "“" + id + "” is already in " + first + ". Give this one another id.");
    }

    static Problem stray(String file) {
        return Problem.warning(
                "stray-file",
                Place.file(file),
                "Цей файл ніхто не читає. Картка набору «local» має лежати так:"
                        + " packs/local/services/a07.yaml, режим так: modes/local.yaml.",
                "Nobody reads this file. A card of the pack “local” belongs here:"
                        + " packs/local/services/a07.yaml, a mode here: modes/local.yaml.");
    }

    static Problem unreadable(String file) {
        return Problem.error(
                "unreadable-file",
                Place.file(file),
                "Файл не вдалося прочитати. Це має бути текст у кодуванні UTF-8, менший за 1 МБ.",
                "The file could not be read. It must be UTF-8 text of less than 1 MB.");
    }

    static Problem unreadableFolder(String folder) {
        return Problem.error(
                "unreadable-folder",
                Place.file(folder),
                "Теку не вдалося прочитати. Перевірте її назву та права доступу.",
                "The folder could not be read. Check its name and access rights.");
    }

    static Problem noPack() {
        return Problem.error(
                "no-pack",
                Place.file("packs"),
                "Тут немає жодного набору. Він має лежати так: packs/local/pack.yaml.",
                "There is no pack here. It belongs like this: packs/local/pack.yaml.");
    }

    static Problem noPlace(Place place, AreaId within, List<Area> regions) {
        var known =
                regions.stream().map(area -> area.id().slug()).collect(Collectors.joining(", "));
        return Problem.error(
                "no-place",
                place,
                "Місця «" + within + "» немає. Є такі: " + known + ".",
                "There is no place “" + within + "”. There are: " + known + ".");
    }

    /// @param meant what the writer may have meant
    public static Problem noService(Place place, String service, Optional<String> meant) {
        return Problem.error(
                "no-service",
                place,
                "Послуги «"
                        + service
                        + "» немає."
                        + meant.map(word -> " Може, «" + word + "»?")
                                .orElse(" Виправте її id або додайте картку."),
                "There is no service «"
                        + service
                        + "»."
                        + meant.map(word -> " Did you mean «" + word + "»?")
                                .orElse(" Mend its id or add its card."));
    }

    static Problem noDemo(Place place, String demo, Optional<String> meant) {
        return Problem.error(
                "no-demo",
                place,
                "Вправи «"
                        + demo
                        + "» немає."
                        + meant.map(word -> " Може, «" + word + "»?")
                                .orElse(" Виправте demo або додайте вправу."),
                "There is no demo «"
                        + demo
                        + "»."
                        + meant.map(word -> " Did you mean «" + word + "»?")
                                .orElse(" Mend demo or add the script."));
    }

    static Problem notAPicture(Place place, String picture) {
        return Problem.error(
                "not-a-picture",
                place,
                "«"
                        + picture
                        + "» не підходить. Потрібен справжній svg, png або webp, зразок:"
                        + " pictures/bill.svg.",
                "«"
                        + picture
                        + "» does not fit. It must be a true svg, png or webp, a sample:"
                        + " pictures/bill.svg.");
    }

    static Problem noPicture(Place place, String picture) {
        return Problem.error(
                "no-picture",
                place,
                "У наборі немає файла «" + picture + "». Покладіть його туди або виправте назву.",
                "The pack has no file «" + picture + "». Put it there or mend the name.");
    }

    static Problem largePicture(Place place, String picture, int bytes) {
        var kilobytes = bytes / 1000;
        return Problem.error(
                "large-picture",
                place,
                "«%s» має %d кБ або більше. Зменште до %d кБ."
                        .formatted(picture, kilobytes, PictureRules.LARGEST / 1000),
                "«%s» has %d kB or more. Make it at most %d kB."
                        .formatted(picture, kilobytes, PictureRules.LARGEST / 1000));
    }

    static Problem livelyPicture(Place place, String picture, String found) {
        return Problem.error(
                "lively-picture",
                place,
                "У «%s» є «%s». Малюнок не може нічого запускати чи завантажувати: збережіть його як"
                                .formatted(picture, found)
                        + " простий SVG.",
                "«%s» has «%s». A drawing may run or load nothing: save it as plain SVG."
                        .formatted(picture, found));
    }

    static Problem noColour(Place place, String written) {
        return Problem.error(
                "no-colour",
                place,
                "«" + written + "» не є кольором. Напишіть шість знаків, зразок: \"#0A2E36\".",
                "“" + written + "” is no colour. Write six signs, a sample: \"#0A2E36\".");
    }

    static Problem lowContrast(Place place, double contrast) {
        return Problem.error(
                "low-contrast",
                place,
                String.format(
                        Locale.ROOT,
                        "Контраст %.1f:1, а треба щонайменше 7:1. Візьміть темніші літери або світліше тло,"
                                + " зразок: \"#0A2E36\" на \"#FFF3DA\".",
                        shown(contrast)),
                String.format(
                        Locale.ROOT,
                        "The contrast is %.1f:1, at least 7:1 is needed. Take darker letters or a"
                                + " lighter background, a sample: \"#0A2E36\" on \"#FFF3DA\".",
                        shown(contrast)));
    }

    /// Rounded down: 6.97 is not 7.
    private static double shown(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }
}
