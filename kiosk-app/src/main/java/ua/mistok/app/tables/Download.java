package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// A file that somebody may save: noted as their act first, then written to the browser as it is
/// made. None of it lies in memory or on the machine's disk.
public final class Download {

    private final Permit permit;

    /// @param permit is asked whenever somebody saves the file
    public Download(Permit permit) {
        this.permit = permit;
    }

    /// Whether whoever asks may save a file.
    @FunctionalInterface
    public interface Permit {

        /// Notes that they do, if they may.
        boolean ask();
    }

    /// Something that can be written to a stream.
    @FunctionalInterface
    public interface Written {
        void to(OutputStream stream) throws IOException;
    }

    /// What a file is, by the end of its name.
    public enum Type {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=utf-8"),
        JSONL("application/x-ndjson"),
        ICS("text/calendar;charset=utf-8"),
        BACKUP("application/octet-stream"),
        YAML("application/yaml;charset=utf-8"),
        MISTOK("application/octet-stream");

        private final String mime;

        Type(String mime) {
            this.mime = mime;
        }
    }

    /// @param words on the link
    /// @param file its name, without an end
    public Anchor link(String words, String file, Type type, Written written) {
        var name = file + "." + type.name().toLowerCase(Locale.ROOT);
        DownloadHandler handler = event -> answer(event, name, type, written);
        var link = new Anchor(handler, words);
        link.addClassNames("btn", "btn--s");
        return link;
    }

    private void answer(DownloadEvent event, String name, Type type, Written written)
            throws IOException {
        if (!permit.ask()) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName(name);
        event.setContentType(type.mime);
        written.to(event.getOutputStream());
    }
}
