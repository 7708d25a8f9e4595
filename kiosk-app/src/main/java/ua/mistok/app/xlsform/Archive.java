package ua.mistok.app.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Looks through the zip that a workbook is, and packs again what is needed of it.
///
/// Nothing that the zip says of itself is believed: sizes are counted while unpacking.
final class Archive {

    static final int MOST_PACKED = 10 << 20;
    static final int MOST_UNPACKED = 40 << 20;
    static final int MOST_ENTRIES = 300;

    /// No sheet of text is packed as tightly; below a megabyte it does not matter.
    static final int MOST_RATIO = 400;

    private static final int FREE = 1 << 20;

    /// Entities would grow, and no workbook has them; a cell beyond column ZZZ does not exist.
    private static final Pattern FORBIDDEN =
            Pattern.compile("<!DOCTYPE|<!ENTITY|\0|\\sr\\s*=\\s*[\"'][A-Za-z]{4,}");

    private Archive() {}

    /// @return a zip of the XML parts alone, or nothing; then a problem says why
    static Optional<byte[]> check(String file, byte[] bytes, Problems problems) {
        var place = Place.file(file);
        if (bytes.length > MOST_PACKED) {
            problems.add(FormProblem.tooLarge(place));
            return Optional.empty();
        }
        try {
            return Optional.of(repack(bytes));
        } catch (TooLarge tooLarge) {
            problems.add(FormProblem.tooLarge(place));
        } catch (Macros macros) {
            problems.add(FormProblem.macros(place));
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(FormProblem.notAWorkbook(place));
        }
        return Optional.empty();
    }

    private static byte[] repack(byte[] bytes) throws IOException {
        var packed = Files.createTempFile("form", ".xlsx");
        try {
            Files.write(packed, bytes);
            try (var zip = new ZipFile(packed.toFile())) {
                return repack(zip, bytes.length);
            }
        } finally {
            Files.delete(packed);
        }
    }

    private static byte[] repack(ZipFile zip, int packed) throws IOException {
        var safe = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        long unpacked = 0;
        if (zip.size() > MOST_ENTRIES) {
            throw new TooLarge();
        }
        try (var out = new ZipOutputStream(safe)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(zip.entries())) {
                byte[] content;
                try (var in = zip.getInputStream(entry)) {
                    content = in.readNBytes((int) (MOST_UNPACKED - unpacked + 1));
                }
                unpacked += content.length;
                if (unpacked > MOST_UNPACKED
                        || (unpacked > FREE && unpacked / packed > MOST_RATIO)) {
                    throw new TooLarge();
                }
                if (crc(content) != entry.getCrc()) {
                    throw new IOException("not the bytes that were packed");
                }
                keep(entry.getName(), content, names, out);
            }
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new IOException("no workbook in it");
        }
        return safe.toByteArray();
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static void keep(
            String name, byte[] content, HashSet<String> names, ZipOutputStream out)
            throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")) {
            throw new Macros();
        }
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
            return;
        }
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (FORBIDDEN.matcher(text).find() || !names.add(name)) {
            throw new IOException("not the XML of a workbook");
        }
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    @SuppressWarnings("serial")
    private static final class TooLarge extends IOException {}

    @SuppressWarnings("serial")
    private static final class Macros extends IOException {}
}
