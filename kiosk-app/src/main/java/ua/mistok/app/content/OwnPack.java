package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.mistok.config.archive.Admission;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.demo.Mentions;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonId;
import ua.mistok.config.lesson.LessonReader;
import ua.mistok.config.lesson.Named;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.pack.PackProblem;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.text.Language;

/// The pack of the exercises that this library writes itself, and of lessons that other libraries
/// gave it. It comes onto the shelf the way of
/// every pack: signed with the library's own key, judged beside all others, kept by hash.
public final class OwnPack {

    public static final PackId ID = new PackId("own");

    private static final String MANIFEST = "pack.yaml";
    private static final String DEMOS = "demos/";
    private static final String LESSONS = "lessons/";
    private static final String YAML = ".yaml";

    private static final Pattern ENGLISH = Pattern.compile("(?m)^  en:.*\n");

    /// English words beside the Ukrainian ones do no harm.
    private static final String MORE_WORDS = "unpromised-language";

    private static final Duration VALID = Duration.ofDays(366);
    private static final Pattern VERSION = Pattern.compile("(?m)^version:[ \\t]*(\\d+)");

    private final PackShelf shelf;
    private final Installed installed;
    private final Intake intake;
    private final SigningKey key;
    private final InstantSource clock;

    /// @param key the library's own
    OwnPack(
            PackShelf shelf,
            Installed installed,
            Intake intake,
            SigningKey key,
            InstantSource clock) {
        this.shelf = shelf;
        this.installed = installed;
        this.intake = intake;
        this.key = key;
        this.clock = clock;
    }

    /// Everything that is wrong with a script by itself, and whether its card is there.
    public Checked<Demo> check(DemoId id, String script) {
        var file = "packs/" + ID + "/" + DEMOS + id + YAML;
        var mentions = new Mentions();
        var read = DemoReader.read(file, script, List.of(Language.UKRAINIAN), mentions);
        var problems = new Problems();
        read.problems().stream()
                .filter(problem -> !problem.code().equals(MORE_WORDS))
                .forEach(problems::add);
        var cards =
                shelf.now().services().stream()
                        .map(card -> card.id().slug())
                        .collect(Collectors.toSet());
        mentions.services()
                .forEach(
                        (card, place) -> {
                            if (shelf.now().findService(new ServiceId(card)).isEmpty()) {
                                var meant = Nearest.to(card, cards);
                                problems.add(PackProblem.noService(place, card, meant));
                            }
                        });
        return read instanceof Good<Demo>(var demo, var _)
                ? problems.check(() -> demo)
                : new Bad<>(problems.list());
    }

    /// The script of an exercise as it lies on the shelf, of whichever pack.
    public Optional<String> script(DemoId demo) {
        return onShelf(DEMOS + demo + YAML);
    }

    /// A lesson's text as it lies on the shelf, of whichever pack.
    public Optional<String> lesson(LessonId id) {
        return onShelf(LESSONS + id + YAML);
    }

    private Optional<String> onShelf(String name) {
        var source = shelf.source();
        return list(source).stream()
                .filter(file -> file.endsWith("/" + name))
                .findFirst()
                .map(file -> text(source, file));
    }

    /// The library's own script as it lies on the shelf; empty if it is not there.
    public Optional<String> own(DemoId demo) {
        return own(DEMOS + demo + YAML);
    }

    /// The lesson of this pack; empty if it is not there.
    public Optional<String> own(LessonId lesson) {
        return own(LESSONS + lesson + YAML);
    }

    private Optional<String> own(String name) {
        return installed
                .find(ID)
                .map(Installed.OnShelf::pack)
                .filter(pack -> pack.names().contains(name))
                .map(pack -> new String(bytes(pack, name), StandardCharsets.UTF_8));
    }

    /// The same script with the version that it may be put on the shelf with: a changed one is the
    /// next, because facts name an exercise by id and version.
    public String versioned(DemoId demo, String script) {
        var before = own(demo);
        if (before.isEmpty()) {
            return script;
        }
        var then = VERSION.matcher(before.get());
        var now = VERSION.matcher(script);
        if (!then.find() || !now.find()) {
            return script;
        }
        var last = Integer.parseInt(then.group(1));
        var isSame = now.replaceFirst("").equals(then.replaceFirst(""));
        var version = isSame ? last : Math.max(last + 1, Integer.parseInt(now.group(1)));
        return now.replaceFirst("version: " + version);
    }

    /// Puts a script on the shelf, in the place of the one of its id.
    ///
    /// @param staff id of the person, never a name
    /// @return refused with all that is wrong beside everything else, or done
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    public synchronized Arrival put(DemoId demo, String script, String staff) {
        var files = files();
        files.put(DEMOS + demo + YAML, script.getBytes(StandardCharsets.UTF_8));
        var mentions = new Mentions();
        DemoReader.read(demo + YAML, script, List.of(Language.UKRAINIAN), mentions);
        mentions.pictures()
                .keySet()
                .forEach(name -> picture(name).ifPresent(bytes -> files.putIfAbsent(name, bytes)));
        return install(files, staff);
    }

    /// Says what would come of a lesson beside everything else, and does nothing.
    public synchronized Arrival look(LessonId lesson, String text) {
        return intake.look(ID + ".zip", archive(with(lesson, text)).bytes());
    }

    /// Puts a lesson on the shelf, in the place of the one of its id.
    ///
    /// @param staff id of the person, never a name
    /// @return refused with all that is wrong beside everything else, or done
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    public synchronized Arrival put(LessonId lesson, String text, String staff) {
        return install(with(lesson, text), staff);
    }

    private SequencedMap<String, byte[]> with(LessonId lesson, String text) {
        var files = files();
        files.put(LESSONS + lesson + YAML, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// Takes a script off the shelf.
    ///
    /// @return whether it was there
    public synchronized boolean take(DemoId demo, String staff) {
        var files = files();
        if (files.remove(DEMOS + demo + YAML) == null) {
            return false;
        }
        var isEmpty =
                files.keySet().stream()
                        .noneMatch(name -> name.startsWith(DEMOS) || name.startsWith(LESSONS));
        return isEmpty
                ? intake.remove(ID, staff) instanceof Intake.Removal.Gone
                : install(files, staff) instanceof Arrival.Done;
    }

    private Arrival install(SequencedMap<String, byte[]> files, String staff) {
        return intake.install(ID + ".zip", archive(files).bytes(), false, staff);
    }

    private PackArchive archive(SequencedMap<String, byte[]> files) {
        var memory = installed.memory(ID, Instant.EPOCH, 0);
        var version = memory.newest().map(Admission.Installed::version).orElse(0) + 1;
        files.put(MANIFEST, manifest(version, languages(files)).getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        var signed = now.isAfter(memory.newestSigned()) ? now : memory.newestSigned();
        var described =
                new ArchiveManifest(
                        ID, version, signed, signed.plus(VALID), Needs.NOTHING, new TreeMap<>());
        return PackArchive.of(described, files).signedBy(key);
    }

    /// English is promised as soon as every script and every lesson has all of it.
    private static List<Language> languages(SequencedMap<String, byte[]> files) {
        var isInBoth =
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(YAML))
                        .allMatch(file -> isInBoth(file.getKey(), text(file.getValue())));
        return isInBoth ? Language.SHIPPED : List.of(Language.UKRAINIAN);
    }

    private static boolean isInBoth(String name, String text) {
        if (name.startsWith(DEMOS)) {
            return DemoReader.read(MANIFEST, text) instanceof Good<Demo>;
        }
        return !name.startsWith(LESSONS)
                || LessonReader.read(MANIFEST, text, Language.SHIPPED, new Named())
                        instanceof Good<Lesson>;
    }

    /// What the pack says of itself: its version and its languages change.
    private static String manifest(int version, List<Language> languages) {
        try (var words = OwnPack.class.getResourceAsStream("own-pack.yaml")) {
            var text =
                    new String(
                            Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
            var tags = languages.stream().map(Language::tag).collect(Collectors.joining(", "));
            var told =
                    languages.contains(Language.ENGLISH)
                            ? text
                            : ENGLISH.matcher(text).replaceAll("");
            return told + "version: " + version + "\nlanguages: [" + tags + "]\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// All files of the pack but its manifest.
    private TreeMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        installed
                .find(ID)
                .map(Installed.OnShelf::pack)
                .ifPresent(
                        pack -> {
                            for (var name : pack.names()) {
                                files.put(name, bytes(pack, name));
                            }
                        });
        files.remove(MANIFEST);
        return files;
    }

    /// A picture that a copied script names comes along from the pack that it was copied of.
    private Optional<byte[]> picture(String name) {
        var source = shelf.source();
        return list(source).stream()
                .filter(file -> file.startsWith("packs/") && file.endsWith("/" + name))
                .findFirst()
                .map(file -> bytes(source, file));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> list(ContentSource source) {
        try {
            return source.list();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(ContentSource source, String file) {
        try {
            return source.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(ContentSource source, String file) {
        try {
            return source.bytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(KeptPack pack, String name) {
        try {
            return pack.bytes(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
