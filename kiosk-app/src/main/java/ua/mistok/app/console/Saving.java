package ua.mistok.app.console;

import ua.mistok.app.access.Deed;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download;

/// Files that somebody of the staff may save, as the desk allows and notes it.
public final class Saving {

    private Saving() {}

    /// @param deed what saving it is, and so who may
    public static Download of(Desk desk, Deed deed) {
        return new Download(permit(desk, deed));
    }

    static Download.Permit permit(Desk desk, Deed deed) {
        return () -> {
            if (!desk.may(deed)) {
                return false;
            }
            desk.note(deed);
            return true;
        };
    }
}
