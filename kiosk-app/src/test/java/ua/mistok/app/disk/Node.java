package ua.mistok.app.disk;

import java.util.Map;
import java.util.TreeMap;

/// What a name in a folder stands for.
sealed interface Node permits Content, Node.Folder {

    /// @param live as every process sees it
    /// @param safe as the platter has it for good
    record Folder(Map<String, Node> live, Map<String, Node> safe) implements Node {

        Folder() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
