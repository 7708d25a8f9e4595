package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.CRC32;

/// The one form of zip that a pack has, the same bytes for the same files wherever it is made:
/// nothing compressed, no dates, no attributes, no remarks.
///
/// Any program opens it. Read is only what [#write] would write: what hides in other zips (links,
/// files of the same name, a second list of contents, a bomb) has no place here.
final class StoredZip {

    /// Far more than all shipped packs together.
    static final int LARGEST = 16 << 20;

    /// As much as a reader of content reads.
    static final int LARGEST_FILE = 1 << 20;

    static final int MOST_FILES = 2000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final short VERSION = 10;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final int METHOD_AT = 8;
    private static final int SIZE_AT = 22;

    private StoredZip() {}

    /// What was found in some bytes.
    sealed interface Found {

        record Files(SequencedMap<String, byte[]> files) implements Found {}

        record NoZip() implements Found {}

        record CutOff() implements Found {}

        record Compressed() implements Found {}

        record Foreign() implements Found {}

        record TooMany() implements Found {}

        /// @param name as it stands in the zip: anything at all
        record TooLarge(String name) implements Found {}
    }

    /// @param files names of US-ASCII, in the order in which they are written
    static byte[] write(SequencedMap<String, byte[]> files) {
        var names = files.keySet().stream().mapToInt(String::length).sum();
        var bodies = files.values().stream().mapToInt(body -> body.length).sum();
        var heads = (LOCAL_BYTES + CENTRAL_BYTES) * files.size() + END_BYTES;
        var zip = ByteBuffer.allocate(heads + 2 * names + bodies).order(ByteOrder.LITTLE_ENDIAN);
        var places = new LinkedHashMap<String, Integer>();
        files.forEach(
                (name, body) -> {
                    places.put(name, zip.position());
                    zip.putInt(LOCAL);
                    head(zip, name, body);
                    zip.put(name.getBytes(ISO_8859_1)).put(body);
                });
        var list = zip.position();
        files.forEach(
                (name, body) -> {
                    zip.putInt(CENTRAL).putShort(VERSION);
                    head(zip, name, body);
                    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
                    zip.putInt(places.getOrDefault(name, 0)).put(name.getBytes(ISO_8859_1));
                });
        var length = zip.position() - list;
        zip.putInt(END).putInt(0).putShort((short) files.size()).putShort((short) files.size());
        zip.putInt(length).putInt(list).putShort((short) 0);
        return zip.array();
    }

    /// What both lists of a zip say of a file.
    private static void head(ByteBuffer zip, String name, byte[] body) {
        var crc = new CRC32();
        crc.update(body);
        zip.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980);
        zip.putInt((int) crc.getValue()).putInt(body.length).putInt(body.length);
        zip.putShort((short) name.length()).putShort((short) 0);
    }

    static Found read(byte[] bytes) {
        var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (zip.remaining() < Integer.BYTES || zip.getInt(0) != LOCAL) {
            return new Found.NoZip();
        }
        var files = new LinkedHashMap<String, byte[]>();
        while (zip.remaining() >= LOCAL_BYTES && zip.getInt(zip.position()) == LOCAL) {
            var start = zip.position();
            if (zip.getShort(start + METHOD_AT) != 0) {
                return new Found.Compressed();
            }
            var size = zip.getInt(start + SIZE_AT);
            var name = Short.toUnsignedInt(zip.getShort(start + SIZE_AT + Integer.BYTES));
            zip.position(start + LOCAL_BYTES);
            if (zip.remaining() < name) {
                return new Found.CutOff();
            }
            var named = new byte[name];
            zip.get(named);
            var title = new String(named, ISO_8859_1);
            if (size < 0 || size > LARGEST_FILE) {
                return new Found.TooLarge(title);
            }
            if (zip.remaining() < size) {
                return new Found.CutOff();
            }
            var body = new byte[size];
            zip.get(body);
            if (files.put(title, body) != null) {
                return new Found.Foreign();
            }
            if (files.size() > MOST_FILES) {
                return new Found.TooMany();
            }
        }
        if (Arrays.equals(write(files), bytes)) {
            return new Found.Files(files);
        }
        return hasEnd(zip) ? new Found.Foreign() : new Found.CutOff();
    }

    /// Whether something ends the file as a zip is ended.
    private static boolean hasEnd(ByteBuffer zip) {
        return zip.limit() >= END_BYTES && zip.getInt(zip.limit() - END_BYTES) == END;
    }
}
