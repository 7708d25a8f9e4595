/// Packs: content with a manifest, read file by file, so that one broken file never takes the
/// rest.
///
/// Its faces are [Packs] and [PackReader]; where files come from is a [ContentSource]. Imports
/// text, problem, source, place, service, demo, survey, campaign,
/// lesson.
@NullMarked
package ua.mistok.config.pack;

import org.jspecify.annotations.NullMarked;
