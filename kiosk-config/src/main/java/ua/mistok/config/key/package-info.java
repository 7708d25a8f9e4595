/// Keys by which one knows who made a thing, and keys for whose eyes alone it is: Ed25519 and
/// X25519 (decision 10), out of the JDK alone.
///
/// Its faces are [SigningKey] with [VerifyingKey], which anybody may have, and [OpeningKey] with
/// [SealingKey]. All are written as PEM, so that `openssl` can look at them. A key is named by the
/// SHA-256 of its public half, which is what two people compare.
@NullMarked
package ua.mistok.config.key;

import org.jspecify.annotations.NullMarked;
