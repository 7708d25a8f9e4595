package ua.mistok.config.pack;

import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a pack beyond its single files.
final class PackProblem {

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

    static Problem noService(Place place, String service) {
        return Problem.error(
                "no-service",
                place,
                "Послуги «" + service + "» немає. Виправте її id або додайте картку.",
                "There is no service «" + service + "». Mend its id or add its card.");
    }
}
