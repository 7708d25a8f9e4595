package ua.mistok.app.setup;

/// What came of trying the disk.
public sealed interface DiskFound {

    /// Less is too little for an update and a backup.
    double LEAST_GIGABYTES = 2;

    /// It keeps what it is given.
    record Good(double freeGigabytes) implements DiskFound {

        public boolean isRoomy() {
            return freeGigabytes >= LEAST_GIGABYTES;
        }
    }

    /// It refused, or gave back something else.
    record Bad() implements DiskFound {}
}
