package ua.mistok.app;

import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where this machine keeps what it must not lose, and who may reach it.
///
/// The port is Spring's `server.port`, the folder of content is `mistok.content` (room `content`).
///
/// @param data the folder of journal, ledger and store; made at the first start
/// @param address the address on which stations of the library's network are served; 127.0.0.1 is
///     served always, and alone unless another address is named here
/// @param staffPort the port of the console on `localhost`: 0 for any that is free, -1 for the one
///     behind the visitors'
@ConfigurationProperties("mistok")
public record MistokSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("127.0.0.1") InetAddress address,
        @DefaultValue("-1") int staffPort) {}
