package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// E-mail addresses in their usual spellings, names in networks, addresses with a user's name.
///
/// A plain address of a site (`https://diia.gov.ua`) is nobody's contact and stays.
final class Contacts {

    private static final String NAME = "[\\p{L}\\p{M}\\p{N}_%+\\-]";
    private static final String DOT =
            "(?:\\.| ?[(\\[{<]? ?(?:dot|крапка|точка|дот)(?!\\p{L}) ?[)\\]}>]? ?)";

    /// Any sign of the part before the @; nothing begins within such a row, which keeps it linear.
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_%+.'\u2019\"\\-]";

    private static final String LOCAL =
            "(?<!"
                    + NAME
                    + ")"
                    + NAME
                    + "+(?:(?:\\.| ?[(\\[{]?(?<!\\p{L})(?:dot|крапка|точка|тире|дефіс|dash|underscore"
                    + "|підкреслення|подчеркивание)(?!\\p{L})[)\\]}]? ?)"
                    + NAME
                    + "+)*";
    private static final String ZONE = "(?:com|net|ua|org|info|ком|нет|юа|уа|укр|ru|ру)(?!\\p{L})";
    private static final String HOST =
            "[\\p{L}\\p{N}_\\-]+(?:" + DOT + "[\\p{L}\\p{N}_\\-]+)*(?:[ .,]{1,2}" + ZONE + ")*";
    private static final String DOTTED =
            "[\\p{L}\\p{N}_\\-]+(?:(?:"
                    + DOT
                    + "[\\p{L}\\p{N}_\\-]+)+|(?:[ .,]{1,2}"
                    + ZONE
                    + ")+)";
    private static final String MAILER =
            "(?:gmail|googlemail|ukr[ .]?net|укр[ .]?нет|джимейл|джімейл|гмейл|гмаіл|жмейл|meta|мета"
                    + "|i\\.ua|yahoo|outlook|hotmail|icloud|bigmir|proton(?:mail)?|mail|мейл|мэйл"
                    + "|яндекс|yandex|rambler)(?![\\p{L}\\p{N}])(?:"
                    + DOT
                    + "[\\p{L}\\p{N}]+"
                    + "|[ .,]{1,2}"
                    + ZONE
                    + ")*";
    private static final String DOG =
            "(?:собака|собачка|песик|пес|равлик|мавпа|мавпочка|ет|эт|ат|at|dog)(?!\\p{L})";
    private static final String DOTTED_IN_WORDS =
            "[\\p{L}\\p{N}_\\-]+ ?[(\\[]?(?<!\\p{L})(?:dot|крапка|точка|дот)(?!\\p{L})[)\\]]? ?"
                    + "[\\p{L}\\p{N}_\\-]+(?:"
                    + DOT
                    + "[\\p{L}\\p{N}_\\-]+)*";

    private static final List<Pattern> MAILS =
            List.of(
                    Pattern.compile("(?<!" + LETTER + ")" + LETTER + "++@\\.?(?:" + HOST + ")?"),
                    Pattern.compile(LOCAL + " ?@ ?" + DOTTED),
                    Pattern.compile(LOCAL + " ?[(\\[{<*] ?(?:@|" + DOG + ") ?[)\\]}>*] ?" + HOST),
                    Pattern.compile(LOCAL + " (?:собака|собачка)(?!\\p{L}) " + DOTTED),
                    Pattern.compile(
                            LOCAL + " ?[-_*]?(?<!\\p{L})(?:@|" + DOG + ")[-_*]? ?" + MAILER),
                    Pattern.compile(LOCAL + " " + DOG + " " + DOTTED_IN_WORDS));
    private static final List<Pattern> CONTACTS =
            List.of(
                    Pattern.compile("@(?: (?=[a-z0-9_]))?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]*"),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:https?://)?(?:[a-z]{1,3}\\.)?(?:t\\.me|telegram\\.me"
                                    + "|telegram\\.org|m\\.me|wa\\.me|vk\\.com|x\\.com|ok\\.ru|fb\\.com"
                                    + "|fb\\.me|(?:facebook|instagram|tiktok|twitter|linkedin|threads"
                                    + "|youtube|discord|viber|whatsapp|signal|skype|pinterest|behance"
                                    + "|snapchat)\\.(?:com|net|me|gg|link|org))"
                                    + " ?[/\\\\] ?[^\\s<>«»]*[\\p{L}\\p{N}/]"),
                    Pattern.compile(
                            "(?:viber|tg|skype|tel|mailto|sip|whatsapp|signal)://?[^\\s<>«»]+"),
                    Pattern.compile("mailto:[^\\s<>«»]+|skype:[^\\s<>«»]+"),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}.\\-])(?:https?://)?[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]*\\.\\p{L}{2,}[^\\s<>«»]*"
                                    + "/(?:~|@|users?/|u/|id[0-9]|profiles?[/.?]|people/|in/|author/"
                                    + "|members?/)[^\\s<>«»]*"),
                    Pattern.compile("https?://[^\\s<>«»]*@[^\\s<>«»]*"),
                    Pattern.compile(
                            "(?<!\\p{L})(?:телеграм[іу]?|телега|тг|інстаграм[іу]?|инстаграм|інста"
                                    + "|инста|скайп|вайбер|фейсбук|фб|нік|ник|нікнейм|тікток) ?[:—–-] ?"
                                    + "([a-z0-9_.\\-]{3,})"),
                    Pattern.compile(
                            "(?<!\\p{L})(?:телеграм[іу]?|тг|інстаграм[іу]?|інста|скайп|нік|нікнейм"
                                    + "|telegram|instagram|insta|skype|nick|nickname|tiktok|discord)"
                                    + " ?[:—–-]? ?([a-z][a-z.]*[0-9_][a-z0-9_.]*)"));

    private Contacts() {}

    static List<Place> in(Plain plain) {
        var places = new ArrayList<Place>();
        MAILS.forEach(mail -> find(mail, plain, Found.MAIL, places));
        CONTACTS.forEach(contact -> find(contact, plain, Found.CONTACT, places));
        return places;
    }

    private static void find(Pattern form, Plain plain, Found found, List<Place> places) {
        var matcher = form.matcher(plain.text());
        while (matcher.find()) {
            var group = matcher.groupCount();
            places.add(new Place(matcher.start(group), matcher.end(group), found));
        }
    }
}
