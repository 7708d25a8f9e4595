package ua.mistok.app.wire;

import java.util.Arrays;

/// The kinds of bodies, each with its letter on the wire; a letter never changes.
enum Content {
    BATCH('B', Batch.class),
    RECEIPT('R', Receipt.class),
    REFUSAL('N', Refusal.class),
    HUB('H', HubCard.class),
    JOIN('J', JoinRequest.class),
    ANSWER('A', JoinAnswer.class),
    ASK('Q', DesiredAsk.class),
    DESIRED('D', Desired.class),
    TOTALS('T', Totals.class),
    PARCEL('P', Parcel.class);

    private final byte letter;
    private final Class<? extends Body> type;

    Content(char letter, Class<? extends Body> type) {
        this.letter = (byte) letter;
        this.type = type;
    }

    byte letter() {
        return letter;
    }

    Class<? extends Body> type() {
        return type;
    }

    static Content of(Body body) {
        return Arrays.stream(values())
                .filter(content -> content.type.equals(body.getClass()))
                .findFirst()
                .orElseThrow();
    }

    static Content of(byte letter) throws NotUnderstood {
        return Arrays.stream(values())
                .filter(content -> content.letter == letter)
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(Refusal.Code.UNKNOWN_VERSION));
    }

    byte[] write(Body body) {
        return body instanceof Batch batch ? BatchCodec.write(batch) : WireJson.write(body);
    }

    Body read(byte[] bytes) throws NotUnderstood {
        return this == BATCH ? BatchCodec.read(bytes) : WireJson.read(bytes, type);
    }
}
