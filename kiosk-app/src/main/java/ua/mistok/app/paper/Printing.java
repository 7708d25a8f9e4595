package ua.mistok.app.paper;

/// What became of something to print.
public sealed interface Printing {

    /// The queue has taken it.
    record Printed() implements Printing {}

    /// The queue has not taken it; why stands in the log.
    record NotPrinted() implements Printing {}
}
