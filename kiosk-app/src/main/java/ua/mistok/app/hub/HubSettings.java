package ua.mistok.app.hub;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/// Where the hub's database is, and who the hub is to it.
///
/// User and password come by the environment (`MISTOK_HUB_USER`, `MISTOK_HUB_PASSWORD`) or the
/// password by a file, never by the command line, which every user of the machine can read.
///
/// @param database address of JDBC, such as `jdbc:postgresql://127.0.0.1/mistok`
/// @param user of the database
/// @param password of that user
/// @param passwordFile a file that holds the password and nothing else; goes before the password
@ConfigurationProperties("mistok.hub")
@Profile("hub")
public record HubSettings(
        @DefaultValue("") String database,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        Optional<String> passwordFile) {

    /// @throws IllegalStateException if the hub was not told where its database is, or the file
    ///     with the password cannot be read
    public HubSettings {
        if (!database.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException(
                    "mistok.hub.database must name a PostgreSQL database, such as"
                            + " jdbc:postgresql://127.0.0.1/mistok");
        }
        password = PasswordFile.find(passwordFile).orElse(password);
    }

    /// The password is in no log.
    @Override
    public String toString() {
        return "HubSettings[database=" + database.replaceFirst("\\?.*", "") + "]";
    }
}
