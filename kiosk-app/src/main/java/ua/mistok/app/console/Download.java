package ua.mistok.app.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Predicate;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.staff.StaffDoor;

/// A file that somebody of the staff may save: noted as their act first, then written to the
/// browser as it is made. None of it lies in memory or on the kiosk's disk.
final class Download {

    private final StaffDoor door;
    private final Doorway doorway;
    private final String action;
    private final Predicate<String> may;

    /// @param action its name in the audit
    /// @param may whether somebody of the staff may save it, by id
    Download(StaffDoor door, Doorway doorway, String action, Predicate<String> may) {
        this.door = door;
        this.doorway = doorway;
        this.action = action;
        this.may = may;
    }

    /// Something that can be written to a stream.
    @FunctionalInterface
    interface Written {
        void to(OutputStream stream) throws IOException;
    }

    /// What a file is, by the end of its name.
    enum Type {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=utf-8"),
        JSONL("application/x-ndjson");

        private final String mime;

        Type(String mime) {
            this.mime = mime;
        }
    }

    /// @param words on the link
    /// @param file its name, without an end
    Anchor link(String words, String file, Type type, Written written) {
        var name = file + "." + type.name().toLowerCase(Locale.ROOT);
        DownloadHandler handler = event -> answer(event, name, type, written);
        var link = new Anchor(handler, words);
        link.addClassNames("btn", "btn--s");
        return link;
    }

    private void answer(DownloadEvent event, String name, Type type, Written written)
            throws IOException {
        var staff = doorway.signedIn().map(SignedIn::staff).filter(may);
        if (staff.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        door.note(staff.get(), action);
        event.setFileName(name);
        event.setContentType(type.mime);
        written.to(event.getOutputStream());
    }
}
