package ua.mistok.app.visitor;

/// What must be kept before the next screen shows. If the disk refuses, the visitor is told calmly
/// and can try once more; nothing answered is lost.
interface Attempts {

    void make(Runnable attempt);
}
