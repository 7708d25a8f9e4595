package ua.mistok.app.search;

/// What the index knows of a card; the name is the field's name in the index.
enum Field {
    /// The card's name, as Ukrainian dictionary words.
    NAME,
    /// Everyday words, as Ukrainian dictionary words.
    WORDS,
    /// What the card gives and needs, as Ukrainian dictionary words.
    TEXT,
    /// Everyday words by their Russian stems.
    RUSSIAN,
    /// Name and everyday words by their English stems.
    ENGLISH,
    /// Name and everyday words of all languages, by how they sound: for typos.
    SOUND,
    /// The same by their beginnings, which inflections and kindred words share.
    BEGINNING,
    /// Whole search words, as one.
    PHRASE,
    /// The service's id: stored, not searched.
    ID
}
