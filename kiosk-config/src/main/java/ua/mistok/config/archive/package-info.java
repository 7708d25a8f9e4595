/// A pack as one file that can travel: by stick, by upload, from a hub.
///
/// A zip with `manifest.yaml` (which files, how large, their SHA-256; version, expiry, needs) and
/// `signatures.yaml` (Ed25519 over the manifest's bytes). Its faces are [PackArchive], which is
/// always whole and as its manifest says, [TrustedKeys], which says who signed it, and [Admission],
/// which judges age once, at installation. The decision worth knowing: an archive has exactly one
/// form in bytes; whatever differs from what [PackArchive#bytes] would write is refused unread.
@NullMarked
package ua.mistok.config.archive;

import org.jspecify.annotations.NullMarked;
