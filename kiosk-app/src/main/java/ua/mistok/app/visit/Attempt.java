package ua.mistok.app.visit;

/// Work that notes facts. When it fails and is tried again, what an earlier try had written is not
/// written twice.
public final class Attempt {

    private final Runnable work;

    /// Facts on the disk, whichever try wrote them.
    private int written;

    /// Facts that this try has come to.
    private int reached;

    /// @param work notes the same facts in the same order, however often it is tried
    public Attempt(Runnable work) {
        this.work = work;
    }

    void run() {
        reached = 0;
        work.run();
    }

    void note(Runnable write) {
        if (reached == written) {
            write.run();
            written++;
        }
        reached++;
    }
}
