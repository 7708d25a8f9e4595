package ua.mistok.app.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.content.OwnPack;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.key.Hash;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonId;
import ua.mistok.config.lesson.LessonReader;
import ua.mistok.config.lesson.Named;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.text.Language;

/// Lessons, of whichever pack; one that comes goes into the library's own pack and is judged there
/// beside everything that it names. Facts name a lesson by id and version, so that a changed one
/// gets the next version.
record LessonWares(OwnPack pack) implements Wares {

    private static final String FILE = "lesson.yaml";
    private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
    private static final Pattern VERSION = Pattern.compile("(?m)^version:[ \\t]*(\\d+).*$");
    private static final int APART = 4;

    @Override
    public Optional<Ware> leaving(String id) {
        return text(id).flatMap(
                        text ->
                                read(text) instanceof Good<Lesson>(var lesson, var _)
                                        ? Optional.of(
                                                new Ware(
                                                        lesson.title().in(Language.UKRAINIAN),
                                                        lesson.version(),
                                                        text,
                                                        Map.of()))
                                        : Optional.empty());
    }

    private static Checked<Lesson> read(String text) {
        var inBoth = LessonReader.read(FILE, text, Language.SHIPPED, new Named());
        return inBoth instanceof Good<Lesson>
                ? inBoth
                : LessonReader.read(FILE, text, List.of(Language.UKRAINIAN), new Named());
    }

    @Override
    public Optional<String> text(String id) {
        return pack.lesson(new LessonId(id));
    }

    @Override
    public String mark(String id) {
        return pack.own(new LessonId(id)).map(LessonWares::hash).orElse(NOTHING);
    }

    private static String hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public String free(String theirs, String key) {
        if (text(theirs).isEmpty()) {
            return theirs;
        }
        var length = APART;
        while (length < key.length() && text(theirs + "-" + key.substring(0, length)).isPresent()) {
            length++;
        }
        return theirs + "-" + key.substring(0, length);
    }

    @Override
    public Read read(Parcel parcel, String id) {
        if (read(parcel.text()) instanceof Bad<Lesson>(var problems)) {
            return new Read.Unfit(problems);
        }
        var text = versioned(ID.matcher(parcel.text()).replaceFirst("id: " + id), id);
        return switch (read(text)) {
            case Bad<Lesson>(var problems) -> new Read.Unfit(problems);
            case Good<Lesson>(var lesson, var _) ->
                    pack.look(lesson.id(), text) instanceof Arrival.Refused(var problems)
                            ? new Read.Unfit(problems)
                            : new Read.Fit(lesson.title().in(Language.UKRAINIAN), text);
        };
    }

    private String versioned(String text, String id) {
        var before = pack.own(new LessonId(id)).map(VERSION::matcher).filter(Matcher::find);
        var now = VERSION.matcher(text);
        if (before.isEmpty() || !now.find()) {
            return text;
        }
        var next = 1 + Integer.parseInt(before.get().group(1));
        return now.replaceFirst("version: " + Math.max(next, Integer.parseInt(now.group(1))));
    }

    @Override
    public String keep(Parcel parcel, String text) {
        return text;
    }

    @Override
    public Put put(String text, String id, String mark, String staff) {
        if (!mark(id).equals(mark)) {
            return new Put.Moved();
        }
        return switch (pack.put(new LessonId(id), text, staff)) {
            case Arrival.Done _ -> new Put.Done(mark(id));
            case Arrival.Refused(var problems) -> new Put.Unfit(problems);
            case Arrival.AlreadyHere _, Arrival.Unsigned _, Arrival.Welcome _ -> new Put.Moved();
        };
    }
}
