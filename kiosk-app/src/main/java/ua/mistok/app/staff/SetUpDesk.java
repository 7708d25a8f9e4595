package ua.mistok.app.staff;

import ua.mistok.app.access.Deed;

/// What is done at the first set-up: before there is anybody by the printed code, and noted as done
/// by the first person to come; afterwards like everything else, over the [Desk].
public final class SetUpDesk {

    private final StaffDoor door;
    private final Desk desk;

    public SetUpDesk(StaffDoor door, Desk desk) {
        this.door = door;
        this.desk = desk;
    }

    /// Whether nobody works here yet.
    public boolean isNew() {
        return door.isNew();
    }

    /// Id of who does it.
    public String staff() {
        return door.isNew() ? People.FIRST : desk.staff();
    }

    /// Does something and notes it.
    ///
    /// @param code as it was typed; not looked at once there is somebody
    /// @throws ua.mistok.app.access.NotAllowed if it may not be done; then nothing was
    public void act(String code, Deed deed, Runnable work) {
        if (door.isNew()) {
            door.act(code, deed, work);
        } else {
            desk.act(deed, work);
        }
    }
}
