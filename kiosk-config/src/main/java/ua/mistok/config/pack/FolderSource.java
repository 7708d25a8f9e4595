package ua.mistok.config.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Content in a folder. Hidden files and folders are an editor's own and are not content.
record FolderSource(Path folder) implements ContentSource {

    /// A pack is `packs/<pack>/<kind>/<file>`; deeper folders are not content.
    private static final int DEPTH = 4;

    /// Far more than anybody writes by hand.
    private static final int LIMIT = 1 << 20;

    @Override
    public List<String> list() throws IOException {
        try (var files = Files.walk(folder, DEPTH, new FileVisitOption[0])) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .filter(file -> !isHidden(file))
                    .map(FolderSource::slashed)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public String read(String file) throws IOException {
        return decode(bytes(file));
    }

    /// No more than shows that the file is too large.
    @Override
    public byte[] bytes(String file) throws IOException {
        try (var stream = Files.newInputStream(folder.resolve(file))) {
            return stream.readNBytes(LIMIT + 1);
        }
    }

    /// UTF-8, with or without the mark that some editors put in front.
    static String decode(byte[] bytes) throws IOException {
        if (bytes.length > LIMIT) {
            throw new IOException("larger than " + LIMIT + " bytes");
        }
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isHidden(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private static String slashed(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
