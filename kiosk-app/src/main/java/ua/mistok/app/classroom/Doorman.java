package ua.mistok.app.classroom;

import ua.mistok.app.network.ClassDoor;

/// Opens the class's door when one begins, and shuts it when its last page has had time to say
/// goodbye.
final class Doorman {

    private final Hall hall;
    private final ClassDoor door;
    private boolean empty;

    Doorman(Hall hall, ClassDoor door) {
        this.hall = hall;
        this.door = door;
        hall.listen(this::open);
    }

    private synchronized void open() {
        if (hall.now().isPresent()) {
            empty = false;
            door.open();
        }
    }

    /// Looks after the class that runs, now and then.
    void look() {
        hall.look();
        shut();
    }

    private synchronized void shut() {
        var nobody = hall.now().isEmpty();
        if (nobody && empty) {
            door.shut();
        }
        empty = nobody;
    }
}
