package ua.mistok.app.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.pack.PackReader;

/// The content that a kiosk has before anything is installed: what ships, or a folder.
///
/// @param folder empty for what ships
record Stock(Optional<Path> folder) {

    ContentSource source() {
        return folder.map(ContentSource::folder).orElseGet(ContentSource::shipped);
    }

    /// Tells that the folder was edited; what ships never is.
    FolderState state() {
        return folder.map(FolderState::of).orElse(FolderState.NONE);
    }

    /// 0 for a pack that is not here.
    int version(PackId pack) {
        return PackReader.version(source(), pack).orElse(0);
    }

    /// Those of the installed packs that are newer than what is here: a new jar may have overtaken
    /// them.
    Map<String, PackFiles> newer(Map<String, KeptPack> installed) {
        var newer = new TreeMap<String, PackFiles>();
        installed.forEach(
                (id, pack) -> {
                    if (pack.manifest().version() > version(new PackId(id))) {
                        newer.put(id, pack);
                    }
                });
        return newer;
    }
}
