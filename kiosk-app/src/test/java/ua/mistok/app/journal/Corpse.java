package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.log.LogSeries;

/// What a killed kiosk left behind, looked at on a copy, so that the next life finds the folder as
/// death left it. By the names of facts: of an opened card its service, of any other fact its kind.
record Corpse(Path data) {

    interface Look {
        void at(Path copy) throws SQLException;
    }

    void copied(Look look) throws IOException, SQLException {
        var copy = data.resolveSibling(data.getFileName() + "-copy");
        FileSystemUtils.copyRecursively(data, copy);
        look.at(copy);
        FileSystemUtils.deleteRecursively(copy);
    }

    /// As H2 itself gives them, without any catching up.
    static Map<String, String> rows(Path data) throws SQLException {
        var rows = new HashMap<String, String>();
        if (Files.notExists(data.resolve("store/kiosk.mv.db"))) {
            return rows;
        }
        var url = "jdbc:h2:file:" + data.resolve("store/kiosk").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var tables = connection.getMetaData().getTables(null, null, "FACT", null);
            if (tables.next()) {
                var found = statement.executeQuery("select journal, seq, body from fact");
                while (found.next()) {
                    var journal = found.getString(1).replace("-", "");
                    rows.put(journal + " " + found.getLong(2), marker(found.getString(3)));
                }
            }
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
        return rows;
    }

    static Map<String, String> records(Path data) {
        var records = new HashMap<String, String>();
        try (var series = LogSeries.open(data.resolve("journal"))) {
            for (var log : series.logs()) {
                var next = 1L;
                for (var record : log.read(1, Integer.MAX_VALUE)) {
                    assertThat(record.seq()).as("no gap").isEqualTo(next++);
                    records.put(
                            log.id() + " " + record.seq(),
                            marker(new String(record.bytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return records;
    }

    private static String marker(String body) {
        var stored = FactCodec.read(body.getBytes(StandardCharsets.UTF_8));
        return stored.fact().orElseThrow() instanceof CardOpened(var service)
                ? service
                : stored.header().kind();
    }
}
