/// Append-only files of records that are on the disk before anybody is told so.
///
/// The face is [RecordLog] (one file) and [LogSeries] (a folder of them, the newest written to).
/// A file is a header (magic, version, random 128-bit id, CRC32C) and records (length, CRC32C,
/// sequence from 1 without gaps, bytes). What cannot be read is cut off at the next start, kept
/// aside in a file beside it and reported as [Recovery]; nothing is dropped in silence.
@ApplicationModule(allowedDependencies = {"disk"})
@NullMarked
package ua.mistok.app.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
