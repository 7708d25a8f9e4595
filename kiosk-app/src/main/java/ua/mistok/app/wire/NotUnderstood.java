package ua.mistok.app.wire;

/// These bytes say nothing that may be believed.
public final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal.Code code;

    public NotUnderstood(Refusal.Code code) {
        super(code.stableName());
        this.code = code;
    }

    NotUnderstood(Refusal.Code code, Exception cause) {
        super(code.stableName(), cause);
        this.code = code;
    }

    public Refusal.Code code() {
        return code;
    }
}
