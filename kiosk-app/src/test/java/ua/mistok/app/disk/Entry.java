package ua.mistok.app.disk;

import ua.mistok.app.disk.Node.Folder;

/// One change of names on its way to the platter; it arrives whole or not at all.
sealed interface Entry {

    /// Whether a sync of this folder takes it along.
    boolean touches(Folder folder);

    /// A change of names that did not arrive may leave this one without a ground: then it does not
    /// arrive either.
    void arrive();

    record Made(Folder folder, String name, Node node) implements Entry {
        @Override
        public boolean touches(Folder other) {
            return folder == other;
        }

        @Override
        public void arrive() {
            folder.safe().putIfAbsent(name, node);
        }
    }

    record Gone(Folder folder, String name, Node node) implements Entry {
        @Override
        public boolean touches(Folder other) {
            return folder == other;
        }

        @Override
        public void arrive() {
            folder.safe().remove(name, node);
        }
    }

    record Moved(Folder from, String name, Folder to, String newName, Node node) implements Entry {
        @Override
        public boolean touches(Folder folder) {
            return folder == from || folder == to;
        }

        @Override
        public void arrive() {
            if (from.safe().remove(name, node)) {
                to.safe().put(newName, node);
            }
        }
    }
}
