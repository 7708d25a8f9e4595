package ua.mistok.config.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.mistok.config.archive.ArchiveManifest.Listed;
import ua.mistok.config.key.KeyId;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// A pack with its manifest and its signatures. Whoever holds one knows that every file is as the
/// manifest says; not yet who signed it ([TrustedKeys]), nor whether its content is right.
public final class PackArchive implements PackFiles {

    /// The largest archive that is read, in bytes.
    public static final int LARGEST = StoredZip.LARGEST;

    static final String MANIFEST = "manifest.yaml";
    static final String SIGNATURES = "signatures.yaml";

    private static final String FOLDER = "files/";
    private static final String OWN = "pack.yaml";
    private static final Pattern VERSION = Pattern.compile("(?m)^version:[ \\t]*\\d+");
    private static final String PART = "[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*";
    private static final Pattern PATH = Pattern.compile("(?:" + PART + "/)?" + PART);
    private static final int LONGEST_PATH = 120;
    private static final int NAME_AT = 30;

    /// So many bytes tell whether a file wants to be an archive.
    public static final int START = NAME_AT + MANIFEST.length();

    private final ArchiveManifest manifest;
    private final Signatures signatures;
    private final SequencedMap<String, byte[]> files;

    private PackArchive(
            ArchiveManifest manifest, Signatures signatures, SequencedMap<String, byte[]> files) {
        this.manifest = manifest;
        this.signatures = signatures;
        this.files = Collections.unmodifiableSequencedMap(files);
    }

    /// Packs files as they are, without a signature; [PackWriter] asks first whether a kiosk would
    /// take them.
    ///
    /// @param described the manifest but for its files
    /// @param files by path within the pack
    public static PackArchive of(ArchiveManifest described, SequencedMap<String, byte[]> files) {
        var listed = new TreeMap<String, Listed>();
        files.forEach((name, bytes) -> listed.put(name, Listed.of(bytes)));
        var manifest =
                new ArchiveManifest(
                        described.pack(),
                        described.version(),
                        described.signed(),
                        described.expires(),
                        described.needs(),
                        listed);
        return new PackArchive(manifest, Signatures.NONE, new TreeMap<>(files));
    }

    /// Puts together what came in pieces, as [#read] does with a whole file.
    ///
    /// @param archive how problems name it
    /// @param signatures as [#signatures] gives them; without bytes if there are none
    /// @param files by path within the pack
    /// @return bad, with all that is wrong, unless manifest and files belong together
    public static Checked<PackArchive> assemble(
            String archive,
            byte[] manifest,
            byte[] signatures,
            SequencedMap<String, byte[]> files) {
        var zip = new LinkedHashMap<String, byte[]>();
        zip.put(MANIFEST, manifest);
        if (signatures.length > 0) {
            zip.put(SIGNATURES, signatures);
        }
        files.forEach((name, bytes) -> zip.put(FOLDER + name, bytes));
        var problems = new Problems();
        var read = of(archive, zip, problems);
        return problems.check(read::orElseThrow);
    }

    /// The same content as a later version, for kiosks that must go back: none takes a lower
    /// number.
    ///
    /// It lives as long as this one was meant to. Only the line `version:` of `pack.yaml` is
    /// another; where there is none as usual, the content check says so.
    ///
    /// @param version higher than that of any archive of the pack before
    /// @param signed now
    /// @return without signatures
    public PackArchive again(int version, Instant signed) {
        var own = new TreeMap<>(files);
        own.computeIfPresent(
                OWN,
                (_, bytes) ->
                        VERSION.matcher(new String(bytes, StandardCharsets.UTF_8))
                                .replaceFirst("version: " + version)
                                .getBytes(StandardCharsets.UTF_8));
        var life = Duration.between(manifest.signed(), manifest.expires());
        var described =
                new ArchiveManifest(
                        manifest.pack(),
                        version,
                        signed,
                        signed.plus(life),
                        manifest.needs(),
                        new TreeMap<>());
        return of(described, own);
    }

    /// Whether a file of a pack may be called so: one folder at most, in letters that every file
    /// system knows.
    static boolean isPath(String name) {
        return name.length() <= LONGEST_PATH && PATH.matcher(name).matches();
    }

    /// A place within an archive.
    static Place place(String archive, String file) {
        return Place.file(archive + "/" + file);
    }

    /// @param archive how problems name it
    /// @return bad, with all that is wrong, unless these are the bytes that [#bytes] would write
    public static Checked<PackArchive> read(String archive, byte[] bytes) {
        var problems = new Problems();
        var read = ArchiveReader.read(archive, bytes, problems);
        return problems.check(read::orElseThrow);
    }

    /// Whether a file begins as an archive does; for those who look through a stick.
    ///
    /// @param start its first bytes, [#START] of them or all there are
    public static boolean looksLikeOne(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(MANIFEST, NAME_AT);
    }

    /// @param zip all files of the zip
    static Optional<PackArchive> of(
            String archive, SequencedMap<String, byte[]> zip, Problems problems) {
        var packed = new TreeMap<>(zip);
        var own = Optional.ofNullable(packed.remove(MANIFEST));
        var signed = Optional.ofNullable(packed.remove(SIGNATURES));
        if (own.isEmpty()) {
            problems.add(ArchiveProblem.noPack(Place.file(archive)));
            return Optional.empty();
        }
        var manifest = ArchiveManifestReader.read(place(archive, MANIFEST), own.get(), problems);
        var signatures =
                signed.isEmpty()
                        ? Optional.of(Signatures.NONE)
                        : Signatures.read(place(archive, SIGNATURES), signed.get(), problems);
        if (manifest.isEmpty() || signatures.isEmpty()) {
            return Optional.empty();
        }
        var files = new TreeMap<String, byte[]>();
        manifest.get()
                .files()
                .forEach(
                        (name, listed) -> {
                            var file = Optional.ofNullable(packed.remove(FOLDER + name));
                            file.filter(found -> Listed.of(found).equals(listed))
                                    .ifPresentOrElse(
                                            found -> files.put(name, found),
                                            () ->
                                                    problems.add(
                                                            ArchiveProblem.otherFile(
                                                                    place(archive, name), name)));
                        });
        packed.keySet().forEach(name -> problems.add(ArchiveProblem.unlisted(archive, name)));
        return Optional.of(new PackArchive(manifest.get(), signatures.get(), files));
    }

    /// The archive as a file. The same archive is the same bytes everywhere.
    public byte[] bytes() {
        var zip = new LinkedHashMap<String, byte[]>();
        zip.put(MANIFEST, manifest.bytes());
        if (!signatures.all().isEmpty()) {
            zip.put(SIGNATURES, signatures.bytes());
        }
        files.forEach((name, bytes) -> zip.put(FOLDER + name, bytes));
        return StoredZip.write(zip);
    }

    /// This archive with one more signature, or with the same one again.
    public PackArchive signedBy(SigningKey key) {
        return new PackArchive(manifest, signatures.with(key, manifest), files);
    }

    public ArchiveManifest manifest() {
        return manifest;
    }

    /// Who signed it, as a file of its own; without bytes if nobody did.
    public byte[] signatures() {
        return signatures.all().isEmpty() ? new byte[0] : signatures.bytes();
    }

    /// Hexadecimal names of the keys that are said to have signed it; nothing is proved by them.
    public Set<String> signers() {
        return signatures.all().keySet();
    }

    boolean namesAsSigner(KeyId key) {
        return signatures.hasOneOf(key);
    }

    boolean isSignedBy(VerifyingKey key) {
        return signatures.isRight(key, manifest);
    }

    @Override
    public Collection<String> names() {
        return files.keySet();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        var found = files.get(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found.clone();
    }
}
