package ua.mistok.config.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import ua.mistok.config.key.KeyId;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with an archive. Read by a librarian with a stick in the hand: each says what
/// to do.
final class ArchiveProblem {

    private static final int LONGEST_NAME = 60;

    private ArchiveProblem() {}

    static Problem noPack(Place archive) {
        return Problem.error(
                "not-a-pack",
                archive,
                "Це не файл набору. Попросіть набір у того, хто його зробив.",
                "This is no pack file. Ask whoever made the pack for it.");
    }

    static Problem cutOff(Place archive) {
        return Problem.error(
                "cut-off",
                archive,
                "Файл скопійовано не до кінця. Скопіюйте його ще раз.",
                "The file was not copied to its end. Copy it again.");
    }

    static Problem compressed(Place archive) {
        return Problem.error(
                "compressed",
                archive,
                "Файли в цьому zip стиснуто: це не набір. Набір робить deploy/kiosk pack.",
                "Files in this zip are compressed: it is no pack. deploy/kiosk pack makes one.");
    }

    static Problem foreign(Place archive) {
        return Problem.error(
                "not-our-zip",
                archive,
                "Файл пошкоджено, або його зробила інша програма. Скопіюйте його ще раз.",
                "The file is damaged, or another programme made it. Copy it again.");
    }

    static Problem tooLarge(Place archive) {
        return Problem.error(
                "too-large",
                archive,
                "Файл завеликий. Набір може мати до %d МБ.".formatted(StoredZip.LARGEST >> 20),
                "The file is too large. A pack may have up to %d MB."
                        .formatted(StoredZip.LARGEST >> 20));
    }

    static Problem tooMany(Place archive) {
        return Problem.error(
                "too-many-files",
                archive,
                "У наборі понад %d файлів. Поділіть його на кілька наборів."
                        .formatted(StoredZip.MOST_FILES),
                "The pack has more than %d files. Split it into several packs."
                        .formatted(StoredZip.MOST_FILES));
    }

    static Problem largeFile(Place archive, String name) {
        return Problem.error(
                "large-file",
                archive,
                "Файл «%s» завеликий. Один файл може мати до 1 МБ.".formatted(shown(name)),
                "The file “%s” is too large. One file may have up to 1 MB.".formatted(shown(name)));
    }

    static Problem badName(Place place, String name) {
        return Problem.error(
                "bad-name",
                place,
                "Назва «%s» не підходить. Зразок: services/a07.yaml, лише латинські літери."
                        .formatted(shown(name)),
                "The name “%s” does not fit. A sample: services/a07.yaml, Latin letters only."
                        .formatted(shown(name)));
    }

    static Problem alike(Place place, String name) {
        return Problem.error(
                "names-alike",
                place,
                "Є ще один файл «%s», інший лише великими літерами. Назвіть їх по-різному."
                        .formatted(shown(name)),
                "There is another file “%s” that differs in capitals only. Rename one."
                        .formatted(shown(name)));
    }

    static Problem link(Place place, String name) {
        return Problem.error(
                "link",
                place,
                "«%s» є посиланням. Покладіть у теку сам файл.".formatted(shown(name)),
                "“%s” is a link. Put the file itself into the folder.".formatted(shown(name)));
    }

    static Problem noManifest(Place place) {
        return Problem.error(
                "no-manifest",
                place,
                "У теці немає pack.yaml. Вкажіть теку набору, зразок: packs/vinnytsia.",
                "There is no pack.yaml in the folder. Name a pack's folder: packs/vinnytsia.");
    }

    static Problem unreadable(Place place) {
        return Problem.error(
                "unreadable-file",
                place,
                "Це не вдалося прочитати. Перевірте назву та права доступу.",
                "This could not be read. Check its name and access rights.");
    }

    static Problem notCanonical(Place place) {
        return Problem.error(
                "not-as-written",
                place,
                "Опис набору змінили вручну. Попросіть набір у того, хто його зробив.",
                "The pack's list was changed by hand. Ask whoever made the pack for it.");
    }

    static Problem newerFormat(Place place) {
        return Problem.error(
                "newer-format",
                place,
                "Набір зробила новіша програма. Оновіть програму тут.",
                "A newer programme made the pack. Update the programme here.");
    }

    static Problem notListed(Place place, String name) {
        return Problem.error(
                "not-listed",
                place,
                "Про «%s» бракує розміру та sha256. Зробіть набір ще раз.".formatted(shown(name)),
                "Size and sha256 of “%s” are missing. Make the pack again.".formatted(shown(name)));
    }

    static Problem noMoment(Place place, String name) {
        return Problem.error(
                "no-moment",
                place,
                "«%s» не є датою й часом, зразок: 2026-11-26T10:00:00Z.".formatted(shown(name)),
                "“%s” is no date and time, a sample: 2026-11-26T10:00:00Z.".formatted(shown(name)));
    }

    static Problem otherFile(Place place, String name) {
        return Problem.error(
                "tampered",
                place,
                "Файл «%s» не такий, як його описано: набір змінили. Візьміть інший."
                        .formatted(shown(name)),
                "The file “%s” is not as it was described: the pack was changed. Take another."
                        .formatted(shown(name)));
    }

    static Problem unlisted(String archive, String name) {
        return Problem.error(
                "tampered",
                Place.file(archive),
                "Файла «%s» в описі набору немає: набір змінили. Візьміть інший."
                        .formatted(shown(name)),
                "The file “%s” is not in the pack's list: the pack was changed. Take another."
                        .formatted(shown(name)));
    }

    static Problem stranger(Place archive, KeyId key) {
        return Problem.error(
                "unknown-key",
                archive,
                "Набір підписав ключ %s, якого тут не знають. Спитайте, чий він."
                        .formatted(key.spoken()),
                "The key %s signed the pack, and nobody here knows it. Ask whose it is."
                        .formatted(key.spoken()));
    }

    static Problem wrongSignature(Place archive, KeyId key) {
        return Problem.error(
                "wrong-signature",
                archive,
                "Підпис ключа %s несправжній: набір змінили. Візьміть інший."
                        .formatted(key.spoken()),
                "The signature of the key %s is false: the pack was changed. Take another."
                        .formatted(key.spoken()));
    }

    static Problem expired(Place archive, Instant expires) {
        return Problem.error(
                "expired",
                archive,
                "Набір мав термін до %s, він минув. Попросіть новіший.".formatted(day(expires)),
                "The pack was good until %s, which is over. Ask for a newer one."
                        .formatted(day(expires)));
    }

    static Problem neverValid(Place archive) {
        return Problem.error(
                "expires-before-signed",
                archive,
                "Термін набору минає раніше, ніж його зроблено. Виправте --expires.",
                "The pack expires before it was made. Mend --expires.");
    }

    static Problem ahead(Place archive, Instant signed) {
        return Problem.error(
                "signed-ahead",
                archive,
                "Набір датовано наперед: %s. Виправте годинник і зробіть набір ще раз."
                        .formatted(day(signed)),
                "The pack is dated ahead: %s. Mend the clock and make the pack again."
                        .formatted(day(signed)));
    }

    static Problem older(Place archive, int version, int newest) {
        return Problem.error(
                "older",
                archive,
                "Це версія %d, а тут уже була версія %d. Попросіть новішу."
                        .formatted(version, newest),
                "This is version %d, and version %d has been here. Ask for a newer one."
                        .formatted(version, newest));
    }

    static Problem shipped(Place archive, int version) {
        return Problem.error(
                "shipped",
                archive,
                "Версія %d уже є в самій програмі. Ставити її не треба.".formatted(version),
                "Version %d is in the programme itself. There is no need to install it."
                        .formatted(version));
    }

    static Problem versionInside(Place archive, int written, int inside) {
        return Problem.error(
                "version-differs",
                archive,
                "Опис каже «версія %d», а pack.yaml «версія %d». Зробіть набір ще раз."
                        .formatted(written, inside),
                "The list says version %d, pack.yaml says version %d. Make the pack again."
                        .formatted(written, inside));
    }

    static Problem sameVersion(Place file, String id, int version) {
        return Problem.error(
                "changed-under-its-version",
                file,
                "«%s» змінили, а version та сама. Напишіть version: %d.".formatted(id, version + 1),
                "“%s” was changed under the same version. Write version: %d."
                        .formatted(id, version + 1));
    }

    static Problem otherBytes(Place archive, int version) {
        return Problem.error(
                "same-version-other-bytes",
                archive,
                "Версія %d тут уже є, але з іншим вмістом. Автор має збільшити version."
                        .formatted(version),
                "Version %d is here already, with other content. The author must raise version."
                        .formatted(version));
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /// A hostile name may hold anything, also what turns a line of text around.
    private static String shown(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N} ._/\\\\-]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
