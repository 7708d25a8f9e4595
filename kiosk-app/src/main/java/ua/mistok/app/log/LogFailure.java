package ua.mistok.app.log;

/// The disk did not do what it was asked to. Nothing was acknowledged.
public class LogFailure extends RuntimeException {

    public LogFailure(String message) {
        super(message);
    }

    public LogFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
