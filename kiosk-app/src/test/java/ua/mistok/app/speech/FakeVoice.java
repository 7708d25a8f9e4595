package ua.mistok.app.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A programme that takes the arguments of `espeak-ng`, gives each sentence the same short tone,
/// and remembers what it was to say.
public final class FakeVoice {

    /// Bytes a second of its sound: 8000 samples of two bytes.
    static final int RATE = 16_000;

    public static final int MILLIS = 120;

    private static final String TABLE = "Pty Language Age/Gender VoiceName File Other";

    private final Path folder;

    private FakeVoice(Path folder) {
        this.folder = folder;
    }

    /// @param folder an empty one, or none yet
    /// @param voices rows of its table of voices, such as `5 uk --/M Ukrainian zle/uk`
    public static FakeVoice in(Path folder, String... voices) {
        var fake = new FakeVoice(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        fake.write("voices", TABLE + "\n" + String.join("\n", voices) + "\n");
        fake.write(fake.heard(), "");
        fake.write("arguments", "");
        try {
            Files.write(folder.resolve("tone.wav"), tone());
            fake.write(fake.program(), "#!/bin/sh\nhere='" + folder + "'\n. \"$here/act\"\n");
            Files.setPosixFilePermissions(
                    fake.program(), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return fake.does(
                """
                case "$1" in
                --voices=*) cat "$here/voices" ;;
                *) said=$(cat)
                   printf '%s\\n' "$*" >> "$here/arguments"
                   printf '%s %s\\n' "$2" "$said" >> "$here/heard"
                   cat "$here/tone.wav" ;;
                esac
                """);
    }

    /// One that has a voice for both languages.
    public static FakeVoice ofBoth(Path folder) {
        return in(folder, " 5  uk  --/M  Ukrainian  zle/uk", " 2  en-gb  --/M  English  gmw/en");
    }

    /// Makes it do something else from now on.
    FakeVoice does(String script) {
        write("act", script);
        return this;
    }

    /// What a kiosk with this programme reads aloud by.
    public Speech speech() {
        return new Speech(new SpeechSettings(program().toString(), 145));
    }

    /// What a kiosk without any programme has.
    public static Speech silence() {
        return new Speech(new SpeechSettings("", 145));
    }

    public Path program() {
        return folder.resolve("voice");
    }

    /// What it was to say, each behind the name of the voice.
    public List<String> said() {
        return lines(heard());
    }

    List<String> arguments() {
        return lines(folder.resolve("arguments"));
    }

    private Path heard() {
        return folder.resolve("heard");
    }

    /// As a programme writes it that does not know yet how long it becomes.
    static byte[] tone() {
        var samples = RATE * MILLIS / 1000;
        var file = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(0x7ffff024).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(RATE / 2).putInt(RATE).putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(0x7ffff000);
        while (file.remaining() >= Short.BYTES) {
            file.putShort((short) (file.position() % 40 < 20 ? 6000 : -6000));
        }
        return file.array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(String name, String text) {
        write(folder.resolve(name), text);
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
