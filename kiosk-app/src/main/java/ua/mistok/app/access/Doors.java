package ua.mistok.app.access;

/// The two doors of the machine's own screen. Its browser goes from one to the other with
/// nothing in its hands: they are two hosts to it, so that no cookie of one is known at the other.
public interface Doors {

    /// Address of the visitors' page.
    String visitors();

    /// Address where staff sign in.
    String staff();
}
