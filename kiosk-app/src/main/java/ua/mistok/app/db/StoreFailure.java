package ua.mistok.app.db;

/// The database did not do what it was asked to. Nothing was acknowledged.
public final class StoreFailure extends RuntimeException {

    StoreFailure(String message) {
        super(message);
    }

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
