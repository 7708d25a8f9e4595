package ua.mistok.app.wire;

import ua.mistok.config.key.VerifyingKey;

/// What stands in an envelope.
public sealed interface Body
        permits Batch,
                Receipt,
                Refusal,
                HubCard,
                JoinRequest,
                JoinAnswer,
                DesiredAsk,
                Desired,
                Totals,
                Parcel {

    /// A body that tells by which key it is signed, because its reader does not know that yet.
    sealed interface Introduced permits HubCard, JoinRequest, JoinAnswer, Parcel {

        VerifyingKey verifying();
    }
}
