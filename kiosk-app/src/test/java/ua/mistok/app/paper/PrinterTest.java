package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hands.StandIn;
import ua.mistok.app.paper.Printing.NotPrinted;
import ua.mistok.app.paper.Printing.Printed;
import ua.mistok.config.text.Language;

class PrinterTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path folder;

    @Test
    void the_queue_gets_exactly_the_document() throws IOException {
        var pdf = Typesetter.set(Language.UKRAINIAN, "Субсидія", "<h1>Субсидія</h1>");

        var printing = printer("cat > \"$(dirname \"$0\")/taken\"", LONG).print(pdf);

        assertThat(printing).isEqualTo(new Printed());
        assertThat(Files.readAllBytes(folder.resolve("taken"))).isEqualTo(pdf.bytes());
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_command_learns_the_queue_and_the_paper_and_no_name_of_a_document() throws IOException {
        printer("cat > /dev/null; printf '%s\\n' \"$@\" > \"$(dirname \"$0\")/words\"", LONG)
                .print(large());

        assertThat(Files.readAllLines(folder.resolve("words")))
                .containsExactly(
                        "-d", "hall one", "-o", "media=A5", "-o", "fit-to-page", "-t", "mistok");
    }

    @Test
    void a_larger_sheet_is_asked_for_by_its_name() throws IOException {
        printer("cat > /dev/null; printf '%s\\n' \"$@\" > \"$(dirname \"$0\")/words\"", LONG)
                .print(large(), PaperSize.A4);

        assertThat(Files.readAllLines(folder.resolve("words"))).contains("media=A4");
    }

    @Test
    void a_command_that_fails_has_printed_nothing() throws IOException {
        assertThat(printer("cat > /dev/null; exit 1", LONG).print(large()))
                .isEqualTo(new NotPrinted());
    }

    @Test
    void a_command_that_refuses_before_it_reads_has_printed_nothing() throws IOException {
        assertThat(printer("exit 1", LONG).print(large())).isEqualTo(new NotPrinted());
    }

    @Test
    void a_command_that_hangs_has_printed_nothing_and_is_stopped() throws IOException {
        var printer =
                printer("echo $$ > \"$(dirname \"$0\")/pid\"; sleep 600", Duration.ofSeconds(1));

        assertThat(printer.print(large())).isEqualTo(new NotPrinted());

        var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void a_machine_without_the_command_has_printed_nothing() {
        var printer = new Printer(folder.resolve("nothing"), "hall", LONG);

        assertThat(printer.print(large())).isEqualTo(new NotPrinted());
    }

    /// More than a pipe holds.
    private static Pdf large() {
        return new Pdf(new byte[1_000_000]);
    }

    private Printer printer(String does, Duration limit) throws IOException {
        var lp = StandIn.program(folder.resolve("lp"), does);
        return new Printer(lp, "hall one", limit);
    }
}
