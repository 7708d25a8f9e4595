/// Keys by which one knows who made a thing: Ed25519, out of the JDK alone.
///
/// Its faces are [SigningKey], which signs, and [VerifyingKey], which anybody may have. Both are
/// written as PEM, so that `openssl` can make them and look at them. A key is named by the SHA-256
/// of its public half, which is what two people compare.
@NullMarked
package ua.mistok.config.key;

import org.jspecify.annotations.NullMarked;
