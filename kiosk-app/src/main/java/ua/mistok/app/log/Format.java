package ua.mistok.app.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import ua.mistok.app.disk.Disk;

/// The bytes of a log. Header: magic 8, version 4, id 16, CRC32C of these 4. Record: length 4,
/// CRC32C of everything else 4, sequence 8, bytes. Big-endian.
final class Format {

    static final int VERSION = 1;
    static final int HEADER = 32;
    static final int RECORD_HEAD = 16;
    static final int LARGEST = 1 << 20;

    private static final byte[] MAGIC = "MISTOKLG".getBytes(StandardCharsets.US_ASCII);

    private Format() {}

    /// @param version of the format that the file was written in
    record Header(int version, LogId id) {}

    static byte[] header(LogId id) {
        var bytes = ByteBuffer.allocate(HEADER);
        bytes.put(MAGIC).putInt(VERSION);
        bytes.putLong(id.value().getMostSignificantBits());
        bytes.putLong(id.value().getLeastSignificantBits());
        bytes.putInt(crc(bytes.array(), 0, HEADER - 4));
        return bytes.array();
    }

    /// Empty if these bytes never were the header of a log, or no longer are.
    static Optional<Header> header(byte[] bytes) {
        if (bytes.length < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(bytes, MAGIC.length, HEADER - MAGIC.length);
        var version = header.getInt();
        var id = new LogId(new UUID(header.getLong(), header.getLong()));
        return header.getInt() == crc(bytes, 0, HEADER - 4)
                ? Optional.of(new Header(version, id))
                : Optional.empty();
    }

    static byte[] record(long seq, byte[] bytes) {
        if (!fits(bytes.length)) {
            throw new IllegalArgumentException("a record has 1 to " + LARGEST + " bytes");
        }
        var record = ByteBuffer.allocate(RECORD_HEAD + bytes.length);
        record.putInt(bytes.length).putInt(0).putLong(seq).put(bytes);
        return record.putInt(4, crc(record)).array();
    }

    /// A whole file.
    static Disk.Content records(LogId id, Iterator<byte[]> records) {
        return stream -> {
            stream.write(header(id));
            for (var seq = 1L; records.hasNext(); seq++) {
                stream.write(record(seq, records.next()));
            }
        };
    }

    static boolean fits(int length) {
        return length > 0 && length <= LARGEST;
    }

    /// @param record a whole record, head and bytes, from position 0 to its limit
    static boolean whole(ByteBuffer record) {
        return record.getInt(4) == crc(record);
    }

    private static int crc(ByteBuffer record) {
        var crc = new CRC32C();
        crc.update(record.slice(0, 4));
        crc.update(record.slice(8, record.limit() - 8));
        return (int) crc.getValue();
    }

    private static int crc(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
